// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Lines as a wire log may show them. A miner's password stands in mining.authorize, and a line that is broken in
// transit or by a bug holds it at any place; so what comes from a miner is shown only as far as it is understood.
namespace dpmp::stratum {

/// The longest line that a wire log shows, in bytes.
inline constexpr std::size_t kMaxWireLineBytes = 2000;

/// Who wrote a line.
enum class WireSide {
    Client, ///< A miner, or we to a pool: lines that can hold a password.
    Server, ///< A pool, or we to a miner.
};

/// The line, without its terminator, as it may be shown: as it is when it can hold no password; otherwise with ••• in
/// place of all that may be one. Cut at kMaxWireLineBytes.
std::string redactedWireLine(std::string_view line, WireSide side);

} // namespace dpmp::stratum
