// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Ids.h"
#include "core/mining/Hashrate.h"
#include "core/util/Rng.h"
#include "core/util/Time.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dpmp::engine {

/// Chooses which pool one miner works for, so that its expected work (hashrate times time) follows the weights.
///
/// 1. Each pool has a deficit: the work due to it by the weights, less the work done for it. Only pools that are usable
///    are due anything, so an outage is neither paid back nor held against the others.
/// 2. The miner stays on a pool for at least the dwell: `slice`, or for a pool with more than half the weight up to
///    `minSwitch`, because a short visit to the favoured pool only adds switches.
/// 3. It then leaves for a pool whose deficit exceeds half of what one slice there will pay off, by the most where
///    there are several.
///    So the deficit swings evenly around 0 and the long-run split is exact.
/// 4. The first pool is drawn by the weights, among those that have a job by then: many sessions shorter than a dwell
/// then split as one long session does.
class WeightScheduler
{
public:
    struct Settings
    {
        std::vector<std::uint32_t> weights; ///< One for each pool; 0 is never chosen.
        Duration slice{};
        Duration minSwitch{};
    };

    WeightScheduler(Settings settings, TimePoint now);

    void setSettings(Settings settings, TimePoint now);

    /// A pool that has no job for this miner is not usable.
    void setUsable(PoolSlot slot, bool usable, TimePoint now);
    bool isUsable(PoolSlot slot) const { return m_usable.at(slot.index); }

    /// The pool that this miner should work for from now on; nothing while none is usable. Takes effect
    /// by setCurrent() alone.
    std::optional<PoolSlot> decide(TimePoint now, Rng& rng);

    /// The miner has been given a job of this pool; nothing: it has no job to work on.
    void setCurrent(std::optional<PoolSlot> slot, TimePoint now);
    std::optional<PoolSlot> current() const { return m_current; }

    /// The miner's hashrate from now on; nothing while it is not known.
    void setHashrate(std::optional<mining::Hashrate> rate, TimePoint now);

    /// When decide() may give another answer; kNever while nothing but an event can change it.
    TimePoint nextDecision(TimePoint now) const;

    /// Expected hashes done for the pool so far; 0 while the hashrate is not known, all of it from then on.
    double work(PoolSlot slot, TimePoint now) const;

private:
    void advance(TimePoint now);
    double share(std::size_t index) const;
    Duration dwell(std::size_t index) const;
    double threshold(std::size_t index) const;
    /// The pool that exceeds its threshold by the most, or comes closest to it; never the one to leave.
    std::optional<std::size_t> neediest(std::optional<PoolSlot> toLeave) const;
    std::size_t draw(Rng& rng) const;

    Settings m_settings;
    std::vector<bool> m_usable;
    std::vector<double> m_deficits; ///< In hashes, or in seconds while the hashrate is not known.
    std::vector<double> m_work;     ///< Likewise.
    std::optional<PoolSlot> m_current;
    bool m_hasChosen = false;
    bool m_rateKnown = false;
    double m_rate = 1.0;
    TimePoint m_since;     ///< Of the current pool.
    TimePoint m_accounted; ///< Up to when work is accounted for.
};

} // namespace dpmp::engine
