// SPDX-License-Identifier: MIT
#include "app/StopSignals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <optional>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dpmp::app {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

// The only thing that the handler touches.
std::atomic<int> writeEnd{-1}; // NOLINT(readability-identifier-naming)
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler must not wait for a lock");

// Async-signal-safe: one write() of one byte, errno kept. A full socket has bytes enough to wake the reader.
extern "C" void noteSignal(int signal)
{
    const int savedErrno = errno;
    const auto byte = static_cast<unsigned char>(signal);
    static_cast<void>(::write(writeEnd.load(), &byte, 1) == 1);
    errno = savedErrno;
}

void setUp(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

struct sigaction actionOf(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    return action;
}

} // namespace

class StopSignals::Platform
{
public:
    explicit Platform(StopSignals& owner)
        : m_owner(owner)
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_sockets.data()) != 0) {
            qWarning("no socket pair for signals: they keep their default meaning");
            return;
        }
        setUp(m_sockets[0]);
        setUp(m_sockets[1]);
        writeEnd = m_sockets[1];
        m_notifier.emplace(m_sockets[0], QSocketNotifier::Read);
        QObject::connect(&*m_notifier, &QSocketNotifier::activated, &m_owner, [this] { readSignals(); });

        for (std::size_t i = 0; i < kSignals.size(); ++i) {
            const struct sigaction action = actionOf(noteSignal);
            ::sigaction(kSignals.at(i), &action, &m_earlier.at(i));
        }
        const struct sigaction ignore = actionOf(SIG_IGN);
        ::sigaction(SIGPIPE, &ignore, &m_earlierPipe);
    }

    Q_DISABLE_COPY_MOVE(Platform)

    ~Platform()
    {
        if (!m_notifier) {
            return;
        }
        for (std::size_t i = 0; i < kSignals.size(); ++i) {
            ::sigaction(kSignals.at(i), &m_earlier.at(i), nullptr);
        }
        ::sigaction(SIGPIPE, &m_earlierPipe, nullptr);
        m_notifier.reset();
        writeEnd = -1;
        ::close(m_sockets[0]);
        ::close(m_sockets[1]);
    }

private:
    void readSignals()
    {
        unsigned char byte = 0;
        while (::read(m_sockets[0], &byte, 1) == 1) {
            if (byte == SIGHUP) {
                Q_EMIT m_owner.reloadRequested();
            } else {
                Q_EMIT m_owner.stopRequested();
            }
        }
    }

    StopSignals& m_owner;
    std::array<int, 2> m_sockets{-1, -1}; ///< Read end, write end.
    std::optional<QSocketNotifier> m_notifier;
    std::array<struct sigaction, kSignals.size()> m_earlier{};
    struct sigaction m_earlierPipe = {};
};

StopSignals::StopSignals()
    : m_platform(std::make_unique<Platform>(*this))
{}

StopSignals::~StopSignals() = default;

} // namespace dpmp::app
