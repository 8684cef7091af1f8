// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ProxyConfig.h"

#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace dpmp::config {

/// What a setting's text means, where its C++ type does not say it.
enum class FieldKind {
    Plain,     ///< The type says all: true or false, a whole number, seconds, a list of names, a list of endpoints.
    Name,      ///< Free text.
    Wallet,    ///< Free text; a placeholder in it is worth a warning.
    Address,   ///< Where to listen. Empty text leaves the default, as in the original.
    PoolHost,  ///< Where to connect; may be a whole stratum URL, which then sets port and tls as well.
    Template,  ///< See userAtPool().
    Fallbacks, ///< Where to connect while that does not work; encrypted as the pool is unless they say otherwise.
    Chain,     ///< Made upper case.
    Weight,    ///< May be a fraction; see ConfigDraft.
    Unused,    ///< Known and kept, but nothing reads it.
};

/// What happens with a number beyond its range.
enum class Beyond {
    IsAnError,
    IsClamped, ///< To the nearest allowed number, with a warning: what the original did with its own keys.
};

struct FieldRange
{
    double least = 0;
    double most = 0;
    Beyond beyond = Beyond::IsAnError;
};

/// The place of one setting inside a ProxyConfig; std::monostate for a setting without one.
using FieldRef = std::variant<std::monostate, bool*, int*, std::uint16_t*, std::uint32_t*, std::chrono::seconds*,
                              std::optional<double>*, std::string*, std::vector<std::string>*, std::vector<Endpoint>*,
                              Secret*, LogLevel*, LogFormat*, UpstreamMode*, PasswordPlace*>;

/// Everything there is to know of one key. Reading, writing, the environment and the default file all use this table.
struct ConfigField
{
    std::string_view path; ///< From the root of the JSON object, with dots: "pools.A.port".
    FieldKind kind = FieldKind::Plain;
    FieldRange range; ///< For numbers and times.
    FieldRef (*in)(ProxyConfig& config) = nullptr;
    std::string_view help; ///< One line for people.
};

/// Another spelling of one key or two, read when the key itself is absent and replaced by it in writing.
struct ConfigAlias
{
    std::string_view path;
    std::string_view target;
    std::string_view secondTarget; ///< Empty: there is only one.
};

/// An environment variable that does not follow the rule.
struct VariableAlias
{
    std::string_view variable;
    std::string_view target;
};

/// All keys in the order in which they are written.
std::span<const ConfigField> configFields();

/// The old spellings of the original program.
std::span<const ConfigAlias> configAliases();

/// DPMP_LOG_LEVEL and its sisters.
std::span<const VariableAlias> variableAliases();

/// The field with exactly this path, or null.
const ConfigField* findField(std::string_view path);

/// DPMP_ and the path in upper case with underscores for dots: "pools.A.tls" is DPMP_POOLS_A_TLS.
std::string environmentName(std::string_view path);

} // namespace dpmp::config
