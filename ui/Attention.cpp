// SPDX-License-Identifier: MIT
#include "ui/Attention.h"

#include "ui/format/Formatting.h"

#include <algorithm>

namespace dpmp::ui {

namespace {

using engine::PoolSnapshot;
using engine::PoolState;
using Kind = Finding::Kind;
using Level = Finding::Level;

// Names may have 70 characters; two of them must leave room for the sentence around them.
constexpr qsizetype kLongestName = 40;

QString shortened(const QString& name)
{
    return name.size() <= kLongestName ? name : name.left(kLongestName - 1).trimmed() + QChar(0x2026);
}

QString title(const PoolSnapshot& pool)
{
    return shortened(poolTitle(pool.name, pool.slot.index));
}

// The first other pool that miners could be sent to.
std::optional<std::size_t> replacementFor(const engine::Snapshot& snapshot, std::size_t pool)
{
    for (std::size_t i = 0; i < snapshot.pools.size(); ++i) {
        if (i != pool && snapshot.pools[i].state != PoolState::Down) {
            return i;
        }
    }
    return std::nullopt;
}

bool isSetUp(const config::ProxyConfig& config, std::size_t pool)
{
    return pool < config.pools.size() && !config.pools[pool].primary.host.empty();
}

} // namespace

QString poolTitle(const std::string& name, std::size_t pool)
{
    const QString text = QString::fromStdString(name).simplified();
    //: %1 is the letter A or B.
    return text.isEmpty() ? Attention::tr("Pool %1").arg(QString::fromStdString(engine::PoolSlot{pool}.name())) : text;
}

std::vector<Finding> Attention::findings(const Scene& scene)
{
    Findings findings;
    lookAtProxy(scene, findings);
    for (std::size_t i = 0; i < scene.snapshot.pools.size(); ++i) {
        lookAtPool(scene, i, findings);
    }
    lookAtMiners(scene, findings);
    std::ranges::stable_sort(findings, {}, &Finding::level);
    return findings;
}

void Attention::lookAtProxy(const Scene& scene, Findings& findings)
{
    const auto& pools = scene.config.pools;
    const bool anySetUp = std::ranges::any_of(pools, [](const auto& pool) { return !pool.primary.host.empty(); });
    if (!anySetUp && !scene.demo) {
        findings.push_back({.kind = Kind::NoPools,
                            .level = Level::Bad,
                            .text = tr("No pool is set up yet."),
                            .remedy = Remedy::SetUpPools,
                            .button = tr("Set up pools")});
    }
    if (!scene.listenError.isEmpty()) {
        findings.push_back({.kind = Kind::CannotListen,
                            .level = Level::Bad,
                            .text = tr("Miners cannot connect: %1").arg(scene.listenError),
                            .remedy = Remedy::OpenSettings,
                            .button = tr("Open settings")});
    }
    if (anySetUp && std::ranges::all_of(pools, [](const auto& pool) { return pool.weight == 0; })) {
        findings.push_back({.kind = Kind::NoWeight,
                            .level = Level::Bad,
                            .text = tr("Both pools have a share of 0 %, so nothing is mined."),
                            .remedy = Remedy::SplitEvenly,
                            .button = tr("Split evenly")});
    }
}

void Attention::lookAtPool(const Scene& scene, std::size_t index, Findings& findings)
{
    const PoolSnapshot& pool = scene.snapshot.pools[index];
    if (pool.state == PoolState::Down) {
        lookAtDownPool(scene, index, findings);
        return;
    }
    lookAtRejects(scene, index, findings);
    if (pool.state != PoolState::Ready) {
        return;
    }
    if (pool.lastJobAge && *pool.lastJobAge > kOldJob) {
        findings.push_back(
            {.kind = Kind::OldJob,
             .level = Level::Warning,
             .text = tr("%1 has not sent a job for %2.").arg(title(pool), Formatting::duration(pool.lastJobAge)),
             .remedy = Remedy::OpenPools,
             .button = tr("Check the pool"),
             .about = index});
    }
    if (pool.usesFallback) {
        findings.push_back({.kind = Kind::OnFallback,
                            .level = Level::Warning,
                            .text = tr("%1 is reached through its fallback %2, because its main address does not work.")
                                        .arg(title(pool), shortened(QString::fromStdString(pool.endpoint))),
                            .remedy = Remedy::OpenPools,
                            .button = tr("Check the pool"),
                            .about = index});
    }
}

void Attention::lookAtDownPool(const Scene& scene, std::size_t index, Findings& findings)
{
    const PoolSnapshot& pool = scene.snapshot.pools[index];
    const QString reason = QString::fromStdString(pool.trouble);
    Finding finding;
    finding.kind = Kind::PoolDown;
    finding.level = Level::Bad;
    finding.about = index;
    const QString down = Formatting::duration(pool.down);
    //: %1 is a pool, %2 a span of time, %3 a reason in English.
    finding.text = reason.isEmpty() ? tr("%1 has been down for %2.").arg(title(pool), down)
                                    : tr("%1 has been down for %2: %3.").arg(title(pool), down, reason);
    const std::optional<std::size_t> other = replacementFor(scene.snapshot, index);
    if (other && scene.snapshot.pools[*other].state == PoolState::Off && isSetUp(scene.config, *other)) {
        finding.remedy = Remedy::UsePool;
        finding.target = other;
        finding.button = tr("Use the other pool");
    } else {
        finding.remedy = Remedy::OpenPools;
        finding.button = tr("Check the pool");
    }
    findings.push_back(finding);
}

void Attention::lookAtRejects(const Scene& scene, std::size_t index, Findings& findings)
{
    const PoolSnapshot& pool = scene.snapshot.pools[index];
    const std::uint64_t settled = pool.shares.submitted - pool.shares.underWay;
    const double rejected = static_cast<double>(pool.shares.rejected()) / static_cast<double>(std::max(settled, {1}));
    if (settled < kEnoughShares || rejected <= kManyRejects || pool.state == PoolState::Off) {
        return;
    }
    Finding finding{
        .kind = Kind::ManyRejects,
        .level = Level::Warning,
        .text = tr("%1 of the shares for %2 have been rejected.").arg(Formatting::percent(rejected), title(pool)),
        .remedy = Remedy::OpenLog,
        .button = tr("Open the log"),
        .about = index};
    const std::optional<std::size_t> other = replacementFor(scene.snapshot, index);
    if (other && isSetUp(scene.config, *other)) {
        finding.remedy = Remedy::UsePool;
        finding.target = other;
        finding.button = tr("Use the other pool");
    }
    findings.push_back(finding);
}

void Attention::lookAtMiners(const Scene& scene, Findings& findings)
{
    std::vector<const engine::MinerSnapshot*> gone;
    for (const engine::MinerSnapshot& miner : scene.snapshot.away) {
        if (miner.away && *miner.away >= kAway) {
            gone.push_back(&miner);
        }
    }
    if (!gone.empty() && !scene.snapshot.isPaused) {
        const engine::MinerSnapshot& last = *gone.front();
        const QString name = shortened(scene.name ? scene.name(last.worker) : QString::fromStdString(last.worker));
        const QString text =
            gone.size() == 1
                //: %1 is a miner, %2 a span of time.
                ? tr("%1 has been away for %2.").arg(name, Formatting::duration(last.away))
                //: %1 is the miner that left last, %2 a span of time.
                : tr("%n miner(s) are away. The last to leave was %1, %2 ago.", nullptr, static_cast<int>(gone.size()))
                      .arg(name, Formatting::duration(last.away));
        findings.push_back({.kind = Kind::MinerAway,
                            .level = Level::Warning,
                            .text = text,
                            .remedy = Remedy::OpenMiners,
                            .button = tr("Show miners")});
    }
    if (!scene.snapshot.miners.empty() || !scene.snapshot.away.empty() || scene.snapshot.isPaused || scene.port == 0) {
        return;
    }
    const QString address = QStringLiteral("%1:%2").arg(
        scene.address.isEmpty() ? QStringLiteral("localhost") : scene.address, QString::number(scene.port));
    findings.push_back({.kind = Kind::NoMinerYet,
                        .level = Level::Note,
                        .text = tr("No miner has connected yet. Enter this address in your miner: %1")
                                    .arg(QStringLiteral("stratum+tcp://") + address),
                        .remedy = Remedy::OpenHelp,
                        .button = tr("Show me how")});
}

} // namespace dpmp::ui
