// SPDX-License-Identifier: MIT
#include "core/config/FieldReader.h"

#include "core/config/EndpointReader.h"
#include "core/config/EndpointText.h"
#include "core/config/JsonText.h"
#include "core/config/NumberText.h"
#include "core/config/TextForms.h"
#include "core/config/UserTemplate.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace dpmp::config {

namespace {

constexpr std::size_t kMaxTextBytes = 512;
/// Leaves room for a worker's name under the limit of userAtPool().
constexpr std::size_t kMaxWalletBytes = 128;

/// Reads one setting into a place of whatever type std::visit finds.
class ValueReader
{
public:
    ValueReader(const Setting& setting, ProxyConfig& config, ConfigProblems& problems)
        : m_setting(setting)
        , m_value(setting.value)
        , m_config(config)
        , m_problems(problems)
    {}

    void operator()(std::monostate /*nowhere*/) { warnUnlessHarmless(); }

    void operator()(bool* place);
    void operator()(int* place) { readWhole(place, "a whole number"); }
    void operator()(std::uint32_t* place) { readWhole(place, "a whole number"); }
    void operator()(std::uint16_t* place) { readWhole(place, "a port"); }
    void operator()(std::chrono::seconds* place);
    void operator()(std::optional<double>* place);
    void operator()(std::string* place);
    void operator()(Secret* place);
    void operator()(std::vector<std::string>* place);
    void operator()(std::vector<Endpoint>* place);
    void operator()(LogLevel* place);
    void operator()(LogFormat* place);
    void operator()(UpstreamMode* place);
    void operator()(PasswordPlace* place);

private:
    void fail(const std::string& text) { m_problems.push_back({m_setting.origin, text, Severity::Error}); }

    void warn(const std::string& text) { m_problems.push_back({m_setting.origin, text, Severity::Warning}); }

    void failAsNot(const std::string& wanted) { fail(describe(m_value) + " is not " + wanted); }

    void warnUnlessHarmless();
    /// A whole number within the field's range; nothing, and a problem, for anything else.
    std::optional<double> whole(const std::string& wanted);
    template <class Number>
    void readWhole(Number* place, const std::string& wanted);
    /// The value's text; nothing, and a problem, when it is of another type.
    std::optional<std::string> text();
    void readPoolHost(std::string* place, const std::string& text);

