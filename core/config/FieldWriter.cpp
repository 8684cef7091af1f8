// SPDX-License-Identifier: MIT
#include "core/config/FieldWriter.h"

#include "core/config/EndpointText.h"

#include <QJsonArray>

namespace dpmp::config {

namespace {

/// Turns a place into the JSON that assign() reads back.
struct ValueWriter
{
    QJsonValue operator()(std::monostate /*nowhere*/) const { return QJsonValue::Undefined; }
    QJsonValue operator()(const bool* place) const { return *place; }
    QJsonValue operator()(const int* place) const { return *place; }
    QJsonValue operator()(const std::uint16_t* place) const { return *place; }
    QJsonValue operator()(const std::uint32_t* place) const { return static_cast<qint64>(*place); }
    QJsonValue operator()(const std::chrono::seconds* place) const { return static_cast<qint64>(place->count()); }

    QJsonValue operator()(const std::optional<double>* place) const
    {
        return *place ? QJsonValue(**place) : QJsonValue(QJsonValue::Undefined);
    }

    QJsonValue operator()(const std::string* place) const { return QString::fromStdString(*place); }
    QJsonValue operator()(const Secret* place) const { return QString::fromStdString(place->reveal()); }

    QJsonValue operator()(const std::vector<std::string>* place) const
    {
        QJsonArray list;
        for (const std::string& name : *place) {
            list.append(QString::fromStdString(name));
        }
        return list;
    }

    QJsonValue operator()(const std::vector<Endpoint>* place) const
    {
        QJsonArray list;
        for (const Endpoint& endpoint : *place) {
            list.append(QString::fromStdString(endpointUrl(endpoint)));
        }
        return list;
    }

    QJsonValue operator()(const LogLevel* place) const
    {
        switch (*place) {
        case LogLevel::Quiet: return QStringLiteral("quiet");
        case LogLevel::Error: return QStringLiteral("error");
        case LogLevel::Warning: return QStringLiteral("warning");
        case LogLevel::Info: return QStringLiteral("info");
        case LogLevel::Debug: return QStringLiteral("debug");
        }
        return QJsonValue::Undefined;
    }

    QJsonValue operator()(const LogFormat* place) const
    {
        return *place == LogFormat::Json ? QStringLiteral("json") : QStringLiteral("text");
    }

    QJsonValue operator()(const UpstreamMode* /*place*/) const { return QStringLiteral("per_miner"); }

    QJsonValue operator()(const PasswordPlace* place) const
    {
        switch (*place) {
        case PasswordPlace::Keychain: return QStringLiteral("keychain");
        case PasswordPlace::File: return QStringLiteral("file");
        case PasswordPlace::Ask: return QStringLiteral("ask");
        }
        return QJsonValue::Undefined;
    }
};

} // namespace

QJsonValue valueOf(const ConfigField& field, ProxyConfig& config)
{
    return std::visit(ValueWriter{}, field.in(config));
}

} // namespace dpmp::config
