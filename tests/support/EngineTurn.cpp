// SPDX-License-Identifier: MIT
#include "tests/support/EngineTurn.h"

#include <gtest/gtest.h>

#include <sstream>

namespace dpmp::testing {

namespace {

constexpr std::uint64_t kSeed = 20090103;

/// Appends the lines of what was written; each must end with a newline.
void splitInto(std::vector<std::string>& lines, const std::string& bytes)
{
    EXPECT_TRUE(bytes.ends_with('\n')) << bytes;
    std::istringstream stream(bytes);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
}

} // namespace

EngineTurn::EngineTurn(config::ProxyConfig config)
    : m_shared{.config = std::move(config),
               .pools = {},
               .rng = Rng(kSeed),
               .hasher = {},
               .reconnectHints = {},
               .statistics = {}}
{
    m_shared.pools.resize(m_shared.config.pools.size());
    m_shared.statistics = engine::Statistics(m_shared.config.pools.size());
}

std::vector<engine::Event> EngineTurn::events(engine::EventKind kind) const
{
    std::vector<engine::Event> found;
    for (const engine::Publish& publish : all<engine::Publish>()) {
        if (publish.event.kind == kind) {
            found.push_back(publish.event);
        }
    }
    return found;
}

std::vector<std::string> EngineTurn::takeLinesTo(engine::LinkId link)
{
    std::vector<std::string> lines;
    std::erase_if(m_actions, [&](const engine::Action& action) {
        const auto* const send = std::get_if<engine::SendToPool>(&action);
        if (send == nullptr || send->link != link) {
            return false;
        }
        splitInto(lines, send->bytes);
        return true;
    });
    return lines;
}

std::vector<std::string> EngineTurn::takeMinerLines()
{
    std::vector<std::string> lines;
    std::erase_if(m_actions, [&](const engine::Action& action) {
        const auto* const send = std::get_if<engine::SendToMiner>(&action);
        if (send != nullptr) {
            splitInto(lines, send->bytes);
        }
        return send != nullptr;
    });
    return lines;
}

} // namespace dpmp::testing
