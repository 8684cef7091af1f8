// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace dpmp {

/// The version of this build, e.g. "0.1.0".
std::string_view programVersion();

/// How we introduce ourselves to pools: "dpmp/<version>". Neutral on purpose: DATUM sizes its coinbase, and ckpool its
/// difficulty, by words in the agent.
std::string agentName();

} // namespace dpmp
