// SPDX-License-Identifier: MIT
#include "ui/Languages.h"

#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

class LanguagesTest : public testing::Test
{
protected:
    ~LanguagesTest() override
    {
        applyLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
};

// Counts what a widget hears of languages.
class Listener : public QLabel
{
public:
    int heard = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        heard += event->type() == QEvent::LanguageChange ? 1 : 0;
    }
};

TEST_F(LanguagesTest, HasAFileForEachLanguage)
{
    EXPECT_EQ(languages().size(), 8U);
    for (const Language& language : languages()) {
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/i18n/dpmp_%1.qm").arg(language.code)))
            << language.code.toStdString();
    }
}

TEST_F(LanguagesTest, TakesTheFirstLanguageThatTheUserReads)
{
    EXPECT_EQ(bestLanguage({QStringLiteral("nl-NL"), QStringLiteral("de-AT"), QStringLiteral("fr-FR")}),
              QStringLiteral("de"));
    EXPECT_EQ(bestLanguage({QStringLiteral("pt-PT")}), QStringLiteral("pt_BR"));
    EXPECT_EQ(bestLanguage({QStringLiteral("zh-Hans-CN")}), QStringLiteral("zh_CN"));
    EXPECT_EQ(bestLanguage({QStringLiteral("zh-Hant-TW"), QStringLiteral("ja")}), QStringLiteral("ja"));
    EXPECT_EQ(bestLanguage({QStringLiteral("nl-NL")}), QStringLiteral("en"));
    EXPECT_EQ(bestLanguage({}), QStringLiteral("en"));
}

TEST_F(LanguagesTest, ChangesNumbersAndTellsTheWidgets)
{
    Listener listener;
    listener.show();

    applyLanguage(QStringLiteral("de"));

    EXPECT_TRUE(QTest::qWaitFor([&listener] { return listener.heard > 0; }));
    EXPECT_EQ(languageInForce(), QStringLiteral("de"));
    EXPECT_EQ(QLocale().toString(1.5), QStringLiteral("1,5"));
}

TEST_F(LanguagesTest, SpeaksEnglishWhereItDoesNotKnowTheLanguage)
{
    applyLanguage(QStringLiteral("tlh"));

    EXPECT_EQ(languageInForce(), QStringLiteral("en"));
}

TEST_F(LanguagesTest, HasEnglishPluralForms)
{
    applyLanguage(QStringLiteral("en"));

    EXPECT_EQ(QCoreApplication::translate("dpmp::ui::Notifications", "%n miner(s) gone", nullptr, 1),
              QStringLiteral("1 miner gone"));
    EXPECT_EQ(QCoreApplication::translate("dpmp::ui::Notifications", "%n miner(s) gone", nullptr, 3),
              QStringLiteral("3 miners gone"));
}

} // namespace
} // namespace dpmp::ui
