// SPDX-License-Identifier: MIT
#include "core/demo/SimulatedPool.h"

#include "core/demo/MiningSession.h"
#include "core/mining/VersionRolling.h"
#include "core/stratum/ServerMessageReader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dpmp::demo {
namespace {

using namespace std::chrono_literals;
using stratum::ErrorCode;

constexpr ConnectionId kConnection(1);
constexpr TimePoint kStart{std::chrono::hours(1)};

std::vector<std::string> linesTo(ConnectionId connection, const PoolActions& actions)
{
    std::vector<std::string> lines;
    for (const PoolAction& action : actions) {
        if (const auto* send = std::get_if<SendLine>(&action); send != nullptr && send->connection == connection) {
            lines.push_back(send->line);
        }
    }
    return lines;
}

/// The messages of one type that were sent to the connection.
template <class Call>
std::vector<Call> callsTo(ConnectionId connection, const PoolActions& actions)
{
    std::vector<Call> calls;
    for (const std::string& line : linesTo(connection, actions)) {
        const auto message = stratum::readServerLine(line);
        const auto* request = message ? std::get_if<stratum::ServerRequest>(&*message) : nullptr;
        if (request != nullptr && std::holds_alternative<Call>(request->call)) {
            calls.push_back(std::get<Call>(request->call));
        }
    }
    return calls;
}

/// The first answer among the lines to the connection.
stratum::ServerReply replyTo(ConnectionId connection, const PoolActions& actions)
{
    for (const std::string& line : linesTo(connection, actions)) {
        const auto message = stratum::readServerLine(line);
        if (message && std::holds_alternative<stratum::ServerReply>(*message)) {
            return std::get<stratum::ServerReply>(*message);
        }
    }
    ADD_FAILURE() << "no answer";
    return {};
}

SimulatedPoolSettings easySettings()
{
    SimulatedPoolSettings settings;
    settings.difficulty = {1e-8};
    settings.versionMask = mining::kBip320Mask;
    return settings;
}

/// A miner that is wired to the pool without sockets.
class PoolWithMiner
{
public:
    explicit PoolWithMiner(const SimulatedPoolSettings& settings = easySettings())
        : pool(settings, kStart)
    {
        pool.connected(kConnection);
        sendToPool(session.open());
    }

    PoolActions sendToPool(const std::string& lines)
    {
        PoolActions all;
        std::size_t begin = 0;
        for (std::size_t end = lines.find('\n'); end != std::string::npos; end = lines.find('\n', begin)) {
            const PoolActions actions = pool.line(kConnection, lines.substr(begin, end - begin));
            giveToMiner(actions);
            all.insert(all.end(), actions.begin(), actions.end());
            begin = end + 1;
        }
        return all;
    }

    void giveToMiner(const PoolActions& actions)
    {
        for (const std::string& line : linesTo(kConnection, actions)) {
            session.line(line);
        }
    }

    /// The submit of the first share of the newest job.
    std::string findShare()
    {
        HeaderSearch search(*session.work());
        std::vector<FoundShare> found;
        while (found.empty()) {
            found = search.advance(1);
        }
        return *session.submit(found.front());
    }

    stratum::ServerReply submit(const std::string& line) { return replyTo(kConnection, sendToPool(line)); }

    SimulatedPool pool;
    MiningSession session{"test", "demo.cpu"};
};

/// A submit that is in order but for what a test puts into it; its hash meets no difficulty to speak of.
std::string submitLine(const std::string& user, const std::string& jobId,
                       const std::string& extranonce2 = "0000000000000000")
{
    return R"({"id":9,"method":"mining.submit","params":[")" + user + R"(",")" + jobId + R"(",")" + extranonce2 +
           R"(","6553f100","00000000","00000000"]})"
           "\n";
}

std::uint64_t rejectedBy(const SimulatedPool& pool, ErrorCode code)
{
    return pool.counters().rejectedByCode.at(static_cast<std::size_t>(code) - 20);
}

