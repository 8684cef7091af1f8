// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace dpmp::ui {

/// A language that the window speaks.
struct Language
{
    QString code; ///< "de", "pt_BR": of its .ts file.
    QString name; ///< In the language itself, whatever the present one is.
};

/// All of them, English first.
const std::vector<Language>& languages();

/// The window's language that suits best a user who reads `wanted`, best first, in the form of QLocale::uiLanguages()
/// ("de-AT"). English where none does.
QString bestLanguage(const QStringList& wanted);

/// Puts a language in force: texts, Qt's own texts, and the numbers of QLocale's default. Empty: the system's. Every
/// widget gets a QEvent::LanguageChange. An unknown code means English.
void applyLanguage(const QString& code);

/// The code of the language in force.
QString languageInForce();

} // namespace dpmp::ui
