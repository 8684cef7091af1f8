// SPDX-License-Identifier: MIT
#include "core/stratum/NotifyReader.h"

#include "core/stratum/Limits.h"
#include "core/util/Hex.h"
#include "tests/core/stratum/ReadLine.h"

#include <gtest/gtest.h>

#include <string>

namespace dpmp::stratum {
namespace {

/// The parameters of a notify as JSON text, each good until a test replaces it.
struct NotifyLine
{
    std::string jobId = R"("2dc3427c2e")";
    std::string prevHash = R"("221a7d5a00000000000000000000000000000000000000000000000000000001")";
    std::string coinb1 = R"("01000000ff")";
    std::string coinb2 = R"("ffffffff02")";
    std::string branches = "[]";
    std::string version = R"("20000004")";
    std::string nbits = R"("17056102")";
    std::string ntime = R"("64c25820")";
    std::string cleanJobs = ",true";

    std::string text() const
    {
        return R"({"id":null,"method":"mining.notify","params":[)" + jobId + ',' + prevHash + ',' + coinb1 + ',' +
               coinb2 + ',' + branches + ',' + version + ',' + nbits + ',' + ntime + cleanJobs + "]}";
    }

    std::optional<Notify> read() const { return serverCall<Notify>(text()); }

    bool isRefused() const
    {
        const auto refused = refusedServerLine(text());
        return refused.method == "mining.notify" && !refused.reason.empty();
    }
};

std::string branchList(std::size_t count)
{
    std::string list;
    for (std::size_t i = 0; i < count; ++i) {
        list += (i == 0 ? "\"" : ",\"") + std::string(64, 'a') + '"';
    }
    return '[' + list + ']';
}

TEST(NotifyReaderTest, ReadsEveryField)
{
    NotifyLine line;
    line.branches = branchList(2);

    const auto notify = line.read();

    ASSERT_TRUE(notify);
    EXPECT_EQ(notify->jobIdToken, R"("2dc3427c2e")");
    EXPECT_EQ(toHex(notify->job.prevHash), "221a7d5a00000000000000000000000000000000000000000000000000000001");
    EXPECT_EQ(toHex(notify->job.coinb1), "01000000ff");
    EXPECT_EQ(toHex(notify->job.coinb2), "ffffffff02");
    ASSERT_EQ(notify->job.branches.size(), 2U);
    EXPECT_EQ(toHex(notify->job.branches[1]), std::string(64, 'a'));
    EXPECT_EQ(notify->job.version, 0x20000004U);
    EXPECT_EQ(notify->job.nbits, 0x17056102U);
    EXPECT_EQ(notify->job.ntime, 0x64c25820U);
    EXPECT_TRUE(notify->cleanJobs);
}

TEST(NotifyReaderTest, KeepsNumericJobIdsAsTheyWereWritten)
{
    for (const char* token : {"7", "7.0", "18446744073709551615", "-1", R"("a\/b")", R"("")"}) {
        NotifyLine line;
        line.jobId = token;
        const auto notify = line.read();
        ASSERT_TRUE(notify);
        EXPECT_EQ(notify->jobIdToken, token);
    }
}

TEST(NotifyReaderTest, RefusesJobIdsThatCannotBeRepeated)
{
    for (const std::string& token : {std::string("null"), std::string("true"), std::string("[1]"), std::string("{}"),
                                     '"' + std::string(kMaxTokenBytes, 'x') + '"', std::string("\"a\nb\"")}) {
        NotifyLine line;
        line.jobId = token;
        EXPECT_TRUE(line.isRefused()) << token;
    }
}

TEST(NotifyReaderTest, PadsTheWordsThatPublicPoolPrintsWithoutZeros)
{
    NotifyLine line;
    line.version = R"("4")";
    line.nbits = R"("1d00ffff")";
    line.ntime = R"("abc")";

    const auto notify = line.read();

    ASSERT_TRUE(notify);
    EXPECT_EQ(notify->job.version, 4U);
    EXPECT_EQ(notify->job.ntime, 0xabcU);
}

TEST(NotifyReaderTest, ReadsUpperCaseHex)
{
    NotifyLine line;
    line.coinb1 = R"("01000000FF")";
    line.nbits = R"("1705AE3A")";

    const auto notify = line.read();

    ASSERT_TRUE(notify);
    EXPECT_EQ(notify->job.coinb1.back(), 0xff);
    EXPECT_EQ(notify->job.nbits, 0x1705ae3aU);
}

TEST(NotifyReaderTest, TakesEightParametersForANotifyWithoutCleanJobs)
{
    NotifyLine line;
    line.cleanJobs.clear();

    const auto notify = line.read();

    ASSERT_TRUE(notify);
    EXPECT_FALSE(notify->cleanJobs);
}

TEST(NotifyReaderTest, ReadsCleanJobsAsTruthValueOrNumber)
{
    for (const auto& [text, expected] : {std::pair(",false", false), std::pair(",true", true), std::pair(",1", true),
                                         std::pair(",0", false), std::pair(",null", false)}) {
        NotifyLine line;
        line.cleanJobs = text;
        const auto notify = line.read();
        ASSERT_TRUE(notify);
        EXPECT_EQ(notify->cleanJobs, expected) << text;
    }
}

TEST(NotifyReaderTest, TakesTheBigCoinbasesOfDatum)
{
    NotifyLine line;
    line.coinb2 = '"' + std::string(2UL * 16'000, 'f') + '"';

    const auto notify = line.read();

    ASSERT_TRUE(notify);
    EXPECT_EQ(notify->job.coinb2.size(), 16'000U);
}

TEST(NotifyReaderTest, RefusesMoreBranchesThanNerdQAxeHasRoomFor)
{
    NotifyLine line;
    line.branches = branchList(kMaxBranches);
    EXPECT_TRUE(line.read());

    line.branches = branchList(kMaxBranches + 1);
    EXPECT_TRUE(line.isRefused());
}

TEST(NotifyReaderTest, RefusesFieldsThatCouldHarmAMiner)
{
    const std::string shortHash = '"' + std::string(62, '0') + '"';
    const std::string longHash = '"' + std::string(66, '0') + '"';
    for (const std::string& bad : {shortHash, longHash, std::string("null"), std::string("7"), std::string(R"("")")}) {
        NotifyLine withPrevHash;
        withPrevHash.prevHash = bad;
        EXPECT_TRUE(withPrevHash.isRefused()) << bad;
        NotifyLine withBranch;
        withBranch.branches = '[' + bad + ']';
        EXPECT_TRUE(withBranch.isRefused()) << bad;
    }
    for (const char* bad : {"null", "7", R"("0")", R"("xx")"}) {
        NotifyLine first;
        first.coinb1 = bad;
        EXPECT_TRUE(first.isRefused()) << bad;
        NotifyLine second;
        second.coinb2 = bad;
        EXPECT_TRUE(second.isRefused()) << bad;
    }
    for (const char* bad : {"null", "7", R"("")", R"("123456789")", R"("0x4")"}) {
        for (std::string NotifyLine::*field : {&NotifyLine::version, &NotifyLine::nbits, &NotifyLine::ntime}) {
            NotifyLine line;
            line.*field = bad;
            EXPECT_TRUE(line.isRefused()) << bad;
        }
    }
    NotifyLine line;
    line.branches = "null";
    EXPECT_TRUE(line.isRefused());
}

TEST(NotifyReaderTest, RefusesMissingParameters)
{
    for (const char* params : {"[]", R"(["1"])", "{}", "null", R"("1")"}) {
        const auto refused =
            refusedServerLine(std::string(R"({"id":null,"method":"mining.notify","params":)") + params + '}');
        EXPECT_EQ(refused.method, "mining.notify");
    }
}

} // namespace
} // namespace dpmp::stratum