TEST(SimulatedPoolTest, AnswersTheHandshakeThenSendsDifficultyAndJob)
{
    PoolWithMiner world;
    PoolActions actions;

    world.pool.connected(ConnectionId(2));
    for (const char* line : {R"({"id":1,"method":"mining.configure","params":[["version-rolling"],)"
                             R"({"version-rolling.mask":"00ffe000"}]})",
                             R"({"id":2,"method":"mining.subscribe","params":["agent"]})",
                             R"({"id":3,"method":"mining.authorize","params":["a.b","x"]})"}) {
        const PoolActions more = world.pool.line(ConnectionId(2), line);
        actions.insert(actions.end(), more.begin(), more.end());
    }

    const std::vector<std::string> lines = linesTo(ConnectionId(2), actions);
    ASSERT_EQ(lines.size(), 5U);
    const auto configured = std::get<stratum::ServerReply>(*stratum::readServerLine(lines[0]));
    EXPECT_EQ(configured.configure, (stratum::ConfigureResult{true, 0x00ffe000}));
    const auto subscribed = std::get<stratum::ServerReply>(*stratum::readServerLine(lines[1]));
    EXPECT_EQ(subscribed.subscribe->extranonce1, (Bytes{0, 0, 0, 2})) << "the second connection";
    EXPECT_EQ(subscribed.subscribe->extranonce2Size, 8);
    EXPECT_TRUE(std::get<stratum::ServerReply>(*stratum::readServerLine(lines[2])).isTrue);
    EXPECT_EQ(callsTo<stratum::SetDifficulty>(ConnectionId(2), actions).at(0).difficulty, 1e-8);
    EXPECT_EQ(callsTo<stratum::Notify>(ConnectionId(2), actions).at(0).jobIdToken, R"("1")");
    EXPECT_TRUE(callsTo<stratum::Notify>(ConnectionId(2), actions).at(0).cleanJobs);
}

TEST(SimulatedPoolTest, AcceptsAShareAndCountsItsDifficulty)
{
    PoolWithMiner world;

    const stratum::ServerReply reply = world.submit(world.findShare());

    EXPECT_TRUE(reply.isTrue);
    EXPECT_EQ(world.pool.counters().accepted, 1U);
    EXPECT_EQ(world.pool.counters().acceptedDifficulty, 1e-8);
    EXPECT_EQ(world.pool.counters().rejected(), 0U);
}

TEST(SimulatedPoolTest, RejectsASubmitBeforeSubscribeWithCode25)
{
    SimulatedPool pool(easySettings(), kStart);
    pool.connected(kConnection);

    const auto reply = replyTo(kConnection, pool.line(kConnection, submitLine("demo.cpu", "1")));

    EXPECT_EQ(reply.error->code, ErrorCode::NotSubscribed);
    EXPECT_EQ(rejectedBy(pool, ErrorCode::NotSubscribed), 1U);
}

TEST(SimulatedPoolTest, RejectsTheNameOfAnUnauthorisedWorkerWithCode24)
{
    PoolWithMiner world;

    const auto reply = world.submit(submitLine("somebody.else", "1"));

    EXPECT_EQ(reply.error->code, ErrorCode::Unauthorized);
    EXPECT_EQ(rejectedBy(world.pool, ErrorCode::Unauthorized), 1U);
}

TEST(SimulatedPoolTest, RejectsAnUnknownJobWithCode21)
{
    PoolWithMiner world;

    const auto reply = world.submit(submitLine("demo.cpu", "ffff"));

    EXPECT_EQ(reply.error, (stratum::StratumError{ErrorCode::JobNotFound, "Job not found"}));
    EXPECT_EQ(rejectedBy(world.pool, ErrorCode::JobNotFound), 1U);
}

TEST(SimulatedPoolTest, RejectsAShareOfThePreviousBlockWithCode21)
{
    PoolWithMiner world;
    const std::string share = world.findShare();

    world.pool.loseBlock();

    EXPECT_EQ(world.submit(share).error, (stratum::StratumError{ErrorCode::JobNotFound, "Stale"}));
}

