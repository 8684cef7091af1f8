// SPDX-License-Identifier: MIT
#include "ui/UiState.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

class UiStateTest : public testing::Test
{
protected:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    UiState m_state{m_settings};
};

TEST_F(UiStateTest, FollowsTheSystemBeforeTheUserChooses)
{
    EXPECT_EQ(m_state.theme(), ThemeChoice::System);
    EXPECT_EQ(m_state.language(), QString());
}

TEST_F(UiStateTest, RemembersTheTheme)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System}) {
        m_state.setTheme(choice);
        EXPECT_EQ(m_state.theme(), choice);
    }
}

TEST_F(UiStateTest, LabelsWorkersOfAnyName)
{
    m_state.setMinerLabel(QStringLiteral("a/b c.ü"), QStringLiteral("Under the stairs"));

    EXPECT_EQ(m_state.minerLabel(QStringLiteral("a/b c.ü")), QStringLiteral("Under the stairs"));
    EXPECT_EQ(m_state.minerLabel(QStringLiteral("a")), QString());

    m_state.setMinerLabel(QStringLiteral("a/b c.ü"), {});
    EXPECT_EQ(m_state.minerLabel(QStringLiteral("a/b c.ü")), QString());
}

TEST_F(UiStateTest, TakesTheDefaultForWhatIsNoNumber)
{
    m_state.setText(QStringLiteral("width"), QStringLiteral("wide"));

    EXPECT_EQ(m_state.number(QStringLiteral("width"), 7), 7);
}

} // namespace
} // namespace dpmp::ui
