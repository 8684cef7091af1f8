// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/AnswerWatch.h"
#include "core/engine/PoolNews.h"
#include "core/engine/Turn.h"
#include "core/stratum/ServerMessages.h"
#include "core/util/Secret.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace dpmp::engine {

/// A share in the pool's terms.
struct PoolShare
{
    Bytes extranonce2; ///< All of the pool's extranonce2, filler and the miner's extranonce1 included.
    std::uint32_t ntime = 0;
    std::uint32_t nonce = 0;
    std::optional<std::uint32_t> versionBits; ///< Present exactly where the pool granted version rolling.
};

/// One connection to one pool: connecting, login, jobs, answers; ends with one PoolFailed or with close().
///
/// Login: mining.configure and mining.subscribe go out together, as ESP-Miner sends them; mining.authorize follows once
/// the pool has answered subscribe (ckpool drops who is earlier) and the miner's name is known. A pool that has not
/// answered configure by the time it answers authorize knows no version rolling (NOMP, old ckpool).
class PoolSession
{
public:
    struct Target
    {
        PoolSlot slot;
        config::Endpoint endpoint;
        std::string tlsCaFile;
        std::string resumeSession; ///< Session of an earlier connection: ckpool then gives the same extranonce1.
    };

    struct Login
    {
        std::string user;
        Secret password;
    };

    PoolSession(Target target, MinerId miner, Turn& turn);

    LinkId link() const { return m_link; }
    const config::Endpoint& endpoint() const { return m_target.endpoint; }

    void onConnected(Turn& turn);
    void onClosed(const std::string& reason, Turn& turn, PoolNewsList& news);
    void onLine(const std::string& line, Turn& turn, PoolNewsList& news);
    void onTick(Turn& turn, PoolNewsList& news);
    TimePoint nextWakeup() const;

    /// The name to authorise; may come before or after the connection stands. Ignored once a name has been sent: a
    /// pool knows one worker by each connection.
    void setLogin(Login login, Turn& turn);

    /// Asks the pool for this difficulty, now or when logged in.
    void suggestDifficulty(double difficulty, Turn& turn);

    /// Sends mining.submit and returns the id that its answer will carry.
    std::int64_t submit(const PoolJob& job, const PoolShare& share, Turn& turn);

    /// A share that was sent at `sentAt` got no answer in time.
    void noteUnanswered(TimePoint sentAt, Turn& turn, PoolNewsList& news);

    /// Ends the connection without news.
    void close(Turn& turn);

    bool isOpen() const { return m_state != State::Closed; }
    /// Logged in and provided with a job.
    bool isMining() const { return m_state == State::Ready && m_latestJob != nullptr; }
    const std::optional<PoolExtranonce>& extranonce() const { return m_extranonce; }
    const std::string& session() const { return m_session; }
    std::optional<std::uint32_t> versionMask() const { return m_versionMask; }
    mining::Difficulty difficulty() const { return m_difficulty; }
    std::shared_ptr<const PoolJob> latestJob() const { return isMining() ? m_latestJob : nullptr; }

    /// Has shown that the pool does more than take a login: a second job or an accepted share, and 30 s of it.
    bool hasProvenUseful(TimePoint now) const
    {
        return m_readyAt && m_hasServed && now - *m_readyAt >= std::chrono::seconds(30);
    }

    /// Shares may go out here: logged in, even while this connection is only kept for late shares.
    bool canSubmit() const { return m_state == State::Ready; }

private:
    enum class State { Connecting, Subscribing, WaitingForLogin, Authorizing, Ready, Closed };

    void onReply(const stratum::ServerReply& reply, Turn& turn, PoolNewsList& news);
    void onSubscribeReply(const stratum::ServerReply& reply, Turn& turn, PoolNewsList& news);
    void onAuthorizeReply(const stratum::ServerReply& reply, Turn& turn, PoolNewsList& news);
    void onConfigureReply(const stratum::ServerReply& reply, Turn& turn);
    void onNotify(const stratum::Notify& notify, Turn& turn, PoolNewsList& news);
    void onDifficulty(double difficulty, Turn& turn);
    void onExtranonce(const stratum::SetExtranonce& change, Turn& turn);
    void onVersionMask(std::uint32_t mask, Turn& turn, PoolNewsList& news);
    void onReconnectRequest(const stratum::Reconnect& request, Turn& turn, PoolNewsList& news) const;
    void answerRequest(const stratum::RpcId& id, const stratum::ServerCall& call, Turn& turn);
    void noteShareAnswer(const stratum::ServerReply& reply, Turn& turn, PoolNewsList& news);
    void authorize(Turn& turn);
    Duration silenceLimit(const Turn& turn) const;
    void sendSuggestion(Turn& turn);
    void fail(PoolFailure failure, const std::string& reason, Turn& turn, PoolNewsList& news);
    void publish(EventKind kind, Turn& turn, std::vector<EventField> more = {}) const;

    Target m_target;
    MinerId m_miner;
    LinkId m_link;
    State m_state = State::Connecting;
    TimePoint m_deadline;
    TimePoint m_startedAt;
    std::optional<TimePoint> m_readyAt;
    bool m_hasServed = false; ///< A job after the first, or an accepted share.
    std::optional<Login> m_login;
    std::optional<double> m_suggestion;
    std::optional<PoolExtranonce> m_extranonce;
    std::string m_session;
    bool m_configureAnswered = false;
    std::optional<std::uint32_t> m_versionMask;
    mining::Difficulty m_difficulty{1.0};
    std::shared_ptr<const PoolJob> m_latestJob;
    TimePoint m_lastJobAt;
    std::int64_t m_lastRequestId;
    AnswerWatch m_answers;
};

} // namespace dpmp::engine
