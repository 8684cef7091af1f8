// SPDX-License-Identifier: MIT
#include "ui/PoolChanges.h"

#include "tests/ui/support/Samples.h"

#include <gtest/gtest.h>

namespace dpmp::ui {
namespace {

using test::sampleConfig;

TEST(PoolChangesTest, IsSilentWhenNothingChanges)
{
    EXPECT_TRUE(PoolChanges::between(sampleConfig(), sampleConfig()).isEmpty());
}

TEST(PoolChangesTest, SaysWhereAPoolMoves)
{
    config::ProxyConfig after = sampleConfig();
    after.pools[1].primary = {.host = "other.example", .port = 3334, .tls = false};

    const QStringList sentences = PoolChanges::between(sampleConfig(), after);

    ASSERT_EQ(sentences.size(), 2);
    EXPECT_EQ(sentences[0], QStringLiteral("Pool B: connects to stratum+tcp://other.example:3334 instead of "
                                           "stratum+ssl://stratum.second.example:3443."));
    EXPECT_EQ(sentences[1], QStringLiteral("Pool B is connected to anew. Your miners stay connected."));
}

TEST(PoolChangesTest, NamesEveryFieldOnce)
{
    config::ProxyConfig after = sampleConfig();
    config::PoolConfig& pool = after.pools[0];
    pool.name = "Home";
    pool.fallbacks.clear();
    pool.chain.clear();
    pool.wallet = "account";
    pool.user = "{user}";
    pool.minDifficulty = 1024.5;
    pool.maxDifficulty = 4096;

    const QStringList sentences = PoolChanges::between(sampleConfig(), after);

    EXPECT_EQ(sentences,
              QStringList({QStringLiteral("Pool A: shown as “Home”."), QStringLiteral("Pool A: no fallback any more."),
                           QStringLiteral("Pool A: the chain is found out automatically."),
                           QStringLiteral("Pool A: work is paid to account."),
                           QStringLiteral("Pool A: miners log in as {user}."),
                           QStringLiteral("Pool A: asked for a difficulty of 1,024.5 or more."),
                           QStringLiteral("Pool A: highest difficulty 4,096."),
                           QStringLiteral("Pool A is connected to anew. Your miners stay connected.")}));
}

TEST(PoolChangesTest, NeverQuotesAPassword)
{
    config::ProxyConfig after = sampleConfig();
    after.pools[0].password = Secret("hunter2");

    const QString text = PoolChanges::between(sampleConfig(), after).join(QLatin1Char(' '));

    EXPECT_TRUE(text.contains(QStringLiteral("a new password")));
    EXPECT_FALSE(text.contains(QStringLiteral("hunter2")));
}

TEST(PoolChangesTest, KeepsEditsWhenOthersChangeTheSettings)
{
    config::ProxyConfig edited = sampleConfig();
    edited.pools[0].wallet = "mine";
    config::ProxyConfig newest = sampleConfig();
    newest.pools[0].weight = 20;
    newest.pools[0].wallet = "theirs";
    newest.pools[0].name = "Renamed";
    newest.listen.port = 4000;

    const config::ProxyConfig merged = PoolChanges::merged(sampleConfig(), edited, newest);

    EXPECT_EQ(merged.pools[0].wallet, "mine");
    EXPECT_EQ(merged.pools[0].name, "Renamed");
    EXPECT_EQ(merged.pools[0].weight, 20U);
    EXPECT_EQ(merged.listen.port, 4000);
}

} // namespace
} // namespace dpmp::ui
