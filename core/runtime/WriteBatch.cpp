// SPDX-License-Identifier: MIT
#include "core/runtime/WriteBatch.h"

#include <utility>

namespace dpmp::runtime {

std::vector<WriteBatch::Write> WriteBatch::takeAll()
{
    m_miners.clear();
    m_links.clear();
    return std::exchange(m_writes, {});
}

} // namespace dpmp::runtime
