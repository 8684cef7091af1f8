// SPDX-License-Identifier: MIT
#include "EngineRules.h"

#include "core/stratum/ClientMessageReader.h"
#include "core/stratum/ClientMessageWriter.h"
#include "core/stratum/ServerMessageReader.h"
#include "core/util/Overloaded.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dpmp::sim {
namespace {

bool isSubmit(const std::string& line)
{
    const auto read = stratum::readClientLine(line);
    return read ? std::holds_alternative<stratum::Submit>(read->message) : read.error().isSubmit;
}

std::uint64_t sumOfOutcomes(const engine::LedgerRow& row)
{
    return std::accumulate(row.byOutcome.begin(), row.byOutcome.end(), std::uint64_t{0});
}

} // namespace

void EngineRules::before(const engine::Input& input)
{
    std::visit(Overloaded{
                   [&](const engine::MinerConnected& each) { m_miners.insert(each.miner); },
                   [&](const engine::MinerClosed& each) { m_miners.erase(each.miner); },
                   [&](const engine::MinerLine& each) {
                       m_submits += m_miners.contains(each.miner) && isSubmit(each.line) ? 1 : 0;
                   },
                   [&](const engine::PoolConnected& each) {
                       if (const auto link = m_links.find(each.link); link != m_links.end()) {
                           link->second.isConnected = true;
                       }
                   },
                   [&](const engine::PoolClosed& each) { m_links.erase(each.link); },
                   [&](const engine::PoolLine& each) { poolSaid(each); },
                   [](const auto&) {},
               },
               input);
}

void EngineRules::after(const engine::Actions& actions, const engine::ProxyEngine& engine, TimePoint now)
{
    for (const engine::Action& action : actions) {
        std::visit(Overloaded{
                       [&](const engine::SendToMiner& each) {
                           m_referee.check(m_miners.contains(each.miner), "sent to a miner that is gone");
                           m_referee.check(each.bytes.ends_with('\n'), "sent a miner half a line");
                       },
                       [&](const engine::CloseMiner& each) {
                           m_referee.check(m_miners.erase(each.miner) == 1, "closed a miner that is gone");
                       },
                       [&](const engine::ConnectPool& each) {
                           m_referee.check(m_linksEver.insert(each.link.value()).second, "a link id was used again");
                           m_links.try_emplace(each.link);
                       },
                       [&](const engine::SendToPool& each) { sent(each); },
                       [&](const engine::ClosePool& each) {
                           m_referee.check(m_links.erase(each.link) == 1, "closed a link that is gone");
                       },
                       [&](const engine::Publish& each) { published(each.event); },
                   },
                   action);
    }
    m_referee.check(engine.nextWakeup() > now, "the next wake-up is not in the future");
}

void EngineRules::checkLedger(const engine::Snapshot& snapshot)
{
    engine::LedgerRow byPool;
    for (const engine::PoolSnapshot& pool : snapshot.pools) {
        m_referee.check(pool.shares.addsUp(), "a pool's row of the ledger does not add up");
        byPool += pool.shares;
    }
    for (const engine::MinerSnapshot& miner : snapshot.miners) {
        m_referee.check(miner.shares.addsUp(), "a miner's row of the ledger does not add up");
    }
    const engine::LedgerRow& all = snapshot.shares;
    m_referee.check(all.addsUp(), "the ledger does not add up");
    m_referee.check(byPool.submitted <= all.submitted, "the pools have more shares than there are");
    m_referee.check(sumOfOutcomes(all) == m_results, "outcomes in the ledger and share results told differ");
    m_referee.check(all.count(engine::ShareOutcome::Accepted) == m_accepted, "accepted shares and those told differ");
    const double difference = std::abs(all.acceptedDifficulty - m_acceptedDifficulty);
    m_referee.check(difference <= 1e-9 * m_acceptedDifficulty, "accepted difficulty and what was told differ");
}

void EngineRules::checkSubmits(const engine::Snapshot& snapshot)
{
    m_referee.check(snapshot.shares.submitted == m_submits, "the ledger has not counted every submit once");
}

void EngineRules::sent(const engine::SendToPool& action)
{
    const auto found = m_links.find(action.link);
    if (found == m_links.end() || !found->second.isConnected) {
        m_referee.broken("sent to a pool over a link that is not open");
        return;
    }
    std::string_view rest = action.bytes;
    m_referee.check(rest.ends_with('\n'), "sent a pool half a line");
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size() - 1);
        m_referee.check(end + 1 <= stratum::kMaxPoolLineBytes, "a line to a pool is too long");
        sentLine(found->second, rest.substr(0, end));
        rest.remove_prefix(end + 1);
    }
}

void EngineRules::sentLine(Link& link, std::string_view line)
{
    const auto read = stratum::readClientLine(line);
    if (!read) {
        m_referee.broken("a pool cannot read: " + std::string(line));
        return;
    }
    if (!std::holds_alternative<stratum::ClientReply>(read->message)) {
        const bool isNew = link.pending.insert(read->id.asInteger().value_or(-1)).second;
        m_referee.check(isNew, "a request id was used again while it was pending");
    }
}

void EngineRules::published(const engine::Event& event)
{
    for (const engine::EventField& field : event.fields) {
        const auto* text = std::get_if<std::string>(&field.value);
        const auto stands = [text](const std::string& secret) { return text->find(secret) != std::string::npos; };
        m_referee.check(text == nullptr || std::ranges::none_of(m_secrets, stands), "an event shows a password");
    }
    if (event.kind == engine::EventKind::ShareResult) {
        ++m_results;
        if (std::get<bool>(*event.find("accepted"))) {
            ++m_accepted;
            m_acceptedDifficulty += std::get<double>(*event.find("difficulty"));
        }
    }
}

void EngineRules::poolSaid(const engine::PoolLine& input)
{
    const auto link = m_links.find(input.link);
    const auto read = stratum::readServerLine(input.line);
    if (link == m_links.end() || !read) {
        return;
    }
    if (const auto* reply = std::get_if<stratum::ServerReply>(&*read)) {
        link->second.pending.erase(reply->id.asInteger().value_or(-1));
    }
}

} // namespace dpmp::sim
