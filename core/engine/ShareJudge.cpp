// SPDX-License-Identifier: MIT
#include "core/engine/ShareJudge.h"

#include "core/mining/VersionRolling.h"

#include <algorithm>
#include <string>
#include <vector>

namespace dpmp::engine {

namespace {

using mining::VersionMeaning;
using stratum::ErrorCode;

/// ckpool takes shares up to this much later than the job; the others are more generous.
constexpr std::uint32_t kNtimeWindow = 7000;

/// The versions that the submitted bits may stand for, the likeliest first. A miner that keeps to the mask it was told
/// leaves no doubt, for no bit of that is set in the job; one that does not may mean any of three things.
std::vector<std::uint32_t> possibleVersions(const IssuedJob& job, const stratum::Submit& submit)
{
    const std::uint32_t version = job.poolJob->work.version;
    if (!submit.versionBits) {
        return {version};
    }
    const std::uint32_t bits = *submit.versionBits;
    std::vector<std::uint32_t> versions{rolledVersion(version, bits, job.toldMask | bits, VersionMeaning::Or)};
    // Bits that were not granted are refused later, but a block found with them is a block.
    const std::uint32_t mask = job.versionMask | bits;
    for (const VersionMeaning meaning : {VersionMeaning::Replace, VersionMeaning::Xor}) {
        const std::uint32_t other = rolledVersion(version, bits, mask, meaning);
        if (std::ranges::find(versions, other) == versions.end()) {
            versions.push_back(other);
        }
    }
    return versions;
}

/// The header as the miner must have meant it: the first whose hash is good enough.
mining::HashedShare hashAsMeant(const IssuedJob& job, const stratum::Submit& submit, mining::ShareHasher& hasher,
                                std::uint32_t& version)
{
    const Bytes extranonce = job.extranonce(submit.extranonce2);
    const mining::Target target = mining::Target::of(job.difficulty);
    const std::vector<std::uint32_t> versions = possibleVersions(job, submit);
    std::optional<mining::HashedShare> likeliest;
    for (const std::uint32_t candidate : versions) {
        const mining::HashedShare share =
            hasher.hash(job.poolJob->work, {extranonce, submit.ntime, submit.nonce, candidate});
        if (!likeliest || target.isMetBy(share.hash)) {
            version = candidate;
            likeliest = share;
        }
        if (target.isMetBy(share.hash)) {
            break;
        }
    }
    return *likeliest;
}

std::optional<Verdict::Refusal> formFault(const IssuedJob& job, const stratum::Submit& submit)
{
    const std::uint32_t first = job.poolJob->work.ntime;
    if (submit.ntime < first || submit.ntime - first > kNtimeWindow) {
        return Verdict::Refusal{ShareOutcome::MalformedHere, {ErrorCode::Other, "ntime out of range"}};
    }
    if ((submit.versionBits.value_or(0) & ~job.versionMask) != 0) {
        return Verdict::Refusal{ShareOutcome::MalformedHere, {ErrorCode::Other, "version bits outside the mask"}};
    }
    return std::nullopt;
}

} // namespace

Verdict judge(IssuedJob& job, const stratum::Submit& submit, mining::ShareHasher& hasher)
{
    Verdict verdict;
    const auto refuse = [&verdict](ShareOutcome outcome, ErrorCode code, const char* text) {
        verdict.refusal = Verdict::Refusal{outcome, {code, text}};
        return verdict;
    };

    if (submit.extranonce2.size() != static_cast<std::size_t>(job.told.extranonce2Size)) {
        // NerdMiner and old ESP-Miner send 4 bytes whatever they are told.
        const std::string text = "extranonce2 must have " + std::to_string(job.told.extranonce2Size) + " bytes";
        verdict.refusal = Verdict::Refusal{ShareOutcome::MalformedHere, {ErrorCode::Other, text}};
        return verdict;
    }
    verdict.share = hashAsMeant(job, submit, hasher, verdict.version);
    const bool meetsMiner = mining::Target::of(job.difficulty).isMetBy(verdict.share->hash);
    if ((meetsMiner || verdict.isBlock()) && !job.remember(verdict.share->hash)) {
        return refuse(ShareOutcome::DuplicateHere, ErrorCode::DuplicateShare, "duplicate share");
    }
    if (const auto fault = formFault(job, submit)) {
        verdict.refusal = fault;
        return verdict;
    }
    verdict.isWork = meetsMiner;
    if (job.isStale) {
        return refuse(ShareOutcome::StaleHere, ErrorCode::JobNotFound, "stale: a new block has been found");
    }
    if (!mining::Target::of(job.poolJob->difficulty).isMetBy(verdict.share->hash)) {
        return refuse(ShareOutcome::LowHere, ErrorCode::LowDifficulty, "low difficulty share");
    }
    return verdict;
}

} // namespace dpmp::engine
