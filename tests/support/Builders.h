// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/engine/JobBook.h"
#include "core/engine/PoolJob.h"
#include "core/mining/JobTemplate.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

// Ordinary values for tests of the engine; a test changes what it is about.
namespace dpmp::testing {

/// Pool A at a.example:3333 and pool B at b.example:3334, equal weights, no fallbacks.
config::ProxyConfig twoPools();

/// A job that differs from those of other seeds in its previous block and its coinbase.
mining::JobTemplate jobTemplate(std::uint8_t seed = 1);

/// A job of pool A over link 1 as ckpool gives it: extranonce1 of 4 bytes, extranonce2 of 8, difficulty 1, all bits.
engine::PoolJob poolJob(std::uint8_t seed = 1);

/// This job as a miner got it that was told `told`, without a change of ntime and at the pool's difficulty. The test
/// fails where it does not fit.
engine::IssuedJob issuedJob(engine::PoolJob job, engine::MinerExtranonce told);

/// The job for a miner with an extranonce1 of 2 bytes and an extranonce2 of 4.
engine::IssuedJob issuedJob(engine::PoolJob job);

/// A pool's mining.notify without newline; `idToken` is JSON, quotes included.
std::string notifyLine(std::string_view idToken, const mining::JobTemplate& work, bool cleanJobs = false);

/// A pool's answer to the mining.subscribe of a PoolSession.
std::string subscribeAnswerLine(std::string_view extranonce1Hex, int extranonce2Size, std::string_view session = "s1");

} // namespace dpmp::testing