TEST(SimulatedPoolTest, StillAcceptsAShareOfAnOlderJobOnTheSameBlock)
{
    PoolWithMiner world;
    const std::string share = world.findShare();

    world.pool.renewJob();

    EXPECT_TRUE(world.submit(share).isTrue);
}

TEST(SimulatedPoolTest, RejectsADuplicateWithCode22)
{
    PoolWithMiner world;
    const std::string share = world.findShare();

    EXPECT_TRUE(world.submit(share).isTrue);

    EXPECT_EQ(world.submit(share).error->code, ErrorCode::DuplicateShare);
    EXPECT_EQ(rejectedBy(world.pool, ErrorCode::DuplicateShare), 1U);
}

TEST(SimulatedPoolTest, RejectsAnEasyShareWithCode23)
{
    SimulatedPoolSettings settings = easySettings();
    settings.difficulty = {1e6};
    PoolWithMiner world(settings);

    EXPECT_EQ(world.submit(submitLine("demo.cpu", "1")).error->code, ErrorCode::LowDifficulty);
    EXPECT_EQ(rejectedBy(world.pool, ErrorCode::LowDifficulty), 1U);
}

TEST(SimulatedPoolTest, RejectsAnExtranonce2OfTheWrongLengthWithCode20)
{
    PoolWithMiner world;

    EXPECT_EQ(world.submit(submitLine("demo.cpu", "1", "00000000")).error->code, ErrorCode::Other);
    EXPECT_EQ(rejectedBy(world.pool, ErrorCode::Other), 1U);
}

TEST(SimulatedPoolTest, CountsASubmitThatCannotBeRead)
{
    PoolWithMiner world;

    EXPECT_TRUE(world.submit(submitLine("demo.cpu", "1", "xyz")).error.has_value());
    EXPECT_EQ(rejectedBy(world.pool, ErrorCode::Other), 1U);
}

TEST(SimulatedPoolTest, RefusesVersionRollingWithoutAMask)
{
    SimulatedPoolSettings settings = easySettings();
    settings.versionMask.reset();
    PoolWithMiner world(settings);

    EXPECT_EQ(world.session.work()->versionMask, 0U);
    EXPECT_TRUE(world.submit(world.findShare()).isTrue) << "a submit of five parameters";
}

TEST(SimulatedPoolTest, SendsAJobAtEachInterval)
{
    PoolWithMiner world;

    EXPECT_EQ(world.pool.nextWakeup(), kStart + 20s);
    EXPECT_TRUE(world.pool.advance(kStart + 19s).empty());
    const PoolActions actions = world.pool.advance(kStart + 20s);

    const auto jobs = callsTo<stratum::Notify>(kConnection, actions);
    ASSERT_EQ(jobs.size(), 1U);
    EXPECT_EQ(jobs[0].jobIdToken, R"("2")");
    EXPECT_FALSE(jobs[0].cleanJobs);
    EXPECT_EQ(jobs[0].job.ntime, easySettings().startNtime + 20) << "goes with the time";
    EXPECT_EQ(world.pool.nextWakeup(), kStart + 40s);
}

TEST(SimulatedPoolTest, SendsACleanJobWhenOthersFindABlock)
{
    SimulatedPoolSettings settings = easySettings();
    settings.blockInterval = 180s;
    PoolWithMiner world(settings);
    const std::uint32_t height = world.pool.chain().height();

    std::size_t cleanJobs = 0;
    for (TimePoint now = kStart; now < kStart + 5h; now = world.pool.nextWakeup()) {
        for (const auto& job : callsTo<stratum::Notify>(kConnection, world.pool.advance(now))) {
            cleanJobs += job.cleanJobs ? 1 : 0;
        }
    }

    EXPECT_NEAR(static_cast<double>(cleanJobs), 100.0, 40.0);
    EXPECT_EQ(world.pool.counters().blocksLost, cleanJobs);
    EXPECT_EQ(world.pool.chain().height(), height + cleanJobs);
}

