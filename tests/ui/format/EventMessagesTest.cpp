// SPDX-License-Identifier: MIT
#include "ui/format/EventMessages.h"

#include "tests/ui/support/Samples.h"

#include <gtest/gtest.h>

#include <set>

namespace dpmp::ui {
namespace {

using engine::Event;
using engine::EventKind;

std::string said(const Event& event)
{
    return EventMessages::sentence(event).toStdString();
}

TEST(EventMessages, EveryKindHasASentenceAndANameEvenWithoutFields)
{
    std::set<QString> names;
    for (const EventKind kind : engine::allEventKinds()) {
        const std::string_view raw = engine::eventName(kind);
        const QString rawName = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
        const QString sentence = EventMessages::sentence({kind, {}});
        EXPECT_FALSE(sentence.isEmpty()) << raw;
        EXPECT_NE(sentence, rawName);
        EXPECT_FALSE(sentence.contains(QLatin1Char('%'))) << sentence.toStdString();
        EXPECT_TRUE(sentence[0].isUpper()) << sentence.toStdString();
        EXPECT_NE(EventMessages::kindName(kind), rawName);
        names.insert(EventMessages::kindName(kind));
    }
    EXPECT_EQ(names.size(), engine::allEventKinds().size()) << "names can be told apart";
}

TEST(EventMessages, SaysWhoWorksForWhomAndWhy)
{
    EXPECT_EQ(said({EventKind::PoolSwitched,
                    {{"worker", "office.bitaxe"}, {"from_pool", "A"}, {"to_pool", "B"}, {"reason", "schedule"}}}),
              "office.bitaxe works for pool B now (split)");
    EXPECT_EQ(
        said({EventKind::ShareResult,
              {{"pool", "B"}, {"worker", "w"}, {"accepted", false}, {"reason", "job not found"}, {"by", "pool"}}}),
        "Pool B rejected a share of w: job not found");
    EXPECT_EQ(said({EventKind::WeightsChanged, {{"weight_a", std::int64_t{80}}, {"weight_b", std::int64_t{20}}}}),
              "The weights changed, split 80:20");
    EXPECT_EQ(said({EventKind::PoolConnecting,
                    {{"miner", std::int64_t{7}}, {"pool", "A"}, {"host", "p.example"}, {"port", std::int64_t{3333}}}}),
              "Connecting to pool A for miner 7 (p.example:3333)");
}

TEST(EventMessages, TakesTheNameThatItIsGivenForTheMiner)
{
    EXPECT_EQ(
        EventMessages::sentence({EventKind::MinerDisconnected, {{"miner", std::int64_t{7}}}}, QStringLiteral("attic")),
        QStringLiteral("attic disconnected"));
}

TEST(EventMessages, AreNotConfusedByPercentSignsOfOthers)
{
    EXPECT_EQ(said({EventKind::PoolMessage, {{"pool", "A"}, {"text", "fee is 1%2 now"}}}),
              "Pool A says: fee is 1%2 now");
}

} // namespace
} // namespace dpmp::ui
