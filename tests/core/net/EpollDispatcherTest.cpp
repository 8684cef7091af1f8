// SPDX-License-Identifier: MIT
#include "core/net/EpollDispatcher.h"

#include "tests/support/EventLoop.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace dpmp::net {
namespace {

using test::onNetworkThread;
using test::waitUntil;

/// Two connected sockets.
class SocketPair
{
public:
    SocketPair() { EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, m_ends.data()), 0); }

    ~SocketPair()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }

    Q_DISABLE_COPY_MOVE(SocketPair)

    int near() const { return m_ends[0]; }

    void writeFromFar() const { EXPECT_EQ(::write(m_ends[1], "x", 1), 1); }

    void readNear() const
    {
        std::array<char, 64> buffer{};
        EXPECT_GT(::read(m_ends[0], buffer.data(), buffer.size()), 0);
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

void turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QCoreApplication::processEvents(flags);
}

TEST(EpollDispatcherTest, IsTheDispatcherOfTheNetworkThread)
{
    onNetworkThread([] { EXPECT_NE(qobject_cast<EpollDispatcher*>(QAbstractEventDispatcher::instance()), nullptr); });
}

TEST(EpollDispatcherTest, FiresTimersInOrder)
{
    onNetworkThread([] {
        std::vector<int> fired;
        QObject context;
        QTimer::singleShot(30ms, Qt::PreciseTimer, &context, [&] { fired.push_back(3); });
        QTimer::singleShot(10ms, Qt::CoarseTimer, &context, [&] { fired.push_back(1); });
        QTimer::singleShot(20ms, Qt::PreciseTimer, &context, [&] { fired.push_back(2); });

        EXPECT_TRUE(waitUntil([&] { return fired.size() == 3; }));
        EXPECT_EQ(fired, (std::vector{1, 2, 3}));
    });
}

TEST(EpollDispatcherTest, NeverFiresATimerEarlyAndDoesNotDrift)
{
    onNetworkThread([] {
        constexpr int kRounds = 40;
        int fired = 0;
        bool isEarly = false;
        QElapsedTimer clock;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            ++fired;
            isEarly = isEarly || clock.elapsed() < fired * 5;
        });

        clock.start();
        timer.start(5ms);

        EXPECT_TRUE(waitUntil([&] { return fired >= kRounds; }));
        EXPECT_FALSE(isEarly);
        // Rounding each interval up to the next millisecond would cost up to 1 ms a round if it added up; the next due
        // time keeps the phase instead, so it is a whole number of intervals after the start.
        EXPECT_LE(timer.remainingTime(), 5);
    });
}

TEST(EpollDispatcherTest, ServesSocketsBetweenTheTurnsOfAZeroTimer)
{
    onNetworkThread([] {
        const SocketPair pair;
        int turns = 0;
        bool isRead = false;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] { ++turns; });
        QSocketNotifier notifier(pair.near(), QSocketNotifier::Read);
        QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
            pair.readNear();
            isRead = true;
        });

        timer.start(0ms);
        EXPECT_TRUE(waitUntil([&] { return turns > 10; }));
        pair.writeFromFar();

        EXPECT_TRUE(waitUntil([&] { return isRead; }));
    });
}

TEST(EpollDispatcherTest, KnowsTheTimersOfAnObject)
{
    onNetworkThread([] {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        QObject object;
        const int timer = object.startTimer(5000, Qt::PreciseTimer);

        const auto timers = dispatcher->registeredTimers(&object);
        EXPECT_EQ(timers.size(), 1);
        EXPECT_EQ(timers.value(0, {0, 0, Qt::CoarseTimer}).interval, 5000);
        EXPECT_GT(dispatcher->remainingTime(timer), 4000);
        object.killTimer(timer);
        EXPECT_TRUE(dispatcher->registeredTimers(&object).isEmpty());
        EXPECT_EQ(dispatcher->remainingTime(timer), -1);
    });
}