TEST(SimulatedPoolTest, MakesAFoundBlockTheNewTip)
{
    SimulatedPoolSettings settings = easySettings();
    settings.chain.nbits = 0x207fffff; // Every second hash is a block.
    settings.difficulty = {1e-10};
    PoolWithMiner world(settings);

    while (world.pool.counters().blocksFound == 0) {
        world.pool.renewJob();
        world.giveToMiner(world.pool.renewJob());
        const PoolActions actions = world.sendToPool(world.findShare());
        if (world.pool.counters().blocksFound == 1) {
            const auto jobs = callsTo<stratum::Notify>(kConnection, actions);
            ASSERT_EQ(jobs.size(), 1U);
            EXPECT_TRUE(jobs[0].cleanJobs);
            EXPECT_EQ(mining::buildHeader(jobs[0].job, {}, {})[4], world.pool.chain().tip().bytes[0]);
        }
    }

    EXPECT_TRUE(mining::Target::fromCompact(0x207fffff).isMetBy(world.pool.chain().tip()));
}

TEST(SimulatedPoolTest, JudgesAJobByTheDifficultyOfItsTimeAfterAChange)
{
    PoolWithMiner world;
    const std::string share = world.findShare();

    const PoolActions actions = world.pool.setDifficulty({4.0});

    EXPECT_EQ(callsTo<stratum::SetDifficulty>(kConnection, actions).at(0).difficulty, 4.0);
    EXPECT_EQ(callsTo<stratum::Notify>(kConnection, actions).size(), 1U);
    EXPECT_TRUE(world.submit(share).isTrue);
}

TEST(SimulatedPoolTest, GivesEachConnectionAnotherExtranonce1)
{
    SimulatedPoolSettings settings = easySettings();
    settings.extranonce1Size = 2;
    settings.firstExtranonce1 = 0xfffe;
    SimulatedPool pool(settings, kStart);

    std::vector<Bytes> given;
    for (std::uint64_t i = 1; i <= 3; ++i) {
        pool.connected(ConnectionId(i));
        const auto reply =
            replyTo(ConnectionId(i), pool.line(ConnectionId(i), R"({"id":1,"method":"mining.subscribe","params":[]})"));
        given.push_back(reply.subscribe->extranonce1);
    }

    EXPECT_EQ(given, (std::vector<Bytes>{{0xff, 0xfe}, {0xff, 0xff}, {0, 0}}));
}

TEST(SimulatedPoolTest, AnswersWhatItDoesNotSupport)
{
    PoolWithMiner world;
    const auto answer = [&](const std::string& line) { return replyTo(kConnection, world.sendToPool(line + "\n")); };

    EXPECT_TRUE(answer(R"({"id":7,"method":"mining.suggest_difficulty","params":[5]})").isTrue);
    EXPECT_TRUE(answer(R"({"id":7,"method":"mining.extranonce.subscribe","params":[]})").error.has_value());
    EXPECT_TRUE(answer(R"({"id":7,"method":"mining.get_transactions","params":["1"]})").error.has_value());
    EXPECT_TRUE(answer(R"({"id":7,"method":"mining.dance","params":[]})").error.has_value());
    EXPECT_TRUE(answer(R"({"id":7,"method":"mining.authorize","params":["",""]})").error.has_value());
    EXPECT_EQ(world.pool.counters().rejected(), 0U) << "none of these is a share";
}

TEST(SimulatedPoolTest, ClosesTheConnectionAfterWhatIsNotJson)
{
    PoolWithMiner world;

    const PoolActions actions = world.pool.line(kConnection, "GET / HTTP/1.1");

    ASSERT_FALSE(actions.empty());
    EXPECT_TRUE(std::holds_alternative<CloseConnection>(actions.back()));
    EXPECT_TRUE(world.pool.line(kConnection, submitLine("demo.cpu", "1")).empty());
}

TEST(SimulatedPoolTest, SendsNothingToAConnectionThatIsClosed)
{
    PoolWithMiner world;

    world.pool.closed(kConnection);

    EXPECT_TRUE(world.pool.loseBlock().empty());
}

} // namespace
} // namespace dpmp::demo
