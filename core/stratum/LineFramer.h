// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dpmp::stratum {

/// What some received bytes have completed.
struct FramedLines
{
    std::vector<std::string> lines; ///< In order, without their terminators.
    bool isTooLong = false;         ///< A line over the limit followed them.

    bool operator==(const FramedLines&) const = default;
};

/// Cuts a byte stream into lines ended by LF or CRLF. Blank lines are dropped.
class LineFramer
{
public:
    explicit LineFramer(std::size_t maxLineBytes)
        : m_maxLineBytes(maxLineBytes)
    {}

    /// Takes received bytes and returns the lines that they complete. The lines before one that is too long count: a
    /// miner's last share may be among them. What comes after it has lost its meaning: the framer holds nothing more
    /// and the connection should go.
    FramedLines feed(std::string_view bytes);

    std::size_t pendingBytes() const { return m_pending.size(); }

private:
    std::size_t m_maxLineBytes;
    std::string m_pending;
};

} // namespace dpmp::stratum
