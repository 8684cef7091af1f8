// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace dpmp::engine {

/// What an operator may want to know. eventName() gives the stable name that the log and the filters use.
enum class EventKind {
    // Miners.
    MinerConnected,
    MinerDisconnected,
    MinerRefused,
    MinerSubscribed,
    MinerAuthorized,
    MinerBadLine,
    MinerReconnectPlanned,
    // Pools.
    PoolConnecting,
    PoolConnected,
    PoolReady,
    PoolDown,
    PoolReconnectWait,
    PoolSwitchedEndpoint,
    PoolAuthorizeFailed,
    PoolBadLine,
    PoolMessage,
    PoolReconnectRequested,
    PoolExtranonceChanged,
    PoolVersionMaskChanged,
    PoolDifficulty,
    PoolNotify,
    PoolUnusableForMiner,
    // Jobs and shares.
    JobForwarded,
    PoolSwitched,
    ShareResult,
    ShareAnswerLate,
    BlockCandidate,
    // The program.
    ConfigApplied,
    WeightsChanged,
    Paused,
    Resumed,
    WireLine, ///< A line as it was sent or received; only while asked for.
    ShutdownBegin,
};

enum class EventLevel { Error, Warning, Info, Debug };

/// One named value of an event. Keys are English identifiers and part of the log's interface.
struct EventField
{
    using Value = std::variant<std::int64_t, double, bool, std::string>;

    std::string_view key; ///< Always a literal.
    Value value;

    bool operator==(const EventField&) const = default;
};

/// Something that happened, as data: the log, the window and the tests put it into words.
struct Event
{
    EventKind kind = EventKind::MinerConnected;
    std::vector<EventField> fields;

    /// The field of this key, or nothing.
    const EventField::Value* find(std::string_view key) const;

    bool operator==(const Event&) const = default;
};

/// The event's name in the log, e.g. "share_result".
std::string_view eventName(EventKind kind);

EventLevel eventLevel(EventKind kind);

/// Every kind, in the order of the enumeration; for filters and forms.
const std::vector<EventKind>& allEventKinds();

} // namespace dpmp::engine
