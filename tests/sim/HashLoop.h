// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/ShareHasher.h"
#include "core/util/Bytes.h"

#include "MinerModel.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::sim {

/// A job as a miner works on it.
struct MinerWork
{
    std::string jobId;
    mining::JobTemplate job;
    Bytes extranonce1;
    int extranonce2Size = 4;
    std::optional<std::uint32_t> versionMask;
    double difficulty = 1.0;
};

struct FoundShare
{
    std::uint64_t headerKey = 0;
    std::string params; ///< Of mining.submit, after the user, as JSON.
};

/// The hashing part of a miner: goes on from nonce to version to extranonce2, in the order of its model. The nonce has
/// only a few values, so that the other counters turn as they do in an ASIC.
class HashLoop
{
public:
    explicit HashLoop(const MinerModel& model)
        : m_model(model)
    {}

    void setWork(MinerWork work, bool clean);
    void stop() { m_work.reset(); }
    bool hasWork() const { return m_work.has_value(); }
    const MinerWork& work() const { return *m_work; }

    /// Hashes so many headers.
    std::vector<FoundShare> hash(std::uint64_t count);

private:
    void restart();
    void nextExtranonce2();
    void advance();
    std::uint32_t versionNow() const;
    FoundShare describe(const mining::Hash256& hash) const;

    MinerModel m_model;
    std::optional<MinerWork> m_work;
    mining::Target m_target;
    mining::ShareHasher m_hasher;
    mining::Hash32 m_merkleRoot{};
    Bytes m_extranonce;
    std::uint64_t m_counter = 0;
    std::uint32_t m_versionIndex = 0;
    std::uint32_t m_nonce = 0;
};

/// Tells one header from all others.
std::uint64_t keyOf(const mining::Hash256& hash);

} // namespace dpmp::sim
