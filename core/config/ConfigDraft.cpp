// SPDX-License-Identifier: MIT
#include "core/config/ConfigDraft.h"

#include "core/config/EndpointText.h"

#include <algorithm>

namespace dpmp::config {

namespace {

/// Says each thing once: an alias with two targets fails twice in the same words.
ConfigProblems withoutRepetitions(const ConfigProblems& problems)
{
    ConfigProblems result;
    for (const ConfigProblem& problem : problems) {
        const auto previous = result.size() - std::min<std::size_t>(result.size(), 4);
        if (std::find(result.begin() + static_cast<std::ptrdiff_t>(previous), result.end(), problem) == result.end()) {
            result.push_back(problem);
        }
    }
    return result;
}

} // namespace

void ConfigDraft::apply(const std::vector<Setting>& layer)
{
    for (const Setting& setting : layer) {
        if (setting.field->kind == FieldKind::Weight) {
            const std::size_t slot = setting.field->path == "scheduler.poolA_weight" ? 0 : 1;
            m_weights[slot] = weightOf(setting, m_problems).value_or(m_weights[slot]);
        } else if (setting.field->kind == FieldKind::Fallbacks) {
            m_fallbacks.push_back(setting);
        } else if (setting.field->kind != FieldKind::PoolHost) {
            assign(setting, m_config, m_problems);
        }
    }
    for (const Setting& setting : layer) {
        if (setting.field->kind == FieldKind::PoolHost) {
            applyHost(setting, layer);
        }
    }
}

void ConfigDraft::applyHost(const Setting& setting, const std::vector<Setting>& layer)
{
    const std::string pool(setting.field->path.substr(0, setting.field->path.rfind('.')));
    const auto stands = [&](const std::string& path) {
        return std::ranges::any_of(layer, [&](const Setting& other) { return other.field->path == path; });
    };
    const bool portStands = stands(pool + ".port");
    const bool tlsStands = stands(pool + ".tls");
    const ProxyConfig before = m_config;
    assign(setting, m_config, m_problems);
    for (std::size_t slot = 0; slot < m_config.pools.size(); ++slot) {
        const Endpoint& old = before.pools[slot].primary;
        if (tlsStands && old.tls && !m_config.pools[slot].primary.tls) {
            report({setting.origin, kContradictsTls, Severity::Error});
        }
        const auto port = m_config.pools[slot].primary.port;
        if (portStands && port != old.port) {
            report({setting.origin,
                    "names port " + std::to_string(port) + ", which is used instead of the one beside it",
                    Severity::Warning});
        }
    }
}

ReadConfig ConfigDraft::finish(const RuleOptions& options)
{
    for (const Setting& setting : m_fallbacks) {
        assign(setting, m_config, m_problems);
    }
    applyWeights(m_weights, m_config, m_problems);
    applyRules(m_config, options, m_problems);
    return {std::move(m_config), withoutRepetitions(m_problems)};
}

} // namespace dpmp::config
