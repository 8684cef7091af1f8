// SPDX-License-Identifier: MIT
#include "ui/format/DoctorText.h"

#include "ui/format/Formatting.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace dpmp::ui {

namespace {

using engine::ExaminationStep;
using engine::MinerSnapshot;

// A share in so long is too few to see that a miner works.
constexpr double kLongestWait = 3600.0;

double secondsPerShare(mining::Difficulty difficulty, const MinerSnapshot& miner)
{
    const double rate = miner.hashrate.hashesPerSecond;
    return rate > 0.0 ? mining::expectedHashes(difficulty) / rate : 0.0;
}

QString nameOf(const MinerSnapshot& miner)
{
    constexpr int kLongest = 32;
    const QString name = QString::fromStdString(miner.worker.empty() ? miner.address : miner.worker);
    return name.size() > kLongest ? name.left(kLongest - 1) + QStringLiteral("…") : name;
}

} // namespace

/// The parts of DoctorText::meaning().
class DoctorMeaning
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::DoctorText)

public:
    static std::optional<Note> ofExtranonce(const engine::PoolFacts& facts)
    {
        constexpr int kAlone = 5;  // One byte to tell jobs apart beside the four that miners use.
        constexpr int kShared = 3; // As its own extranonce1 is told, if the other pool has the room.
        if (!facts.extranonce2Size) {
            return std::nullopt;
        }
        if (*facts.extranonce2Size >= kAlone) {
            return Note{NoteLevel::Good, tr("Miners can switch to and from this pool without reconnecting.")};
        }
        if (*facts.extranonce2Size >= kShared) {
            return Note{NoteLevel::Warning, tr("The pool leaves little room for extranonce2. Switching without "
                                               "reconnecting needs another pool that leaves 8 bytes or more.")};
        }
        return Note{NoteLevel::Warning, tr("The pool leaves very little room for extranonce2. Miners have to reconnect "
                                           "when they switch to this pool, and some cannot work for it.")};
    }

    static std::optional<Note> ofVersionRolling(const engine::PoolFacts& facts)
    {
        // Without a subscribe answer nothing is known of it.
        if (facts.versionMask || !facts.extranonce2Size) {
            return std::nullopt;
        }
        return Note{NoteLevel::Warning, tr("The pool does not allow version rolling. Many miners are slower without.")};
    }

    static QString spanOf(double seconds)
    {
        constexpr double kYear = 365.0 * 86400.0;
        //: In place of a span of time, such as "3 d 4 h".
        return seconds > kYear ? tr("more than a year")
                               : Formatting::duration(std::chrono::seconds(std::llround(seconds)));
    }

    static std::optional<Note> ofDifficulty(const engine::PoolFacts& facts, const std::vector<MinerSnapshot>& miners)
    {
        if (!facts.difficulty) {
            return std::nullopt;
        }
        std::vector<const MinerSnapshot*> slow;
        const MinerSnapshot* slowest = nullptr;
        for (const MinerSnapshot& miner : miners) {
            const double wait = secondsPerShare(*facts.difficulty, miner);
            if (wait > kLongestWait) {
                slow.push_back(&miner);
            }
            if (wait > 0.0 &&
                (slowest == nullptr || miner.hashrate.hashesPerSecond < slowest->hashrate.hashesPerSecond)) {
                slowest = &miner;
            }
        }
        if (slowest == nullptr) {
            return miners.empty() ? std::optional(Note{NoteLevel::Hint, tr("No miner is connected yet.")})
                                  : std::nullopt;
        }
        const double wait = secondsPerShare(*facts.difficulty, *slowest);
        if (slow.empty()) {
            const int perHour = static_cast<int>(std::min(3600.0 / wait, 1e9));
            //: %1: the name of a miner.
            return Note{
                NoteLevel::Good,
                tr("At this difficulty your slowest miner, %1, finds about %n share(s) an hour.", nullptr, perHour)
                    .arg(nameOf(*slowest))};
        }
        if (slow.size() == 1) {
            //: %1: the name of a miner. %2: a span of time.
            return Note{NoteLevel::Warning,
                        tr("This difficulty is high for %1: about one share in %2. Pools often have "
                           "another port for small miners.")
                            .arg(nameOf(*slowest), spanOf(wait))};
        }
        //: %1: the name of a miner. %2: a span of time.
        return Note{NoteLevel::Warning,
                    tr("This difficulty is high for %n of your miners. The slowest, %1, finds about "
                       "one share in %2. Pools often have another port for small miners.",
                       nullptr, static_cast<int>(slow.size()))
                        .arg(nameOf(*slowest), spanOf(wait))};
    }
};

