// SPDX-License-Identifier: MIT
#include "ui/Languages.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <algorithm>

namespace dpmp::ui {

namespace {

// What is installed at present; the translators belong to the application object.
struct Installed
{
    QPointer<QTranslator> own;
    QPointer<QTranslator> qt;
    QString code = QStringLiteral("en");
};

Installed& installed()
{
    static Installed instance;
    return instance;
}

bool isKnown(const QString& code)
{
    return std::ranges::any_of(languages(), [&code](const Language& language) { return language.code == code; });
}

// An application without a file for this language works as well, in English.
QTranslator* install(const QString& file, const QString& folder)
{
    auto* const translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(file, folder)) {
        delete translator;
        return nullptr;
    }
    QCoreApplication::installTranslator(translator);
    return translator;
}

// Somebody from Austria who reads German keeps Austria's numbers.
QLocale localeFor(const QString& code)
{
    const QLocale wanted(code);
    const QLocale system = QLocale::system();
    const bool isAlike = system.language() == wanted.language() && system.script() == wanted.script();
    return isAlike ? system : wanted;
}

} // namespace

const std::vector<Language>& languages()
{
    static const std::vector<Language> all{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
        {QStringLiteral("ru"), QStringLiteral("Русский")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
    };
    return all;
}

QString bestLanguage(const QStringList& wanted)
{
    for (const QString& each : wanted) {
        const QLocale locale(each);
        const auto found = std::ranges::find_if(languages(), [&locale](const Language& language) {
            const QLocale own(language.code);
            // Traditional Chinese is not simplified Chinese; Portugal's Portuguese is nearer to Brazil's than English.
            return own.language() == locale.language() && own.script() == locale.script();
        });
        if (found != languages().end()) {
            return found->code;
        }
    }
    return QStringLiteral("en");
}

void applyLanguage(const QString& code)
{
    const QString asked = code.isEmpty() ? bestLanguage(QLocale::system().uiLanguages()) : code;
    const QString chosen = isKnown(asked) ? asked : QStringLiteral("en");
    Installed& present = installed();
    delete present.own;
    delete present.qt;
    QLocale::setDefault(localeFor(chosen));
    present.code = chosen;
    // The one installed last is asked first.
    present.qt = install(QStringLiteral("qtbase_%1").arg(chosen), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    present.own = install(QStringLiteral("dpmp_%1").arg(chosen), QStringLiteral(":/i18n"));
    // Installing tells the widgets too, but not when a language has no file, and only the numbers differ.
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

QString languageInForce()
{
    return installed().code;
}

} // namespace dpmp::ui
