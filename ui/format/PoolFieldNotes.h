// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"
#include "core/config/ProxyConfig.h"
#include "ui/format/WalletText.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace dpmp::ui {

/// The fields of a pool's form, in their order.
enum class PoolField {
    Name,
    Chain,
    Address,
    Port,
    Wallet,
    User,
    Password,
    Fallbacks,
    MinDifficulty,
    MaxDifficulty,
};
inline constexpr std::size_t kPoolFields = 10;

using PoolNotes = std::array<Note, kPoolFields>;

/// What stands in a pool's form, with what is not yet a value.
struct PoolEntry
{
    config::PoolConfig pool;
    QString address;       ///< As typed.
    QString minDifficulty; ///< As typed.
    QString maxDifficulty; ///< As typed.
};

/// Judges the fields of a pool's form. A Hint without a text: nothing to say.
class PoolFieldNotes
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::PoolFieldNotes)

public:
    /// What the form can tell by itself.
    static PoolNotes judge(const PoolEntry& entry);

    /// The field that a problem's path, such as "pools.A.port", belongs to; nothing when it is not one of the slot's.
    static std::optional<PoolField> fieldOf(const std::string& path, std::size_t slot);

    /// The notes, with the problems of this slot where they matter more.
    static PoolNotes withProblems(PoolNotes notes, const config::ConfigProblems& problems, std::size_t slot);

    /// A number of the user's language, or with a point; nothing when it is none or not above 0.
    static std::optional<double> readDifficulty(const QString& text);

    static bool hasErrors(const PoolNotes& notes);

    static Note& at(PoolNotes& notes, PoolField field) { return notes[static_cast<std::size_t>(field)]; }

    static const Note& at(const PoolNotes& notes, PoolField field) { return notes[static_cast<std::size_t>(field)]; }

    /// A problem's words as a sentence of their own.
    static QString sentence(const std::string& text);
};

} // namespace dpmp::ui
