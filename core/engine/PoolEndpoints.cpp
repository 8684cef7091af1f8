// SPDX-License-Identifier: MIT
#include "core/engine/PoolEndpoints.h"

namespace dpmp::engine {

std::size_t endpointCount(const config::PoolConfig& pool)
{
    return 1 + pool.fallbacks.size();
}

const config::Endpoint& endpointAt(const config::PoolConfig& pool, std::size_t index)
{
    return index == 0 ? pool.primary : pool.fallbacks.at(index - 1);
}

std::string hostAndPort(const config::Endpoint& endpoint)
{
    const bool isV6 = endpoint.host.find(':') != std::string::npos;
    return (isV6 ? "[" + endpoint.host + "]" : endpoint.host) + ":" + std::to_string(endpoint.port);
}

bool needsNewConnection(const config::PoolConfig& before, const config::PoolConfig& after)
{
    config::PoolConfig same = after;
    same.name = before.name;
    same.weight = before.weight;
    same.chain = before.chain;
    same.minDifficulty = before.minDifficulty;
    same.maxDifficulty = before.maxDifficulty;
    return same != before;
}

} // namespace dpmp::engine
