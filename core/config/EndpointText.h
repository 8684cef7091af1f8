// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"
#include "core/util/Result.h"

#include <optional>
#include <string>
#include <string_view>

namespace dpmp::config {

/// What is wrong with a stratum+tcp:// address beside "tls": true.
inline constexpr const char* kContradictsTls = "is a plain stratum+tcp:// address, but tls beside it is true; write "
                                               "stratum+ssl://, or the host alone";

/// What a text says of a pool's address; port and tls only where the text names them.
struct ParsedEndpoint
{
    std::string host;
    std::optional<std::uint16_t> port;
    std::optional<bool> tls;

    bool operator==(const ParsedEndpoint&) const = default;
};

/// Reads "host", "host:port", "[v6]", "[v6]:port" or a bare IPv6 address, with "stratum+tcp://" or "stratum+ssl://"
/// in front or not; "tcp", "stratum", "ssl", "tls" and "stratum+tls" are understood as well, and a "/" at the end.
/// The error is a sentence about the text, which it does not quote when there may be a password in it.
Result<ParsedEndpoint, std::string> parseEndpoint(std::string_view text);

/// "stratum+ssl://pool.example:3443"; reads back to the same endpoint.
std::string endpointUrl(const Endpoint& endpoint);

} // namespace dpmp::config
