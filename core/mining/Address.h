// SPDX-License-Identifier: MIT
#pragma once

#include "core/util/Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dpmp::mining {

enum class Chain : std::uint8_t { Bitcoin, BitcoinCash };
enum class Network : std::uint8_t { Main, Test, Regtest };
enum class AddressKind : std::uint8_t { PubKeyHash, ScriptHash, WitnessPubKeyHash, WitnessScriptHash, Taproot };

/// An address that has passed its checksum.
struct Address
{
    AddressKind kind = AddressKind::PubKeyHash;
    Network network = Network::Main;
    std::vector<Chain> chains;         ///< Whose it can be: a Base58 address is valid on both.
    std::vector<std::uint8_t> program; ///< The hash, 20 or 32 bytes.

    bool isFor(Chain chain) const;

    bool operator==(const Address&) const = default;
};

enum class AddressError : std::uint8_t {
    Empty,
    NotAnAddress, ///< Nothing like one: perhaps the account name of a pool.
    BadCharacter, ///< Like one, but with a character that its form does not have, or mixed case.
    BadLength,
    BadChecksum,    ///< Like one, but mistyped.
    UnknownVersion, ///< A version or prefix of another coin, or of none.
};

/// Reads Base58Check (P2PKH, P2SH), Bech32 and Bech32m (BIP 173, BIP 350) and CashAddr (with its prefix or without) of
/// Bitcoin and Bitcoin Cash, main, test and regtest networks.
Result<Address, AddressError> readAddress(std::string_view text);

/// The output script that pays it.
std::vector<std::uint8_t> scriptFor(const Address& address);

} // namespace dpmp::mining
