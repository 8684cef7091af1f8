// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"

#include <cstddef>
#include <string>

namespace dpmp::engine {

/// The number of servers that a pool can be reached by: the primary and its fallbacks.
std::size_t endpointCount(const config::PoolConfig& pool);

/// 0 is the primary, n the n-th fallback; less than endpointCount().
const config::Endpoint& endpointAt(const config::PoolConfig& pool, std::size_t index);

/// "host:port"; "[host]:port" for an IPv6 address.
std::string hostAndPort(const config::Endpoint& endpoint);

/// True when a connection made under one setting does not serve the other.
bool needsNewConnection(const config::PoolConfig& before, const config::PoolConfig& after);

} // namespace dpmp::engine
