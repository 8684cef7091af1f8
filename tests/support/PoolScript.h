// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/PoolNews.h"
#include "tests/support/EngineTurn.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <variant>
#include <vector>

namespace dpmp::testing {

/// Plays the pool at the other end of one connection: says lines, and checks what it is told.
class PoolScript
{
public:
    /// Hands a line of the pool to the part under test.
    using Receiver = std::function<void(const std::string& line, engine::Turn& turn, engine::PoolNewsList& news)>;

    PoolScript(EngineTurn& world, engine::LinkId link, Receiver receiver);

    engine::LinkId link() const { return m_link; }

    /// The part under test receives this line; what it makes of it.
    engine::PoolNewsList receive(const std::string& line);

    /// Fails the test unless exactly these lines were sent to the pool since the last call.
    void expectSend(const std::vector<std::string>& lines);
    void expectNothingSent() { expectSend({}); }

    /// Answers a login that has been asked for as ckpool does: mask 1fffe000, extranonce 0a0b0c0d and 8, true.
    void acceptLogin();
    /// acceptLogin() and a first job; what the part made of the job.
    engine::PoolNewsList startMining();

private:
    EngineTurn& m_world;
    engine::LinkId m_link;
    Receiver m_receiver;
};

/// The news of one kind, in order.
template <class Kind>
std::vector<Kind> newsOf(const engine::PoolNewsList& list)
{
    std::vector<Kind> found;
    for (const engine::PoolNews& news : list) {
        if (const auto* const one = std::get_if<Kind>(&news)) {
            found.push_back(*one);
        }
    }
    return found;
}

inline constexpr const char* kConfigureLine =
    R"({"id":1,"method":"mining.configure","params":[["version-rolling"],{"version-rolling.mask":"1fffe000"}]})";
inline constexpr const char* kConfigureAnswer =
    R"({"id":1,"result":{"version-rolling":true,"version-rolling.mask":"1fffe000"},"error":null})";
inline constexpr const char* kAuthorizeAnswer = R"({"id":3,"result":true,"error":null})";

} // namespace dpmp::testing
