// SPDX-License-Identifier: MIT
#include "core/stratum/LineFramer.h"

#include <utility>

namespace dpmp::stratum {
namespace {

/// The length of a line whose LF has been cut off, without the CR that may precede it.
std::size_t lengthOf(std::string_view line)
{
    return line.ends_with('\r') ? line.size() - 1 : line.size();
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

} // namespace

FramedLines LineFramer::feed(std::string_view bytes)
{
    FramedLines framed;
    while (true) {
        const std::size_t end = bytes.find('\n');
        m_pending.append(bytes.substr(0, end));
        if (lengthOf(m_pending) > m_maxLineBytes) {
            m_pending = {};
            framed.isTooLong = true;
            return framed;
        }
        if (end == std::string_view::npos) {
            return framed;
        }
        m_pending.resize(lengthOf(m_pending));
        if (!isBlank(m_pending)) {
            framed.lines.push_back(std::move(m_pending));
        }
        m_pending.clear();
        bytes.remove_prefix(end + 1);
    }
}

} // namespace dpmp::stratum
