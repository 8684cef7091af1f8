// SPDX-License-Identifier: MIT
#include "core/config/EndpointReader.h"

#include "core/config/EndpointText.h"
#include "core/config/JsonText.h"
#include "core/config/NumberText.h"
#include "core/config/TextForms.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace dpmp::config {

namespace {

/// More would only delay the return to the first ones.
constexpr std::size_t kMaxFallbacks = 16;

/// Reads one entry; its problems go to the list that it was made with.
class EntryReader
{
public:
    EntryReader(std::string path, bool tls, ConfigProblems& problems)
        : m_path(std::move(path))
        , m_tls(tls)
        , m_problems(problems)
    {}

    Endpoint read(const QJsonValue& entry)
    {
        if (entry.isObject()) {
            return readObject(entry.toObject());
        }
        if (!entry.isString()) {
            fail("", describe(entry) + " is not a stratum URL or an object with host, port and tls");
            return {};
        }
        Endpoint endpoint;
        endpoint.tls = m_tls;
        readHost("", entry.toString().toStdString(), endpoint);
        return endpoint;
    }

private:
    void fail(const std::string& key, const std::string& text)
    {
        m_problems.push_back({m_path + key, text, Severity::Error});
    }

    Endpoint readObject(const QJsonObject& entry)
    {
        Endpoint endpoint;
        endpoint.tls = m_tls;
        for (const QString& key : entry.keys()) {
            readMember("." + key.toStdString(), entry.value(key), endpoint);
        }
        // Last, because a URL says more than the keys beside it.
        readHost(".host", entry.value(QLatin1String("host")).toString().toStdString(), endpoint);
        if (entry.value(QLatin1String("tls")).toBool() && !endpoint.tls) {
            fail(".host", kContradictsTls);
        }
        return endpoint;
    }

    void readMember(const std::string& key, const QJsonValue& value, Endpoint& endpoint)
    {
        if (key == ".port") {
            const auto port = numberOf(value).value_or(0);
            if (port >= 1 && port <= 65535 && port == std::trunc(port)) {
                endpoint.port = static_cast<std::uint16_t>(port);
            } else {
                fail(key, describe(value) + " is not a port (1-65535)");
            }
        } else if (key == ".tls") {
            endpoint.tls = value.toBool();
            if (!value.isBool()) {
                fail(key, describe(value) + " is not true or false");
            }
        } else if (key != ".host") {
            m_problems.push_back({m_path, inQuotes(key.substr(1)) + " is an unknown key", Severity::Warning});
        }
    }

    void readHost(const std::string& key, const std::string& text, Endpoint& endpoint)
    {
        const auto parsed = parseEndpoint(text);
        if (!parsed) {
            fail(key, parsed.error());
            return;
        }
        endpoint.host = parsed->host;
        endpoint.port = parsed->port.value_or(endpoint.port);
        endpoint.tls = parsed->tls.value_or(endpoint.tls);
    }

    std::string m_path;
    bool m_tls; ///< For an entry that does not say.
    ConfigProblems& m_problems;
};

QJsonArray entriesOf(const QJsonValue& value)
{
    if (value.isArray()) {
        return value.toArray();
    }
    QJsonArray entries;
    if (value.toString().contains(QLatin1Char('@'))) {
        // No address, and perhaps a password with commas in it: to be refused as a whole.
        return {value};
    }
    for (const std::string& text : commaList(value.toString().toStdString())) {
        entries.append(QString::fromStdString(text));
    }
    return entries;
}

} // namespace

std::optional<std::vector<Endpoint>> readEndpoints(const QJsonValue& value, const std::string& path, bool tls,
                                                   ConfigProblems& problems)
{
    if (!value.isArray() && !value.isString()) {
        problems.push_back({path, describe(value) + " is not a list of pool addresses", Severity::Error});
        return std::nullopt;
    }
    const QJsonArray entries = entriesOf(value);
    if (static_cast<std::size_t>(entries.size()) > kMaxFallbacks) {
        problems.push_back({path, "has more than " + std::to_string(kMaxFallbacks) + " entries", Severity::Error});
        return std::nullopt;
    }
    ConfigProblems found;
    std::vector<Endpoint> endpoints;
    for (const auto& entry : entries) {
        const std::string place = path + "[" + std::to_string(endpoints.size()) + "]";
        endpoints.push_back(EntryReader(place, tls, found).read(entry));
    }
    problems.insert(problems.end(), found.begin(), found.end());
    return hasErrors(found) ? std::nullopt : std::optional(endpoints);
}

} // namespace dpmp::config
