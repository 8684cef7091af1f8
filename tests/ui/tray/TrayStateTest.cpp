// SPDX-License-Identifier: MIT
#include "ui/tray/TrayState.h"

#include "tests/ui/support/Samples.h"
#include "tests/ui/support/Screenshot.h"

#include <QHBoxLayout>
#include <QLabel>

#include <gtest/gtest.h>

#include <array>

namespace dpmp::ui {
namespace {

constexpr std::array kStates{TrayState::Both, TrayState::OnlyA,     TrayState::OnlyB,
                             TrayState::None, TrayState::Attention, TrayState::Paused};

// The part of a picture's pixels by which two differ clearly without their colours.
double differenceInGrey(const QImage& one, const QImage& other)
{
    int differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            differing += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 60 ? 1 : 0;
        }
    }
    return static_cast<double>(differing) / (one.width() * one.height());
}

TEST(TrayStateTest, SaysWhichPoolsAreAtWork)
{
    engine::Snapshot snapshot = test::normalSnapshot();
    EXPECT_EQ(trayStateOf(snapshot, true), TrayState::Both);

    snapshot.pools[1].minersMining = 0;
    snapshot.pools[1].state = engine::PoolState::Off;
    EXPECT_EQ(trayStateOf(snapshot, true), TrayState::OnlyA);

    std::swap(snapshot.pools[0].minersMining, snapshot.pools[1].minersMining);
    EXPECT_EQ(trayStateOf(snapshot, true), TrayState::OnlyB);

    EXPECT_EQ(trayStateOf(test::emptySnapshot(), true), TrayState::None);
    EXPECT_EQ(trayStateOf({}, true), TrayState::None);
}

TEST(TrayStateTest, WantsAttentionForAPoolThatIsDownAndForNoAddress)
{
    EXPECT_EQ(trayStateOf(test::extremeSnapshot(), true), TrayState::Attention);
    EXPECT_EQ(trayStateOf(test::normalSnapshot(), false), TrayState::Attention);
}

TEST(TrayStateTest, IsToldApartBySixteenPixelsWithoutColour)
{
    for (const TrayState one : kStates) {
        for (const TrayState other : kStates) {
            if (one != other) {
                EXPECT_GT(differenceInGrey(trayPicture(one, 16).toImage(), trayPicture(other, 16).toImage()), 0.06)
                    << static_cast<int>(one) << " " << static_cast<int>(other);
            }
        }
    }
}

TEST(TrayStateTest, ReadsOnLightAndDarkPanels)
{
    QWidget panels;
    auto* const rows = new QVBoxLayout(&panels);
    for (const QColor& color : {QColor(Qt::white), QColor(Qt::black), QColor(0x80, 0x80, 0x80)}) {
        auto* const panel = new QWidget;
        panel->setAutoFillBackground(true);
        panel->setPalette(QPalette(color));
        auto* const row = new QHBoxLayout(panel);
        for (const int size : {16, 22, 48}) {
            for (const TrayState state : kStates) {
                auto* const label = new QLabel;
                label->setPixmap(trayPicture(state, size));
                row->addWidget(label);
            }
        }
        rows->addWidget(panel);
    }

    EXPECT_GT(test::inkOf(test::screenshot(panels, QStringLiteral("tray-states"))), 0.1);
}

} // namespace
} // namespace dpmp::ui
