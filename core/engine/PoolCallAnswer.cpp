// SPDX-License-Identifier: MIT
#include "core/engine/PoolCallAnswer.h"

#include "core/stratum/ClientMessageWriter.h"
#include "core/util/Overloaded.h"
#include "core/util/Version.h"

namespace dpmp::engine {

std::optional<std::string> answerToPool(const stratum::RpcId& id, const stratum::ServerCall& call)
{
    using Answer = std::optional<std::string>;
    if (id.isNull()) {
        return std::nullopt;
    }
    return std::visit(
        Overloaded{
            [&](const stratum::GetVersion&) -> Answer { return stratum::writeReplyText(id, agentName()); },
            [&](const stratum::PoolPing&) -> Answer { return stratum::writeReplyText(id, "pong"); },
            [&](const stratum::ShowMessage&) -> Answer { return stratum::writeReplyTrue(id); },
            [&](const stratum::UnknownCall&) -> Answer { return stratum::writeReplyUnknown(id); },
            [](const auto&) -> Answer { return std::nullopt; },
        },
        call);
}

} // namespace dpmp::engine
