// SPDX-License-Identifier: MIT
#include "ui/format/EventMessages.h"

#include "core/util/Overloaded.h"
#include "ui/format/Formatting.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace dpmp::ui {

namespace {

using engine::Event;
using engine::EventField;
using engine::EventKind;
using engine::EventLevel;

/// What the sentences ask of an event. Whatever is missing is a text that can stand in its place.
class Facts
{
public:
    Facts(const Event& event, const QString& miner)
        : m_event(event)
        , m_miner(miner.isEmpty() ? EventMessages::minerOf(event) : miner)
    {}

    QString miner() const { return m_miner.isEmpty() ? EventMessages::tr("a miner") : m_miner; }

    QString poolCalled(std::string_view key) const
    {
        const QString name = EventMessages::fieldText(m_event, key);
        return name.isEmpty() ? EventMessages::tr("a pool") : EventMessages::tr("pool %1").arg(name);
    }

    QString pool() const { return poolCalled("pool"); }

    bool has(std::string_view key) const { return !text(key).isEmpty(); }

    QString text(std::string_view key) const { return EventMessages::fieldText(m_event, key); }

    QString textOrNone(std::string_view key) const { return has(key) ? text(key) : Formatting::none(); }

    bool isTrue(std::string_view key) const
    {
        const EventField::Value* const value = m_event.find(key);
        const auto* const truth = value != nullptr ? std::get_if<bool>(value) : nullptr;
        return truth != nullptr && *truth;
    }

    double number(std::string_view key) const
    {
        const EventField::Value* const value = m_event.find(key);
        if (value == nullptr) {
            return 0.0;
        }
        if (const auto* const whole = std::get_if<std::int64_t>(value)) {
            return static_cast<double>(*whole);
        }
        const auto* const real = std::get_if<double>(value);
        return real != nullptr ? *real : 0.0;
    }

    int count(std::string_view key) const { return static_cast<int>(std::clamp(number(key), 0.0, 2e9)); }

    QString difficulty(std::string_view key) const
    {
        return has(key) ? Formatting::difficulty(mining::Difficulty{number(key)}) : Formatting::none();
    }

    /// "pool.example:3333", or only what of it is known.
    QString endpoint(std::string_view host, std::string_view port) const
    {
        const EventField::Value* const value = m_event.find(port);
        const auto* const whole = value != nullptr ? std::get_if<std::int64_t>(value) : nullptr;
        return whole != nullptr ? textOrNone(host) + QLatin1Char(':') + QString::number(*whole) : textOrNone(host);
    }

    /// The sentence with the event's reason behind it, where it has one.
    QString because(const QString& sentence) const
    {
        //: %1 is a whole sentence, %2 the reason in a few words
        return has("reason") ? EventMessages::tr("%1: %2").arg(sentence, text("reason")) : sentence;
    }

