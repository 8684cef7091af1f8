// SPDX-License-Identifier: MIT
#include "tests/support/PoolScript.h"

#include <gtest/gtest.h>

#include <utility>

namespace dpmp::testing {

PoolScript::PoolScript(EngineTurn& world, engine::LinkId link, Receiver receiver)
    : m_world(world)
    , m_link(link)
    , m_receiver(std::move(receiver))
{}

engine::PoolNewsList PoolScript::receive(const std::string& line)
{
    engine::PoolNewsList news;
    engine::Turn turn = m_world.turn();
    m_receiver(line, turn, news);
    return news;
}

void PoolScript::expectSend(const std::vector<std::string>& lines)
{
    EXPECT_EQ(m_world.takeLinesTo(m_link), lines);
}

void PoolScript::acceptLogin()
{
    receive(kConfigureAnswer);
    receive(subscribeAnswerLine("0a0b0c0d", 8));
    receive(kAuthorizeAnswer);
}

engine::PoolNewsList PoolScript::startMining()
{
    acceptLogin();
    return receive(notifyLine("\"1\"", jobTemplate(), true));
}

} // namespace dpmp::testing
