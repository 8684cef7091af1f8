// SPDX-License-Identifier: MIT
#include "core/config/ConfigDraft.h"

#include "core/config/EndpointText.h"
#include "tests/support/ConfigTexts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dpmp::config {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Setting setting(const char* path, const QJsonValue& value)
{
    return {findField(path), value, path};
}

TEST(ConfigDraftTest, LetsTheLastLayerWin)
{
    ConfigDraft draft;
    draft.apply({setting("listen.port", 1), setting("metrics.port", 2)});
    draft.apply({setting("listen.port", 3)});

    const ReadConfig result = draft.finish({.poolsNeeded = false});

    EXPECT_EQ(result.config.listen.port, 3);
    EXPECT_EQ(result.config.metrics.port, 2);
    EXPECT_THAT(result.problems, IsEmpty());
}

TEST(ConfigDraftTest, LetsAPoolUrlBeatThePortBesideItButNotALaterLayer)
{
    ConfigDraft draft;
    draft.apply({setting("pools.A.host", QStringLiteral("stratum+ssl://a.example:4444")), setting("pools.A.port", 3333),
                 setting("pools.A.tls", false)});
    draft.apply({setting("pools.A.port", 5555)});

    const ReadConfig result = draft.finish({.poolsNeeded = false});

    EXPECT_EQ(result.config.pools[0].primary, (Endpoint{"a.example", 5555, true}));
    EXPECT_THAT(tests::linesOf(result.problems),
                ElementsAre("warning pools.A.host: names port 4444, which is used instead of the one beside it"));
}

TEST(ConfigDraftTest, RefusesAPlainUrlBesideTls)
{
    ConfigDraft draft;
    draft.apply({setting("pools.B.host", QStringLiteral("stratum+tcp://b.example")), setting("pools.B.tls", true)});

    EXPECT_THAT(tests::linesOf(draft.finish({.poolsNeeded = false}).problems),
                ElementsAre(std::string("error pools.B.host: ") + kContradictsTls));
}

TEST(ConfigDraftTest, EncryptsFallbacksAsThePoolIsWhicheverLayerSaysSo)
{
    ConfigDraft draft;
    draft.apply({setting("pools.A.fallbacks", QStringLiteral("spare.example:3443")),
                 setting("pools.B.fallbacks", QStringLiteral("plain.example"))});
    draft.apply({setting("pools.A.tls", true)});

    const ReadConfig result = draft.finish({.poolsNeeded = false});

    EXPECT_THAT(result.config.pools[0].fallbacks, ElementsAre(Endpoint{"spare.example", 3443, true}));
    EXPECT_THAT(result.config.pools[1].fallbacks, ElementsAre(Endpoint{"plain.example", 3333, false}));
    EXPECT_THAT(result.problems, IsEmpty());
}

TEST(ConfigDraftTest, WarnsOfAPlainFallbackOfAnEncryptedPool)
{
    ConfigDraft draft;
    draft.apply({setting("pools.A.fallbacks", QStringLiteral("a.example, stratum+tcp://plain.example")),
                 setting("pools.A.tls", true)});

    EXPECT_THAT(tests::linesOf(draft.finish({.poolsNeeded = false}).problems),
                ElementsAre("warning pools.A.fallbacks[1]: is not encrypted, unlike the pool's own address"));
}

TEST(ConfigDraftTest, ScalesWeightsAfterAllLayersAreKnown)
{
    ConfigDraft draft;
    draft.apply({setting("scheduler.poolA_weight", 0.2), setting("scheduler.poolB_weight", 0.2)});
    draft.apply({setting("scheduler.poolB_weight", QStringLiteral("0.6"))});

    const ReadConfig result = draft.finish({.poolsNeeded = false});

    EXPECT_EQ(result.config.pools[0].weight, 25U);
    EXPECT_EQ(result.config.pools[1].weight, 75U);
}

TEST(ConfigDraftTest, RefusesANegativeWeight)
{
    ConfigDraft draft;
    draft.apply({setting("scheduler.poolA_weight", -1)});

    const ReadConfig result = draft.finish({.poolsNeeded = false});

    EXPECT_EQ(result.config.pools[0].weight, 50U);
    EXPECT_THAT(tests::linesOf(result.problems),
                ElementsAre("error scheduler.poolA_weight: -1 is not a weight (0-1000000)"));
}

TEST(ConfigDraftTest, SaysEachThingOnce)
{
    ConfigDraft draft;
    draft.report({"a", "b", Severity::Error});
    draft.report({"a", "b", Severity::Error});

    EXPECT_THAT(draft.finish({.poolsNeeded = false}).problems, testing::SizeIs(1));
}

} // namespace
} // namespace dpmp::config
