// SPDX-License-Identifier: MIT
#include "core/engine/PoolDoctor.h"

#include "core/config/UserTemplate.h"
#include "core/mining/CoinbaseHeight.h"
#include "core/mining/Difficulty.h"
#include "core/util/Utf8.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace dpmp::engine {

namespace {

/// A reason is for a line or two in a window.
constexpr std::size_t kLongestReason = 300;

/// Shorter passwords, such as the usual "x", are no secrets, and part of many words.
constexpr std::size_t kShortestSecret = 3;

/// As MinerChannel does for a miner without a password.
PoolSession::Login loginFor(const ExaminationSubject& subject, std::span<const config::PoolConfig> pools)
{
    const config::PoolConfig& pool = subject.pool;
    return {config::userAtPool(pool, subject.worker, pools), pool.password.isEmpty() ? Secret("x") : pool.password};
}

std::vector<StepReport> stepsFor(const ExaminationSubject& subject)
{
    std::vector<StepReport> steps;
    for (const ExaminationStep step : {ExaminationStep::Resolve, ExaminationStep::Connect, ExaminationStep::Tls,
                                       ExaminationStep::Subscribe, ExaminationStep::Authorize, ExaminationStep::Job}) {
        const bool isNeeded = (step != ExaminationStep::Resolve || !subject.isHostAnAddress) &&
                              (step != ExaminationStep::Tls || subject.pool.primary.tls);
        if (isNeeded) {
            steps.push_back({.step = step, .state = StepState::Waiting, .took = {}, .reason = {}});
        }
    }
    return steps;
}

std::string withoutSecret(std::string text, const std::string& secret)
{
    if (secret.size() < kShortestSecret) {
        return text;
    }
    constexpr std::string_view kMask = "•••";
    for (std::size_t at = text.find(secret); at != std::string::npos; at = text.find(secret, at + kMask.size())) {
        text.replace(at, secret.size(), kMask);
    }
    return text;
}

std::string inWords(Duration duration)
{
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
    return milliseconds % 1000 == 0 ? std::to_string(milliseconds / 1000) + " s" : std::to_string(milliseconds) + " ms";
}

bool isForTheShell(const Action& action)
{
    return !std::holds_alternative<Publish>(action);
}

} // namespace

PoolDoctor::PoolDoctor(ExaminationSubject subject, std::span<const config::PoolConfig> pools,
                       const ExaminationDeadlines& deadlines, TimePoint now)
    : m_subject(std::move(subject))
    , m_deadlines(deadlines)
    , m_login(loginFor(m_subject, pools))
    , m_shared{.config = {},
               .pools = std::vector<PoolKnowledge>(1),
               .rng = Rng(0),
               .hasher = {},
               .reconnectHints = {},
               .statistics = Statistics(1)}
    , m_findings{.id = m_subject.id, .steps = stepsFor(m_subject), .facts = {}, .isFinished = false}
    , m_stepBegan(now)
{
    m_shared.config.pools = {m_subject.pool};
    // The session mints the next one: link().
    m_shared.lastLink = m_subject.id.value() - 1;
}

std::optional<std::string> PoolDoctor::hostToResolve() const
{
    return isAt(ExaminationStep::Resolve) ? std::optional(m_subject.pool.primary.host) : std::nullopt;
}

Actions PoolDoctor::begin(TimePoint now)
{
    Actions actions;
    beginStep(now);
    if (m_subject.isHostAnAddress) {
        m_findings.facts.addresses = {m_subject.pool.primary.host};
        connect(actions, now);
    }
    return conclude(std::move(actions), {}, now);
}

Actions PoolDoctor::onResolved(std::vector<std::string> addresses, const std::string& problem, TimePoint now)
{
    Actions actions;
    if (!isAt(ExaminationStep::Resolve)) {
        return actions;
    }
    if (addresses.empty()) {
        fail(problem, actions, now);
        return actions;
    }
    m_findings.facts.addresses = std::move(addresses);
    pass(ExaminationStep::Resolve, now);
    connect(actions, now);
    return conclude(std::move(actions), {}, now);
}

void PoolDoctor::connect(Actions& actions, TimePoint now)
{
    Turn turn = turnAt(actions, now);
    m_session.emplace(PoolSession::Target{.slot = PoolSlot{0},
                                          .endpoint = m_subject.pool.primary,
                                          .tlsCaFile = m_subject.pool.tlsCaFile,
                                          .resumeSession = {}},
                      MinerId(), turn);
    m_session->setLogin(m_login, turn);
    if (m_subject.pool.minDifficulty) {
        m_session->suggestDifficulty(*m_subject.pool.minDifficulty, turn);
    }
}

Actions PoolDoctor::onReached(TimePoint now)
{
    pass(ExaminationStep::Connect, now);
    return {};
}

Actions PoolDoctor::onConnected(TimePoint now)
{
    Actions actions;
    pass(ExaminationStep::Connect, now);
    pass(ExaminationStep::Tls, now);
    if (!isAt(ExaminationStep::Subscribe)) {
        return actions;
    }
    Turn turn = turnAt(actions, now);
    m_session->onConnected(turn);
    return conclude(std::move(actions), {}, now);
}

Actions PoolDoctor::onLine(const std::string& line, TimePoint now)
{
    Actions actions;
    PoolNewsList news;
    if (m_findings.isFinished || !m_session) {
        return actions;
    }
    Turn turn = turnAt(actions, now);
    m_session->onLine(line, turn, news);
    return conclude(std::move(actions), news, now);
}

Actions PoolDoctor::onClosed(const std::string& reason, TimePoint now)
{
    Actions actions;
    PoolNewsList news;
    if (m_findings.isFinished || !m_session) {
        return actions;
    }
    Turn turn = turnAt(actions, now);
    m_session->onClosed(reason, turn, news);
    return conclude(std::move(actions), news, now);
}

