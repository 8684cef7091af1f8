// SPDX-License-Identifier: MIT
#include "tests/support/EngineScript.h"

#include "core/stratum/ClientMessageReader.h"
#include "core/stratum/ServerMessageWriter.h"
#include "core/util/Hex.h"
#include "core/util/Overloaded.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <variant>

namespace dpmp::testing {

namespace {

/// A script that does not fit the engine's state is a mistake in the test.
[[noreturn]] void giveUp(const std::string& problem)
{
    std::fprintf(stderr, "engine script: %s\n", problem.c_str());
    std::abort();
}

void addLines(std::vector<std::string>& lines, std::string_view bytes)
{
    for (std::size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n')) {
        lines.emplace_back(bytes.substr(0, end));
        bytes.remove_prefix(end + 1);
    }
    if (!bytes.empty()) {
        giveUp("a line without its end was sent");
    }
}

template <class Map>
const std::vector<std::string>& linesIn(const Map& map, const typename Map::key_type& key)
{
    static const std::vector<std::string> none;
    const auto found = map.find(key);
    return found == map.end() ? none : found->second;
}

std::string withoutEnd(std::string line)
{
    line.pop_back();
    return line;
}

} // namespace

config::ProxyConfig twoPools(std::uint32_t weightA, std::uint32_t weightB)
{
    config::ProxyConfig config;
    config.pools.resize(2);
    config.pools[0].primary = {"a.example", 3333, false};
    config.pools[0].wallet = "walletA";
    config.pools[0].weight = weightA;
    config.pools[1].primary = {"b.example", 3334, false};
    config.pools[1].wallet = "walletB";
    config.pools[1].weight = weightB;
    return config;
}

EngineScript::EngineScript(config::ProxyConfig config)
    : m_engine(std::move(config), Rng(1))
{}

void EngineScript::advance(Duration duration)
{
    const TimePoint end = m_now + duration;
    while (m_engine.nextWakeup() <= end) {
        m_now = m_engine.nextWakeup();
        ++m_wakeups;
        perform(m_engine.handle(engine::Tick{}, m_now));
    }
    m_now = end;
}

void EngineScript::advanceToConnect(engine::PoolSlot slot)
{
    const std::size_t before = m_connects.size();
    const TimePoint latest = m_now + std::chrono::minutes(10);
    while (m_connects.size() == before || m_connects.back().slot != slot) {
        if (m_engine.nextWakeup() > latest) {
            giveUp("pool " + slot.name() + " is not connected again");
        }
        advance(m_engine.nextWakeup() - m_now);
    }
}

void EngineScript::apply(const engine::Input& input)
{
    perform(m_engine.handle(input, m_now));
}

engine::MinerId EngineScript::minerConnects(const std::string& address)
{
    m_miner = engine::MinerId(m_miner.value() + 1);
    apply(engine::MinerConnected{m_miner, address, 40000});
    return m_miner;
}

void EngineScript::minerSends(engine::MinerId miner, const std::string& line)
{
    apply(engine::MinerLine{miner, line});
}

void EngineScript::minerSends(const std::vector<std::string>& lines)
{
    for (const std::string& line : lines) {
        minerSends(line);
    }
}

MinedShare EngineScript::minerSubmits(const SeenJob& job, const std::string& id)
{
    MinedShare share = mineShare(job, m_hasher, m_nextNonce);
    m_nextNonce = share.nonce + 1;
    minerSubmits(share, id);
    return share;
}

void EngineScript::minerSubmits(const MinedShare& share, const std::string& id, const std::string& user)
{
    minerSends(submitLine(share, id, user));
}

void EngineScript::poolAccepts(engine::PoolSlot slot)
{
    apply(engine::PoolConnected{link(slot)});
}

void EngineScript::poolSubscribes(engine::PoolSlot slot, const PoolLogin& login)
{
    poolAccepts(slot);
    if (login.versionMask) {
        stratum::ConfigureAnswer granted;
        granted.versionRollingMask = login.versionMask;
        poolSends(slot, withoutEnd(stratum::writeConfigureAnswer(
                            stratum::RpcId::ofToken(answerId(slot, "mining.configure")), granted)));
    }
    poolSends(slot, R"({"id":)" + answerId(slot, "mining.subscribe") + R"(,"result":[[["mining.notify","5e55"]],")" +
                        login.extranonce1 + "\"," + std::to_string(login.extranonce2Size) + R"(],"error":null})");
}

void EngineScript::poolAuthorizes(engine::PoolSlot slot, const PoolLogin& login)
{
    poolSends(slot, R"({"id":)" + answerId(slot, "mining.authorize") + R"(,"result":true,"error":null})");
    poolSends(slot, withoutEnd(stratum::writeSetDifficulty(login.difficulty)));
}

