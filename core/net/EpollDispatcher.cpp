// SPDX-License-Identifier: MIT
#include "core/net/EpollDispatcher.h"

#include "core/net/NetworkDispatcher.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <cerrno>
#include <limits>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace dpmp::net {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t kWakeUpKey = std::numeric_limits<std::uint64_t>::max();
constexpr int kReadyPerTurn = 256;

// What poll(2) would report to a notifier of each type; Qt's own dispatcher does the same.
constexpr std::array<std::uint32_t, 3> kWatched{EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr std::uint32_t kFailed = EPOLLERR | EPOLLHUP;

std::size_t indexOf(QSocketNotifier::Type type)
{
    return static_cast<std::size_t>(type);
}

} // namespace

std::unique_ptr<QAbstractEventDispatcher> makeNetworkDispatcher()
{
    auto dispatcher = std::make_unique<EpollDispatcher>();
    if (!dispatcher->isValid()) {
        return nullptr;
    }
    return dispatcher;
}

EpollDispatcher::EpollDispatcher(QObject* parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wakeUp(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = kWakeUpKey;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeUp, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wakeUp);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    const bool withNotifiers = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    const bool withTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
    m_isInterrupted = false;
    // Cleared before the posted events are sent: what is posted from here on wakes us again.
    const bool wasAwake = m_isAwake.exchange(false);

    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();

    // Posted events that were sent are what the caller waited for.
    const bool mayBlock = flags.testFlag(QEventLoop::WaitForMoreEvents) && !wasAwake && !m_isInterrupted;
    if (mayBlock) {
        Q_EMIT aboutToBlock();
    }
    if (m_isInterrupted) {
        return false;
    }

    applyChanges();
    ++m_turn;
    std::vector<Ready> ready;
    wait(waitMilliseconds(mayBlock, withTimers), withNotifiers, ready);

    int activated = activateNotifiers(ready);
    if (withTimers) {
        activated += activateTimers();
    }
    return wasAwake || activated > 0;
}

int EpollDispatcher::waitMilliseconds(bool mayBlock, bool withTimers) const
{
    if (!mayBlock) {
        return 0;
    }
    const TimePoint due = withTimers ? m_timers.nextDue() : kNever;
    if (due == kNever) {
        return -1;
    }
    // Rounded up: waking a fraction too early would turn into a busy loop until the timer is due.
    const auto remaining = std::chrono::ceil<std::chrono::milliseconds>(due - Clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(remaining, 0, std::numeric_limits<int>::max()));
}

void EpollDispatcher::wait(int milliseconds, bool withNotifiers, std::vector<Ready>& ready) const
{
    if (!withNotifiers) {
        pollfd wakeUp{m_wakeUp, POLLIN, 0};
        if (::poll(&wakeUp, 1, milliseconds) > 0) {
            ready.push_back({kWakeUpKey, EPOLLIN});
        }
        return;
    }
    std::array<epoll_event, kReadyPerTurn> events; // NOLINT(*-member-init): the kernel fills it, and it is large.
    const int count = ::epoll_wait(m_epoll, events.data(), kReadyPerTurn, milliseconds);
    // A signal ends the wait with nothing ready (EINTR, -1), like a timeout: the event loop simply comes again.
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events.at(static_cast<std::size_t>(i));
        ready.push_back({event.data.u64, event.events});
    }
}

// Notifiers.

std::uint32_t EpollDispatcher::Registration::wanted() const
{
    std::uint32_t events = 0;
    for (std::size_t type = 0; type < byType.size(); ++type) {
        events |= byType.at(type) != nullptr ? kWatched.at(type) : 0;
    }
    return events;
}

std::uint64_t EpollDispatcher::keyOf(int descriptor, const Registration& registration)
{
    return (std::uint64_t{registration.serial} << 32U) | static_cast<std::uint32_t>(descriptor);
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier* notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    Registration& registration = m_registrations[descriptor];
    if (registration.serial == 0) {
        registration.serial = ++m_lastSerial;
    }
    registration.byType.at(indexOf(notifier->type())) = notifier;
    if (!registration.isChanged) {
        registration.isChanged = true;
        m_changed.push_back(descriptor);
    }
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier* notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    const auto found = m_registrations.find(descriptor);
    if (found == m_registrations.end() || found->second.byType.at(indexOf(notifier->type())) != notifier) {
        return;
    }
    Registration& registration = found->second;
    registration.byType.at(indexOf(notifier->type())) = nullptr;
    if (registration.wanted() == 0) {
        // At once, because the descriptor is likely to be closed next.
        tellKernel(descriptor, registration);
        m_registrations.erase(found);
    } else if (!registration.isChanged) {
        registration.isChanged = true;
        m_changed.push_back(descriptor);
    }
}

