// SPDX-License-Identifier: MIT
#include "ui/format/PoolFieldNotes.h"

#include "core/config/EndpointText.h"
#include "core/config/UserTemplate.h"

#include <QLocale>

#include <algorithm>
#include <string_view>

namespace dpmp::ui {

namespace {

struct Ending
{
    std::string_view text;
    PoolField field;
};

constexpr std::array kEndings{
    Ending{".name", PoolField::Name},         Ending{".chain", PoolField::Chain},
    Ending{".host", PoolField::Address},      Ending{".port", PoolField::Port},
    Ending{".tls", PoolField::Port},          Ending{".tls_ca_file", PoolField::Port},
    Ending{".wallet", PoolField::Wallet},     Ending{".user", PoolField::User},
    Ending{".password", PoolField::Password}, Ending{"_min", PoolField::MinDifficulty},
    Ending{"_max", PoolField::MaxDifficulty},
};

// What counts most is shown where there is room for one remark.
int weightOf(NoteLevel level)
{
    switch (level) {
    case NoteLevel::Bad: return 2;
    case NoteLevel::Warning: return 1;
    case NoteLevel::Hint:
    case NoteLevel::Good: break;
    }
    return 0;
}

} // namespace

PoolNotes PoolFieldNotes::judge(const PoolEntry& entry)
{
    PoolNotes notes;
    const config::PoolConfig& pool = entry.pool;
    const QString address = entry.address.trimmed();
    if (address.isEmpty()) {
        if (pool.weight > 0) {
            at(notes, PoolField::Address) = {NoteLevel::Bad, tr("Enter the pool's address.")};
        }
    } else if (const auto parsed = config::parseEndpoint(address.toStdString()); !parsed) {
        // A long text quoted in full would push the form about.
        constexpr qsizetype kTwoLines = 70;
        const QString reason = sentence(parsed.error());
        at(notes, PoolField::Address) = {
            NoteLevel::Bad,
            reason.size() <= kTwoLines ? reason : tr("No stratum address. One looks like pool.example:3333.")};
    }
    at(notes, PoolField::Wallet) = WalletText::judge(QString::fromStdString(pool.wallet), pool.chain);
    if (const auto problem = config::templateProblem(pool.user)) {
        at(notes, PoolField::User) = {NoteLevel::Bad, sentence(*problem)};
    } else {
        const QString user = QString::fromStdString(config::userAtPool(pool, "rig1"));
        //: %1: a user name. rig1 is the name of a miner.
        at(notes, PoolField::User) = {NoteLevel::Hint, tr("For a miner named rig1 the pool receives: %1").arg(user)};
    }
    const Note noNumber{NoteLevel::Bad, tr("Enter a number above 0, or nothing.")};
    const auto isNoNumber = [](const QString& text) { return !text.trimmed().isEmpty() && !readDifficulty(text); };
    if (isNoNumber(entry.minDifficulty)) {
        at(notes, PoolField::MinDifficulty) = noNumber;
    }
    if (isNoNumber(entry.maxDifficulty)) {
        at(notes, PoolField::MaxDifficulty) = noNumber;
    } else if (pool.minDifficulty && pool.maxDifficulty && *pool.maxDifficulty < *pool.minDifficulty) {
        at(notes, PoolField::MaxDifficulty) = {NoteLevel::Bad, tr("This is below the lowest difficulty.")};
    }
    return notes;
}

std::optional<PoolField> PoolFieldNotes::fieldOf(const std::string& path, std::size_t slot)
{
    const char letter = static_cast<char>('A' + static_cast<char>(slot));
    const std::string pool = std::string("pools.") + letter;
    const std::string bounds = std::string("downstream_diff.pool") + letter;
    const std::string_view text = path;
    if (!text.starts_with(pool + ".") && !text.starts_with(bounds + "_")) {
        return std::nullopt;
    }
    if (text.starts_with(pool + ".fallbacks")) {
        return PoolField::Fallbacks;
    }
    const auto found =
        std::ranges::find_if(kEndings, [text](const Ending& ending) { return text.ends_with(ending.text); });
    return found != kEndings.end() ? std::optional(found->field) : std::nullopt;
}

PoolNotes PoolFieldNotes::withProblems(PoolNotes notes, const config::ConfigProblems& problems, std::size_t slot)
{
    for (const config::ConfigProblem& problem : problems) {
        const auto field = fieldOf(problem.path, slot);
        const NoteLevel level = problem.severity == config::Severity::Error ? NoteLevel::Bad : NoteLevel::Warning;
        if (field && weightOf(level) > weightOf(at(notes, *field).level)) {
            at(notes, *field) = {level, sentence(problem.text)};
        }
    }
    return notes;
}

std::optional<double> PoolFieldNotes::readDifficulty(const QString& text)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    double value = QLocale().toDouble(trimmed, &isNumber);
    if (!isNumber) {
        value = QLocale::c().toDouble(trimmed, &isNumber);
    }
    return isNumber && value > 0.0 ? std::optional(value) : std::nullopt;
}

bool PoolFieldNotes::hasErrors(const PoolNotes& notes)
{
    return std::ranges::any_of(notes, [](const Note& note) { return note.level == NoteLevel::Bad; });
}

QString PoolFieldNotes::sentence(const std::string& text)
{
    QString words = QString::fromStdString(text);
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
        if (!words.endsWith(QLatin1Char('.'))) {
            words += QLatin1Char('.');
        }
    }
    return words;
}

} // namespace dpmp::ui