    const Setting& m_setting;
    const QJsonValue& m_value;
    ProxyConfig& m_config;
    ConfigProblems& m_problems;
};

void ValueReader::warnUnlessHarmless()
{
    if (m_value.toString() != QLatin1String("ratio")) {
        warn(describe(m_value) + " has no effect; the work always follows the weights");
    }
}

void ValueReader::operator()(bool* place)
{
    if (m_value.isBool()) {
        *place = m_value.toBool();
        return;
    }
    const std::string word = lowerCase(m_setting.isPlainText ? m_value.toString().toStdString() : std::string());
    const auto isOneOf = [&word](auto... words) { return ((word == words) || ...); };
    if (isOneOf("true", "yes", "on", "1")) {
        *place = true;
    } else if (isOneOf("false", "no", "off", "0")) {
        *place = false;
    } else {
        failAsNot("true or false");
    }
}

std::optional<double> ValueReader::whole(const std::string& wanted)
{
    const FieldRange& range = m_setting.field->range;
    const std::string wish = wanted + " (" + numberText(range.least) + "-" + numberText(range.most) + ")";
    const auto number = numberOf(m_value);
    if (!number) {
        failAsNot(wish);
        return std::nullopt;
    }
    const double used = std::clamp(std::trunc(*number), range.least, range.most);
    if (used == *number) {
        return number;
    }
    if (range.beyond == Beyond::IsAnError) {
        failAsNot(wish);
        return std::nullopt;
    }
    warn(describe(m_value) + " is not " + wish + "; " + numberText(used) + " is used");
    return used;
}

template <class Number>
void ValueReader::readWhole(Number* place, const std::string& wanted)
{
    if (const auto number = whole(wanted)) {
        *place = static_cast<Number>(*number);
    }
}

void ValueReader::operator()(std::chrono::seconds* place)
{
    if (const auto number = whole("a whole number of seconds")) {
        *place = std::chrono::seconds(std::llround(*number));
    }
}

void ValueReader::operator()(std::optional<double>* place)
{
    const FieldRange& range = m_setting.field->range;
    const auto number = numberOf(m_value);
    if (number == 0.0) {
        place->reset();
    } else if (number && *number >= range.least && *number <= range.most) {
        *place = number;
    } else {
        failAsNot("a difficulty (above 0, at most " + numberText(range.most) + ")");
    }
}

std::optional<std::string> ValueReader::text()
{
    if (!m_value.isString()) {
        failAsNot("a text in quotes");
        return std::nullopt;
    }
    const std::string all = m_value.toString().toStdString();
    std::string result(trimmed(all));
    const auto limit = m_setting.field->kind == FieldKind::Wallet ? kMaxWalletBytes : kMaxTextBytes;
    if (result.size() > limit) {
        fail("is longer than " + std::to_string(limit) + " bytes");
        return std::nullopt;
    }
    if (std::ranges::any_of(result, isControl)) {
        fail(inQuotes(result) + " contains a control character");
        return std::nullopt;
    }
    return result;
}

void ValueReader::operator()(std::string* place)
{
    const auto result = text();
    if (!result) {
        return;
    }
    switch (m_setting.field->kind) {
    case FieldKind::PoolHost: readPoolHost(place, *result); break;
    case FieldKind::Chain: *place = upperCase(*result); break;
    case FieldKind::Address:
        if (!result->empty()) {
            *place = *result;
        }
        break;
    case FieldKind::Template:
        if (const auto problem = templateProblem(*result)) {
            fail(*problem);
        } else {
            *place = *result;
        }
        break;
    case FieldKind::Plain:
    case FieldKind::Name:
    case FieldKind::Wallet:
    case FieldKind::Fallbacks:
    case FieldKind::Weight:
    case FieldKind::Unused: *place = *result; break;
    }
}

void ValueReader::readPoolHost(std::string* place, const std::string& text)
{
    // Whether a pool may be without a host depends on its weight, which is known when everything has been read.
    const bool mayHoldSecret = text.find('@') != std::string::npos;
    if (text.empty() || (looksLikePlaceholder(text) && !mayHoldSecret)) {
        *place = text;
        return;
    }
    const auto parsed = parseEndpoint(text);
    if (!parsed) {
        fail(parsed.error());
        return;
    }
    const auto pool =
        std::ranges::find_if(m_config.pools, [place](PoolConfig& one) { return &one.primary.host == place; });
    pool->primary.host = parsed->host;
    pool->primary.port = parsed->port.value_or(pool->primary.port);
    pool->primary.tls = parsed->tls.value_or(pool->primary.tls);
}

void ValueReader::operator()(Secret* place)
{
    const std::string secret = m_value.toString().toStdString();
    if (!m_value.isString()) {
        fail("is not a text in quotes");
    } else if (secret.size() > kMaxTextBytes || std::ranges::any_of(secret, isControl)) {
        fail("is too long or contains a control character");
    } else {
        *place = Secret(secret);
    }
}

void ValueReader::operator()(std::vector<std::string>* place)
{
    if (m_value.isString()) {
        *place = commaList(m_value.toString().toStdString());
        return;
    }
    const QJsonArray entries = m_value.toArray();
    const bool allText = std::ranges::all_of(entries, [](const auto& entry) { return entry.isString(); });
    if (!m_value.isArray() || !allText) {
        failAsNot("a list of names or a text with commas");
        return;
    }
    place->clear();
    for (const auto& entry : entries) {
        // One text of a list may hold commas as well, as it may in the original.
        std::ranges::move(commaList(entry.toString().toStdString()), std::back_inserter(*place));
    }
}

void ValueReader::operator()(std::vector<Endpoint>* place)
{
    const auto pool =
        std::ranges::find_if(m_config.pools, [place](PoolConfig& one) { return &one.fallbacks == place; });
    if (auto endpoints = readEndpoints(m_value, m_setting.origin, pool->primary.tls, m_problems)) {
        *place = std::move(*endpoints);
    }
}

void ValueReader::operator()(LogLevel* place)
{
    const auto result = text();
    if (!result) {
        return;
    }
    const std::string word = lowerCase(*result);
    if (word == "quiet" || word == "off" || word == "none") {
        *place = LogLevel::Quiet;
    } else if (word == "error") {
        *place = LogLevel::Error;
    } else if (word == "warning" || word == "warn") {
        *place = LogLevel::Warning;
    } else if (word == "info") {
        *place = LogLevel::Info;
    } else {
        // Any other word meant everything in the original.
        *place = LogLevel::Debug;
        if (word != "debug") {
            warn(inQuotes(*result) + " is not quiet, error, warning, info or debug; debug is used");
        }
    }
}

void ValueReader::operator()(LogFormat* place)
{
    const std::string word = lowerCase(m_value.toString().toStdString());
    // The original's logging.json says yes or no.
    if (word == "json" || word == "true" || m_value == QJsonValue(true)) {
        *place = LogFormat::Json;
    } else if (word == "text" || word == "false" || m_value == QJsonValue(false)) {
        *place = LogFormat::Text;
    } else {
        failAsNot("json or text");
    }
}

void ValueReader::operator()(UpstreamMode* place)
{
    const std::string word = m_value.toString().toStdString();
    if (word == "per_miner") {
        *place = UpstreamMode::PerMiner;
    } else if (word == "shared") {
        fail(R"("shared" is not available in this version; use "per_miner")");
    } else {
        failAsNot("per_miner");
    }
}

void ValueReader::operator()(PasswordPlace* place)
{
    const std::string word = m_value.toString().toStdString();
    if (word == "keychain") {
        *place = PasswordPlace::Keychain;
    } else if (word == "file") {
        *place = PasswordPlace::File;
    } else if (word == "ask") {
        *place = PasswordPlace::Ask;
    } else {
        failAsNot("keychain, file or ask");
    }
}

} // namespace

void assign(const Setting& setting, ProxyConfig& config, ConfigProblems& problems)
{
    std::visit(ValueReader(setting, config, problems), setting.field->in(config));
}

std::optional<double> weightOf(const Setting& setting, ConfigProblems& problems)
{
    const FieldRange& range = setting.field->range;
    const auto number = numberOf(setting.value);
    if (number && *number >= range.least && *number <= range.most) {
        return number;
    }
    const std::string wanted = " is not a weight (" + numberText(range.least) + "-" + numberText(range.most) + ")";
    problems.push_back({setting.origin, describe(setting.value) + wanted, Severity::Error});
    return std::nullopt;
}

} // namespace dpmp::config
