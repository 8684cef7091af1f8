// SPDX-License-Identifier: MIT
#include "tests/app/ProgramRun.h"

#ifdef Q_OS_UNIX

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

// What signals do to the built program, and what happens when nobody reads its log.
namespace dpmp::app {
namespace {

using test::kPatienceMs;
using test::ProgramRun;
using test::textOf;

using ProgramSignalsTest = test::SettingsFolder;

// What a program may have as its standard output, with the test at the other end.
class OtherEnd
{
public:
    OtherEnd() = default;
    OtherEnd(const OtherEnd&) = delete;
    OtherEnd& operator=(const OtherEnd&) = delete;
    ~OtherEnd() { hangUp(); }

    // Gives a new process the far end as its standard output.
    std::function<void()> asOutput() const
    {
        return [path = m_path] {
            const int descriptor = ::open(path.c_str(), O_WRONLY | O_NOCTTY);
            ::dup2(descriptor, STDOUT_FILENO);
            ::close(descriptor);
        };
    }

    bool waitForText(const std::string& text)
    {
        std::string seen;
        std::array<char, 4096> buffer{};
        pollfd request{.fd = m_descriptor, .events = POLLIN, .revents = 0};
        while (seen.find(text) == std::string::npos) {
            if (::poll(&request, 1, kPatienceMs) <= 0) {
                return false;
            }
            const auto size = ::read(m_descriptor, buffer.data(), buffer.size());
            seen.append(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
        }
        return true;
    }

    void hangUp()
    {
        if (m_descriptor >= 0) {
            ::close(std::exchange(m_descriptor, -1));
        }
    }

protected:
    int m_descriptor = -1;
    std::string m_path;
};

class Terminal : public OtherEnd
{
public:
    Terminal()
    {
        m_descriptor = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        EXPECT_EQ(::grantpt(m_descriptor), 0);
        EXPECT_EQ(::unlockpt(m_descriptor), 0);
        m_path = ::ptsname(m_descriptor);
    }
};

// A pipe that has a reader, which does not read unless told to.
class StalledPipe : public OtherEnd
{
public:
    StalledPipe()
    {
        m_path = m_folder.filePath(QStringLiteral("pipe")).toStdString();
        EXPECT_EQ(::mkfifo(m_path.c_str(), 0600), 0);
        m_descriptor = ::open(m_path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    }

    // Nothing more fits in.
    void fill() const
    {
        while (::write(m_descriptor, "x", 1) == 1) {}
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(ProgramSignalsTest, EndsWith0AndAGoodbyeAfterSigtermAndSigint)
{
    for (const int signal : {SIGTERM, SIGINT}) {
        ProgramRun run(runArguments(settings(50)));
        ASSERT_FALSE(run.awaitEvent(QStringLiteral("listening")).isEmpty());

        run.send(signal);

        EXPECT_TRUE(run.awaitEvent(QStringLiteral("stopped")).contains(QStringLiteral("accepted")));
        EXPECT_EQ(run.wait(), 0);
    }
}

TEST_F(ProgramSignalsTest, AppliesAGoodFileAfterSighup)
{
    ProgramRun run(runArguments(settings(50)));
    ASSERT_FALSE(run.awaitEvent(QStringLiteral("listening")).isEmpty());

    writeSettings(settings(80));
    run.send(SIGHUP);

    const QString pools = run.awaitEvent(QStringLiteral("config_loaded")).value(QStringLiteral("pools")).toString();
    EXPECT_EQ(textOf(pools.toUtf8()), "127.0.0.1:9/80, 127.0.0.1:9/50");
}

TEST_F(ProgramSignalsTest, RunsOnWithTheOldSettingsAfterSighupWithABadFile)
{
    ProgramRun run(runArguments(settings(50)));
    ASSERT_FALSE(run.awaitEvent(QStringLiteral("listening")).isEmpty());

    writeSettings(settings(50, 9999));
    run.send(SIGHUP);

    EXPECT_EQ(run.awaitEvent(QStringLiteral("config_problem")).value(QStringLiteral("path")),
              QStringLiteral("timeouts.connect_seconds"));
    EXPECT_FALSE(run.awaitEvent(QStringLiteral("config_reload_failed")).isEmpty());
    run.send(SIGTERM);
    EXPECT_EQ(run.wait(), 0);
}

TEST_F(ProgramSignalsTest, ListensOnWhereItDidWhenSighupNamesAnUnusableAddressAndTriesAgainAtTheNext)
{
    ProgramRun run(runArguments(settings(50)));
    const int port = run.awaitEvent(QStringLiteral("listening")).value(QStringLiteral("port")).toInt();
    auto occupant = std::make_unique<QTcpServer>();
    ASSERT_TRUE(occupant->listen(QHostAddress::LocalHost));
    const quint16 wanted = occupant->serverPort();

    writeSettings(settingsOnPort(wanted));
    run.send(SIGHUP);

    EXPECT_EQ(run.awaitEvent(QStringLiteral("listen_failed")).value(QStringLiteral("port")).toInt(), wanted);
    QTcpSocket miner;
    miner.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
    EXPECT_TRUE(miner.waitForConnected(kPatienceMs));
    occupant.reset();
    run.send(SIGHUP);
    EXPECT_EQ(run.awaitEvent(QStringLiteral("listening")).value(QStringLiteral("port")).toInt(), wanted);
    run.send(SIGTERM);
    EXPECT_EQ(run.wait(), 0);
}

TEST_F(ProgramSignalsTest, TheDemonstrationEndsAfterSighup)
{
    ProgramRun run({QStringLiteral("--no-gui"), QStringLiteral("--demo"), QStringLiteral("--log-format=json")});
    ASSERT_FALSE(run.awaitEvent(QStringLiteral("listening")).isEmpty());

    run.send(SIGHUP);

    EXPECT_EQ(run.wait(), 0);
}

TEST_F(ProgramSignalsTest, EndsAfterSighupWhenItsTerminalIsGone)
{
    Terminal terminal;
    ProgramRun run(runArguments(settings(50)), {}, terminal.asOutput());
    ASSERT_TRUE(terminal.waitForText("listening"));

    terminal.hangUp();
    run.send(SIGHUP);

    EXPECT_EQ(run.wait(), 0);
}

TEST_F(ProgramSignalsTest, EndsWithinItsGraceWhenItsReaderHasStalled)
{
    StalledPipe pipe;
    ProgramRun run(runArguments(settings(50)), {}, pipe.asOutput());
    ASSERT_TRUE(pipe.waitForText("listening"));
    pipe.fill();

    run.send(SIGHUP);
    run.send(SIGTERM);

    QElapsedTimer clock;
    clock.start();
    EXPECT_EQ(run.wait(), 0);
    EXPECT_LT(clock.elapsed(), 8000);
}

TEST_F(ProgramSignalsTest, RunsOnWhenNobodyReadsItsLogAnyMore)
{
    ProgramRun run(runArguments(settings(50)));
    ASSERT_FALSE(run.awaitEvent(QStringLiteral("listening")).isEmpty());

    run.closeOutput();
    run.send(SIGHUP);
    run.send(SIGHUP);
    run.send(SIGTERM);

    EXPECT_EQ(run.wait(), 0);
}

} // namespace
} // namespace dpmp::app

#endif
