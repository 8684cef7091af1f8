// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Action.h"
#include "core/engine/PoolExamination.h"
#include "core/engine/PoolSession.h"
#include "core/engine/Turn.h"
#include "core/util/Time.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dpmp::engine {

/// How long each step of an examination may take.
struct ExaminationDeadlines
{
    Duration resolve = std::chrono::seconds(10);
    Duration connect = std::chrono::seconds(15);
    Duration tls = std::chrono::seconds(15);
    Duration subscribe = std::chrono::seconds(10);
    Duration authorize = std::chrono::seconds(10);
    Duration job = std::chrono::seconds(30); ///< As long as the proxy itself waits: what passes here works there.
};

/// What is to be examined.
struct ExaminationSubject
{
    ExaminationId id;
    config::PoolConfig pool;      ///< Its primary server; fallbacks are not looked at.
    std::string worker;           ///< The user name of the miner in whose place the pool is met.
    bool isHostAnAddress = false; ///< An IP address needs no Resolve step.
};

/// Examines one pool: looks its name up, connects, logs in as the proxy would for a miner, and waits for a job. The
/// login is a PoolSession's, so that the pool meets exactly what it will meet later. Each step ends with success, with
/// a failure or at its deadline; the first failure ends the examination.
///
/// Its connection is LinkId(id of the examination). Only ConnectPool, SendToPool and ClosePool come out of it.
class PoolDoctor
{
public:
    /// `pools` are all that the proxy is configured for: they decide, with the pool itself, under which name the worker
    /// appears.
    PoolDoctor(ExaminationSubject subject, std::span<const config::PoolConfig> pools,
               const ExaminationDeadlines& deadlines, TimePoint now);

    /// The link whose news this wants to hear.
    LinkId link() const { return LinkId(m_subject.id.value()); }

    /// The name that must be looked up; nothing when it need not be, or no longer.
    std::optional<std::string> hostToResolve() const;

    /// To be called once after construction.
    Actions begin(TimePoint now);

    /// The name's addresses; without any, `problem` says why, in English.
    Actions onResolved(std::vector<std::string> addresses, const std::string& problem, TimePoint now);
    /// TCP is connected; with TLS the handshake follows.
    Actions onReached(TimePoint now);
    /// The connection stands, TLS included.
    Actions onConnected(TimePoint now);
    Actions onLine(const std::string& line, TimePoint now);
    /// The connection could not be made or is gone; the reason is English.
    Actions onClosed(const std::string& reason, TimePoint now);
    Actions onTick(TimePoint now);
    /// Ends it without a finding.
    Actions cancel(TimePoint now);

    /// When onTick() is next needed; kNever once it is finished.
    TimePoint nextWakeup() const { return m_findings.isFinished ? kNever : m_deadline; }

    const PoolExamination& findings() const { return m_findings; }

private:
    bool isAt(ExaminationStep step) const;
    Duration deadlineOf(ExaminationStep step) const;
    void beginStep(TimePoint now);
    void pass(ExaminationStep step, TimePoint now);
    void fail(const std::string& reason, Actions& actions, TimePoint now);
    std::string lateness() const;
    std::string cleaned(const std::string& reason) const;

    void connect(Actions& actions, TimePoint now);
    void noteProgress(const Actions& actions, TimePoint now);
    void noteLogin();
    void noteJob();
    Actions conclude(Actions actions, const PoolNewsList& news, TimePoint now);
    Turn turnAt(Actions& actions, TimePoint now) { return {now, m_shared, actions}; }

    ExaminationSubject m_subject;
    ExaminationDeadlines m_deadlines;
    PoolSession::Login m_login;
    Shared m_shared; ///< What the session shares with others in the proxy; with nobody here.
    std::optional<PoolSession> m_session;
    PoolExamination m_findings;
    std::size_t m_step = 0; ///< Of m_findings.steps: the one that is running.
    TimePoint m_stepBegan;
    TimePoint m_deadline = kNever;
    bool m_hasSentRubbish = false; ///< The pool: at least one line that is not Stratum.
};

} // namespace dpmp::engine