TEST(EpollDispatcherTest, TellsReadingAndWritingOfOneDescriptorApart)
{
    onNetworkThread([] {
        const SocketPair pair;
        int readable = 0;
        int writable = 0;
        QSocketNotifier read(pair.near(), QSocketNotifier::Read);
        QSocketNotifier write(pair.near(), QSocketNotifier::Write);
        QObject::connect(&read, &QSocketNotifier::activated, &read, [&] { ++readable; });
        QObject::connect(&write, &QSocketNotifier::activated, &write, [&] { ++writable; });

        turn();
        EXPECT_EQ(readable, 0);
        EXPECT_EQ(writable, 1);

        write.setEnabled(false);
        pair.writeFromFar();
        turn();
        turn();
        EXPECT_EQ(readable, 2);
        EXPECT_EQ(writable, 1);

        read.setEnabled(false);
        turn();
        EXPECT_EQ(readable, 2);

        read.setEnabled(true);
        write.setEnabled(true);
        turn();
        EXPECT_EQ(readable, 3);
        EXPECT_EQ(writable, 2);
    });
}

TEST(EpollDispatcherTest, LetsANotifierDeleteItselfAndItsSiblingInItsOwnCallback)
{
    onNetworkThread([] {
        const SocketPair pair;
        int activated = 0;
        auto read = std::make_unique<QSocketNotifier>(pair.near(), QSocketNotifier::Read);
        auto write = std::make_unique<QSocketNotifier>(pair.near(), QSocketNotifier::Write);
        QObject::connect(read.get(), &QSocketNotifier::activated, read.get(), [&] {
            ++activated;
            write.reset();
            read.release()->deleteLater();
        });
        QObject::connect(write.get(), &QSocketNotifier::activated, write.get(), [&] { activated += 100; });
        pair.writeFromFar();

        turn();
        turn();

        EXPECT_EQ(activated, 1);
    });
}

TEST(EpollDispatcherTest, DoesNotConfuseADescriptorWithItsSuccessor)
{
    onNetworkThread([] {
        auto first = std::make_unique<SocketPair>();
        auto second = std::make_unique<SocketPair>();
        std::unique_ptr<SocketPair> successor;
        std::unique_ptr<QSocketNotifier> successorNotifier;
        int wrong = 0;
        QSocketNotifier one(first->near(), QSocketNotifier::Read);
        QSocketNotifier two(second->near(), QSocketNotifier::Read);
        // Whichever comes first replaces the other one's descriptor, for which an event waits already.
        const auto replace = [&](QSocketNotifier& mine, QSocketNotifier& other, std::unique_ptr<SocketPair>& pair) {
            mine.setEnabled(false);
            other.setEnabled(false);
            const int descriptor = pair->near();
            pair.reset();
            successor = std::make_unique<SocketPair>();
            EXPECT_EQ(successor->near(), descriptor);
            successorNotifier = std::make_unique<QSocketNotifier>(successor->near(), QSocketNotifier::Read);
            QObject::connect(successorNotifier.get(), &QSocketNotifier::activated, &mine, [&] { ++wrong; });
        };
        QObject::connect(&one, &QSocketNotifier::activated, &one, [&] { replace(one, two, second); });
        QObject::connect(&two, &QSocketNotifier::activated, &two, [&] { replace(two, one, first); });
        first->writeFromFar();
        second->writeFromFar();

        turn();
        turn();

        EXPECT_NE(successor, nullptr);
        EXPECT_EQ(wrong, 0);
    });
}

TEST(EpollDispatcherTest, ServesManySockets)
{
    onNetworkThread([] {
        constexpr int kPairs = 600;
        std::vector<std::unique_ptr<SocketPair>> pairs;
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        int served = 0;
        for (int i = 0; i < kPairs; ++i) {
            auto& pair = pairs.emplace_back(std::make_unique<SocketPair>());
            auto& notifier =
                notifiers.emplace_back(std::make_unique<QSocketNotifier>(pair->near(), QSocketNotifier::Read));
            QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [&served, &pair = *pair] {
                pair.readNear();
                ++served;
            });
            pair->writeFromFar();
        }

        EXPECT_TRUE(waitUntil([&] { return served == kPairs; }));
    });
}

