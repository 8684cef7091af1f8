// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace dpmp::demo {

/// Runs the event loop until the condition holds once, which is looked at after each turn and at least every 10 ms.
/// Returns false when it did not before the limit, which is only for broken code.
template <class Condition>
bool waitFor(Condition condition, std::chrono::seconds limit = std::chrono::seconds(60))
{
    const QDeadlineTimer deadline(limit);
    QTimer tick;
    tick.start(std::chrono::milliseconds(10));
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace dpmp::demo