Actions PoolDoctor::onTick(TimePoint now)
{
    Actions actions;
    if (now >= nextWakeup()) {
        fail(lateness(), actions, now);
    }
    return conclude(std::move(actions), {}, now);
}

Actions PoolDoctor::cancel(TimePoint now)
{
    Actions actions;
    m_findings.isFinished = true;
    if (m_session) {
        Turn turn = turnAt(actions, now);
        m_session->close(turn);
    }
    return actions;
}

bool PoolDoctor::isAt(ExaminationStep step) const
{
    return !m_findings.isFinished && m_findings.steps[m_step].step == step;
}

Duration PoolDoctor::deadlineOf(ExaminationStep step) const
{
    switch (step) {
    case ExaminationStep::Resolve: return m_deadlines.resolve;
    case ExaminationStep::Connect: return m_deadlines.connect;
    case ExaminationStep::Tls: return m_deadlines.tls;
    case ExaminationStep::Subscribe: return m_deadlines.subscribe;
    case ExaminationStep::Authorize: return m_deadlines.authorize;
    case ExaminationStep::Job: break;
    }
    return m_deadlines.job;
}

void PoolDoctor::beginStep(TimePoint now)
{
    StepReport& step = m_findings.steps[m_step];
    step.state = StepState::Running;
    m_stepBegan = now;
    m_deadline = now + deadlineOf(step.step);
}

/// Does nothing at another step.
void PoolDoctor::pass(ExaminationStep step, TimePoint now)
{
    if (!isAt(step)) {
        return;
    }
    m_findings.steps[m_step].state = StepState::Passed;
    m_findings.steps[m_step].took = now - m_stepBegan;
    ++m_step;
    if (m_step == m_findings.steps.size()) {
        m_findings.isFinished = true;
    } else {
        beginStep(now);
    }
}

void PoolDoctor::fail(const std::string& reason, Actions& actions, TimePoint now)
{
    if (m_findings.isFinished) {
        return;
    }
    StepReport& step = m_findings.steps[m_step];
    step.state = StepState::Failed;
    step.took = now - m_stepBegan;
    step.reason = cleaned(reason);
    m_findings.isFinished = true;
    if (m_session) {
        Turn turn = turnAt(actions, now);
        m_session->close(turn);
    }
}

std::string PoolDoctor::lateness() const
{
    const ExaminationStep step = m_findings.steps[m_step].step;
    const std::string within = " within " + inWords(deadlineOf(step));
    const std::string rubbish = m_hasSentRubbish ? ", only lines that are not Stratum" : "";
    switch (step) {
    case ExaminationStep::Resolve: return "the name could not be looked up" + within;
    case ExaminationStep::Connect: return "no connection" + within;
    case ExaminationStep::Tls: return "the TLS handshake did not end" + within;
    case ExaminationStep::Subscribe: return "no answer to mining.subscribe" + within + rubbish;
    case ExaminationStep::Authorize: return "no answer to mining.authorize" + within + rubbish;
    case ExaminationStep::Job: break;
    }
    return "no job" + within + rubbish;
}

/// What pools and systems say may hold anything, even what was sent to them.
std::string PoolDoctor::cleaned(const std::string& reason) const
{
    const std::string text = printableUtf8(withoutSecret(reason, m_login.password.reveal()));
    return text.empty() ? "no reason given" : std::string(cutUtf8(text, kLongestReason));
}

/// What the session's events and state say of the pool.
void PoolDoctor::noteProgress(const Actions& actions, TimePoint now)
{
    for (const Action& action : actions) {
        if (const auto* news = std::get_if<Publish>(&action)) {
            m_hasSentRubbish = m_hasSentRubbish || news->event.kind == EventKind::PoolBadLine;
            // Until a pool says one, difficulty 1 holds, which nobody need be told.
            if (news->event.kind == EventKind::PoolDifficulty) {
                m_findings.facts.difficulty = m_session->difficulty();
            }
        }
    }
    if (m_session->extranonce()) {
        noteLogin();
        pass(ExaminationStep::Subscribe, now);
    }
    if (m_session->canSubmit()) {
        pass(ExaminationStep::Authorize, now);
    }
    if (m_session->isMining()) {
        noteJob();
        pass(ExaminationStep::Job, now);
    }
}

void PoolDoctor::noteLogin()
{
    m_findings.facts.extranonce1Size = static_cast<int>(m_session->extranonce()->extranonce1.size());
    m_findings.facts.extranonce2Size = m_session->extranonce()->extranonce2Size;
    const std::optional<std::uint32_t> mask = m_session->versionMask();
    m_findings.facts.versionMask = mask.value_or(0) != 0 ? mask : std::nullopt;
}

void PoolDoctor::noteJob()
{
    const mining::JobTemplate& work = m_session->latestJob()->work;
    m_findings.facts.height = mining::coinbaseHeight(work.coinb1);
    m_findings.facts.networkDifficulty = mining::Target::fromCompact(work.nbits).difficulty();
}

/// Draws the conclusions from what the session did, and leaves what the shell has to do.
Actions PoolDoctor::conclude(Actions actions, const PoolNewsList& news, TimePoint now)
{
    if (m_session && !m_findings.isFinished) {
        noteProgress(actions, now);
        for (const PoolNews& one : news) {
            if (const auto* failed = std::get_if<PoolFailed>(&one)) {
                fail(failed->reason, actions, now);
            }
        }
        if (m_findings.isFinished) {
            Turn turn = turnAt(actions, now);
            m_session->close(turn);
        }
    }
    std::erase_if(actions, [](const Action& action) { return !isForTheShell(action); });
    return actions;
}

} // namespace dpmp::engine
