// SPDX-License-Identifier: MIT
#include "core/engine/Event.h"

#include <algorithm>
#include <array>

namespace dpmp::engine {

namespace {

struct KindEntry
{
    EventKind kind;
    std::string_view name;
    EventLevel level;
};

using enum EventKind;
constexpr auto kDebug = EventLevel::Debug;
constexpr auto kInfo = EventLevel::Info;
constexpr auto kWarning = EventLevel::Warning;

// In the order of the enumeration, so that a kind is its own index.
constexpr std::array kKinds{
    KindEntry{EventKind::MinerConnected, "miner_connected", kInfo},
    KindEntry{MinerDisconnected, "miner_disconnected", kInfo},
    KindEntry{MinerRefused, "miner_refused", kWarning},
    KindEntry{MinerSubscribed, "miner_subscribed", kInfo},
    KindEntry{MinerAuthorized, "miner_authorized", kInfo},
    KindEntry{MinerBadLine, "miner_bad_line", kWarning},
    KindEntry{MinerReconnectPlanned, "miner_reconnect_planned", kWarning},
    KindEntry{PoolConnecting, "pool_connecting", kInfo},
    KindEntry{EventKind::PoolConnected, "pool_connected", kInfo},
    KindEntry{PoolReady, "pool_ready", kInfo},
    KindEntry{PoolDown, "pool_down", kWarning},
    KindEntry{PoolReconnectWait, "pool_reconnect_wait", kInfo},
    KindEntry{PoolSwitchedEndpoint, "pool_endpoint_switched", kWarning},
    KindEntry{PoolAuthorizeFailed, "pool_authorize_failed", kWarning},
    KindEntry{PoolBadLine, "pool_bad_line", kWarning},
    KindEntry{PoolMessage, "pool_message", kInfo},
    KindEntry{PoolReconnectRequested, "pool_reconnect_requested", kWarning},
    KindEntry{PoolExtranonceChanged, "pool_extranonce_changed", kInfo},
    KindEntry{PoolVersionMaskChanged, "pool_version_mask_changed", kInfo},
    KindEntry{PoolDifficulty, "pool_difficulty", kDebug},
    KindEntry{PoolNotify, "pool_notify", kDebug},
    KindEntry{PoolUnusableForMiner, "pool_unusable_for_miner", kWarning},
    KindEntry{JobForwarded, "job_forwarded", kDebug},
    KindEntry{PoolSwitched, "pool_switched", kInfo},
    KindEntry{EventKind::ShareResult, "share_result", kInfo},
    KindEntry{ShareAnswerLate, "share_answer_late", kWarning},
    KindEntry{BlockCandidate, "block_candidate", kWarning},
    KindEntry{ConfigApplied, "config_applied", kInfo},
    KindEntry{WeightsChanged, "weights_changed", kInfo},
    KindEntry{Paused, "paused", kInfo},
    KindEntry{Resumed, "resumed", kInfo},
    KindEntry{WireLine, "wire_line", kDebug},
    KindEntry{ShutdownBegin, "shutdown_begin", kInfo},
};

constexpr bool isOrdered()
{
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (static_cast<std::size_t>(kKinds[i].kind) != i) {
            return false;
        }
    }
    return true;
}
static_assert(isOrdered() && kKinds.back().kind == ShutdownBegin, "every kind needs an entry, in order");

const KindEntry& entryOf(EventKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

} // namespace

const EventField::Value* Event::find(std::string_view key) const
{
    const auto field = std::ranges::find(fields, key, &EventField::key);
    return field == fields.end() ? nullptr : &field->value;
}

std::string_view eventName(EventKind kind)
{
    return entryOf(kind).name;
}

EventLevel eventLevel(EventKind kind)
{
    return entryOf(kind).level;
}

const std::vector<EventKind>& allEventKinds()
{
    static const std::vector<EventKind> kinds = [] {
        std::vector<EventKind> all;
        std::ranges::transform(kKinds, std::back_inserter(all), &KindEntry::kind);
        return all;
    }();
    return kinds;
}

} // namespace dpmp::engine
