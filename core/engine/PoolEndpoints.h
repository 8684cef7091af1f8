// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"

#include <cstddef>

namespace dpmp::engine {

/// The number of servers that a pool can be reached by: the primary and its fallbacks.
std::size_t endpointCount(const config::PoolConfig& pool);

/// 0 is the primary, n the n-th fallback; less than endpointCount().
const config::Endpoint& endpointAt(const config::PoolConfig& pool, std::size_t index);

/// True when a connection made under one setting does not serve the other.
bool needsNewConnection(const config::PoolConfig& before, const config::PoolConfig& after);

} // namespace dpmp::engine
