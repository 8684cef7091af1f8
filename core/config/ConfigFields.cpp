// SPDX-License-Identifier: MIT
#include "core/config/ConfigFields.h"

#include "core/config/TextForms.h"

#include <algorithm>
#include <array>
#include <functional>

namespace dpmp::config {

namespace {

using Pool = PoolConfig;

template <auto Section, auto Member>
FieldRef at(ProxyConfig& config)
{
    return &((config.*Section).*Member);
}

template <auto Member>
FieldRef atListen(ProxyConfig& config)
{
    return at<&ProxyConfig::listen, Member>(config);
}

template <auto Member>
FieldRef atMetrics(ProxyConfig& config)
{
    return at<&ProxyConfig::metrics, Member>(config);
}

template <auto Member>
FieldRef atLog(ProxyConfig& config)
{
    return at<&ProxyConfig::logging, Member>(config);
}

template <auto Member>
FieldRef atScheduler(ProxyConfig& config)
{
    return at<&ProxyConfig::scheduler, Member>(config);
}

template <auto Member>
FieldRef atTimeouts(ProxyConfig& config)
{
    return at<&ProxyConfig::timeouts, Member>(config);
}

template <auto Member>
FieldRef atLimits(ProxyConfig& config)
{
    return at<&ProxyConfig::limits, Member>(config);
}

template <std::size_t Slot, auto Member>
FieldRef atPool(ProxyConfig& config)
{
    return &(config.pools[Slot].*Member);
}

template <std::size_t Slot, auto Member>
FieldRef atPrimary(ProxyConfig& config)
{
    return &(config.pools[Slot].primary.*Member);
}

template <auto Member>
FieldRef atRoot(ProxyConfig& config)
{
    return &(config.*Member);
}

FieldRef nowhere(ProxyConfig& /*config*/)
{
    return std::monostate{};
}

constexpr FieldRange kNoRange{};
constexpr FieldRange kAnyPort{0, 65535, Beyond::IsAnError};
constexpr FieldRange kPoolPort{1, 65535, Beyond::IsAnError};
constexpr FieldRange kWeightRange{0, 1e6, Beyond::IsAnError};
constexpr FieldRange kDifficultyRange{1e-9, 1e15, Beyond::IsAnError};
constexpr FieldRange kDwellRange{5, 3600, Beyond::IsClamped};

constexpr FieldRange within(double least, double most)
{
    return {least, most, Beyond::IsAnError};
}

constexpr FieldRange clampedTo(double least, double most)
{
    return {least, most, Beyond::IsClamped};
}

constexpr std::array kFields = std::to_array<ConfigField>({
    {"listen.host", FieldKind::Address, kNoRange, atListen<&ListenConfig::host>,
     "Address on which miners are awaited."},
    {"listen.port", FieldKind::Plain, kAnyPort, atListen<&ListenConfig::port>, "Port for miners; 0 takes a free one."},

    {"pools.A.name", FieldKind::Name, kNoRange, atPool<0, &Pool::name>, "Name for display."},
    {"pools.A.host", FieldKind::PoolHost, kNoRange, atPrimary<0, &Endpoint::host>, "Host or stratum URL."},
    {"pools.A.port", FieldKind::Plain, kPoolPort, atPrimary<0, &Endpoint::port>, "Port of the pool."},
    {"pools.A.tls", FieldKind::Plain, kNoRange, atPrimary<0, &Endpoint::tls>, "Encrypt, and check the certificate."},
    {"pools.A.tls_ca_file", FieldKind::Name, kNoRange, atPool<0, &Pool::tlsCaFile>, "PEM file of a further authority."},
    {"pools.A.wallet", FieldKind::Wallet, kNoRange, atPool<0, &Pool::wallet>, "Address or account that is paid."},
    {"pools.A.user", FieldKind::Template, kNoRange, atPool<0, &Pool::user>, "Template of the user name at the pool."},
    {"pools.A.password", FieldKind::Plain, kNoRange, atPool<0, &Pool::password>,
     "Empty: the one that the miner sends."},
    {"pools.A.password_stored", FieldKind::Plain, kNoRange, atPool<0, &Pool::passwordStored>,
     "The password is in the password_store."},
    {"pools.A.chain", FieldKind::Chain, kNoRange, atPool<0, &Pool::chain>, "BTC, BCH or empty."},
    {"pools.A.fallbacks", FieldKind::Fallbacks, kNoRange, atPool<0, &Pool::fallbacks>,
     "Used while the host does not work."},
    {"pools.A.upstream", FieldKind::Plain, kNoRange, atPool<0, &Pool::upstream>, "per_miner: a connection for each."},

    {"pools.B.name", FieldKind::Name, kNoRange, atPool<1, &Pool::name>, "Name for display."},
    {"pools.B.host", FieldKind::PoolHost, kNoRange, atPrimary<1, &Endpoint::host>, "Host or stratum URL."},
    {"pools.B.port", FieldKind::Plain, kPoolPort, atPrimary<1, &Endpoint::port>, "Port of the pool."},
    {"pools.B.tls", FieldKind::Plain, kNoRange, atPrimary<1, &Endpoint::tls>, "Encrypt, and check the certificate."},
    {"pools.B.tls_ca_file", FieldKind::Name, kNoRange, atPool<1, &Pool::tlsCaFile>, "PEM file of a further authority."},
    {"pools.B.wallet", FieldKind::Wallet, kNoRange, atPool<1, &Pool::wallet>, "Address or account that is paid."},
    {"pools.B.user", FieldKind::Template, kNoRange, atPool<1, &Pool::user>, "Template of the user name at the pool."},
    {"pools.B.password", FieldKind::Plain, kNoRange, atPool<1, &Pool::password>,
     "Empty: the one that the miner sends."},
    {"pools.B.password_stored", FieldKind::Plain, kNoRange, atPool<1, &Pool::passwordStored>,
     "The password is in the password_store."},
    {"pools.B.chain", FieldKind::Chain, kNoRange, atPool<1, &Pool::chain>, "BTC, BCH or empty."},
    {"pools.B.fallbacks", FieldKind::Fallbacks, kNoRange, atPool<1, &Pool::fallbacks>,
     "Used while the host does not work."},
    {"pools.B.upstream", FieldKind::Plain, kNoRange, atPool<1, &Pool::upstream>, "per_miner: a connection for each."},

    {"scheduler.poolA_weight", FieldKind::Weight, kWeightRange, atPool<0, &Pool::weight>, "Part of the work for A."},
    {"scheduler.poolB_weight", FieldKind::Weight, kWeightRange, atPool<1, &Pool::weight>, "Part of the work for B."},
    {"scheduler.slice_seconds", FieldKind::Plain, kDwellRange, atScheduler<&SchedulerConfig::slice>,
     "The least time of a miner on a pool."},
    {"scheduler.min_switch_seconds", FieldKind::Plain, kDwellRange, atScheduler<&SchedulerConfig::minSwitch>,
     "The same for the pool with the larger weight."},
    {"scheduler.mode", FieldKind::Unused, kNoRange, nowhere, "\"ratio\" is the only one."},
    {"scheduler.auto_balance", FieldKind::Plain, kNoRange, atScheduler<&SchedulerConfig::autoBalance>,
     "Kept; nothing acts on it."},
    {"scheduler.auto_balance_max_deviation", FieldKind::Plain, clampedTo(5, 45),
     atScheduler<&SchedulerConfig::autoBalanceMaxDeviation>, "Kept; nothing acts on it."},
    {"scheduler.oracle_url", FieldKind::Name, kNoRange, atScheduler<&SchedulerConfig::oracleUrl>,
     "Kept; nothing acts on it."},
    {"scheduler.oracle_poll_seconds", FieldKind::Plain, clampedTo(600, 86400),
     atScheduler<&SchedulerConfig::oraclePoll>, "Kept; nothing acts on it."},

    {"downstream_diff.poolA_min", FieldKind::Plain, kDifficultyRange, atPool<0, &Pool::minDifficulty>,
     "Difficulty asked of pool A."},
    {"downstream_diff.poolA_max", FieldKind::Plain, kDifficultyRange, atPool<0, &Pool::maxDifficulty>,
     "Kept; nothing acts on it."},
    {"downstream_diff.poolB_min", FieldKind::Plain, kDifficultyRange, atPool<1, &Pool::minDifficulty>,
     "Difficulty asked of pool B."},
    {"downstream_diff.poolB_max", FieldKind::Plain, kDifficultyRange, atPool<1, &Pool::maxDifficulty>,
     "Kept; nothing acts on it."},

    {"metrics.enabled", FieldKind::Plain, kNoRange, atMetrics<&MetricsConfig::enabled>, "Serve figures over HTTP."},
    {"metrics.host", FieldKind::Address, kNoRange, atMetrics<&MetricsConfig::host>, "Address of the figures."},
    {"metrics.port", FieldKind::Plain, kAnyPort, atMetrics<&MetricsConfig::port>, "Port of the figures."},

    {"logging.level", FieldKind::Plain, kNoRange, atLog<&LogConfig::level>, "quiet, error, warning, info or debug."},
    {"logging.format", FieldKind::Plain, kNoRange, atLog<&LogConfig::format>, "json or text."},
    {"logging.allow", FieldKind::Plain, kNoRange, atLog<&LogConfig::allow>, "If not empty, only these events."},
    {"logging.deny", FieldKind::Plain, kNoRange, atLog<&LogConfig::deny>, "Events that are left out."},

    {"timeouts.connect_seconds", FieldKind::Plain, within(1, 300), atTimeouts<&TimeoutConfig::connect>,
     "TCP and TLS to a pool."},
    {"timeouts.handshake_seconds", FieldKind::Plain, within(1, 300), atTimeouts<&TimeoutConfig::handshake>,
     "Each request of the handshake with a pool."},
    {"timeouts.share_answer_seconds", FieldKind::Plain, within(5, 3600), atTimeouts<&TimeoutConfig::shareAnswer>,
     "A pool's answer to a share."},
    {"timeouts.job_silence_seconds", FieldKind::Plain, within(0, 86400), atTimeouts<&TimeoutConfig::jobSilence>,
     "A pool without a job for so long is dead; 0 learns the time from its habit."},
    {"timeouts.primary_retry_seconds", FieldKind::Plain, within(5, 86400), atTimeouts<&TimeoutConfig::primaryRetry>,
     "How often the host is tried while a fallback is in use."},
    {"timeouts.miner_login_seconds", FieldKind::Plain, within(5, 3600), atTimeouts<&TimeoutConfig::minerLogin>,
     "From a miner's connecting to its authorisation."},
    {"timeouts.miner_idle_seconds", FieldKind::Plain, within(60, 604800), atTimeouts<&TimeoutConfig::minerIdle>,
     "A miner that sends nothing for so long is gone."},
    {"timeouts.no_pool_seconds", FieldKind::Plain, within(0, 86400), atTimeouts<&TimeoutConfig::noPool>,
     "Miners are let go after so long without any pool."},
    {"timeouts.keep_alive_seconds", FieldKind::Plain, within(5, 300), atTimeouts<&TimeoutConfig::keepAlive>,
     "A miner gets a job at least this often."},

    {"limits.miners", FieldKind::Plain, within(1, 100000), atLimits<&LimitConfig::miners>, "Connections of miners."},
    {"limits.miners_per_address", FieldKind::Plain, within(1, 100000), atLimits<&LimitConfig::minersPerAddress>,
     "Connections of miners from one address."},
    {"limits.miner_line_bytes", FieldKind::Plain, within(1024, 1048576), atLimits<&LimitConfig::minerLineBytes>,
     "The longest line of a miner."},
    {"limits.pool_line_bytes", FieldKind::Plain, within(4096, 16777216), atLimits<&LimitConfig::poolLineBytes>,
     "The longest line of a pool."},
    {"limits.bad_lines", FieldKind::Plain, within(1, 10000), atLimits<&LimitConfig::badLines>,
     "So many unreadable lines in a row end a miner's connection."},

    {"password_store", FieldKind::Plain, kNoRange, atRoot<&ProxyConfig::passwordPlace>, "keychain, file or ask."},
});

constexpr std::array kAliases = std::to_array<ConfigAlias>({
    {"listen_host", "listen.host", {}},
    {"listen_port", "listen.port", {}},
    {"metrics_enabled", "metrics.enabled", {}},
    {"metrics_host", "metrics.host", {}},
    {"metrics_port", "metrics.port", {}},
    {"logging.json", "logging.format", {}},
    {"downstream_diff.default_min", "downstream_diff.poolA_min", "downstream_diff.poolB_min"},
});

constexpr std::array kVariableAliases = std::to_array<VariableAlias>({
    {"DPMP_LOG_LEVEL", "logging.level"},
    {"DPMP_LOG_FORMAT", "logging.format"},
    {"DPMP_LOG_ALLOW", "logging.allow"},
    {"DPMP_LOG_DENY", "logging.deny"},
});

} // namespace

std::span<const ConfigField> configFields()
{
    return kFields;
}

std::span<const ConfigAlias> configAliases()
{
    return kAliases;
}

std::span<const VariableAlias> variableAliases()
{
    return kVariableAliases;
}

const ConfigField* findField(std::string_view path)
{
    const auto* const found = std::ranges::find(kFields, path, &ConfigField::path);
    return found == kFields.end() ? nullptr : found;
}

std::string environmentName(std::string_view path)
{
    std::string name = "DPMP_" + upperCase(path);
    std::ranges::replace(name, '.', '_');
    return name;
}

} // namespace dpmp::config