    /// The sentence with the share's own difficulty behind it, where it is known.
    QString withDifficulty(const QString& sentence) const
    {
        //: %1 is a whole sentence, %2 a number
        return has("true_difficulty")
                   ? EventMessages::tr("%1, difficulty %2").arg(sentence, difficulty("true_difficulty"))
                   : sentence;
    }

private:
    const Event& m_event;
    QString m_miner;
};

QString poolReady(const Facts& facts)
{
    return facts.has("login_ms")
               ? EventMessages::tr("%1 is ready for %2 after %3 ms")
                     .arg(facts.pool(), facts.miner(), QLocale().toString(facts.number("login_ms"), 'f', 0))
               : EventMessages::tr("%1 is ready for %2").arg(facts.pool(), facts.miner());
}

QString switchReason(const QString& reason)
{
    if (reason == QStringLiteral("start")) {
        return EventMessages::tr("its first pool");
    }
    if (reason == QStringLiteral("failover")) {
        return EventMessages::tr("the other pool failed");
    }
    if (reason == QStringLiteral("schedule")) {
        //: why a miner changes pools: the weights ask for it
        return EventMessages::tr("split");
    }
    if (reason == QStringLiteral("pinned")) {
        return EventMessages::tr("sent there by hand");
    }
    return reason;
}

QString poolSwitched(const Facts& facts)
{
    const QString sentence = EventMessages::tr("%1 works for %2 now").arg(facts.miner(), facts.poolCalled("to_pool"));
    //: %1 is a whole sentence, %2 the reason in a few words
    return facts.has("reason") ? EventMessages::tr("%1 (%2)").arg(sentence, switchReason(facts.text("reason")))
                               : sentence;
}

QString shareResult(const Facts& facts)
{
    if (facts.isTrue("accepted")) {
        return facts.withDifficulty(EventMessages::tr("%1 accepted a share of %2").arg(facts.pool(), facts.miner()));
    }
    // Not every share that is refused here can be told to belong to a pool.
    return facts.because(facts.text("by") == QStringLiteral("pool")
                             ? EventMessages::tr("%1 rejected a share of %2").arg(facts.pool(), facts.miner())
                             : EventMessages::tr("A share of %1 did not count").arg(facts.miner()));
}

QString shareAnswerLate(const Facts& facts)
{
    return facts.isTrue("accepted") ? EventMessages::tr("A late answer: a share of %1 was accepted").arg(facts.miner())
                                    : EventMessages::tr("A late answer: a share of %1 was rejected").arg(facts.miner());
}

QString blockCandidate(const Facts& facts)
{
    return facts.withDifficulty(EventMessages::tr("%1 found a block for %2").arg(facts.miner(), facts.pool()));
}

QString weights(const QString& sentence, const Facts& facts)
{
    return facts.has("weight_a") && facts.has("weight_b")
               //: %1 is a whole sentence, %2 and %3 are the weights of pools A and B
               ? EventMessages::tr("%1, split %2:%3").arg(sentence, facts.text("weight_a"), facts.text("weight_b"))
               : sentence;
}

QString minerRefused(const Facts& facts)
{
    const QString from = facts.textOrNone("address");
    return facts.because(facts.count("count") > 1 ? EventMessages::tr("%n connection(s) were refused, the last from %1",
                                                                      nullptr, facts.count("count"))
                                                        .arg(from)
                                                  : EventMessages::tr("A connection from %1 was refused").arg(from));
}

QString poolReconnectWait(const Facts& facts)
{
    return EventMessages::tr("%1 is tried again for %2 in %3")
        .arg(facts.pool(), facts.miner(),
             Formatting::duration(std::chrono::duration_cast<Duration>(
                 std::chrono::duration<double>(std::clamp(facts.number("wait_s"), 0.0, 1e8)))));
}

QString wireLine(const Facts& facts)
{
    const QString line = facts.has("line") ? facts.text("line") : facts.text("text");
    return line.isEmpty() ? EventMessages::tr("A line was sent or received") : line;
}

QString shutdownBegin(const Facts& facts)
{
    return EventMessages::tr("The proxy stops, with %n miner(s) connected", nullptr, facts.count("miners"));
}

QString minerOrProgramSentence(EventKind kind, const Facts& facts);

QString poolSentence(EventKind kind, const Facts& facts)
{
    using enum EventKind;
    const QString pool = facts.pool();
    const QString miner = facts.miner();
    if (kind == PoolConnecting) {
        return EventMessages::tr("Connecting to %1 for %2 (%3)").arg(pool, miner, facts.endpoint("host", "port"));
    }
    if (kind == EventKind::PoolConnected) {
        return EventMessages::tr("Connected to %1 for %2").arg(pool, miner);
    }
    if (kind == PoolReady) {
        return poolReady(facts);
    }
    if (kind == PoolDown) {
        return facts.because(EventMessages::tr("%1 was lost for %2").arg(pool, miner));
    }
    if (kind == PoolReconnectWait) {
        return poolReconnectWait(facts);
    }
    if (kind == PoolSwitchedEndpoint) {
        return facts.because(EventMessages::tr("%1 is reached at %2 now").arg(pool, facts.endpoint("host", "port")));
    }
    if (kind == PoolAuthorizeFailed) {
        return facts.because(EventMessages::tr("%1 does not accept the user %2").arg(pool, facts.textOrNone("user")));
    }
    if (kind == PoolBadLine) {
        return facts.because(EventMessages::tr("%1 sent a line that cannot be read").arg(pool));
    }
    if (kind == PoolMessage) {
        return EventMessages::tr("%1 says: %2").arg(pool, facts.textOrNone("text"));
    }
    if (kind == PoolReconnectRequested) {
        return EventMessages::tr("%1 asks to reconnect to %2")
            .arg(pool, facts.endpoint("requested_host", "requested_port"));
    }
    if (kind == PoolExtranonceChanged) {
        return EventMessages::tr("%1 changed the extranonce for %2").arg(pool, miner);
    }
    if (kind == PoolVersionMaskChanged) {
        return EventMessages::tr("%1 changed the version mask for %2").arg(pool, miner);
    }
    if (kind == PoolDifficulty) {
        return EventMessages::tr("%1 set the difficulty of %2 to %3").arg(pool, miner, facts.difficulty("difficulty"));
    }
    if (kind == PoolNotify) {
        return EventMessages::tr("%1 sent a job for %2").arg(pool, miner);
    }
    if (kind == PoolUnusableForMiner) {
        return facts.because(EventMessages::tr("%1 cannot be used for %2").arg(pool, miner));
    }
    return minerOrProgramSentence(kind, facts);
}

QString minerOrProgramSentence(EventKind kind, const Facts& facts)
{
    using enum EventKind;
    const QString miner = facts.miner();
    switch (static_cast<int>(kind)) {
    case static_cast<int>(EventKind::MinerConnected): return EventMessages::tr("%1 connected").arg(miner);
    case static_cast<int>(MinerDisconnected): return facts.because(EventMessages::tr("%1 disconnected").arg(miner));
    case static_cast<int>(MinerRefused): return minerRefused(facts);
    case static_cast<int>(MinerSubscribed):
        return facts.has("agent") ? EventMessages::tr("%1 is a %2").arg(miner, facts.text("agent"))
                                  : EventMessages::tr("%1 asks for work").arg(miner);
    case static_cast<int>(MinerAuthorized): return EventMessages::tr("%1 logged in").arg(miner);
    case static_cast<int>(MinerBadLine):
        return facts.because(EventMessages::tr("%1 sent a line that cannot be read").arg(miner));
    case static_cast<int>(MinerReconnectPlanned):
        return facts.because(EventMessages::tr("%1 has to reconnect for %2").arg(miner, facts.pool()));
    case static_cast<int>(JobForwarded):
        return EventMessages::tr("%1 got a job of %2, difficulty %3")
            .arg(miner, facts.pool(), facts.difficulty("difficulty"));
    case static_cast<int>(PoolSwitched): return poolSwitched(facts);
    case static_cast<int>(EventKind::ShareResult): return shareResult(facts);
    case static_cast<int>(ShareAnswerLate): return shareAnswerLate(facts);
    case static_cast<int>(BlockCandidate): return blockCandidate(facts);
    case static_cast<int>(ConfigApplied): return weights(EventMessages::tr("New settings are in force"), facts);
    case static_cast<int>(WeightsChanged): return weights(EventMessages::tr("The weights changed"), facts);
    case static_cast<int>(Paused): return EventMessages::tr("Mining is paused");
    case static_cast<int>(Resumed): return EventMessages::tr("Mining goes on");
    case static_cast<int>(WireLine): return wireLine(facts);
    case static_cast<int>(ShutdownBegin): return shutdownBegin(facts);
    default: return EventMessages::kindName(kind);
    }
}

// A sentence may begin with a word of ours, such as "pool A"; the first letter is made large then. A name that the
// user gave stays as it is.
QString capitalized(QString sentence, const QString& miner)
{
    if (!sentence.isEmpty() && (miner.isEmpty() || !sentence.startsWith(miner))) {
        sentence[0] = sentence[0].toUpper();
    }
    return sentence;
}

} // namespace

