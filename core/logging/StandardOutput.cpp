// SPDX-License-Identifier: MIT
#include "core/logging/StandardOutput.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace dpmp::logging {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// A pipe that poll() calls writable takes this much without blocking.
constexpr std::size_t kPieceBytes = 4096;

#ifdef Q_OS_WIN
int outputDescriptor()
{
    return _fileno(stdout);
}

bool isTerminal(int descriptor)
{
    return _isatty(descriptor) != 0;
}

int openWithoutBlocking()
{
    return -1;
}

void closeDescriptor(int descriptor)
{
    _close(descriptor);
}

bool isWritable(int /*descriptor*/, milliseconds /*limit*/)
{
    return true;
}

std::ptrdiff_t writePiece(int descriptor, std::string_view bytes)
{
    return _write(descriptor, bytes.data(), static_cast<unsigned int>(bytes.size()));
}
#else
int outputDescriptor()
{
    return STDOUT_FILENO;
}

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) != 0;
}

/// Standard output may be shared with other programs, so it must not be made non-blocking itself. A second opening has
/// flags of its own; of a file it would have a position of its own as well, which must not be. -1: there is none.
int openWithoutBlocking()
{
    struct stat kind = {};
    if (::fstat(STDOUT_FILENO, &kind) != 0 || (!S_ISFIFO(kind.st_mode) && !S_ISCHR(kind.st_mode))) {
        return -1;
    }
    return ::open("/dev/stdout", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC); // NOLINT(*-vararg): POSIX.
}

void closeDescriptor(int descriptor)
{
    ::close(descriptor);
}

bool isWritable(int descriptor, milliseconds limit)
{
    pollfd request{.fd = descriptor, .events = POLLOUT, .revents = 0};
    return ::poll(&request, 1, static_cast<int>(limit.count())) > 0;
}

std::ptrdiff_t writePiece(int descriptor, std::string_view bytes)
{
    return ::write(descriptor, bytes.data(), bytes.size());
}
#endif

} // namespace

StandardOutput::StandardOutput()
    : m_descriptor(openWithoutBlocking())
    , m_isOwn(m_descriptor >= 0)
    , m_wasTerminal(isTerminalOutput())
{
    if (!m_isOwn) {
        m_descriptor = outputDescriptor();
    }
}

StandardOutput::~StandardOutput()
{
    if (m_isOwn) {
        closeDescriptor(m_descriptor);
    }
}

void StandardOutput::write(std::string_view lines)
{
    const std::size_t written = endCutLine() ? writeSome(lines) : 0;
    if (written > 0) {
        m_isCut = lines[written - 1] != '\n';
    }
    if (m_isStalled) {
        const std::string_view rest = lines.substr(written);
        m_dropped += static_cast<std::uint64_t>(std::ranges::count(rest, '\n'));
    }
}

// So that the next line does not begin inside of the one that was cut off.
bool StandardOutput::endCutLine()
{
    if (m_isCut && writeSome("\n") == 1) {
        m_isCut = false;
    }
    return !m_isCut;
}

std::size_t StandardOutput::writeSome(std::string_view bytes)
{
    const Clock::time_point deadline = Clock::now() + (m_isStalled ? milliseconds(0) : kPatience);
    std::size_t written = 0;
    while (written < bytes.size()) {
        const auto patience = std::chrono::ceil<milliseconds>(deadline - Clock::now());
        m_isStalled = !isWritable(m_descriptor, std::max(patience, milliseconds(0)));
        if (m_isStalled) {
            return written;
        }
        const std::ptrdiff_t piece = writePiece(m_descriptor, bytes.substr(written, kPieceBytes));
        if (piece < 0 && errno != EINTR && errno != EAGAIN) {
            return written;
        }
        written += static_cast<std::size_t>(std::max<std::ptrdiff_t>(piece, 0));
    }
    return written;
}

std::uint64_t StandardOutput::takeDropped()
{
    if (m_dropped == 0 || !isWritable(m_descriptor, milliseconds(0))) {
        return 0;
    }
    return std::exchange(m_dropped, 0);
}

bool StandardOutput::hasLostTerminal() const
{
    return m_wasTerminal && !isTerminal(outputDescriptor());
}

bool isTerminalOutput()
{
    return isTerminal(outputDescriptor());
}

} // namespace dpmp::logging
