// SPDX-License-Identifier: MIT
#include "ui/tray/Notifications.h"

#include "tests/ui/support/FakeProgram.h"
#include "tests/ui/support/TestState.h"

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using namespace std::chrono_literals;

class NotificationsTest : public testing::Test
{
protected:
    NotificationsTest()
    {
        QObject::connect(&m_notifications, &Notifications::noticed,
                         [this](const Notice& notice) { m_notices.push_back(notice); });
    }

    void breakPool()
    {
        engine::Snapshot snapshot = test::normalSnapshot();
        snapshot.pools[1].state = engine::PoolState::Down;
        snapshot.pools[1].down = 1min;
        m_program.publish(snapshot);
    }

    test::FakeProgram m_program;
    test::TestState m_state;
    Notifications m_notifications{m_program, *m_state};
    std::vector<Notice> m_notices;
};

TEST_F(NotificationsTest, MakesABlockUnmistakable)
{
    m_program.publish(test::normalSnapshot());
    m_state->setMinerLabel(QStringLiteral("office.bitaxe"), QStringLiteral("My Bitaxe"));

    Q_EMIT m_program.eventsTaken(test::sampleEvents());

    ASSERT_EQ(m_notices.size(), 1U);
    EXPECT_TRUE(m_notices.front().isCritical);
    EXPECT_TRUE(m_notices.front().text.contains(QStringLiteral("My Bitaxe"))) << m_notices.front().text.toStdString();
    EXPECT_TRUE(m_notices.front().text.contains(QStringLiteral("First Pool")));
}

TEST_F(NotificationsTest, NamesThePoolThatIsDown)
{
    breakPool();

    ASSERT_EQ(m_notices.size(), 1U);
    EXPECT_FALSE(m_notices.front().isCritical);
    EXPECT_EQ(m_notices.front().title, QStringLiteral("Second Pool cannot be reached"));
}

TEST_F(NotificationsTest, SaysNothingThatTheUserDoesNotWant)
{
    for (const auto kind : {Occasion::Kind::Block, Occasion::Kind::PoolDown}) {
        m_state->setFlag(notificationFlag(kind), false);
    }

    breakPool();
    Q_EMIT m_program.eventsTaken(test::sampleEvents());

    EXPECT_TRUE(m_notices.empty());
}

} // namespace
} // namespace dpmp::ui
