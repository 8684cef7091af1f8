// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/ServerMessages.h"

#include <optional>
#include <string>

namespace dpmp::engine {

/// The line that answers what a pool asked: client.get_version, mining.ping, client.show_message and what we do not
/// know. Nothing for a notification, which has a null id, and for calls that want no answer.
std::optional<std::string> answerToPool(const stratum::RpcId& id, const stratum::ServerCall& call);

} // namespace dpmp::engine
