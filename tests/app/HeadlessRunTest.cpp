// SPDX-License-Identifier: MIT
#include "app/HeadlessRun.h"

#include "app/ExitCode.h"
#include "tests/support/ScriptedProxy.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>

namespace dpmp::app {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class CollectedLines final : public logging::LineSink
{
public:
    void write(std::string_view text) override
    {
        for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
            // Without the time.
            lines.emplace_back(text.substr(24, end - 24));
            text.remove_prefix(end + 1);
        }
    }

    std::vector<std::string> lines;
};

class HeadlessRunTest : public testing::Test
{
protected:
    HeadlessRunTest()
    {
        config.logging.format = config::LogFormat::Text;
        config.pools[0].primary.host = "a.example";
        config.pools[1].primary.host = "b.example";
        config.pools[0].wallet = "bc1qwallet";
        config.pools[0].password = Secret("hunter2");
    }

    HeadlessRun& run()
    {
        if (!m_run) {
            m_log.emplace(config.logging, m_sink);
            m_run.emplace(
                proxy, *m_log,
                HeadlessSetup{.settings = {.source = "config.json", .config = config, .problems = {}},
                              .reload = canReload ? [this] { return reloaded; } : std::function<LoadedSettings()>(),
                              .statusInterval = statusInterval,
                              .version = "1.2.3",
                              .dataDirectory = "/var/lib/dpmp"});
            QObject::connect(&*m_run, &HeadlessRun::finished, &*m_run,
                             [this](int exitCode) { exitCodes.push_back(exitCode); });
        }
        return *m_run;
    }

    std::vector<std::string>& lines() { return m_sink.lines; }

    config::ProxyConfig config;
    LoadedSettings reloaded;
    bool canReload = true;
    std::optional<Duration> statusInterval;
    test::ScriptedProxy proxy;
    std::vector<int> exitCodes;

private:
    CollectedLines m_sink;
    std::optional<logging::LogRouter> m_log;
    std::optional<HeadlessRun> m_run;
};

TEST_F(HeadlessRunTest, SaysWhatItStartsWithAndNoSecret)
{
    run().start();

    EXPECT_TRUE(proxy.isStarted);
    ASSERT_EQ(lines().size(), 2U);
    EXPECT_THAT(lines()[0], HasSubstr("starting version=1.2.3 pid="));
    EXPECT_THAT(lines()[0], testing::EndsWith(" data_dir=/var/lib/dpmp"));
    EXPECT_EQ(lines()[1], "info  config_loaded config=config.json pools=\"a.example:3333/50, b.example:3333/50\"");
    EXPECT_THAT(lines(), Not(Contains(HasSubstr("hunter2"))));
    EXPECT_THAT(lines(), Not(Contains(HasSubstr("bc1qwallet"))));
}

TEST_F(HeadlessRunTest, LogsTheRealPort)
{
    run().start();

    Q_EMIT proxy.listening();

    EXPECT_EQ(lines().back(), "info  listening host=0.0.0.0 port=4711");
}

TEST_F(HeadlessRunTest, GoesOnWhenItCannotMoveToANewAddress)
{
    run().start();
    Q_EMIT proxy.listening();

    Q_EMIT proxy.listenFailed();

    EXPECT_THAT(lines().back(), HasSubstr("listen_failed"));
    EXPECT_TRUE(exitCodes.empty());
}

TEST_F(HeadlessRunTest, EndsWith3WhenItCannotListen)
{
    proxy.listeningPort = 0;
    run().start();

    Q_EMIT proxy.listenFailed();

    EXPECT_EQ(lines().back(), "error listen_failed host=0.0.0.0 port=3351 reason=\"address in use\"");
    EXPECT_THAT(exitCodes, ElementsAre(3));
}

TEST_F(HeadlessRunTest, WritesEventsAndWhatWasDropped)
{
    run().start();
    proxy.events = {{{}, {engine::EventKind::PoolReady, {{"pool", "A"}}}}};
    proxy.dropped = 7;

    Q_EMIT proxy.eventsWaiting();
    Q_EMIT proxy.eventsWaiting();

    ASSERT_EQ(lines().size(), 4U);
    EXPECT_EQ(lines()[2], "info  pool_ready pool=A");
    EXPECT_EQ(lines()[3], "warn  events_dropped count=7");
}

