// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/RpcFrame.h"
#include "core/stratum/ServerMessages.h"

namespace dpmp::stratum {

/// Reads a pool's answer. There is no answer that cannot be read: what a result is good for depends on the question.
ServerReply readServerReply(const RpcFrame& frame);

} // namespace dpmp::stratum
