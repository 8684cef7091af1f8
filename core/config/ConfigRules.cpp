// SPDX-License-Identifier: MIT
#include "core/config/ConfigRules.h"

#include "core/config/NumberText.h"
#include "core/config/TextForms.h"

#include <algorithm>
#include <cmath>

namespace dpmp::config {

namespace {

constexpr std::array<const char*, 2> kSlots{"A", "B"};

bool isWhole(double number)
{
    return std::abs(number - std::round(number)) < 1e-9;
}

/// The smallest round sum at which both weights are whole; a million when there is none.
double sumWithWholeWeights(const std::array<double, 2>& weights)
{
    const double total = weights[0] + weights[1];
    double sum = 100;
    while (sum < 1e6 && !(isWhole(weights[0] * sum / total) && isWhole(weights[1] * sum / total))) {
        sum *= 10;
    }
    return sum;
}

std::uint32_t scaled(double weight, double factor)
{
    // A pool with a weight, however small, is not off.
    return weight > 0 ? static_cast<std::uint32_t>(std::max(1LL, std::llround(weight * factor))) : 0U;
}

void checkHost(const PoolConfig& pool, const std::string& slot, ConfigProblems& problems)
{
    const std::string path = "pools." + slot + ".host";
    if (pool.primary.host.empty()) {
        problems.push_back(
            {path,
             "is missing; name the pool's host, or set scheduler.pool" + slot + "_weight to 0 to do without this pool",
             Severity::Error});
    } else if (looksLikePlaceholder(pool.primary.host)) {
        problems.push_back({path,
                            inQuotes(pool.primary.host) + " is a placeholder; put the host of pool " + slot + " here",
                            Severity::Error});
    }
    if (looksLikePlaceholder(pool.wallet)) {
        problems.push_back({"pools." + slot + ".wallet",
                            inQuotes(pool.wallet) + " looks like a placeholder; the work would be paid to nobody",
                            Severity::Warning});
    }
}

void warnOfPlainFallbacks(const PoolConfig& pool, const std::string& slot, ConfigProblems& problems)
{
    for (std::size_t i = 0; i < pool.fallbacks.size() && pool.primary.tls; ++i) {
        if (!pool.fallbacks[i].tls) {
            problems.push_back({"pools." + slot + ".fallbacks[" + std::to_string(i) + "]",
                                "is not encrypted, unlike the pool's own address", Severity::Warning});
        }
    }
}

void warnOfUnusedSettings(const ProxyConfig& config, ConfigProblems& problems)
{
    if (config.scheduler.autoBalance) {
        problems.push_back({"scheduler.auto_balance", "has no effect in this version; the weights stay as they are",
                            Severity::Warning});
    }
    for (std::size_t slot = 0; slot < kSlots.size(); ++slot) {
        if (config.pools[slot].maxDifficulty) {
            problems.push_back({std::string("downstream_diff.pool") + kSlots[slot] + "_max",
                                "has no effect: a pool does not pay shares below its own difficulty",
                                Severity::Warning});
        }
    }
}

} // namespace

void applyWeights(const std::array<double, 2>& asked, ProxyConfig& config, ConfigProblems& problems)
{
    std::array<double, 2> weights = asked;
    const std::string path = "scheduler.poolA_weight, poolB_weight";
    if (weights[0] + weights[1] <= 0) {
        weights = {50, 50};
        problems.push_back({path, "are both 0; 50 and 50 are used", Severity::Warning});
    }
    const bool whole = std::ranges::all_of(weights, [](double weight) { return weight == std::trunc(weight); });
    const double factor = whole ? 1.0 : sumWithWholeWeights(weights) / (weights[0] + weights[1]);
    for (std::size_t slot = 0; slot < weights.size(); ++slot) {
        config.pools[slot].weight = scaled(weights[slot], factor);
    }
    if (!whole) {
        problems.push_back({path,
                            numberText(weights[0]) + " and " + numberText(weights[1]) + " are not whole; " +
                                std::to_string(config.pools[0].weight) + " and " +
                                std::to_string(config.pools[1].weight) + " are used",
                            Severity::Warning});
    }
}

void applyRules(ProxyConfig& config, const RuleOptions& options, ConfigProblems& problems)
{
    if (config.scheduler.slice > config.scheduler.minSwitch) {
        problems.push_back({"scheduler.slice_seconds",
                            std::to_string(config.scheduler.slice.count()) + " is above min_switch_seconds; " +
                                std::to_string(config.scheduler.minSwitch.count()) + " is used",
                            Severity::Warning});
        config.scheduler.slice = config.scheduler.minSwitch;
    }
    for (std::size_t slot = 0; slot < kSlots.size() && options.poolsNeeded; ++slot) {
        if (config.pools[slot].weight > 0) {
            checkHost(config.pools[slot], kSlots[slot], problems);
        }
    }
    for (std::size_t slot = 0; slot < kSlots.size(); ++slot) {
        warnOfPlainFallbacks(config.pools[slot], kSlots[slot], problems);
    }
    warnOfUnusedSettings(config, problems);
}

} // namespace dpmp::config