TEST_F(HeadlessRunTest, StopsWithinItsGraceAndAtOnceWhenAskedAgain)
{
    run().start();

    run().stop();
    run().stop();

    EXPECT_THAT(proxy.graces, ElementsAre(5000ms, 0ms));
    EXPECT_TRUE(exitCodes.empty());
}

TEST_F(HeadlessRunTest, SaysGoodbyeWithTheLastEventsAndTotals)
{
    run().start();
    run().stop();
    proxy.events = {{{}, {engine::EventKind::ShareResult, {{"accepted", true}}}}};
    proxy.snapshot.emplace();
    proxy.snapshot->shares.open();
    proxy.snapshot->shares.settleAccepted(512.0);

    Q_EMIT proxy.stopped();

    EXPECT_EQ(lines()[2], "info  share_result accepted=true");
    EXPECT_EQ(lines()[3], "info  stopped uptime_s=0 submitted=1 accepted=1 rejected=0 accepted_difficulty=512 "
                          "best_share=0 block_candidates=0");
    EXPECT_THAT(exitCodes, ElementsAre(0));
}

TEST_F(HeadlessRunTest, AppliesSettingsThatAreReadAgain)
{
    run().start();
    lines().clear();
    reloaded.source = "config.json";
    reloaded.config = config;
    reloaded.config->pools[0].weight = 80;
    reloaded.config->logging.deny = {"pool_ready"};
    reloaded.problems = {{.path = "extra", .text = "unknown key", .severity = config::Severity::Warning}};

    run().reload();

    ASSERT_EQ(proxy.applied.size(), 1U);
    EXPECT_EQ(proxy.applied[0].pools[0].weight, 80U);
    EXPECT_THAT(lines(), ElementsAre("warn  config_problem path=extra problem=\"unknown key\"",
                                     HasSubstr("pools=\"a.example:3333/80, b.example:3333/50\"")));
    proxy.events = {{{}, {engine::EventKind::PoolReady, {{"pool", "A"}}}}};
    Q_EMIT proxy.eventsWaiting();
    EXPECT_EQ(lines().size(), 2U);
}

TEST_F(HeadlessRunTest, KeepsTheOldSettingsWhenTheNewAreBad)
{
    run().start();
    lines().clear();
    reloaded.source = "config.json";
    reloaded.problems = {{.path = "pools.B.port", .text = "70000 is not a port (1-65535)"},
                         {.path = "listen.port", .text = "-1 is not a port (0-65535)"}};

    run().reload();

    EXPECT_TRUE(proxy.applied.empty());
    EXPECT_THAT(lines(), ElementsAre("warn  config_problem path=pools.B.port problem=\"70000 is not a port (1-65535)\"",
                                     "warn  config_problem path=listen.port problem=\"-1 is not a port (0-65535)\"",
                                     "error config_reload_failed config=config.json problems=2"));
}

TEST_F(HeadlessRunTest, DoesNotReloadWhileItStops)
{
    reloaded.config = config;
    run().start();
    run().stop();

    run().reload();

    EXPECT_TRUE(proxy.applied.empty());
}

TEST_F(HeadlessRunTest, StopsInsteadOfReloadingWhereThereIsNothingToRead)
{
    canReload = false;
    run().start();

    run().reload();

    EXPECT_THAT(proxy.graces, ElementsAre(5000ms));
}

TEST_F(HeadlessRunTest, WarnsOnceOfEventNamesThatDoNotExist)
{
    config.logging.deny = {"scheduler_tick", "share_result", "submit_route"};
    run().start();
    reloaded.config = config;

    run().reload();

    EXPECT_EQ(std::ranges::count(lines(), "warn  config_problem path=logging problem=\"no event has these names: "
                                          "scheduler_tick, submit_route\""),
              1);
}

TEST_F(HeadlessRunTest, WritesAStatusLineAtItsInterval)
{
    statusInterval = 1h;
    run().start();
    lines().clear();

    for (int i = 0; i < 3; ++i) {
        proxy.snapshot.emplace();
        Q_EMIT proxy.snapshotWaiting();
    }

    EXPECT_THAT(lines(), ElementsAre("info  status hashrate=\"0 H/s\" split=- accepted=0 rejected=0 miners=0 "
                                     "best_share=0"));
}

TEST_F(HeadlessRunTest, WritesNoStatusLineUnlessAskedTo)
{
    run().start();
    lines().clear();
    proxy.snapshot.emplace();

    Q_EMIT proxy.snapshotWaiting();

    EXPECT_TRUE(lines().empty());
}

} // namespace
} // namespace dpmp::app
