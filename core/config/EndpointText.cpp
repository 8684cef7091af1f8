// SPDX-License-Identifier: MIT
#include "core/config/EndpointText.h"

#include "core/config/TextForms.h"

#include <algorithm>
#include <charconv>

namespace dpmp::config {

namespace {

using HostAndPort = std::pair<std::string_view, std::optional<std::string_view>>;

/// True: encrypted; false: plain; nothing: not a scheme of Stratum V1.
std::optional<bool> tlsOfScheme(const std::string& scheme)
{
    if (scheme == "stratum+tcp" || scheme == "tcp" || scheme == "stratum") {
        return false;
    }
    if (scheme == "stratum+ssl" || scheme == "stratum+tls" || scheme == "ssl" || scheme == "tls") {
        return true;
    }
    return std::nullopt;
}

/// Takes the host apart from the port; nothing when brackets are not used as for IPv6.
std::optional<HostAndPort> splitPort(std::string_view text)
{
    if (text.starts_with('[')) {
        const auto close = text.find(']');
        if (close == std::string_view::npos) {
            return std::nullopt;
        }
        const auto host = text.substr(1, close - 1);
        const auto rest = text.substr(close + 1);
        if (std::ranges::count(host, ':') < 2) {
            return std::nullopt; // Brackets are for IPv6 addresses only.
        }
        if (rest.empty()) {
            return HostAndPort{host, std::nullopt};
        }
        return rest.starts_with(':') ? std::optional(HostAndPort{host, rest.substr(1)}) : std::nullopt;
    }
    // More than one colon without brackets is an IPv6 address, which has no place left for a port.
    if (std::ranges::count(text, ':') != 1) {
        return HostAndPort{text, std::nullopt};
    }
    const auto colon = text.find(':');
    return HostAndPort{text.substr(0, colon), text.substr(colon + 1)};
}

std::optional<std::uint16_t> portOf(std::string_view digits)
{
    std::uint16_t port = 0;
    const auto* const end = digits.data() + digits.size();
    // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage): the end goes with it
    const auto [stop, error] = std::from_chars(digits.data(), end, port);
    const bool whole = error == std::errc{} && stop == end;
    return whole && port != 0 ? std::optional(port) : std::nullopt;
}

/// Letters, digits, dots, dashes, underscores, the colons and the zone of an IPv6 address, and anything that is not
/// ASCII, because names may be international.
bool isHostCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z') || std::string_view(".-_:%").find(c) != std::string_view::npos;
}

} // namespace

Result<ParsedEndpoint, std::string> parseEndpoint(std::string_view text)
{
    if (text.find('@') != std::string_view::npos) {
        return Failure{std::string("has an '@', as if a user and a password stood before the host; these have keys of "
                                   "their own, user and password")};
    }
    const std::string shown = inQuotes(text);
    ParsedEndpoint endpoint;
    auto rest = trimmed(text);
    if (const auto scheme = rest.find("://"); scheme != std::string_view::npos) {
        endpoint.tls = tlsOfScheme(lowerCase(rest.substr(0, scheme)));
        if (!endpoint.tls) {
            return Failure{shown + " has a scheme other than stratum+tcp:// or stratum+ssl://"};
        }
        rest.remove_prefix(scheme + 3);
        if (rest.ends_with('/')) {
            rest.remove_suffix(1);
        }
    }
    const auto parts = splitPort(rest);
    if (!parts || !std::ranges::all_of(parts->first, isHostCharacter)) {
        return Failure{shown + " is not a host name, an address or a stratum URL"};
    }
    if (parts->first.empty() || parts->first.size() > 253) {
        return Failure{shown + " names no host"};
    }
    endpoint.host = parts->first;
    if (parts->second) {
        endpoint.port = portOf(*parts->second);
        if (!endpoint.port) {
            return Failure{inQuotes(*parts->second) + " is not a port (1-65535)"};
        }
    }
    return endpoint;
}

std::string endpointUrl(const Endpoint& endpoint)
{
    const bool v6 = endpoint.host.find(':') != std::string::npos;
    return std::string(endpoint.tls ? "stratum+ssl://" : "stratum+tcp://") + (v6 ? "[" : "") + endpoint.host +
           (v6 ? "]:" : ":") + std::to_string(endpoint.port);
}

} // namespace dpmp::config
