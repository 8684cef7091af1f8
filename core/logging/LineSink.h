// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace dpmp::logging {

/// Where lines of the log go.
class LineSink
{
public:
    LineSink() = default;
    LineSink(const LineSink&) = delete;
    LineSink(LineSink&&) = delete;
    LineSink& operator=(const LineSink&) = delete;
    LineSink& operator=(LineSink&&) = delete;
    virtual ~LineSink() = default;

    /// Writes whole lines, line feeds included, so that a reader sees them at once.
    virtual void write(std::string_view lines) = 0;

    /// Lines that were lost since the last call because nobody took them; 0 while word of it would be lost too.
    virtual std::uint64_t takeDropped() { return 0; }
};

} // namespace dpmp::logging
