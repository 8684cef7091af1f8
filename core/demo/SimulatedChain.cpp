// SPDX-License-Identifier: MIT
#include "core/demo/SimulatedChain.h"

#include <algorithm>
#include <span>

namespace dpmp::demo {
namespace {

constexpr std::uint64_t kSubsidy = 312'500'000; ///< In the smallest unit: 3.125 coins.
constexpr std::uint64_t kMaxFees = 20'000'000;
constexpr std::size_t kKeyHashBytes = 20;

void append(Bytes& bytes, ByteView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

void appendLittleEndian(Bytes& bytes, std::uint64_t value, int count)
{
    for (int i = 0; i < count; ++i) {
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
}

/// How mining.notify writes the previous block: the bytes of each 4-byte word reversed.
mining::Hash32 toWire(const mining::Hash256& hash)
{
    mining::Hash32 wire = hash.bytes;
    for (std::size_t word = 0; word < wire.size(); word += 4) {
        std::ranges::reverse(std::span(wire).subspan(word, 4));
    }
    return wire;
}

} // namespace

SimulatedChain::SimulatedChain(const SimulatedChainSettings& settings, std::uint64_t seed)
    : m_settings(settings)
    , m_rng(seed)
    , m_height(settings.startHeight - 1)
    , m_payoutKeyHash(randomBytes(kKeyHashBytes))
{
    extendByOthers();
}

mining::JobTemplate SimulatedChain::makeJob(std::uint32_t ntime)
{
    mining::JobTemplate job;
    job.prevHash = toWire(m_tip);
    job.coinb1 = coinb1();
    job.coinb2 = coinb2(kSubsidy + m_rng.below(kMaxFees));
    job.branches.resize(4 + m_rng.below(8));
    std::ranges::generate(job.branches, [this] { return randomHash(); });
    job.version = m_settings.version;
    job.nbits = m_settings.nbits;
    job.ntime = ntime;
    return job;
}

void SimulatedChain::extend(const mining::Hash256& blockHash)
{
    m_tip = blockHash;
    ++m_height;
}

void SimulatedChain::extendByOthers()
{
    mining::Hash256 hash{randomHash()};
    std::fill(hash.bytes.end() - 8, hash.bytes.end(), std::uint8_t{0}); // As small a number as a block's hash is.
    extend(hash);
}

Bytes SimulatedChain::coinb1() const
{
    constexpr std::uint8_t kHeightBytes = 3;
    const auto gap = static_cast<std::uint8_t>(m_settings.extranonceSize);
    const auto tag = static_cast<std::uint8_t>(m_settings.coinbaseTag.size());

    Bytes bytes;
    appendLittleEndian(bytes, 1, 4);          // Transaction version.
    bytes.push_back(1);                       // One input,
    bytes.resize(bytes.size() + 32);          // which spends nothing:
    appendLittleEndian(bytes, 0xffffffff, 4); // output -1 of transaction 0.
    bytes.push_back(static_cast<std::uint8_t>(1 + kHeightBytes + 1 + gap + 1 + tag));
    bytes.push_back(kHeightBytes);
    appendLittleEndian(bytes, m_height, kHeightBytes); // BIP 34.
    bytes.push_back(gap);                              // Pushes the extranonces that follow.
    return bytes;
}

Bytes SimulatedChain::coinb2(std::uint64_t reward) const
{
    Bytes bytes;
    bytes.reserve(128);
    bytes.push_back(static_cast<std::uint8_t>(m_settings.coinbaseTag.size()));
    bytes.insert(bytes.end(), m_settings.coinbaseTag.begin(), m_settings.coinbaseTag.end());
    appendLittleEndian(bytes, 0xffffffff, 4); // Sequence.
    bytes.push_back(1);                       // One output:
    appendLittleEndian(bytes, reward, 8);
    append(bytes, Bytes{25, 0x76, 0xa9, kKeyHashBytes}); // DUP HASH160 push: pay to public key hash.
    append(bytes, m_payoutKeyHash);
    append(bytes, Bytes{0x88, 0xac}); // EQUALVERIFY CHECKSIG.
    appendLittleEndian(bytes, 0, 4);  // Lock time.
    return bytes;
}

Bytes SimulatedChain::randomBytes(std::size_t count)
{
    Bytes bytes(count);
    std::ranges::generate(bytes, [this] { return static_cast<std::uint8_t>(m_rng.below(256)); });
    return bytes;
}

mining::Hash32 SimulatedChain::randomHash()
{
    mining::Hash32 hash{};
    std::ranges::generate(hash, [this] { return static_cast<std::uint8_t>(m_rng.below(256)); });
    return hash;
}

} // namespace dpmp::demo
