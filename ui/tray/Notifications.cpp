// SPDX-License-Identifier: MIT
#include "ui/tray/Notifications.h"

#include "ui/format/Formatting.h"

#include <chrono>

namespace dpmp::ui {

namespace {

using Kind = Occasion::Kind;

constexpr qsizetype kNamesShown = 3;

QString namesOf(const std::vector<std::string>& workers, const UiState& state)
{
    QStringList names;
    for (const std::string& each : workers) {
        const QString worker = QString::fromStdString(each);
        const QString label = state.minerLabel(worker);
        names += label.isEmpty() ? worker : label;
    }
    const auto rest = static_cast<int>(names.size() - kNamesShown);
    if (rest <= 0) {
        return names.join(QStringLiteral(", "));
    }
    //: %1 are names of miners.
    return Notifications::tr("%1 and %n more", nullptr, rest)
        .arg(QStringList(names.mid(0, kNamesShown)).join(QStringLiteral(", ")));
}

} // namespace

Notifications::Notifications(Program& program, UiState& state)
    : m_program(program)
    , m_state(state)
{
    connect(&program, &Program::snapshotTaken, this, [this](const engine::Snapshot& snapshot) {
        tell(m_rules.take(snapshot, std::chrono::steady_clock::now()));
    });
    connect(&program, &Program::eventsTaken, this,
            [this](const std::vector<runtime::TimedEvent>& events) { tell(m_rules.take(events)); });
    connect(&program, &Program::demoChanged, this, [this] { m_rules.reset(); });
}

void Notifications::tell(const std::vector<Occasion>& occasions)
{
    for (const Occasion& occasion : occasions) {
        if (m_state.flag(notificationFlag(occasion.kind), true)) {
            Q_EMIT noticed(noticeOf(occasion));
        }
    }
}

Notice Notifications::noticeOf(const Occasion& occasion) const
{
    const QString pool = QString::fromStdString(occasion.pool);
    const auto miners = static_cast<int>(occasion.workers.size());
    switch (occasion.kind) {
    case Kind::Block:
        //: %1 is a miner, %2 a pool.
        return {tr("Block found"),
                tr("%1 has found a block on %2.").arg(namesOf(occasion.workers, m_state), poolName(occasion.pool)),
                true};
    case Kind::BestShare:
        //: %1 is a difficulty, such as "2.31 G".
        return {tr("New best share"), tr("Difficulty %1").arg(Formatting::difficulty({occasion.value}))};
    case Kind::PoolDown:
        return {tr("%1 cannot be reached").arg(pool), occasion.reason.empty()
                                                          ? tr("Its miners work for the other pool meanwhile.")
                                                          : QString::fromStdString(occasion.reason)};
    case Kind::PoolUp: return {tr("%1 is back").arg(pool), tr("The split is as you set it again.")};
    case Kind::MinersGone: return {tr("%n miner(s) gone", nullptr, miners), namesOf(occasion.workers, m_state)};
    case Kind::MinersBack: return {tr("%n miner(s) back", nullptr, miners), namesOf(occasion.workers, m_state)};
    case Kind::RejectStorm: break;
    }
    //: %1 is a percentage with its sign.
    return {tr("%1 rejects many shares").arg(pool),
            tr("%1 of the shares of the last five minutes").arg(Formatting::percent(occasion.value, 0))};
}

QString Notifications::poolName(const std::string& slot) const
{
    for (const engine::PoolSnapshot& pool : m_program.snapshot().pools) {
        if (pool.slot.name() == slot) {
            return QString::fromStdString(pool.name);
        }
    }
    return QString::fromStdString(slot);
}

QString notificationFlag(Kind kind)
{
    switch (kind) {
    case Kind::Block: return QStringLiteral("notify/block");
    case Kind::BestShare: return QStringLiteral("notify/bestShare");
    case Kind::PoolDown:
    case Kind::PoolUp: return QStringLiteral("notify/poolDown");
    case Kind::MinersGone:
    case Kind::MinersBack: return QStringLiteral("notify/minerGone");
    case Kind::RejectStorm: break;
    }
    return QStringLiteral("notify/rejects");
}

} // namespace dpmp::ui
