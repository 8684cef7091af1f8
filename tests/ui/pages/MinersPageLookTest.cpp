// SPDX-License-Identifier: MIT
#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/Screenshot.h"
#include "ui/Theme.h"
#include "ui/pages/MinersPage.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace dpmp::ui {
namespace {

struct Look
{
    const char* name;
    engine::Snapshot (*snapshot)();
    int selectedRow; ///< -1: none.
};

constexpr std::array kLooks{
    Look{"empty", &test::emptySnapshot, -1},
    Look{"normal", &test::normalSnapshot, -1},
    Look{"normal-detail", &test::normalSnapshot, 4},
    Look{"extreme-detail", &test::extremeSnapshot, 2},
};

class MinersPageDrawTest : public testing::Test
{
protected:
    void TearDown() override { applyTheme(ThemeChoice::Light); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat};
    UiState uiState{settings};
    test::FakeProgram program;
};

class MinersPageLookTest : public MinersPageDrawTest, public testing::WithParamInterface<Look>
{};

TEST_P(MinersPageLookTest, DrawsEverySnapshotInBothThemes)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(theme);
        MinersPage page(program, uiState);
        page.resize(940, 700);
        page.show();

        page.draw(GetParam().snapshot());
        if (GetParam().selectedRow >= 0) {
            auto* view = page.findChild<QTreeView*>(QStringLiteral("minerTable"));
            view->setCurrentIndex(view->model()->index(GetParam().selectedRow, 0));
        }
        const QImage image = test::screenshot(
            page, QStringLiteral("miners-%1-%2")
                      .arg(QLatin1String(GetParam().name),
                           theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light")));

        EXPECT_GT(test::inkOf(image), 0.01);
    }
}

INSTANTIATE_TEST_SUITE_P(Snapshots, MinersPageLookTest, testing::ValuesIn(kLooks), [](const auto& look) {
    std::string name = look.param.name;
    std::erase(name, '-');
    return name;
});

TEST_F(MinersPageDrawTest, FollowsAChangeOfTheTheme)
{
    MinersPage page(program, uiState);
    page.resize(940, 700);
    page.show();
    page.draw(test::normalSnapshot());
    auto* view = page.findChild<QTreeView*>(QStringLiteral("minerTable"));
    view->setCurrentIndex(view->model()->index(0, 0));

    applyTheme(ThemeChoice::Dark);
    const QImage image = test::screenshot(page, QStringLiteral("miners-theme-changed"));

    EXPECT_LT(image.pixelColor(image.width() / 2, image.height() - 20).lightness(), 128);
}

// A budget, not a measurement: 500 miners must not hold up the window, even in a slow build.
TEST_F(MinersPageDrawTest, DrawsFiveHundredMinersQuickly)
{
    constexpr int kDraws = 20;
    constexpr qint64 kMostMilliseconds = 100;
    MinersPage page(program, uiState);
    page.resize(1100, 700);
    page.show();
    engine::Snapshot snapshot = test::extremeSnapshot();
    page.draw(snapshot);
    test::screenshot(page, QStringLiteral("miners-extreme"));

    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kDraws; ++i) {
        for (engine::MinerSnapshot& miner : snapshot.miners) {
            miner.hashrates.fiveMinutes->hashesPerSecond *= 1.001;
            *miner.lastShareAge += std::chrono::seconds(1);
        }
        page.draw(snapshot);
    }
    const qint64 each = timer.elapsed() / kDraws;

    RecordProperty("milliseconds", static_cast<int>(each));
    EXPECT_LT(each, kMostMilliseconds);
}

} // namespace
} // namespace dpmp::ui
