// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Snapshot.h"
#include "core/logging/ProgramEvent.h"

#include <chrono>

namespace dpmp::logging {

/// The state of the proxy in one line: hashrate, split of the work done so far, shares accepted and rejected, miners,
/// best share. For people (text) with units and per cent, for programs (JSON) as plain numbers: H/s, parts of 1.
ProgramEvent statusEvent(const engine::Snapshot& snapshot, config::LogFormat format);

/// The goodbye: what the whole run came to.
ProgramEvent stoppedEvent(const engine::Snapshot& snapshot, std::chrono::milliseconds uptime);

} // namespace dpmp::logging
