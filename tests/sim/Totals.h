// SPDX-License-Identifier: MIT
#pragma once

#include "SimWorld.h"

#include <cstdint>
#include <initializer_list>

namespace dpmp::sim {

/// Sums over all miners of a world.
struct Totals
{
    std::uint64_t found = 0;
    std::uint64_t submitted = 0;
    std::uint64_t accepted = 0;
    std::uint64_t rejected = 0;
    std::uint64_t dropped = 0;
    std::uint64_t setExtranonces = 0;
    std::uint64_t connections = 0;
    std::uint64_t cleanJobs = 0;
    std::uint64_t jobs = 0;
};

inline Totals totalsOf(SimWorld& world)
{
    Totals totals;
    for (std::size_t i = 0; i < world.minerCount(); ++i) {
        const MinerCounters& counters = world.miner(i).counters();
        totals.found += counters.found;
        totals.submitted += counters.submitted;
        totals.accepted += counters.accepted;
        for (const auto& [code, count] : counters.rejected) {
            totals.rejected += count;
        }
        totals.dropped += counters.dropped;
        totals.setExtranonces += counters.setExtranonces;
        totals.connections += counters.connections;
        totals.cleanJobs += counters.cleanJobs;
        totals.jobs += counters.jobs;
    }
    return totals;
}

/// Refusals of every kind, and shares for jobs that were never sent.
inline std::uint64_t refusalsOf(std::initializer_list<const SimPool*> pools)
{
    std::uint64_t refusals = 0;
    for (const SimPool* pool : pools) {
        for (const std::uint64_t count : pool->counters().rejected) {
            refusals += count;
        }
    }
    return refusals;
}

/// The slot of the newest job of each miner that has one: how many work for this slot.
inline int minersOn(const SimWorld& world, std::size_t slot)
{
    return world.snapshot().pools.at(slot).minersMining;
}

} // namespace dpmp::sim
