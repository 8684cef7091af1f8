// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/ExtranonceLayout.h"
#include "core/engine/MinerNews.h"
#include "core/engine/MinerQuirks.h"
#include "core/engine/Turn.h"
#include "core/stratum/ClientMessages.h"
#include "core/util/Result.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>

namespace dpmp::engine {

/// The conversation with one miner: answers every request itself, in the order asked, and reports what concerns others.
///
/// Nothing is sent before the subscribe answer but answers: minerd and NerdMiner take the first line for it, cgminer
/// fails its login on a method that it does not know. While the subscribe answer is held back, so is what came after.
class MinerSession
{
public:
    MinerSession(MinerId id, TimePoint now)
        : m_id(id)
        , m_connectedAt(now)
        , m_lastLineAt(now)
    {}

    void onLine(const std::string& line, Turn& turn, MinerNewsList& news);

    /// Answers the waiting mining.subscribe, then what was asked after it.
    void answerSubscribe(const MinerExtranonce& told, Turn& turn, MinerNewsList& news);

    /// Subscribed and logged in: may be sent jobs.
    bool isReady() const { return m_told && m_user; }
    bool isWaitingForSubscription() const { return m_subscribeId.has_value(); }

    /// When the miner has taken too long to log in, or been silent for too long; and why, once that has come.
    TimePoint deadline(const config::TimeoutConfig& timeouts) const;
    std::string deadlineReason() const;

    /// The bits that the miner could roll; nothing when it did not ask for version rolling.
    const std::optional<stratum::Configure::VersionRolling>& versionRolling() const { return m_versionRolling; }
    /// What mining.configure was answered with.
    std::optional<std::uint32_t> grantedMask() const { return m_grantedMask; }
    bool understandsSetExtranonce() const { return m_understandsSetExtranonce; }
    bool hasConfigured() const { return m_hasConfigured; }
    const std::string& agent() const { return m_agent; }
    const MinerQuirks& quirks() const { return m_quirks; }
    /// The name it logged in with; empty before.
    std::string user() const { return m_user.value_or(std::string()); }

private:
    using ReadLine = Result<stratum::ClientRequest, stratum::UnreadableRequest>;

    void take(const ReadLine& read, Turn& turn, MinerNewsList& news);
    void answer(const stratum::ClientRequest& request, Turn& turn, MinerNewsList& news);
    void onUnreadable(const stratum::UnreadableRequest& unreadable, Turn& turn, MinerNewsList& news);
    void onConfigure(const stratum::RpcId& id, const stratum::Configure& configure, Turn& turn);
    void onSubscribe(const stratum::RpcId& id, const stratum::Subscribe& subscribe, Turn& turn, MinerNewsList& news);
    void onAuthorize(const stratum::RpcId& id, const stratum::Authorize& authorize, Turn& turn, MinerNewsList& news);
    void onSubmit(const stratum::RpcId& id, const stratum::Submit& submit, MinerNewsList& news) const;
    void sendSubscribeAnswer(const stratum::RpcId& id, const MinerExtranonce& told, Turn& turn) const;
    void reply(const stratum::RpcId& id, std::string line, Turn& turn) const;

    MinerId m_id;
    TimePoint m_connectedAt;
    TimePoint m_lastLineAt;
    std::optional<stratum::Configure::VersionRolling> m_versionRolling;
    std::optional<std::uint32_t> m_grantedMask;
    bool m_hasConfigured = false;
    bool m_understandsSetExtranonce = false;
    std::string m_agent;
    MinerQuirks m_quirks;
    std::optional<stratum::RpcId> m_subscribeId; ///< Of the request that is held back.
    std::optional<MinerExtranonce> m_told;
    std::optional<std::string> m_user;
    std::deque<ReadLine> m_heldBack; ///< What cannot be read as well: its error is an answer like any other.
    bool m_hasMadeSense = false;
    std::uint32_t m_badLinesInARow = 0;
};

/// The version mask to offer a miner: what all pools in use grant, as far as known. Pools that know no version rolling
/// are left out, because a miner that was offered nothing would never roll for the others; 0 when no pool knows it.
std::uint32_t offeredVersionMask(const Shared& shared);

} // namespace dpmp::engine
