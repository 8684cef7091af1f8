// SPDX-License-Identifier: MIT
#include "HashLoop.h"

#include "core/util/Hex.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace dpmp::sim {
namespace {

constexpr std::uint32_t kNonces = 16;
constexpr std::uint32_t kVersions = 4;

} // namespace

void HashLoop::setWork(MinerWork work, bool clean)
{
    const bool newBlock = !m_work || m_work->job.prevHash != work.job.prevHash;
    m_work = std::move(work);
    m_target = mining::Target::of({m_work->difficulty});
    const bool begins = m_model.restart == CounterRestart::EveryJob ||
                        (m_model.restart == CounterRestart::CleanOrNewBlock && (clean || newBlock));
    if (begins) {
        m_counter = 0;
    } else {
        ++m_counter;
    }
    restart();
}

std::vector<FoundShare> HashLoop::hash(std::uint64_t count)
{
    std::vector<FoundShare> found;
    for (std::uint64_t i = 0; i < count; ++i) {
        const mining::Attempt attempt{m_extranonce, m_work->job.ntime, m_nonce, versionNow()};
        const mining::Header header = mining::buildHeader(m_work->job, m_merkleRoot, attempt);
        const mining::Hash256 hash = m_hasher.sha256d(header);
        if (m_target.isMetBy(hash)) {
            found.push_back(describe(hash));
        }
        advance();
    }
    return found;
}

void HashLoop::restart()
{
    m_versionIndex = 0;
    m_nonce = 0;
    nextExtranonce2();
}

void HashLoop::nextExtranonce2()
{
    const auto size = static_cast<std::size_t>(m_work->extranonce2Size);
    Bytes counter(size, 0);
    std::uint64_t rest = m_model.fixedExtranonce2 ? 0x01U : m_counter;
    const bool highFirst = m_model.bigEndianCounter || m_model.fixedExtranonce2;
    for (std::size_t i = 0; i < size; ++i, rest >>= 8U) {
        counter[highFirst ? size - 1 - i : i] = static_cast<std::uint8_t>(rest & 0xffU);
    }
    m_extranonce = m_work->extranonce1;
    m_extranonce.insert(m_extranonce.end(), counter.begin(), counter.end());
    m_merkleRoot = m_hasher.merkleRoot(m_work->job, m_extranonce);
}

void HashLoop::advance()
{
    ++m_nonce;
    if (m_model.fixedExtranonce2 || m_nonce < kNonces) {
        return;
    }
    m_nonce = 0;
    if (m_work->versionMask && ++m_versionIndex < kVersions) {
        return;
    }
    m_versionIndex = 0;
    ++m_counter;
    nextExtranonce2();
}

std::uint32_t HashLoop::versionNow() const
{
    const std::uint32_t mask = m_work->versionMask.value_or(0);
    if (mask == 0) {
        return m_work->job.version;
    }
    // The index in the lowest bits of the mask.
    const std::uint32_t bits = (m_versionIndex << static_cast<std::uint32_t>(std::countr_zero(mask))) & mask;
    return m_work->job.version ^ bits;
}

FoundShare HashLoop::describe(const mining::Hash256& hash) const
{
    const ByteView extranonce2 = ByteView(m_extranonce).subspan(m_work->extranonce1.size());
    std::string nonce = toHex32(m_nonce);
    if (m_model.unpaddedNonce) {
        nonce.erase(0, std::min(nonce.find_first_not_of('0'), nonce.size() - 1));
    }
    std::string params = "\"" + m_work->jobId + "\",\"" + toHex(extranonce2) + "\",\"" + toHex32(m_work->job.ntime) +
                         "\",\"" + nonce + "\"";
    if (m_work->versionMask) {
        const std::uint32_t bits =
            m_model.submitsChangedBits ? versionNow() ^ m_work->job.version : versionNow() & *m_work->versionMask;
        params += ",\"" + toHex32(bits) + "\"";
    }
    return {keyOf(hash), std::move(params)};
}

std::uint64_t keyOf(const mining::Hash256& hash)
{
    std::uint64_t key = 0;
    std::memcpy(&key, hash.bytes.data(), sizeof key);
    return key;
}

} // namespace dpmp::sim
