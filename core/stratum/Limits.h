// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

// How large the parts of a message may be, so that a peer cannot make us store or repeat what it likes.
namespace dpmp::stratum {

/// Of the JSON token of an id or of a pool's job id, quotes included: we repeat both.
inline constexpr std::size_t kMaxTokenBytes = 128;

/// Of a user name or a password; longer ones are refused.
inline constexpr std::size_t kMaxUserBytes = 256;
inline constexpr std::size_t kMaxPasswordBytes = 256;

/// Of an agent; longer ones are cut.
inline constexpr std::size_t kMaxAgentBytes = 256;

/// Of a session; longer ones are left out, since a part of one cannot be resumed.
inline constexpr std::size_t kMaxSessionBytes = 128;

/// Of a job id in mining.submit: ours are far shorter.
inline constexpr std::size_t kMaxJobIdBytes = 64;

/// Of the name of a method or of an extension of mining.configure; longer ones are cut.
inline constexpr std::size_t kMaxNameBytes = 64;

inline constexpr std::size_t kMaxUnknownExtensions = 16;

/// Of an extranonce1 or extranonce2. ESP-Miner clamps extranonce2 to 32, no pool gives more than 8.
inline constexpr std::size_t kMaxExtranonceBytes = 32;

/// ESP-Miner drops a job with more, NerdQAxe's array overflows. 32 are enough for four thousand million transactions.
inline constexpr std::size_t kMaxBranches = 32;

/// Of a pool's error text and of a client.show_message; longer ones are cut.
inline constexpr std::size_t kMaxErrorTextBytes = 256;
inline constexpr std::size_t kMaxShowMessageBytes = 512;

/// Of the host of a client.reconnect: that is as long as a DNS name gets. Longer ones are cut.
inline constexpr std::size_t kMaxHostBytes = 253;

/// A difficulty outside this range is a mistake or an attack. Below 2^-32 every hash is a share, so 1e-12 is beyond any
/// test network; the network itself has never come within a factor of ten thousand of the upper bound.
inline constexpr double kMinDifficulty = 1e-12;
inline constexpr double kMaxDifficulty = 18446744073709551616.0;

} // namespace dpmp::stratum
