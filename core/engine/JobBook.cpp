// SPDX-License-Identifier: MIT
#include "core/engine/JobBook.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <map>
#include <ranges>

namespace dpmp::engine {

namespace {

/// With a job or a switch every 5 s this is over five minutes of work.
constexpr std::size_t kMaxJobs = 64;

/// How long after its end a job is kept: miners send late shares, one may be a block, and "stale" is a better answer
/// than "job not found".
constexpr auto kStaleTime = std::chrono::minutes(2);

/// public-pool forgets a job after 5 minutes; others keep it to the end of the block.
constexpr auto kJobTime = std::chrono::minutes(30);

void append(Bytes& bytes, ByteView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

} // namespace

Bytes IssuedJob::extranonce(ByteView extranonce2) const
{
    Bytes bytes;
    if (fit.movesPoolExtranonce1) {
        append(bytes, poolJob->extranonce.extranonce1);
        append(bytes, filler);
    }
    append(bytes, told.extranonce1);
    append(bytes, extranonce2);
    return bytes;
}

Bytes IssuedJob::poolExtranonce2(ByteView extranonce2) const
{
    Bytes bytes;
    if (fit.movesPoolExtranonce1) {
        append(bytes, filler);
        append(bytes, told.extranonce1);
    }
    append(bytes, extranonce2);
    return bytes;
}

bool IssuedJob::remember(const mining::Hash256& hash)
{
    std::uint64_t low = 0;
    std::memcpy(&low, hash.bytes.data(), sizeof low);
    return poolJob->seen->insert(low).second;
}

IssuedJob& JobBook::add(IssuedJob job)
{
    if (m_jobs.size() >= kMaxJobs) {
        evictOne();
    }
    return m_jobs.emplace_back(std::move(job));
}

void JobBook::evictOne()
{
    std::map<PoolSlot, std::size_t> counts;
    for (const IssuedJob& job : m_jobs) {
        ++counts[job.poolJob->slot];
    }
    const PoolSlot fullest =
        std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; })->first;
    m_jobs.erase(
        std::ranges::find_if(m_jobs, [fullest](const IssuedJob& job) { return job.poolJob->slot == fullest; }));
}

IssuedJob* JobBook::find(std::string_view id)
{
    // Most shares are for the newest job.
    for (IssuedJob& job : std::views::reverse(m_jobs)) {
        if (job.id == id) {
            return &job;
        }
    }
    return nullptr;
}

void JobBook::markStale(LinkId link, const mining::Hash32& prevHash, TimePoint now)
{
    for (IssuedJob& job : m_jobs) {
        if (!job.isStale && job.poolJob->link == link && job.poolJob->work.prevHash != prevHash) {
            job.isStale = true;
            job.staleSince = now;
        }
    }
}

void JobBook::prune(TimePoint now)
{
    std::erase_if(m_jobs, [now](const IssuedJob& job) {
        return job.isStale ? now - job.staleSince > kStaleTime : now - job.issuedAt > kJobTime;
    });
}

} // namespace dpmp::engine
