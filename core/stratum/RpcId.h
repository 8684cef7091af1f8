// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace dpmp::stratum {

/// The id of a JSON-RPC message, kept as the very JSON token that the peer wrote, so that an answer echoes it exactly.
class RpcId
{
public:
    /// null: the id of a notification.
    RpcId() = default;

    static RpcId ofInteger(std::int64_t value) { return RpcId(std::to_string(value)); }

    /// `token` must be one JSON value as it stood in the line: `4`, `"auth"`, `null`.
    static RpcId ofToken(std::string token) { return RpcId(std::move(token)); }

    const std::string& token() const { return m_token; }

    bool isNull() const { return m_token == "null"; }

    /// The value when the token is a whole number that fits, e.g. to find the request that an answer belongs to.
    std::optional<std::int64_t> asInteger() const;

    bool operator==(const RpcId&) const = default;

private:
    explicit RpcId(std::string token)
        : m_token(std::move(token))
    {}

    std::string m_token = "null";
};

} // namespace dpmp::stratum
