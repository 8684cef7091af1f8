// SPDX-License-Identifier: MIT
#include "core/logging/StatusEvent.h"

#include "core/logging/Units.h"

#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace dpmp::logging {

namespace {

using engine::EventField;

std::int64_t whole(std::uint64_t count)
{
    return static_cast<std::int64_t>(count);
}

double totalWork(const engine::Snapshot& snapshot)
{
    return std::accumulate(snapshot.pools.begin(), snapshot.pools.end(), 0.0,
                           [](double sum, const engine::PoolSnapshot& pool) { return sum + pool.work; });
}

double partOf(double work, double total)
{
    return total > 0.0 ? work / total : 0.0;
}

// "A:79.8%/B:20.2%", or "-" before any work is done.
std::string splitText(const engine::Snapshot& snapshot)
{
    const double total = totalWork(snapshot);
    std::string text;
    for (const engine::PoolSnapshot& pool : snapshot.pools) {
        text += (text.empty() ? "" : "/") + pool.slot.name() + ':' + percentText(partOf(pool.work, total));
    }
    return total > 0.0 ? text : "-";
}

// Keys are literals: the split of more than two pools has no key of its own.
void addSplit(const engine::Snapshot& snapshot, std::vector<EventField>& fields)
{
    constexpr std::array<std::string_view, 2> kKeys{"split_a", "split_b"};
    const double total = totalWork(snapshot);
    for (const engine::PoolSnapshot& pool : snapshot.pools) {
        if (pool.slot.index < kKeys.size()) {
            fields.push_back({kKeys.at(pool.slot.index), partOf(pool.work, total)});
        }
    }
}

void addShares(const engine::Snapshot& snapshot, std::vector<EventField>& fields)
{
    fields.push_back({"accepted", whole(snapshot.shares.count(engine::ShareOutcome::Accepted))});
    fields.push_back({"rejected", whole(snapshot.shares.rejected())});
}

} // namespace

ProgramEvent statusEvent(const engine::Snapshot& snapshot, config::LogFormat format)
{
    std::vector<EventField> fields;
    const bool isForPeople = format == config::LogFormat::Text;
    if (isForPeople) {
        fields.push_back({"hashrate", hashrateText(snapshot.hashrate)});
        fields.push_back({"split", splitText(snapshot)});
    } else {
        fields.push_back({"hashrate", snapshot.hashrate.hashesPerSecond});
        addSplit(snapshot, fields);
    }
    addShares(snapshot, fields);
    fields.push_back({"miners", whole(snapshot.miners.size())});
    if (isForPeople) {
        fields.push_back({"best_share", difficultyText(snapshot.bestShare)});
    } else {
        fields.push_back({"best_share", snapshot.bestShare.value});
    }
    return {ProgramEventKind::Status, std::move(fields)};
}

ProgramEvent stoppedEvent(const engine::Snapshot& snapshot, std::chrono::milliseconds uptime)
{
    std::vector<EventField> fields{
        {"uptime_s", std::int64_t{std::chrono::floor<std::chrono::seconds>(uptime).count()}},
        {"submitted", whole(snapshot.shares.submitted)},
    };
    addShares(snapshot, fields);
    fields.push_back({"accepted_difficulty", snapshot.shares.acceptedDifficulty});
    fields.push_back({"best_share", snapshot.bestShare.value});
    fields.push_back({"block_candidates", std::int64_t{snapshot.blockCandidates}});
    return {ProgramEventKind::Stopped, std::move(fields)};
}

} // namespace dpmp::logging