QString DoctorText::stepName(ExaminationStep step)
{
    switch (step) {
    case ExaminationStep::Resolve: return tr("Find the address");
    case ExaminationStep::Connect: return tr("Connect");
    case ExaminationStep::Tls: return tr("Encrypt (TLS)");
    case ExaminationStep::Subscribe: return tr("Subscribe");
    case ExaminationStep::Authorize: return tr("Log in");
    case ExaminationStep::Job: return tr("Receive work");
    }
    return {};
}

QString DoctorText::hint(const engine::StepReport& step, bool usesTls)
{
    const QString reason = QString::fromStdString(step.reason).toLower();
    switch (step.step) {
    case ExaminationStep::Resolve:
        return tr("Is the address spelled as on the pool's website? Is this computer online?");
    case ExaminationStep::Connect:
        return reason.contains(QStringLiteral("refused"))
                   ? tr("The computer is there, but nothing answers at this port. Compare the port with the pool's "
                        "website.")
                   : tr("Nothing answers there. Compare address and port with the pool's website; a firewall may be in "
                        "the way.");
    case ExaminationStep::Tls:
        return tr(
            "The pool may not offer TLS at this port. Try it without TLS, or with the port that is meant for TLS.");
    case ExaminationStep::Subscribe:
        return usesTls ? tr("Something answers, but not like a Stratum pool. Compare the port with the pool's website.")
                       : tr("Something answers, but not like a Stratum pool. This port may need TLS: try it with TLS.");
    case ExaminationStep::Authorize:
        return tr("The pool does not accept the user name. Check wallet or account, user name and password.");
    case ExaminationStep::Job:
        return tr("The pool took the login but sends no work. It may be busy; try again in a while.");
    }
    return {};
}

QString DoctorText::addressesOf(const engine::PoolFacts& facts)
{
    constexpr std::size_t kShown = 3;
    QStringList addresses;
    for (std::size_t i = 0; i < std::min(facts.addresses.size(), kShown); ++i) {
        addresses.append(QString::fromStdString(facts.addresses[i]));
    }
    const QString shown = addresses.join(QStringLiteral(", "));
    const int more = static_cast<int>(facts.addresses.size()) - static_cast<int>(addresses.size());
    //: %1: some addresses. %n: how many more there are.
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(shown) : shown;
}

QList<DoctorFact> DoctorText::facts(const engine::PoolFacts& facts)
{
    QList<DoctorFact> list;
    if (!facts.addresses.empty()) {
        list.append({tr("Addresses"), addressesOf(facts)});
    }
    if (facts.difficulty) {
        list.append({tr("Difficulty"), Formatting::difficulty(facts.difficulty)});
    }
    if (facts.height) {
        list.append({tr("Block height"), Formatting::count(*facts.height)});
    }
    if (facts.networkDifficulty) {
        list.append({tr("Network difficulty"), Formatting::difficulty(facts.networkDifficulty)});
    }
    if (facts.extranonce1Size && facts.extranonce2Size) {
        const QLocale locale;
        //: The sizes of extranonce1 and extranonce2.
        list.append({tr("Extranonce"),
                     tr("%1 + %2 bytes")
                         .arg(locale.toString(*facts.extranonce1Size), locale.toString(*facts.extranonce2Size))});
    }
    if (facts.extranonce2Size) {
        list.append({tr("Version rolling"), facts.versionMask
                                                ? QStringLiteral("%1").arg(*facts.versionMask, 8, 16, QLatin1Char('0'))
                                                : tr("no")});
    }
    return list;
}

QList<Note> DoctorText::meaning(const engine::PoolFacts& facts, const std::vector<engine::MinerSnapshot>& miners)
{
    QList<Note> notes;
    qsizetype warnings = 0;
    for (const std::optional<Note>& note :
         {DoctorMeaning::ofDifficulty(facts, miners), DoctorMeaning::ofExtranonce(facts),
          DoctorMeaning::ofVersionRolling(facts)}) {
        if (note && note->level == NoteLevel::Warning) {
            notes.insert(warnings++, *note);
        } else if (note) {
            notes.append(*note);
        }
    }
    return notes;
}

} // namespace dpmp::ui
