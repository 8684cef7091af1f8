// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace dpmp::ui {

/// How much a remark below a field matters.
enum class NoteLevel {
    Hint,    ///< What the field is for.
    Good,    ///< Checked and right.
    Warning, ///< May be meant, may be a mistake.
    Bad,     ///< Cannot be applied.
};

struct Note
{
    NoteLevel level = NoteLevel::Hint;
    QString text;

    bool operator==(const Note&) const = default;
};

/// Judges what stands in a pool's wallet field.
class WalletText
{
    Q_DECLARE_TR_FUNCTIONS(dpmp::ui::WalletText)

public:
    /// `chain`: "BTC", "BCH", or empty where it is not known. A mistyped address is Bad; one of a test network or of
    /// the other chain is a Warning; a text that is no address is taken for an account at the pool.
    static Note judge(const QString& wallet, const std::string& chain);
};

} // namespace dpmp::ui
