// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Snapshot.h"
#include "core/runtime/ProxyHandle.h"

#include <vector>

// What pages are shown in tests: the same each time.
namespace dpmp::test {

/// Two pools with everyday names, users and fallbacks.
config::ProxyConfig sampleConfig();

/// Just started: two pools, no miner, no history.
engine::Snapshot emptySnapshot();

/// Eight machines of the usual kinds, both pools mining, a day of history with marks, one machine away.
engine::Snapshot normalSnapshot();

/// 500 miners with names of 60 characters, exahashes, pool B down for days.
engine::Snapshot extremeSnapshot();

/// One event of each kind that miners and pools cause, with the fields that the engine gives them.
std::vector<runtime::TimedEvent> sampleEvents();

} // namespace dpmp::test
