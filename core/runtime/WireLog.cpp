// SPDX-License-Identifier: MIT
#include "core/runtime/WireLog.h"

#include "core/util/Overloaded.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace dpmp::runtime {

namespace {

using engine::EventField;
using stratum::WireSide;

/// Calls `take` with each line of what is sent in one piece.
template <class Take>
void forEachLine(std::string_view bytes, const Take& take)
{
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        take(bytes.substr(0, end));
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    }
}

EventField numberField(std::string_view key, std::uint64_t number)
{
    return {key, static_cast<std::int64_t>(number)};
}

} // namespace

void WireLog::note(const engine::Input& input)
{
    if (const auto* closed = std::get_if<engine::PoolClosed>(&input)) {
        m_owners.erase(closed->link);
    } else if (!m_isOn) {
        return;
    } else if (const auto* ofMiner = std::get_if<engine::MinerLine>(&input)) {
        publishMinerLine("miner_in", ofMiner->miner, ofMiner->line, WireSide::Client);
    } else if (const auto* ofPool = std::get_if<engine::PoolLine>(&input)) {
        publishPoolLine("pool_in", ofPool->link, ofPool->line, WireSide::Server);
    }
}

void WireLog::note(const engine::Action& action)
{
    if (const auto* opened = std::get_if<engine::ConnectPool>(&action)) {
        m_owners[opened->link] = {opened->miner, opened->slot};
    } else if (const auto* closed = std::get_if<engine::ClosePool>(&action)) {
        m_owners.erase(closed->link);
    } else if (!m_isOn) {
        return;
    } else if (const auto* toMiner = std::get_if<engine::SendToMiner>(&action)) {
        forEachLine(toMiner->bytes, [&](std::string_view line) {
            publishMinerLine("miner_out", toMiner->miner, line, WireSide::Server);
        });
    } else if (const auto* toPool = std::get_if<engine::SendToPool>(&action)) {
        forEachLine(toPool->bytes,
                    [&](std::string_view line) { publishPoolLine("pool_out", toPool->link, line, WireSide::Client); });
    }
}

void WireLog::publishMinerLine(std::string_view direction, engine::MinerId miner, std::string_view line, WireSide side)
{
    m_publish({engine::EventKind::WireLine,
               {{"direction", std::string(direction)},
                numberField("miner", miner.value()),
                {"line", stratum::redactedWireLine(line, side)}}});
}

void WireLog::publishPoolLine(std::string_view direction, engine::LinkId link, std::string_view line, WireSide side)
{
    std::vector<EventField> fields{{"direction", std::string(direction)}};
    if (const auto owner = m_owners.find(link); owner != m_owners.end()) {
        fields.push_back(numberField("miner", owner->second.miner.value()));
        fields.push_back({"pool", owner->second.slot.name()});
    }
    fields.push_back(numberField("link", link.value()));
    fields.push_back({"line", stratum::redactedWireLine(line, side)});
    m_publish({engine::EventKind::WireLine, std::move(fields)});
}

} // namespace dpmp::runtime