// A QTcpSocket that writes and flushes switches its write notifier on and off again: told at once, that would cost two
// system calls for each message; told here, it costs none.
void EpollDispatcher::applyChanges()
{
    for (const int descriptor : m_changed) {
        const auto found = m_registrations.find(descriptor);
        if (found != m_registrations.end() && found->second.isChanged) {
            found->second.isChanged = false;
            tellKernel(descriptor, found->second);
        }
    }
    m_changed.clear();
}

void EpollDispatcher::tellKernel(int descriptor, Registration& registration) const
{
    epoll_event event{};
    event.events = registration.wanted();
    event.data.u64 = keyOf(descriptor, registration);
    if (event.events == registration.known) {
        return;
    }
    if (event.events == 0) {
        // Fails harmlessly when the descriptor is closed already: closing has removed it from the set.
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, &event);
        return;
    }
    const int operation = registration.known == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    int result = ::epoll_ctl(m_epoll, operation, descriptor, &event);
    if (result != 0 && (errno == EEXIST || errno == ENOENT)) {
        // The descriptor was closed, or closed and opened again, under a living notifier.
        result = ::epoll_ctl(m_epoll, operation == EPOLL_CTL_ADD ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, descriptor, &event);
    }
    if (result != 0) {
        qWarning("descriptor %d cannot be watched: %s", descriptor, qPrintable(qt_error_string(errno)));
        return;
    }
    registration.known = event.events;
}

int EpollDispatcher::activateNotifiers(const std::vector<Ready>& ready)
{
    const std::uint64_t turn = m_turn;
    int activated = 0;
    for (const Ready& one : ready) {
        if (one.key == kWakeUpKey) {
            drainWakeUp();
            ++activated;
            continue;
        }
        activated += activateDescriptor(one);
        if (m_turn != turn) {
            // A nested event loop may have dealt with the rest; what is still ready is reported again in the next turn.
            break;
        }
    }
    return activated;
}

int EpollDispatcher::activateDescriptor(const Ready& ready)
{
    // Exceptions first, like Qt's own dispatcher does it: out-of-band data come before what follows them.
    static constexpr std::array kOrder{QSocketNotifier::Exception, QSocketNotifier::Read, QSocketNotifier::Write};

    const int descriptor = static_cast<int>(ready.key & std::numeric_limits<std::uint32_t>::max());
    const std::uint64_t turn = m_turn;
    int activated = 0;
    for (const QSocketNotifier::Type type : kOrder) {
        // Looked up again each time: a receiver may disable or delete any notifier, or reuse the descriptor.
        const auto found = m_registrations.find(descriptor);
        if (m_turn != turn || found == m_registrations.end() || keyOf(descriptor, found->second) != ready.key) {
            break;
        }
        QSocketNotifier* notifier = found->second.byType.at(indexOf(type));
        if (notifier != nullptr && (ready.events & (kWatched.at(indexOf(type)) | kFailed)) != 0) {
            QEvent event(QEvent::SockAct);
            QCoreApplication::sendEvent(notifier, &event);
            ++activated;
        }
    }
    return activated;
}

// Timers.

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject* object)
{
    m_timers.add(timerId, std::chrono::milliseconds(interval), timerType, object, Clock::now());
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject* object)
{
    return m_timers.removeAllOf(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject* object) const
{
    QList<TimerInfo> infos;
    for (const TimerQueue::Timer& timer : m_timers.timersOf(object)) {
        infos.append(TimerInfo(timer.id, static_cast<int>(timer.interval.count()), timer.type));
    }
    return infos;
}

int EpollDispatcher::remainingTime(int timerId)
{
    const TimerQueue::Timer* timer = m_timers.find(timerId);
    if (timer == nullptr) {
        return -1;
    }
    const auto remaining = std::chrono::ceil<std::chrono::milliseconds>(timer->due - Clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(remaining, 0, std::numeric_limits<int>::max()));
}

int EpollDispatcher::activateTimers()
{
    const TimePoint now = Clock::now();
    const TimerQueue::Mark mark = m_timers.mark();
    int activated = 0;
    while (const auto timer = m_timers.takeDue(now, mark)) {
        QTimerEvent event(timer->id);
        QCoreApplication::sendEvent(timer->receiver, &event);
        m_timers.rearm(*timer, now);
        ++activated;
    }
    return activated;
}

// Other threads.

void EpollDispatcher::wakeUp()
{
    if (!m_isAwake.exchange(true)) {
        ::eventfd_write(m_wakeUp, 1);
    }
}

void EpollDispatcher::drainWakeUp() const
{
    // m_isAwake stays as it is: it makes the next turn send what was posted. A thread that is late with its write()
    // wakes us once for nothing.
    eventfd_t ignored = 0;
    ::eventfd_read(m_wakeUp, &ignored);
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

} // namespace dpmp::net
