// SPDX-License-Identifier: MIT
#pragma once

#include "core/logging/LineSink.h"

#include <QtGlobal>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dpmp::logging {

/// Standard output. A reader that is gone, a reader that has stopped reading or a full disk loses lines and nothing
/// else: mining goes on. (SIGPIPE must be ignored: StopSignals does.)
class StandardOutput final : public LineSink
{
public:
    /// How long one write waits for a slow reader, all in all. After that lines are dropped until it reads again.
    static constexpr std::chrono::milliseconds kPatience{200};

    StandardOutput();
    ~StandardOutput() override;
    Q_DISABLE_COPY_MOVE(StandardOutput)

    void write(std::string_view lines) override;
    std::uint64_t takeDropped() override;

    /// A terminal read standard output at the start, and it has been closed.
    bool hasLostTerminal() const;

private:
    /// Returns how many bytes are written: all, unless the reader stalls or is gone.
    std::size_t writeSome(std::string_view bytes);
    bool endCutLine();

    int m_descriptor;     ///< Of standard output, or of a second opening of it that never blocks.
    bool m_isOwn = false; ///< It is the second.
    bool m_wasTerminal = false;
    bool m_isStalled = false;    ///< The last write ran out of patience.
    bool m_isCut = false;        ///< The last line written lacks its end.
    std::uint64_t m_dropped = 0; ///< Lines, for takeDropped().
};

/// A terminal, i.e. a person, reads standard output.
bool isTerminalOutput();

} // namespace dpmp::logging
