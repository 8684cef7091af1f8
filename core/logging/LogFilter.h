// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/Event.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dpmp::logging {

/// Decides by name and level what is logged.
///
/// 1. `quiet` silences everything.
/// 2. What the deny list names is not logged.
/// 3. Where there is an allow list, exactly what it names is logged, whatever its level: naming a debug event asks for
/// it.
/// 4. Otherwise the level decides.
class LogFilter
{
public:
    LogFilter() = default;
    explicit LogFilter(const config::LogConfig& config);

    bool passes(std::string_view name, engine::EventLevel level) const;

private:
    using Names = std::set<std::string, std::less<>>;

    config::LogLevel m_level = config::LogLevel::Info;
    Names m_allow;
    Names m_deny;
};

/// The names in the allow and deny lists that no event has, sorted, each once; e.g. those of the original's events that
/// have no counterpart here.
std::vector<std::string> unknownEventNames(const config::LogConfig& config);

} // namespace dpmp::logging
