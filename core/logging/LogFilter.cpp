// SPDX-License-Identifier: MIT
#include "core/logging/LogFilter.h"

#include "core/logging/ProgramEvent.h"

#include <algorithm>
#include <iterator>

namespace dpmp::logging {

namespace {

config::LogLevel neededFor(engine::EventLevel level)
{
    switch (level) {
    case engine::EventLevel::Error: return config::LogLevel::Error;
    case engine::EventLevel::Warning: return config::LogLevel::Warning;
    case engine::EventLevel::Info: return config::LogLevel::Info;
    case engine::EventLevel::Debug: break;
    }
    return config::LogLevel::Debug;
}

bool isEventName(std::string_view name)
{
    return std::ranges::find(engine::allEventKinds(), name, engine::eventName) != engine::allEventKinds().end() ||
           std::ranges::find(allProgramEventKinds(), name, programEventName) != allProgramEventKinds().end();
}

} // namespace

LogFilter::LogFilter(const config::LogConfig& config)
    : m_level(config.level)
    , m_allow(config.allow.begin(), config.allow.end())
    , m_deny(config.deny.begin(), config.deny.end())
{}

bool LogFilter::passes(std::string_view name, engine::EventLevel level) const
{
    if (m_level == config::LogLevel::Quiet || m_deny.contains(name)) {
        return false;
    }
    return m_allow.empty() ? m_level >= neededFor(level) : m_allow.contains(name);
}

std::vector<std::string> unknownEventNames(const config::LogConfig& config)
{
    std::set<std::string> unknown;
    for (const std::vector<std::string>* list : {&config.allow, &config.deny}) {
        std::ranges::copy_if(*list, std::inserter(unknown, unknown.end()),
                             [](const std::string& name) { return !isEventName(name); });
    }
    return {unknown.begin(), unknown.end()};
}

} // namespace dpmp::logging