QString EventMessages::sentence(const Event& event, const QString& miner)
{
    const Facts facts(event, miner);
    const QString sentence = poolSentence(event.kind, facts);
    return event.kind == EventKind::WireLine ? sentence
                                             : capitalized(sentence, miner.isEmpty() ? minerOf(event) : miner);
}

QString EventMessages::kindName(EventKind kind)
{
    using enum EventKind;
    switch (kind) {
    case EventKind::MinerConnected: return tr("Miner connected");
    case MinerDisconnected: return tr("Miner disconnected");
    case MinerRefused: return tr("Miner refused");
    case MinerSubscribed: return tr("Miner asks for work");
    case MinerAuthorized: return tr("Miner logged in");
    case MinerBadLine: return tr("Unreadable line of a miner");
    case MinerReconnectPlanned: return tr("Miner has to reconnect");
    case PoolConnecting: return tr("Connecting to a pool");
    case EventKind::PoolConnected: return tr("Pool connected");
    case PoolReady: return tr("Pool ready");
    case PoolDown: return tr("Pool lost");
    case PoolReconnectWait: return tr("Waiting to reconnect");
    case PoolSwitchedEndpoint: return tr("Other address of a pool");
    case PoolAuthorizeFailed: return tr("User not accepted");
    case PoolBadLine: return tr("Unreadable line of a pool");
    case PoolMessage: return tr("Message of a pool");
    case PoolReconnectRequested: return tr("Pool asks to reconnect");
    case PoolExtranonceChanged: return tr("Extranonce changed");
    case PoolVersionMaskChanged: return tr("Version mask changed");
    case PoolDifficulty: return tr("Difficulty of a pool");
    case PoolNotify: return tr("Job of a pool");
    case PoolUnusableForMiner: return tr("Pool does not suit a miner");
    case JobForwarded: return tr("Job sent to a miner");
    case PoolSwitched: return tr("Pool switched");
    case EventKind::ShareResult: return tr("Share result");
    case ShareAnswerLate: return tr("Late answer to a share");
    case BlockCandidate: return tr("Block found");
    case ConfigApplied: return tr("Settings applied");
    case WeightsChanged: return tr("Weights changed");
    case Paused: return tr("Paused");
    case Resumed: return tr("Resumed");
    case WireLine: return tr("Line on the wire");
    case ShutdownBegin: break;
    }
    return tr("Stopping");
}

