// SPDX-License-Identifier: MIT
#include "core/engine/MinerQuirks.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <string>

namespace dpmp::engine {

namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

std::optional<int> leadingNumber(std::string_view text)
{
    int number = 0;
    // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage): the end goes with it
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    return result.ec == std::errc{} ? std::optional(number) : std::nullopt;
}

/// True for "bitaxe/<chip>/v2.4.1" and older. Agents without a readable version are taken for new ones.
bool isOldBitaxe(std::string_view agent)
{
    const std::size_t slash = agent.rfind('/');
    if (slash == std::string_view::npos) {
        return false;
    }
    std::string_view version = agent.substr(slash + 1);
    version.remove_prefix(version.starts_with('v') ? 1 : 0);
    const std::size_t dot = version.find('.');
    const std::optional<int> major = leadingNumber(version);
    if (dot == std::string_view::npos || !major) {
        return false;
    }
    const std::optional<int> minor = leadingNumber(version.substr(dot + 1));
    return minor && (*major < 2 || (*major == 2 && *minor <= 4));
}

} // namespace

MinerQuirks quirksOf(std::string_view agent)
{
    const std::string name = lowerCase(agent);
    const auto startsWith = [&name](std::string_view prefix) { return name.starts_with(prefix); };
    const bool nerdMiner = startsWith("nerdminer") || startsWith("han_solo");
    const bool bitaxe = startsWith("bitaxe");
    const bool bmminer = startsWith("bmminer");

    MinerQuirks quirks;
    quirks.needsExtranonce2Size4 = nerdMiner || bmminer || (bitaxe && isOldBitaxe(name));
    quirks.probes = bitaxe;
    quirks.failsOnZeroMask = bmminer || startsWith("cgminer");
    if (nerdMiner) {
        quirks.maxCoinbaseBytes = 255;
    }
    return quirks;
}

} // namespace dpmp::engine
