// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dpmp::config {

/// The longest name that is ever sent to a pool, in bytes.
inline constexpr std::size_t kMaxUserBytes = 200;

/// The name under which a miner that calls itself minerUser works at the pool: pool.user with its placeholders filled.
/// The same arguments always give the same name, so authorize and submit cannot differ.
///
///   {worker}  The miner's own name, at most 64 bytes. An account in front of it, up to the first dot, is left out if
///             it is the wallet of this pool or of one of `pools`, or has the form of a coin address, because it is no
///             part of the name. Any other text before a dot stays: site1.rig and site2.rig are two workers.
///   {wallet}  The pool's wallet; when that is empty, the account that was left out of {worker}, so that a miner which
///             brings its own address is paid at it.
///   {user}    The miner's user name, whole.
///
///   wallet   the miner sends      the default template gives
///   W        <address>.grp.rig1   W.grp.rig1
///   W        <address>            W.<address>
///   W        rig9, W.rig9         W.rig9
///   W        site1.rig            W.site1.rig
///   W        .x and w.            W.x and W.w
///   W        nothing, or W        W.miner
///   none     <address>.rig1       <address>.rig1
///   none     rig9                 rig9
///
/// Never longer than kMaxUserBytes, never empty, without control characters and without dots at its ends.
std::string userAtPool(const PoolConfig& pool, std::string_view minerUser, std::span<const PoolConfig> pools = {});

/// The name as a log may show it: an account with the form of a coin address is cut to its first 6 and last 4
/// characters.
std::string userForLog(std::string_view user);

/// What is wrong with a template, as a sentence; nothing when it is fine.
std::optional<std::string> templateProblem(std::string_view userTemplate);

} // namespace dpmp::config
