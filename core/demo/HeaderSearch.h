// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/Difficulty.h"
#include "core/mining/JobTemplate.h"
#include "core/mining/ShareHasher.h"
#include "core/util/Bytes.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dpmp::demo {

/// A job with all that is needed to hash it.
struct Work
{
    std::uint64_t number = 0; ///< Distinguishes it from all other work.
    mining::JobTemplate job;
    Bytes extranonce1;
    std::size_t extranonce2Size = 0;
    std::uint64_t firstExtranonce2 = 0; ///< Where the counter starts.
    std::uint32_t versionMask = 0;      ///< The version bits that may be rolled; 0: none.
    mining::Target target;
};

/// An attempt that met the target of its work.
struct FoundShare
{
    std::uint64_t workNumber = 0;
    Bytes extranonce2;
    std::uint32_t nonce = 0;
    std::uint32_t versionBits = 0;

    bool operator==(const FoundShare&) const = default;
};

/// Goes through the headers of one work, no header twice: nonces first, then version bits, then extranonce2, which
/// counts up from its least significant byte, as AxeOS and cgminer do it. The ntime is that of the job.
class HeaderSearch
{
public:
    explicit HeaderSearch(const Work& work);

    /// Hashes the next `count` headers and returns those that meet the target.
    std::vector<FoundShare> advance(std::uint32_t count);

private:
    void prepareExtranonce2();
    void prepareHeader();
    void nextHeader();

    Work m_work;
    mining::ShareHasher m_hasher;
    std::uint64_t m_extranonce2;
    std::uint32_t m_versionIndex = 0;
    std::uint32_t m_nonce = 0;

    Bytes m_extranonce2Bytes;
    mining::Hash32 m_merkleRoot{};
    std::uint32_t m_versionBits = 0;
    mining::Header m_header{};
};

} // namespace dpmp::demo
