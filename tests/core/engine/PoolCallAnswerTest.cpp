// SPDX-License-Identifier: MIT
#include "core/engine/PoolCallAnswer.h"

#include "core/util/Version.h"

#include <gtest/gtest.h>

namespace dpmp::engine {
namespace {

TEST(PoolCallAnswerTest, TellsOurVersion)
{
    const auto line = answerToPool(stratum::RpcId::ofInteger(7), stratum::GetVersion{});

    ASSERT_TRUE(line.has_value());
    EXPECT_EQ(*line, "{\"id\":7,\"result\":\"" + agentName() + "\",\"error\":null}\n");
}

TEST(PoolCallAnswerTest, AnswersAPingOfCkpool)
{
    const auto line = answerToPool(stratum::RpcId::ofInteger(42), stratum::PoolPing{});

    ASSERT_TRUE(line.has_value());
    EXPECT_NE(line->find("\"pong\""), std::string::npos);
}

TEST(PoolCallAnswerTest, AnswersAnUnknownRequestWithAnError)
{
    const auto line = answerToPool(stratum::RpcId::ofToken("\"a\""), stratum::UnknownCall{"mining.dance"});

    ASSERT_TRUE(line.has_value());
    EXPECT_NE(line->find("\"id\":\"a\""), std::string::npos);
    EXPECT_EQ(line->find("\"error\":null"), std::string::npos);
}

TEST(PoolCallAnswerTest, DoesNotAnswerNotifications)
{
    EXPECT_EQ(answerToPool({}, stratum::GetVersion{}), std::nullopt);
    EXPECT_EQ(answerToPool({}, stratum::UnknownCall{"mining.set_goal"}), std::nullopt);
    EXPECT_EQ(answerToPool(stratum::RpcId::ofInteger(1), stratum::SetDifficulty{2.0}), std::nullopt);
}

} // namespace
} // namespace dpmp::engine
