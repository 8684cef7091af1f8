// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/NetworkDispatcher.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace dpmp::test {

/// Runs the current thread's event loop until the condition holds; false when it does not in time.
inline bool waitUntil(const std::function<bool()>& condition,
                      std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    const QDeadlineTimer deadline(limit);
    QTimer ticker; // Ends the wait of processEvents() from time to time, so that the deadline is looked at.
    ticker.start(std::chrono::milliseconds(5));
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// Runs a function on a thread that has the dispatcher of the network thread, and waits for its end. Expectations work
/// in it as usual; objects that it makes must go before it returns.
inline void onNetworkThread(const std::function<void()>& body)
{
    class BodyThread : public QThread
    {
    public:
        explicit BodyThread(const std::function<void()>& body)
            : m_body(body)
        {}

        /// ThreadSanitizer does not see into QThread::wait(); this orders what the thread did before what follows it.
        std::atomic<bool> isDone = false;

    protected:
        void run() override
        {
            m_body();
            isDone = true;
        }

    private:
        const std::function<void()>& m_body;
    };

    BodyThread thread(body);
    if (auto dispatcher = net::makeNetworkDispatcher()) {
        thread.setEventDispatcher(dispatcher.release());
    }
    thread.start();
    thread.wait();
    EXPECT_TRUE(thread.isDone);
}

} // namespace dpmp::test
