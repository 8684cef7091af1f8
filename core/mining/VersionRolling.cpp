// SPDX-License-Identifier: MIT
#include "core/mining/VersionRolling.h"

namespace dpmp::mining {

std::uint32_t rolledVersion(std::uint32_t jobVersion, std::uint32_t bits, std::uint32_t mask, VersionMeaning meaning)
{
    const std::uint32_t rolled = bits & mask;
    switch (meaning) {
    case VersionMeaning::Replace: return (jobVersion & ~mask) | rolled;
    case VersionMeaning::Or: return jobVersion | rolled;
    case VersionMeaning::Xor: return jobVersion ^ rolled;
    }
    return jobVersion;
}

std::uint32_t submittedBits(std::uint32_t jobVersion, std::uint32_t version, std::uint32_t mask, VersionMeaning meaning)
{
    switch (meaning) {
    case VersionMeaning::Replace:
    case VersionMeaning::Or: return version & mask;
    case VersionMeaning::Xor: return (version ^ jobVersion) & mask;
    }
    return 0;
}

} // namespace dpmp::mining
