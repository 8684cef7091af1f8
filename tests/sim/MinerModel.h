// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::sim {

/// When a miner's extranonce2 counter begins anew.
enum class CounterRestart { EveryJob, CleanOrNewBlock, Never };

/// How one kind of miner behaves, as far as a proxy can notice.
struct MinerModel
{
    std::string name;
    std::string agent;
    bool rollsVersion = false;       ///< Sends mining.configure first.
    bool pipelinesLogin = false;     ///< Waits for no answer before the next request.
    bool declaresExtranonce = false; ///< mining.extranonce.subscribe.
    CounterRestart restart = CounterRestart::EveryJob;
    bool bigEndianCounter = false;
    bool fixedExtranonce2 = false; ///< ...0001 for ever; searches by nonce alone.
    bool constantSubmitId = false; ///< 4, as minerd has it.
    bool unpaddedNonce = false;
    bool submitsChangedBits = false;   ///< The bits that differ from the job's (ESP-Miner); else as BIP 310 has it.
    bool dropsLateShares = true;       ///< After clean_jobs; cgminer sends them all the same.
    bool stacksDifficulties = false;   ///< A second pending set_difficulty waits for the notify after the next.
    std::size_t remembersJobIds = 0;   ///< Ignores a job under one of so many last ids, unless it is clean.
    std::vector<int> extranonce2Sizes; ///< Empty: any.
    std::optional<std::size_t> maxCoinbase;
    std::optional<std::chrono::milliseconds> subscribePatience;
    std::chrono::seconds reconnectsEvery{0}; ///< Mean; 0: never.
};

MinerModel axeOs();
MinerModel cgminer();
MinerModel nerdQAxe();
MinerModel minerd();
MinerModel nerdMiner();
MinerModel extranonceDeclarer();
MinerModel restlessMiner();

/// All of the above.
std::vector<MinerModel> allModels();

} // namespace dpmp::sim
