// SPDX-License-Identifier: MIT
#pragma once

#include "core/stratum/RpcId.h"
#include "core/util/Bytes.h"
#include "core/util/Secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Lines from us to a pool, newline included, each under 1,024 bytes: ckpool disconnects who sends more.
namespace dpmp::stratum {

inline constexpr std::size_t kMaxPoolLineBytes = 1023;

/// mining.configure asking for version rolling with this mask.
std::string writeConfigure(std::int64_t id, std::uint32_t mask);

/// mining.subscribe; an empty session is left out.
std::string writeSubscribe(std::int64_t id, std::string_view agent, std::string_view session);

std::string writeAuthorize(std::int64_t id, std::string_view user, const Secret& password);
std::string writeExtranonceSubscribe(std::int64_t id);
std::string writeSuggestDifficulty(std::int64_t id, double difficulty);

/// mining.submit, every number in its exact form.
struct SubmitLine
{
    std::int64_t id = 0;
    std::string_view user;
    std::string_view jobIdToken; ///< As the pool wrote it, quotes included.
    ByteView extranonce2;        ///< Exactly as many bytes as the pool asked for.
    std::uint32_t ntime = 0;
    std::uint32_t nonce = 0;
    std::optional<std::uint32_t> versionBits; ///< Only where the pool granted version rolling.
};
std::string writeSubmit(const SubmitLine& submit);

/// The answer to a pool's request, as text: client.get_version, mining.ping.
std::string writeReplyText(const RpcId& id, std::string_view text);

/// The answer `true` to a pool's request: client.show_message with an id.
std::string writeReplyTrue(const RpcId& id);

/// The answer to a request that we do not know.
std::string writeReplyUnknown(const RpcId& id);

} // namespace dpmp::stratum
