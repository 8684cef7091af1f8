// SPDX-License-Identifier: MIT
#include "tests/app/GuiProgramFixture.h"

namespace dpmp::app {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using GuiProgramTest = test::GuiProgramFixture;

TEST_F(GuiProgramTest, StartsMiningAndSaysSoInTheLog)
{
    writeFile(kPools);
    program().start();
    Q_EMIT proxy().listening();

    EXPECT_TRUE(proxy().isStarted);
    EXPECT_THAT(sink.text, HasSubstr("starting version=1.2.3 pid="));
    EXPECT_THAT(sink.text, HasSubstr("config_loaded config="));
    EXPECT_THAT(sink.text, HasSubstr("listening host=0.0.0.0 port=4711"));
    EXPECT_THAT(news, ElementsAre("port 4711"));
    EXPECT_FALSE(program().isFirstRun());
    EXPECT_THAT(program().configProblems(), IsEmpty());
}

TEST_F(GuiProgramTest, HandsOnWhatTheProxySaysAndLogsIt)
{
    writeFile(kPools);
    std::vector<runtime::TimedEvent> events;
    int snapshots = 0;
    int examinations = 0;
    QObject::connect(&program(), &ui::Program::eventsTaken, &program(), [&](const auto& taken) { events = taken; });
    QObject::connect(&program(), &ui::Program::snapshotTaken, &program(), [&] { ++snapshots; });
    QObject::connect(&program(), &ui::Program::examinationsTaken, &program(), [&] { ++examinations; });
    program().start();
    proxy().events = {{{}, {engine::EventKind::PoolReady, {{"pool", "A"}}}}};
    proxy().snapshot.emplace();
    proxy().snapshot->bestShare = {7.0};

    Q_EMIT proxy().eventsWaiting();
    Q_EMIT proxy().snapshotWaiting();
    Q_EMIT proxy().examinationsWaiting();

    EXPECT_EQ(events.size(), 1U);
    EXPECT_EQ(snapshots, 1);
    EXPECT_EQ(examinations, 1);
    EXPECT_EQ(program().snapshot().bestShare.value, 7.0);
    EXPECT_THAT(sink.text, HasSubstr("pool_ready pool=A"));
}

TEST_F(GuiProgramTest, OpensWithoutPoolsAndBeginsWhenTheyAreNamed)
{
    program().start();
    EXPECT_TRUE(program().isFirstRun());
    EXPECT_THAT(program().configProblems(), IsEmpty());
    EXPECT_FALSE(proxy().isStarted);
    EXPECT_EQ(fileText(), "no file");

    config::ProxyConfig config = program().config();
    config.pools[0].primary.host = "stratum+tcp://a.example:3334";
    config.pools[1].weight = 0;
    EXPECT_FALSE(config::hasErrors(program().change(config)));

    EXPECT_TRUE(proxy().isStarted);
    EXPECT_FALSE(program().isFirstRun());
    EXPECT_EQ(proxy().applied.back().pools[0].primary, (config::Endpoint{"a.example", 3334, false}));
    EXPECT_EQ(inFile().pools[0].primary.host, "a.example");
    EXPECT_THAT(news, Contains("config"));
}

TEST_F(GuiProgramTest, OpensWithBadSettingsButDoesNotMine)
{
    writeFile(R"({"pools": {"A": {"host": "a.example"}, "B": {"host": "b.example", "port": 70000}}})");
    program().start();

    EXPECT_FALSE(proxy().isStarted);
    EXPECT_FALSE(program().isFirstRun());
    ASSERT_EQ(program().configProblems().size(), 1U);
    EXPECT_EQ(program().configProblems()[0].path, "pools.B.port");
    EXPECT_THAT(sink.text, HasSubstr(R"("config_problem","path":"pools.B.port")"));

    EXPECT_FALSE(config::hasErrors(program().change(program().config())));
    EXPECT_TRUE(proxy().isStarted);
}

TEST_F(GuiProgramTest, NeverReplacesAFileThatItCannotRead)
{
    writeFile("{ broken");
    program().start();
    EXPECT_TRUE(config::hasErrors(program().configProblems()));
    config::ProxyConfig config = program().config();
    config.pools[0].primary.host = "a.example";
    config.pools[1].weight = 0;

    const config::ConfigProblems problems = program().change(config);

    ASSERT_TRUE(config::hasErrors(problems));
    EXPECT_THAT(problems.back().text, HasSubstr("mend or remove"));
    EXPECT_EQ(fileText(), "{ broken");
    EXPECT_FALSE(proxy().isStarted);
}

TEST_F(GuiProgramTest, WritesOnlyWhatTheUserHasChanged)
{
    writeFile(kPools);
    environment = {{"DPMP_LISTEN_PORT", "5000"}, {"DPMP_POOLS_B_PASSWORD", "hunter2"}};
    program().start();
    ASSERT_EQ(program().config().listen.port, 5000);

    config::ProxyConfig config = program().config();
    config.pools[1].wallet = "another";
    EXPECT_THAT(program().change(config), IsEmpty());

    EXPECT_EQ(inFile().listen.port, 4000);
    EXPECT_EQ(inFile().pools[1].wallet, "another");
    EXPECT_THAT(fileText(), Not(HasSubstr("hunter2")));
    EXPECT_THAT(fileText(), HasSubstr(R"("_note": "mine")"));
    ASSERT_EQ(proxy().applied.size(), 2U) << "one at the start";
    EXPECT_EQ(proxy().applied.back().pools[1].wallet, "another");
    EXPECT_EQ(proxy().applied.back().pools[1].password, Secret("hunter2"));
    EXPECT_EQ(proxy().applied.back().listen.port, 5000);
}

TEST_F(GuiProgramTest, ChangesNothingWhenTheSettingsAreBad)
{
    writeFile(kPools);
    program().start();
    const std::string before = fileText();
    config::ProxyConfig config = program().config();
    config.pools[0].primary.host = "";

    EXPECT_TRUE(config::hasErrors(program().check(config)));
    EXPECT_TRUE(config::hasErrors(program().change(config)));

    EXPECT_EQ(fileText(), before);
    EXPECT_EQ(program().config().pools[0].primary.host, "a.example");
    EXPECT_THAT(news, Not(Contains("config")));
}

TEST_F(GuiProgramTest, ChangesWeightsAtOnceAndWritesThemLater)
{
    writeFile(kPools);
    program().start();

    program().changeWeights({60, 40});
    program().changeWeights({70, 30});

    EXPECT_THAT(proxy().weights, ElementsAre(ElementsAre(60U, 40U), ElementsAre(70U, 30U)));
    EXPECT_EQ(program().config().pools[0].weight, 70U);
    EXPECT_EQ(inFile().pools[0].weight, 50U);
    EXPECT_TRUE(QTest::qWaitFor([&] { return inFile().pools[0].weight == 70U; }));
}

TEST_F(GuiProgramTest, WritesWeightsBeforeItEnds)
{
    writeFile(kPools);
    program().start();
    program().changeWeights({70, 30});

    program().quit();

    EXPECT_EQ(inFile().pools[0].weight, 70U);
}

TEST_F(GuiProgramTest, StopsInOrderAndAtOnceWhenAskedAgain)
{
    writeFile(kPools);
    program().start();
    program().quit();
    program().quit();
    EXPECT_THAT(proxy().graces, ElementsAre(5000ms, 0ms));
    EXPECT_THAT(exitCodes, IsEmpty());

    Q_EMIT proxy().stopped();

    EXPECT_THAT(exitCodes, ElementsAre(0));
    EXPECT_THAT(sink.text, HasSubstr("stopped uptime_s=0"));
}

TEST_F(GuiProgramTest, EndsAlsoWhenItHasNeverMined)
{
    program().start();
    program().quit();

    EXPECT_TRUE(QTest::qWaitFor([&] { return !exitCodes.empty(); }));
    EXPECT_THAT(exitCodes, ElementsAre(0));
}

TEST_F(GuiProgramTest, TellsWhyMinersCannotReachIt)
{
    writeFile(kPools);
    program().start();
    proxy().listeningPort = 0;

    Q_EMIT proxy().listenFailed();

    EXPECT_THAT(news, ElementsAre("port 0address in use"));
    EXPECT_THAT(sink.text, HasSubstr("listen_failed host=0.0.0.0 port=4000 reason=\"address in use\""));
    EXPECT_THAT(exitCodes, IsEmpty());
}

TEST_F(GuiProgramTest, ReadsItsFileAgain)
{
    writeFile(kPools);
    program().start();
    std::string text = kPools;
    writeFile(text.replace(text.find("a.example"), 9, "c.example"));

    program().reload();

    EXPECT_EQ(proxy().applied.back().pools[0].primary.host, "c.example");
    EXPECT_EQ(program().config().pools[0].primary.host, "c.example");

    writeFile("{");
    program().reload();

    EXPECT_EQ(program().config().pools[0].primary.host, "c.example");
    EXPECT_THAT(sink.text, HasSubstr("config_reload_failed"));
}

TEST_F(GuiProgramTest, OffersTheOriginalsSettings)
{
    EXPECT_FALSE(program().findImport());
    QFile file(path("config_v2.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(kPools);
    file.close();

    ASSERT_TRUE(program().findImport());
    EXPECT_EQ(program().findImport()->config.pools[0].primary.host, "a.example");
    EXPECT_TRUE(program().readImport(path("config_v2.json")));
    EXPECT_FALSE(program().readImport(path("missing.json")));
}

TEST_F(GuiProgramTest, StartsAtLoginWhenAsked)
{
    EXPECT_FALSE(program().startsAtLogin());
    EXPECT_EQ(program().setStartsAtLogin(true).toStdString(), "");
    EXPECT_TRUE(program().startsAtLogin());
    EXPECT_TRUE(QFile::exists(path("autostart/dpmp.desktop")));
}

} // namespace
} // namespace dpmp::app
