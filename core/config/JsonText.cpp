// SPDX-License-Identifier: MIT
#include "core/config/JsonText.h"

#include "core/config/TextForms.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dpmp::config {

std::string describe(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? "true" : "false";
    case QJsonValue::Double: return compactJson(value);
    case QJsonValue::String: return inQuotes(value.toString().toStdString());
    case QJsonValue::Array: return "a list";
    case QJsonValue::Object: return "an object";
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return "null";
}

std::string compactJson(const QJsonValue& value)
{
    // QJsonDocument writes objects and arrays only.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2).toStdString();
}

} // namespace dpmp::config
