// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Secret.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::config {

/// Where one pool server listens.
struct Endpoint
{
    std::string host;
    std::uint16_t port = 3333;
    bool tls = false;

    bool operator==(const Endpoint&) const = default;
};

/// Where the passwords are kept that the user gives to the window.
enum class PasswordPlace {
    Keychain, ///< The desktop's keyring.
    File,     ///< A file that only its owner can read.
    Ask,      ///< Nowhere: typed at each start.
};

/// How miners reach a pool.
enum class UpstreamMode {
    PerMiner, ///< One connection for each miner: the pool sees each worker with its own difficulty.
};

/// One side of the split.
struct PoolConfig
{
    std::string name; ///< For display. Empty: the slot's letter.
    Endpoint primary;
    std::vector<Endpoint> fallbacks;        ///< In order of preference, used while the primary does not work.
    std::string wallet;                     ///< Address or account.
    std::string user = "{wallet}.{worker}"; ///< The name at the pool; see userAtPool().
    Secret password;                        ///< Empty: whatever the miner sends, "x" when it sends none.
    bool passwordStored = false;            ///< It has a password, which is to be had from ProxyConfig::passwordPlace.
    std::string chain;                      ///< BTC, BCH, or empty; upper case.
    std::string tlsCaFile;                  ///< PEM file of an authority to trust besides the system's. Empty: none.
    UpstreamMode upstream = UpstreamMode::PerMiner;
    std::uint32_t weight = 50;           ///< Relative to the other pools' weights; 0 is off: not even connected.
    std::optional<double> minDifficulty; ///< Asked of the pool by mining.suggest_difficulty.
    std::optional<double> maxDifficulty; ///< Kept for the original's files; see ConfigReader.

    bool operator==(const PoolConfig&) const = default;
};

struct ListenConfig
{
    std::string host = "0.0.0.0";
    std::uint16_t port = 3351; ///< 0: any free one.

    bool operator==(const ListenConfig&) const = default;
};

struct MetricsConfig
{
    bool enabled = true;
    std::string host = "127.0.0.1";
    std::uint16_t port = 9210;

    bool operator==(const MetricsConfig&) const = default;
};

enum class LogLevel { Quiet, Error, Warning, Info, Debug };
enum class LogFormat { Json, Text };

struct LogConfig
{
    LogLevel level = LogLevel::Info;
    LogFormat format = LogFormat::Json;
    std::vector<std::string> allow; ///< Event names; when not empty, only these are logged.
    std::vector<std::string> deny;  ///< Event names that are not logged.

    bool operator==(const LogConfig&) const = default;
};

struct SchedulerConfig
{
    std::chrono::seconds slice{30};     ///< The least time on a pool.
    std::chrono::seconds minSwitch{50}; ///< The least time on a pool that has half of the weight or more.
    bool autoBalance = false;           ///< Kept for a later version, like the three below.
    int autoBalanceMaxDeviation = 20;
    std::string oracleUrl;
    std::chrono::seconds oraclePoll{600};

    bool operator==(const SchedulerConfig&) const = default;
};

struct TimeoutConfig
{
    std::chrono::seconds connect{15};       ///< TCP and TLS to a pool.
    std::chrono::seconds handshake{10};     ///< Each request of the handshake.
    std::chrono::seconds shareAnswer{60};   ///< A pool's answer to a submit.
    std::chrono::seconds jobSilence{0};     ///< No job for so long means a dead pool; 0: learned from its habit.
    std::chrono::seconds primaryRetry{300}; ///< How often the primary is tried while a fallback is in use.
    std::chrono::seconds minerLogin{60};    ///< From connecting to a successful mining.authorize.
    /// A miner that sends nothing at all for so long is gone. Long, because a small miner may need hours for one share
    /// of a high difficulty; a dead connection is found out by TCP.
    std::chrono::seconds minerIdle{43200};
    std::chrono::seconds noPool{60};    ///< Miners are let go after so long without any usable pool.
    std::chrono::seconds keepAlive{30}; ///< A job at least this often.

    bool operator==(const TimeoutConfig&) const = default;
};

struct LimitConfig
{
    std::uint32_t miners = 10000;          ///< Connections in total.
    std::uint32_t minersPerAddress = 1000; ///< Connections from one address.
    std::uint32_t minerLineBytes = 16384;
    std::uint32_t poolLineBytes = 65536;
    std::uint32_t badLines = 20; ///< A miner that sends so many unreadable lines in a row is disconnected.

    bool operator==(const LimitConfig&) const = default;
};

/// All settings, as a value. pools[0] is slot A, pools[1] slot B, and so on.
struct ProxyConfig
{
    ListenConfig listen;
    MetricsConfig metrics;
    LogConfig logging;
    std::vector<PoolConfig> pools{2};
    SchedulerConfig scheduler;
    TimeoutConfig timeouts;
    LimitConfig limits;
    PasswordPlace passwordPlace = PasswordPlace::Keychain;

    bool operator==(const ProxyConfig&) const = default;
};

} // namespace dpmp::config
