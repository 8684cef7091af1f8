// SPDX-License-Identifier: MIT
#include "core/engine/JobDesk.h"

#include "core/config/UserTemplate.h"

#include <algorithm>
#include <array>
#include <bit>

namespace dpmp::engine {

namespace {

/// A miner that has to reconnect to change pools does so at most this often.
constexpr auto kReconnectDwell = std::chrono::minutes(10);

/// The time that the pools have after a login to send a job that fits, before another's counts as the only one.
constexpr auto kFirstJobTime = std::chrono::seconds(15);

WeightScheduler::Settings schedulerSettings(const config::ProxyConfig& config)
{
    WeightScheduler::Settings settings;
    std::ranges::transform(config.pools, std::back_inserter(settings.weights), &config::PoolConfig::weight);
    settings.slice = config.scheduler.slice;
    settings.minSwitch = config.scheduler.minSwitch;
    return settings;
}

std::size_t coinbaseSize(const PoolJob& job)
{
    return job.work.coinb1.size() + job.extranonce.extranonce1.size() +
           static_cast<std::size_t>(job.extranonce.extranonce2Size) + job.work.coinb2.size();
}

/// Whether the miner can work with what is left of its version bits.
bool masksSuffice(std::uint32_t mask, const MinerSession& session)
{
    const int bits = std::popcount(mask);
    return bits >= session.versionRolling()->minBitCount && (bits > 0 || !session.quirks().failsOnZeroMask);
}

} // namespace

JobDesk::JobDesk(const config::ProxyConfig& config, TimePoint now)
    : m_scheduler(schedulerSettings(config), now)
    , m_settings(schedulerSettings(config))
    , m_unsuited(config.pools.size())
    , m_begunAt(now)
    , m_idleSince(now)
    , m_lastIssue(now)
{}

void JobDesk::begin(const MinerExtranonce& told, std::optional<std::uint32_t> versionMask, TimePoint now)
{
    m_issuer.begin(told, versionMask);
    m_begunAt = now;
    m_idleSince = now;
}

void JobDesk::setConfig(const config::ProxyConfig& config, TimePoint now)
{
    m_settings = schedulerSettings(config);
    if (!m_followed) {
        m_scheduler.setSettings(m_settings, now);
    }
}

void JobDesk::followPin(TimePoint now)
{
    const bool canBeFollowed = m_pinned && m_scheduler.isUsable(*m_pinned);
    const std::optional<PoolSlot> followed = canBeFollowed ? m_pinned : std::nullopt;
    if (followed == m_followed) {
        return;
    }
    m_followed = followed;
    WeightScheduler::Settings settings = m_settings;
    if (followed) {
        std::ranges::fill(settings.weights, 0U);
        settings.weights.at(followed->index) = 1;
    }
    m_scheduler.setSettings(std::move(settings), now);
}

Placement JobDesk::placement() const
{
    const std::optional<PoolSlot> current = m_scheduler.current();
    if (!current) {
        return Placement::NoPool;
    }
    if (m_pinned) {
        return current == m_pinned ? Placement::Pinned : Placement::OtherDown;
    }
    bool hasOther = false;
    for (std::size_t i = 0; i < m_settings.weights.size(); ++i) {
        const bool isOther = PoolSlot{i} != current && m_settings.weights[i] > 0;
        if (isOther && m_scheduler.isUsable(PoolSlot{i})) {
            return Placement::Split;
        }
        hasOther = hasOther || isOther;
    }
    return hasOther ? Placement::OtherDown : Placement::OnlyPool;
}

void JobDesk::onPoolJob(const PoolJob& job, const Miner& miner, Turn& turn)
{
    if (job.cleanJobs) {
        miner.book.markStale(job.link, job.work.prevHash, turn.now);
    }
    refreshUsable(miner, turn);
    const bool isCurrent = m_scheduler.current() == job.slot && m_scheduler.isUsable(job.slot);
    const std::optional<Plan> plan = planFor(job, miner.session);
    if (isCurrent && plan) {
        issue(job.slot, *plan, job.cleanJobs, miner, turn);
    }
}

std::optional<PoolSlot> JobDesk::steer(const Miner& miner, Turn& turn)
{
    refreshUsable(miner, turn);
    followPin(turn.now);
    const std::optional<PoolSlot> current = m_scheduler.current();
    std::optional<PoolSlot> target = m_scheduler.decide(turn.now, turn.shared.rng);
    if (!current && !m_followed && m_preferred && m_scheduler.isUsable(*m_preferred)) {
        target = m_preferred;
    }
    if (!target) {
        fallIdle(turn.now);
        return std::nullopt;
    }
    const std::optional<Plan> plan = planFor(*miner.sides.at(target->index).latestJob(), miner.session);
    if (!plan) {
        return target;
    }
    const bool keepAlive = turn.now >= m_lastIssue + turn.config().timeouts.keepAlive;
    if (target == current && !keepAlive) {
        return std::nullopt;
    }
    const bool currentIsLost = !current || !m_scheduler.isUsable(*current);
    if (target != current) {
        const std::string_view wish = target == m_followed ? "pinned" : "schedule";
        const std::string_view reason = currentIsLost ? "failover" : wish;
        publishSwitch(current, *target, current ? reason : "start", miner, turn);
        m_scheduler.setCurrent(target, turn.now);
    }
    issue(*target, *plan, currentIsLost, miner, turn);
    return std::nullopt;
}

void JobDesk::fallIdle(TimePoint now)
{
    if (m_scheduler.current()) {
        m_scheduler.setCurrent(std::nullopt, now);
        m_idleSince = now;
    }
}

TimePoint JobDesk::nextWakeup(const config::TimeoutConfig& timeouts, TimePoint now) const
{
    if (!m_scheduler.current()) {
        const TimePoint patience = m_begunAt + kFirstJobTime;
        return std::min(m_idleSince + timeouts.noPool, now < patience ? patience : kNever);
    }
    return std::min(m_lastIssue + timeouts.keepAlive, m_scheduler.nextDecision(now));
}

void JobDesk::refreshUsable(const Miner& miner, Turn& turn)
{
    for (std::size_t i = 0; i < miner.sides.size(); ++i) {
        const PoolSlot slot{i};
        const std::shared_ptr<const PoolJob> job = miner.sides[i].latestJob();
        const std::string reason = job ? whyUnsuited(*job, miner, turn.now).value_or(std::string()) : std::string();
        if (reason != m_unsuited[i]) {
            m_unsuited[i] = reason;
            if (!reason.empty()) {
                turn.publish(EventKind::PoolUnusableForMiner, {{"miner", static_cast<std::int64_t>(miner.id.value())},
                                                               {"worker", config::userForLog(miner.session.user())},
                                                               {"pool", slot.name()},
                                                               {"reason", reason}});
            }
        }
        m_scheduler.setUsable(slot, job != nullptr && reason.empty(), turn.now);
    }
}

std::optional<std::string> JobDesk::whyUnsuited(const PoolJob& job, const Miner& miner, TimePoint now) const
{
    const MinerSession& session = miner.session;
    const std::optional<std::size_t> largest = session.quirks().maxCoinbaseBytes;
    if (largest && coinbaseSize(job) > *largest) {
        return "its coinbase has " + std::to_string(coinbaseSize(job)) + " bytes, this miner can hold " +
               std::to_string(*largest);
    }
    if (session.grantedMask() && !masksSuffice(job.versionMask.value_or(0) & session.versionRolling()->mask, session)) {
        return "it grants too few version bits for this miner";
    }
    if (session.quirks().needsExtranonce2Size4 && job.extranonce.extranonce2Size < 4) {
        return "it leaves less than 4 bytes of extranonce2, this miner always sends 4";
    }
    if (session.quirks().needsExtranonce2Size4 && job.extranonce.extranonce2Size < 4) {
        return "it leaves " + std::to_string(job.extranonce.extranonce2Size) +
               " bytes of extranonce2, this miner needs 4";
    }
    if (!planFor(job, session) && !mayReconnect(job.slot, miner, now)) {
        return "its extranonce does not fit what this miner was told; the miner has to reconnect for it";
    }
    return std::nullopt;
}

bool JobDesk::mayReconnect(PoolSlot slot, const Miner& miner, TimePoint now) const
{
    if (now - m_begunAt >= kReconnectDwell) {
        return true;
    }
    return now - m_begunAt >= kFirstJobTime && std::ranges::none_of(miner.sides, [&](const PoolSide& side) {
               const std::shared_ptr<const PoolJob> job = side.latestJob();
               return job && job->slot != slot && planFor(*job, miner.session);
           });
}

std::optional<JobDesk::Plan> JobDesk::planFor(const PoolJob& job, const MinerSession& session) const
{
    if (const auto fit = fitExtranonce(job.extranonce, m_issuer.told())) {
        return Plan{m_issuer.told(), *fit};
    }
    if (!session.understandsSetExtranonce()) {
        return std::nullopt;
    }
    const std::array only{job.extranonce};
    const MinerExtranonce told = chooseMinerExtranonce(only, session.quirks().needsExtranonce2Size4);
    const auto fit = fitExtranonce(job.extranonce, told);
    return fit ? std::optional(Plan{told, *fit}) : std::nullopt;
}

std::optional<JobIssuer::RollingMasks> JobDesk::masksFor(const PoolJob& own, const Miner& miner) const
{
    if (!miner.session.grantedMask()) {
        return std::nullopt;
    }
    const std::uint32_t ownMask = own.versionMask.value_or(0) & miner.session.versionRolling()->mask;
    std::uint32_t common = ownMask;
    std::uint32_t jobBits = own.work.version;
    for (std::size_t i = 0; i < miner.sides.size(); ++i) {
        const std::shared_ptr<const PoolJob> job = miner.sides[i].latestJob();
        const std::uint32_t mask = job && m_unsuited[i].empty() ? job->versionMask.value_or(0) : 0;
        if (mask != 0) {
            common &= mask;
            jobBits |= job->work.version;
        }
    }
    JobIssuer::RollingMasks masks;
    masks.accepted = common != 0 && masksSuffice(common, miner.session) ? common : ownMask;
    // A mask of 0 stops some miners altogether.
    const std::uint32_t clear = masks.accepted & ~jobBits;
    masks.told = clear != 0 ? clear : masks.accepted;
    return masks;
}

void JobDesk::issue(PoolSlot slot, const Plan& plan, bool cleanJobs, const Miner& miner, Turn& turn)
{
    const std::shared_ptr<const PoolJob> job = miner.sides.at(slot.index).latestJob();
    const IssuedJob& issued =
        m_issuer.issue({job, plan.fit, plan.told, masksFor(*job, miner), cleanJobs}, miner.id, miner.book, turn);
    m_lastIssue = turn.now;
    m_difficulty = issued.difficulty;
    turn.publish(EventKind::JobForwarded, {{"miner", static_cast<std::int64_t>(miner.id.value())},
                                           {"pool", slot.name()},
                                           {"job", issued.id},
                                           {"pool_job", job->idToken},
                                           {"difficulty", issued.difficulty.value},
                                           {"clean", cleanJobs}});
}

void JobDesk::publishSwitch(std::optional<PoolSlot> from, PoolSlot to, std::string_view reason, const Miner& miner,
                            Turn& turn)
{
    turn.publish(EventKind::PoolSwitched, {{"miner", static_cast<std::int64_t>(miner.id.value())},
                                           {"worker", config::userForLog(miner.session.user())},
                                           {"from_pool", from ? from->name() : std::string()},
                                           {"to_pool", to.name()},
                                           {"reason", std::string(reason)}});
}

} // namespace dpmp::engine
