// SPDX-License-Identifier: MIT
#include "core/config/UserTemplate.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dpmp::config {
namespace {

const std::string kAddress = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";

PoolConfig poolWith(std::string wallet, std::string user = "{wallet}.{worker}")
{
    PoolConfig pool;
    pool.wallet = std::move(wallet);
    pool.user = std::move(user);
    return pool;
}

TEST(UserTemplateTest, PutsTheWalletInFrontOfTheWorker)
{
    const PoolConfig pool = poolWith("walletA");

    EXPECT_EQ(userAtPool(pool, "rig9"), "walletA.rig9");
    EXPECT_EQ(userAtPool(pool, kAddress + ".rig1"), "walletA.rig1");
    EXPECT_EQ(userAtPool(pool, kAddress + ".grp.rig1"), "walletA.grp.rig1");
    EXPECT_EQ(userAtPool(pool, "WalletA.rig9"), "walletA.rig9");
    EXPECT_EQ(userAtPool(pool, kAddress), "walletA." + kAddress);
    EXPECT_EQ(userAtPool(pool, "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a.rig1"), "walletA.rig1");
}

TEST(UserTemplateTest, GivesTheSameNameWithAndWithoutAWalletForEverySubmitC17)
{
    const PoolConfig pool = poolWith("");

    EXPECT_EQ(userAtPool(pool, kAddress + ".rig7"), kAddress + ".rig7");
    EXPECT_EQ(userAtPool(pool, kAddress), kAddress);
    EXPECT_EQ(userAtPool(pool, "rig7"), "rig7");
}

TEST(UserTemplateTest, KeepsTwoSitesApartC18)
{
    const PoolConfig pool = poolWith("walletA");

    EXPECT_EQ(userAtPool(pool, "site1.rig"), "walletA.site1.rig");
    EXPECT_EQ(userAtPool(pool, "site2.rig"), "walletA.site2.rig");
}

TEST(UserTemplateTest, NamesAMinerThatNamesNothing)
{
    const PoolConfig pool = poolWith("walletA");

    for (const char* const user : {"", ".", "...", "  ", "walletA", "walletA.", "\x01\x02"}) {
        EXPECT_EQ(userAtPool(pool, user), "walletA.miner") << user;
    }
    EXPECT_EQ(userAtPool(poolWith(""), ""), "miner");
}

TEST(UserTemplateTest, LeavesNoDotsAtTheEnds)
{
    EXPECT_EQ(userAtPool(poolWith("walletA"), ".x"), "walletA.x");
    EXPECT_EQ(userAtPool(poolWith("walletA"), "w."), "walletA.w");
    EXPECT_EQ(userAtPool(poolWith(""), "..x.."), "x");
}

TEST(UserTemplateTest, FillsEveryPlaceholder)
{
    EXPECT_EQ(userAtPool(poolWith("W", "{user}"), "a.b"), "a.b");
    EXPECT_EQ(userAtPool(poolWith("W", "{wallet}+{worker}/{user}"), "b"), "W+b/b");
    EXPECT_EQ(userAtPool(poolWith("W", "account"), "b"), "account");
    EXPECT_EQ(userAtPool(poolWith("", "{wallet}"), "b"), "miner");
}

TEST(UserTemplateTest, IsNeverTooLongAndNeverHoldsControlCharacters)
{
    const PoolConfig pool = poolWith(std::string(128, 'w'), "{wallet}.{worker}.{user}");

    const std::string user = userAtPool(pool, "a\nb\x7F" + std::string(1000, 'c'));

    EXPECT_EQ(user.size(), kMaxUserBytes);
    EXPECT_EQ(user.substr(128, 4), ".abc");
    EXPECT_EQ(user.find('\n'), std::string::npos);
}

TEST(UserTemplateTest, RefusesUnknownPlaceholdersAndLooseBraces)
{
    EXPECT_EQ(templateProblem("{walet}.{worker}"),
              "{walet} is not a placeholder; there are {wallet}, {worker} and {user}");
    EXPECT_TRUE(templateProblem("{wallet").has_value());
    EXPECT_TRUE(templateProblem("wallet}").has_value());
    EXPECT_TRUE(templateProblem(" ").has_value());
    EXPECT_FALSE(templateProblem("{wallet}.{worker}").has_value());
    EXPECT_FALSE(templateProblem("account").has_value());
}

TEST(UserTemplateTest, LeavesOutTheWalletOfTheOtherPool)
{
    std::vector<PoolConfig> pools(2);
    pools[0].wallet = "alice";
    pools[1].wallet = "alice2";

    EXPECT_EQ(userAtPool(pools[1], "alice.rig1", pools), "alice2.rig1");
    EXPECT_EQ(userAtPool(pools[1], "site1.rig1", pools), "alice2.site1.rig1");
}

TEST(UserTemplateTest, CutsAnAddressForTheLog)
{
    EXPECT_EQ(userForLog("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4.garage"), "bc1qw5..f3t4.garage");
    EXPECT_EQ(userForLog("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"), "bc1qw5..f3t4");
    EXPECT_EQ(userForLog("alice.garage"), "alice.garage");
    EXPECT_EQ(userForLog(""), "");
}

} // namespace
} // namespace dpmp::config
