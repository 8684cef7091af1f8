// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/Difficulty.h"
#include "core/mining/JobTemplate.h"
#include "core/mining/ShareHasher.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::testing {

/// A job as a miner understands it: by what it was told up to then.
struct SeenJob
{
    std::string id; ///< The JSON token.
    mining::JobTemplate work;
    bool clean = false;
    Bytes extranonce1;
    int extranonce2Size = 0;
    mining::Difficulty difficulty;
    std::size_t line = 0; ///< Of its notify, among all lines.
};

struct MinedShare
{
    std::string jobId; ///< The JSON token.
    Bytes extranonce2;
    std::uint32_t ntime = 0;
    std::uint32_t nonce = 0;
    std::optional<std::uint32_t> versionBits;
    mining::HashedShare hashed;
};

/// The state of a plain miner that has read these lines.
class MinerView
{
public:
    explicit MinerView(const std::vector<std::string>& lines);

    const std::vector<SeenJob>& jobs() const { return m_jobs; }
    /// The job to mine; ends the test program when there is none.
    const SeenJob& job() const { return m_jobs.at(m_jobs.size() - 1); }
    const Bytes& extranonce1() const { return m_extranonce1; }
    int extranonce2Size() const { return m_extranonce2Size; }
    /// Of mining.configure or mining.set_version_mask.
    std::optional<std::uint32_t> versionMask() const { return m_versionMask; }
    bool isSubscribed() const { return m_extranonce2Size != 0; }
    /// How often a method was sent, e.g. "mining.set_difficulty".
    int count(const std::string& method) const;
    /// The lines that answer this request id (a JSON token).
    std::vector<std::string> answersTo(const std::string& id) const;
    /// Where the first of them stands among all lines.
    std::optional<std::size_t> lineOfAnswer(const std::string& id) const;

private:
    void read(const std::string& line, std::size_t index);

    std::vector<std::string> m_lines;
    std::vector<SeenJob> m_jobs;
    Bytes m_extranonce1;
    int m_extranonce2Size = 0;
    mining::Difficulty m_difficulty{1.0};
    std::optional<std::uint32_t> m_versionMask;
};

/// A share that meets the job's difficulty, the nonces counted from `firstNonce`. With version bits the header's
/// version is the job's with these bits in the mask replaced (BIP 310).
MinedShare mineShare(const SeenJob& job, mining::ShareHasher& hasher, std::uint32_t firstNonce,
                     std::optional<std::uint32_t> versionBits = std::nullopt, std::uint32_t versionMask = 0x1fffe000);

/// The mining.submit of a share.
std::string submitLine(const MinedShare& share, const std::string& id, const std::string& user);

} // namespace dpmp::testing
