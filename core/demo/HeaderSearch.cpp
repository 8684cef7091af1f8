// SPDX-License-Identifier: MIT
#include "core/demo/HeaderSearch.h"

#include <algorithm>
#include <bit>

namespace dpmp::demo {
namespace {

// Far fewer than there are, so that a CPU too comes to roll the version and the extranonce2 while a job lasts.
constexpr std::uint32_t kNoncesPerVersion = 1U << 16;
constexpr int kMaxRolledBits = 4;

constexpr std::size_t kNonceOffset = 76;

std::uint32_t versionCount(std::uint32_t mask)
{
    return 1U << std::min(std::popcount(mask), kMaxRolledBits);
}

/// The bits of `index` in the places that are set in `mask`, lowest first.
std::uint32_t spread(std::uint32_t index, std::uint32_t mask)
{
    std::uint32_t bits = 0;
    for (; index != 0 && mask != 0; index >>= 1, mask &= mask - 1) {
        if ((index & 1) != 0) {
            bits |= mask & ~(mask - 1);
        }
    }
    return bits;
}

} // namespace

HeaderSearch::HeaderSearch(const Work& work)
    : m_work(work)
    , m_extranonce2(work.firstExtranonce2)
{
    prepareExtranonce2();
}

std::vector<FoundShare> HeaderSearch::advance(std::uint32_t count)
{
    std::vector<FoundShare> found;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (m_work.target.isMetBy(m_hasher.sha256d(m_header))) {
            found.push_back({m_work.number, m_extranonce2Bytes, m_nonce, m_versionBits});
        }
        nextHeader();
    }
    return found;
}

void HeaderSearch::nextHeader()
{
    ++m_nonce;
    if (m_nonce < kNoncesPerVersion) {
        for (std::size_t i = 0; i < 4; ++i) {
            m_header[kNonceOffset + i] = static_cast<std::uint8_t>(m_nonce >> (8 * i));
        }
        return;
    }
    m_nonce = 0;
    ++m_versionIndex;
    if (m_versionIndex < versionCount(m_work.versionMask)) {
        prepareHeader();
        return;
    }
    m_versionIndex = 0;
    ++m_extranonce2;
    prepareExtranonce2();
}

void HeaderSearch::prepareExtranonce2()
{
    m_extranonce2Bytes.assign(m_work.extranonce2Size, 0);
    std::uint64_t rest = m_extranonce2;
    for (std::uint8_t& byte : m_extranonce2Bytes) {
        byte = static_cast<std::uint8_t>(rest);
        rest >>= 8;
    }
    Bytes extranonce = m_work.extranonce1;
    extranonce.insert(extranonce.end(), m_extranonce2Bytes.begin(), m_extranonce2Bytes.end());
    m_merkleRoot = m_hasher.merkleRoot(m_work.job, extranonce);
    prepareHeader();
}

void HeaderSearch::prepareHeader()
{
    m_versionBits = spread(m_versionIndex, m_work.versionMask);
    mining::Attempt attempt;
    attempt.ntime = m_work.job.ntime;
    attempt.nonce = m_nonce;
    attempt.version = (m_work.job.version & ~m_work.versionMask) | m_versionBits;
    m_header = mining::buildHeader(m_work.job, m_merkleRoot, attempt);
}

} // namespace dpmp::demo