QString EventMessages::levelName(EventLevel level)
{
    switch (level) {
    case EventLevel::Error: return tr("Error");
    case EventLevel::Warning: return tr("Warning");
    case EventLevel::Info: return tr("Info");
    case EventLevel::Debug: break;
    }
    //: level of the log: details for the curious
    return tr("Detail");
}

QString EventMessages::fieldText(const Event& event, std::string_view key)
{
    const EventField::Value* const value = event.find(key);
    if (value == nullptr) {
        return {};
    }
    return std::visit(Overloaded{
                          [](std::int64_t whole) { return QString::number(whole); },
                          [](double real) { return QLocale().toString(real, 'g', 6); },
                          [](bool isTrue) { return isTrue ? tr("yes") : tr("no"); },
                          [](const std::string& text) { return QString::fromStdString(text); },
                      },
                      *value);
}

QString EventMessages::poolOf(const Event& event)
{
    const QString pool = fieldText(event, "pool");
    return pool.isEmpty() ? fieldText(event, "to_pool") : pool;
}

QString EventMessages::minerOf(const Event& event)
{
    for (const std::string_view key : {"worker", "address"}) {
        if (QString text = fieldText(event, key); !text.isEmpty()) {
            return text;
        }
    }
    const QString number = fieldText(event, "miner");
    return number.isEmpty() ? QString() : tr("miner %1").arg(number);
}

} // namespace dpmp::ui
