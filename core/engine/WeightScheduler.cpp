// SPDX-License-Identifier: MIT
#include "core/engine/WeightScheduler.h"

#include <algorithm>
#include <cmath>

namespace dpmp::engine {

namespace {

/// A deficit beyond this much work, or two slices of it, would turn a long disturbance into a long visit to one pool.
constexpr double kMaxDeficitSeconds = 900.0;

/// Below this a "hashrate" is only the tail of a miner that has gone silent.
constexpr double kLeastRate = 1.0;

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

Duration fromSeconds(double value)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(value));
}

} // namespace

WeightScheduler::WeightScheduler(Settings settings, TimePoint now)
    : m_settings(std::move(settings))
    , m_usable(m_settings.weights.size(), false)
    , m_deficits(m_settings.weights.size(), 0.0)
    , m_work(m_settings.weights.size(), 0.0)
    , m_since(now)
    , m_accounted(now)
{}

void WeightScheduler::setSettings(Settings settings, TimePoint now)
{
    advance(now);
    if (settings.weights != m_settings.weights) {
        // Debts under the old weights mean nothing under the new ones, and the change should show at once.
        std::ranges::fill(m_deficits, 0.0);
    }
    m_settings = std::move(settings);
    m_usable.resize(m_settings.weights.size(), false);
    m_deficits.resize(m_settings.weights.size(), 0.0);
    m_work.resize(m_settings.weights.size(), 0.0);
}

void WeightScheduler::setUsable(PoolSlot slot, bool usable, TimePoint now)
{
    advance(now);
    m_usable.at(slot.index) = usable;
}

std::optional<PoolSlot> WeightScheduler::decide(TimePoint now, Rng& rng)
{
    advance(now);
    const bool mustChoose = !m_current || share(m_current->index) <= 0.0;
    const std::optional<std::size_t> best = neediest(m_current);
    if (!best) {
        return mustChoose ? std::nullopt : m_current;
    }
    if (mustChoose) {
        return PoolSlot{m_hasChosen ? *best : draw(rng)};
    }
    const bool dwelt = now - m_since >= dwell(m_current->index);
    const bool due = m_deficits[*best] >= threshold(*best);
    return dwelt && due ? PoolSlot{*best} : *m_current;
}

void WeightScheduler::setCurrent(std::optional<PoolSlot> slot, TimePoint now)
{
    advance(now);
    if (slot != m_current) {
        m_current = slot;
        m_since = now;
    }
    m_hasChosen = m_hasChosen || slot.has_value();
}

void WeightScheduler::setHashrate(std::optional<mining::Hashrate> rate, TimePoint now)
{
    advance(now);
    if (!rate) {
        return;
    }
    const double value = std::max(rate->hashesPerSecond, kLeastRate);
    if (!m_rateKnown) {
        // Both were counted in seconds until now.
        std::ranges::for_each(m_deficits, [value](double& deficit) { deficit *= value; });
        std::ranges::for_each(m_work, [value](double& work) { work *= value; });
        m_rateKnown = true;
    }
    m_rate = value;
}

TimePoint WeightScheduler::nextDecision(TimePoint now) const
{
    if (!m_current || share(m_current->index) <= 0.0) {
        return kNever;
    }
    const double elapsed = seconds(now - m_accounted);
    double soonest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_deficits.size(); ++i) {
        if (i != m_current->index && share(i) > 0.0) {
            const double missing = threshold(i) - m_deficits[i] - (share(i) * m_rate * elapsed);
            soonest = std::min(soonest, std::max(0.0, missing / (share(i) * m_rate)));
        }
    }
    if (std::isinf(soonest)) {
        return kNever;
    }
    // A little later than computed, so that rounding does not ask in vain.
    const TimePoint due = now + fromSeconds(std::min(soonest, 1e6) + 1e-3);
    return std::max(due, m_since + dwell(m_current->index));
}

double WeightScheduler::work(PoolSlot slot, TimePoint now) const
{
    if (!m_rateKnown) {
        return 0.0;
    }
    return m_work.at(slot.index) + (m_current == slot ? seconds(now - m_accounted) * m_rate : 0.0);
}

void WeightScheduler::advance(TimePoint now)
{
    const double done = seconds(now - m_accounted) * m_rate;
    m_accounted = now;
    if (!m_current || done <= 0.0) {
        return;
    }
    m_work[m_current->index] += done;
    if (share(m_current->index) <= 0.0) {
        return;
    }
    const double limit = std::max(kMaxDeficitSeconds, 2.0 * seconds(m_settings.slice)) * m_rate;
    for (std::size_t i = 0; i < m_deficits.size(); ++i) {
        const double due = (share(i) * done) - (i == m_current->index ? done : 0.0);
        m_deficits[i] = std::clamp(m_deficits[i] + due, -limit, limit);
    }
}

double WeightScheduler::share(std::size_t index) const
{
    double total = 0.0;
    for (std::size_t i = 0; i < m_usable.size(); ++i) {
        total += m_usable[i] ? m_settings.weights[i] : 0.0;
    }
    return m_usable[index] && total > 0.0 ? m_settings.weights[index] / total : 0.0;
}

Duration WeightScheduler::dwell(std::size_t index) const
{
    const double favoured = 2.0 * share(index) * seconds(m_settings.minSwitch);
    return std::max(m_settings.slice, std::min(m_settings.minSwitch, fromSeconds(favoured)));
}

double WeightScheduler::threshold(std::size_t index) const
{
    return seconds(m_settings.slice) * (1.0 - share(index)) / 2.0 * m_rate;
}

std::optional<std::size_t> WeightScheduler::neediest(std::optional<PoolSlot> toLeave) const
{
    const auto excess = [this](std::size_t i) { return m_deficits[i] - threshold(i); };
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < m_deficits.size(); ++i) {
        if (share(i) > 0.0 && toLeave != PoolSlot{i} && (!best || excess(i) > excess(*best))) {
            best = i;
        }
    }
    return best;
}

std::size_t WeightScheduler::draw(Rng& rng) const
{
    double mark = rng.uniform();
    std::size_t last = 0;
    for (std::size_t i = 0; i < m_usable.size(); ++i) {
        if (share(i) > 0.0) {
            last = i;
            if (mark < share(i)) {
                return i;
            }
            mark -= share(i);
        }
    }
    return last;
}

} // namespace dpmp::engine
