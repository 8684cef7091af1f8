// SPDX-License-Identifier: MIT
#pragma once

#include "core/net/TimerQueue.h"

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace dpmp::net {

/// A Qt event dispatcher on epoll: the cost of a turn depends on what happened, not on how many sockets there are.
/// QTcpSocket, QSslSocket, QTcpServer, QTimer and QHostInfo work on it unchanged. Linux only.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject* parent = nullptr);
    ~EpollDispatcher() override;
    Q_DISABLE_COPY_MOVE(EpollDispatcher)

    /// False when the kernel refused a descriptor (their number is limited): use Qt's own dispatcher then.
    bool isValid() const { return m_epoll >= 0 && m_wakeUp >= 0; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier* notifier) override;
    void unregisterSocketNotifier(QSocketNotifier* notifier) override;

    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject* object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject* object) override;
    QList<TimerInfo> registeredTimers(QObject* object) const override;
    int remainingTime(int timerId) override;

    /// May be called by any thread, as may interrupt().
    void wakeUp() override;
    void interrupt() override;

private:
    /// All notifiers of one descriptor: epoll knows a descriptor only once.
    struct Registration
    {
        std::array<QSocketNotifier*, 3> byType{}; ///< Indexed by QSocketNotifier::Type.
        std::uint32_t serial = 0;                 ///< Tells it from an earlier one of the same descriptor.
        std::uint32_t known = 0;                  ///< What epoll was told to watch; 0: nothing.
        bool isChanged = false;                   ///< Is in m_changed.

        std::uint32_t wanted() const;
    };

    struct Ready
    {
        std::uint64_t key = 0;
        std::uint32_t events = 0;
    };

    static std::uint64_t keyOf(int descriptor, const Registration& registration);

    void applyChanges();
    void tellKernel(int descriptor, Registration& registration) const;
    int waitMilliseconds(bool mayBlock, bool withTimers) const;
    void wait(int milliseconds, bool withNotifiers, std::vector<Ready>& ready) const;
    void drainWakeUp() const;
    int activateNotifiers(const std::vector<Ready>& ready);
    int activateDescriptor(const Ready& ready);
    int activateTimers();

    int m_epoll = -1;
    int m_wakeUp = -1;                   ///< An eventfd, in the epoll set with key kWakeUpKey.
    std::atomic<bool> m_isAwake = false; ///< Something was posted since the last turn began; m_wakeUp is written to.
    std::atomic<bool> m_isInterrupted = false;
    std::unordered_map<int, Registration> m_registrations;
    std::vector<int> m_changed; ///< Descriptors whose wishes epoll does not know yet.
    std::uint32_t m_lastSerial = 0;
    std::uint64_t m_turn = 0; ///< Counts waits, to notice those of nested event loops.
    TimerQueue m_timers;
};

} // namespace dpmp::net