void EngineScript::poolNotifies(engine::PoolSlot slot, const PoolNotify& notify)
{
    mining::JobTemplate job;
    job.prevHash.fill(notify.block);
    job.coinb1 = Bytes(50, static_cast<std::uint8_t>(0xc0 + slot.index));
    job.coinb2 = Bytes(notify.coinb2Bytes, 0xcc);
    job.version = notify.version;
    job.nbits = notify.nbits;
    job.ntime = 0x65000000;
    poolSends(slot, withoutEnd(stratum::writeNotify(notify.id, job, notify.clean)));
}

void EngineScript::poolAnswers(engine::PoolSlot slot, std::optional<int> code, const std::string& text)
{
    const std::string start = R"({"id":)" + answerId(slot, "mining.submit") + ",";
    poolSends(slot, start + (code ? R"("result":null,"error":[)" + std::to_string(*code) + ",\"" + text + "\",null]}"
                                  : std::string(R"("result":true,"error":null})")));
}

void EngineScript::start(const std::vector<std::string>& minerLogin, const PoolLogin& a, const PoolLogin& b)
{
    const std::size_t before = m_connects.size();
    minerConnects();
    minerSends(minerLogin);
    const std::vector<engine::ConnectPool> opened(m_connects.begin() + static_cast<std::ptrdiff_t>(before),
                                                  m_connects.end());
    const auto login = [&](engine::PoolSlot slot) -> const PoolLogin& { return slot == kA ? a : b; };
    for (const engine::ConnectPool& each : opened) {
        poolSubscribes(each.slot, login(each.slot));
    }
    for (const engine::ConnectPool& each : opened) {
        poolAuthorizes(each.slot, login(each.slot));
        poolNotifies(each.slot);
    }
}

const std::vector<std::string>& EngineScript::linesToMiner(engine::MinerId miner) const
{
    return linesIn(m_toMiner, miner);
}

const std::vector<std::string>& EngineScript::linesToPool(engine::LinkId link) const
{
    return linesIn(m_toPool, link);
}

std::vector<stratum::ClientRequest> EngineScript::sharesAt(engine::LinkId link) const
{
    std::vector<stratum::ClientRequest> shares;
    for (const std::string& line : linesToPool(link)) {
        auto request = stratum::readClientLine(line);
        if (request && std::holds_alternative<stratum::Submit>(request->message)) {
            shares.push_back(std::move(request).value());
        }
    }
    return shares;
}

std::vector<stratum::Submit> EngineScript::submitsAt(engine::PoolSlot slot) const
{
    std::vector<stratum::Submit> submits;
    for (const stratum::ClientRequest& share : sharesAt(link(slot))) {
        submits.push_back(std::get<stratum::Submit>(share.message));
    }
    return submits;
}

engine::LinkId EngineScript::link(engine::PoolSlot slot) const
{
    const auto found = std::find_if(m_connects.rbegin(), m_connects.rend(),
                                    [slot](const engine::ConnectPool& connect) { return connect.slot == slot; });
    if (found == m_connects.rend()) {
        giveUp("pool " + slot.name() + " was never connected");
    }
    return found->link;
}

std::vector<engine::Event> EngineScript::events(engine::EventKind kind) const
{
    std::vector<engine::Event> found;
    std::ranges::copy_if(m_events, std::back_inserter(found),
                         [kind](const engine::Event& event) { return event.kind == kind; });
    return found;
}

std::string EngineScript::lastText(engine::EventKind kind, std::string_view key) const
{
    const std::vector<engine::Event> found = events(kind);
    const auto* const value = found.empty() ? nullptr : found.back().find(key);
    const auto* const text = value != nullptr ? std::get_if<std::string>(value) : nullptr;
    return text != nullptr ? *text : std::string();
}

void EngineScript::perform(engine::Actions actions)
{
    for (const engine::Action& action : actions) {
        std::visit(Overloaded{
                       [&](const engine::SendToMiner& send) { addLines(m_toMiner[send.miner], send.bytes); },
                       [&](const engine::CloseMiner& close) { m_closedMiners.push_back(close.miner); },
                       [&](const engine::ConnectPool& connect) { m_connects.push_back(connect); },
                       [&](const engine::SendToPool& send) { addLines(m_toPool[send.link], send.bytes); },
                       [&](const engine::ClosePool& close) { m_closedLinks.push_back(close.link); },
                       [&](const engine::Publish& publish) { m_events.push_back(publish.event); },
                   },
                   action);
    }
    m_lastActions = std::move(actions);
}

std::string EngineScript::answerId(engine::PoolSlot slot, std::string_view method) const
{
    const std::vector<std::string>& lines = linesToPool(slot);
    const std::string part = "\"method\":\"" + std::string(method) + "\"";
    const auto found = std::find_if(lines.rbegin(), lines.rend(),
                                    [&part](const std::string& line) { return line.find(part) != std::string::npos; });
    const auto request = found == lines.rend() ? std::nullopt : std::optional(stratum::readClientLine(*found));
    if (!request || !*request) {
        giveUp("pool " + slot.name() + " was not sent " + std::string(method));
    }
    return (**request).id.token();
}

} // namespace dpmp::testing
