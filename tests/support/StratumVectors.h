// SPDX-License-Identifier: MIT
#pragma once

#include "core/mining/JobTemplate.h"
#include "core/util/Bytes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dpmp::testing {

/// The same share as a miner behind the proxy would have found it: the pool's extranonce1 and some padding stand at the
/// end of coinb1, and the first bytes of the pool's extranonce2 are the miner's extranonce1.
struct ProxiedForm
{
    Bytes coinb1; ///< With the pool's extranonce1 and the padding.
    Bytes pad;
    Bytes extranonce1;
    Bytes extranonce2;
    Bytes extranonce2ToPool;
};

/// A job, a submit, and what they must hash to.
struct ShareVector
{
    std::string name;
    mining::JobTemplate job;
    Bytes extranonce1;
    Bytes extranonce2;
    std::uint32_t ntime = 0;
    std::uint32_t nonce = 0;
    std::uint32_t versionBits = 0; ///< 0 where the miner did not roll.
    std::uint32_t versionMask = 0;

    std::string merkleRoot; ///< Hex, in header order.
    std::uint32_t versionFinal = 0;
    std::string header;
    std::string hashDisplay;
    double shareDifficulty = 0.0;
    double networkDifficulty = 0.0;
    bool isBlock = false;
    std::map<std::string, std::string> headerByMeaning; ///< By "bip310", "or", "xor", where they differ.
    std::optional<ProxiedForm> proxied;
};

/// A header whose merkle root is given.
struct HeaderVector
{
    mining::JobTemplate job;
    mining::Hash32 merkleRoot{};
    std::uint32_t nonce = 0;
    std::string header;
    std::string hashDisplay;
    double shareDifficulty = 0.0;
};

struct TargetVector
{
    std::string difficulty; ///< As a pool writes it.
    std::string target;
};

struct CompactVector
{
    std::uint32_t nbits = 0;
    std::string target;
    double networkDifficulty = 0.0;
};

/// The contents of tests/vectors/stratum.json that concern hashing.
struct StratumVectors
{
    std::vector<ShareVector> shares;
    HeaderVector headerOnly;
    std::vector<TargetVector> targets;
    std::vector<CompactVector> compacts;
    Bytes counterOneLittleEndian; ///< An extranonce2 of 4 bytes, counted to 1 by miners that begin at its first byte.
    Bytes counterOneBigEndian;
};

/// Read once. A missing or broken file ends the program with a message.
const StratumVectors& stratumVectors();

/// The bytes of valid hex; ends the program otherwise.
Bytes hexBytes(const std::string& hex);

} // namespace dpmp::testing
