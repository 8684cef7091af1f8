// SPDX-License-Identifier: MIT
#include "core/stratum/NotifyReader.h"

#include "core/stratum/JsonFields.h"
#include "core/stratum/Limits.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

namespace dpmp::stratum {
namespace {

constexpr qsizetype kLeastParams = 8;
constexpr qsizetype kCleanJobsIndex = 8;

Failure<std::string> wrong(std::string_view what)
{
    return {std::string(what)};
}

/// A job id that mining.submit can repeat: a string or a number.
bool isJobIdToken(const std::string& token)
{
    constexpr std::string_view kFirstCharacters = "\"-0123456789";
    return !token.empty() && kFirstCharacters.find(token.front()) != std::string_view::npos;
}

std::optional<mining::Hash32> hash32In(const QJsonValue& value)
{
    mining::Hash32 hash{};
    const auto bytes = hexIn(value, hash.size());
    if (!bytes || bytes->size() != hash.size()) {
        return std::nullopt;
    }
    std::ranges::copy(*bytes, hash.begin());
    return hash;
}

std::optional<std::vector<mining::Hash32>> branchesIn(const QJsonValue& value)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > static_cast<qsizetype>(kMaxBranches)) {
        return std::nullopt;
    }
    std::vector<mining::Hash32> branches;
    branches.reserve(static_cast<std::size_t>(list.size()));
    for (const QJsonValue element : list) {
        const auto branch = hash32In(element);
        if (!branch) {
            return std::nullopt;
        }
        branches.push_back(*branch);
    }
    return branches;
}

/// Pools that leave clean_jobs out, or write 0 and 1, exist.
bool cleanJobsIn(const QJsonValue& value)
{
    return value.toBool() || value.toDouble() != 0.0;
}

Result<mining::JobTemplate, std::string> readJob(const QJsonArray& params)
{
    // The limit on the line bounds a coinbase: DATUM's reach 16 KB.
    constexpr auto kAnyLength = std::numeric_limits<std::size_t>::max() / 2;
    const auto prevHash = hash32In(params.at(1));
    auto coinb1 = hexIn(params.at(2), kAnyLength);
    auto coinb2 = hexIn(params.at(3), kAnyLength);
    auto branches = branchesIn(params.at(4));
    const auto version = hex32In(params.at(5));
    const auto nbits = hex32In(params.at(6));
    const auto ntime = hex32In(params.at(7));
    if (!prevHash) {
        return wrong("the previous block's hash is not 64 hex digits");
    }
    if (!coinb1 || !coinb2) {
        return wrong("a part of the coinbase is not hex");
    }
    if (!branches) {
        return wrong("the merkle branches are not at most 32 times 64 hex digits");
    }
    if (!version || !nbits || !ntime) {
        return wrong("version, nbits or ntime is not hex of up to 8 digits");
    }
    return mining::JobTemplate{.prevHash = *prevHash,
                               .coinb1 = std::move(*coinb1),
                               .coinb2 = std::move(*coinb2),
                               .branches = std::move(*branches),
                               .version = *version,
                               .nbits = *nbits,
                               .ntime = *ntime};
}

} // namespace

Result<Notify, std::string> readNotify(const RpcFrame& frame)
{
    const QJsonArray params = frame.params().value_or(QJsonArray());
    if (params.size() < kLeastParams) {
        return wrong("fewer than 8 parameters");
    }
    if (!isJobIdToken(frame.firstParamToken)) {
        return wrong("the job id is neither a string nor a number, or too long");
    }
    auto job = readJob(params);
    if (!job) {
        return Failure{job.error()};
    }
    return Notify{.jobIdToken = frame.firstParamToken,
                  .job = std::move(job).value(),
                  .cleanJobs = cleanJobsIn(params.at(kCleanJobsIndex))};
}

} // namespace dpmp::stratum