TEST(EpollDispatcherTest, LeavesSocketsAloneWhenAskedTo)
{
    onNetworkThread([] {
        const SocketPair pair;
        int activated = 0;
        QSocketNotifier notifier(pair.near(), QSocketNotifier::Read);
        QObject::connect(&notifier, &QSocketNotifier::activated, &notifier, [&] { ++activated; });
        pair.writeFromFar();

        turn(QEventLoop::ExcludeSocketNotifiers);
        EXPECT_EQ(activated, 0);

        // A timer still ends the wait.
        bool isFired = false;
        QTimer::singleShot(1ms, Qt::PreciseTimer, &notifier, [&] { isFired = true; });
        while (!isFired) {
            turn(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
        }
        EXPECT_EQ(activated, 0);

        turn();
        EXPECT_EQ(activated, 1);
    });
}

class CountingReceiver : public QObject
{
public:
    int received() const { return m_received; }

protected:
    void customEvent(QEvent* /*event*/) override { ++m_received; }

private:
    int m_received = 0;
};

TEST(EpollDispatcherTest, IsWokenByOtherThreads)
{
    onNetworkThread([] {
        constexpr int kWakeUps = 2000;
        CountingReceiver receiver;
        std::thread other([&] {
            for (int i = 0; i < kWakeUps; ++i) {
                QCoreApplication::postEvent(&receiver, new QEvent(QEvent::User));
            }
        });

        // No timer runs: a lost wake-up blocks here, and the test's time limit tells.
        while (receiver.received() < kWakeUps) {
            turn(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        }
        other.join();

        EXPECT_EQ(receiver.received(), kWakeUps);
    });
}

TEST(EpollDispatcherTest, StopsWaitingWhenInterrupted)
{
    onNetworkThread([] {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        std::atomic<bool> isOver = false;
        // Again and again, because an interruption before the wait begins is not meant for it.
        std::thread other([&] {
            while (!isOver) {
                dispatcher->interrupt();
                std::this_thread::yield();
            }
        });

        dispatcher->processEvents(QEventLoop::WaitForMoreEvents);
        isOver = true;
        other.join();

        SUCCEED();
    });
}

TEST(EpollDispatcherTest, ServesEverythingInANestedLoop)
{
    onNetworkThread([] {
        const SocketPair outer;
        const SocketPair inner;
        std::vector<std::string> order;
        QSocketNotifier innerNotifier(inner.near(), QSocketNotifier::Read);
        QSocketNotifier outerNotifier(outer.near(), QSocketNotifier::Read);
        QEventLoop loop;
        QObject::connect(&innerNotifier, &QSocketNotifier::activated, &innerNotifier, [&] {
            inner.readNear();
            order.emplace_back("inner");
            loop.quit();
        });
        QObject::connect(&outerNotifier, &QSocketNotifier::activated, &outerNotifier, [&] {
            outer.readNear();
            order.emplace_back("outer begins");
            QTimer::singleShot(1ms, Qt::PreciseTimer, &outerNotifier, [&] { inner.writeFromFar(); });
            loop.exec();
            order.emplace_back("outer ends");
        });
        outer.writeFromFar();

        EXPECT_TRUE(waitUntil([&] { return order.size() == 3; }));
        EXPECT_EQ(order, (std::vector<std::string>{"outer begins", "inner", "outer ends"}));
    });
}

TEST(EpollDispatcherTest, DeletesLaterWhatANestedLoopMustNotDelete)
{
    onNetworkThread([] {
        bool isDeleted = false;
        auto* object = new QObject;
        QObject::connect(object, &QObject::destroyed, object, [&] { isDeleted = true; });
        QObject context;
        QEventLoop outer;
        QTimer::singleShot(0ms, Qt::PreciseTimer, &context, [&] {
            QEventLoop nested;
            object->deleteLater();
            QTimer::singleShot(2ms, Qt::PreciseTimer, &context, [&] { nested.quit(); });
            nested.exec();
            EXPECT_FALSE(isDeleted);
            QTimer::singleShot(2ms, Qt::PreciseTimer, &context, [&] { outer.quit(); });
        });
        outer.exec();

        EXPECT_TRUE(isDeleted);
    });
}

} // namespace
} // namespace dpmp::net
