// SPDX-License-Identifier: MIT
#include "ui/format/EventLines.h"

#include "core/util/Overloaded.h"
#include "ui/format/EventMessages.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace dpmp::ui {

namespace {

QDateTime momentOf(const runtime::TimedEvent& timed)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(timed.time.time_since_epoch()).count());
}

QString nameOf(const engine::Event& event)
{
    const std::string_view name = engine::eventName(event.kind);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

// The value as JSON writes it: an array of one, without its brackets.
QString jsonText(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QJsonValue jsonValue(const engine::EventField::Value& value)
{
    return std::visit(Overloaded{
                          [](std::int64_t whole) { return QJsonValue(static_cast<qint64>(whole)); },
                          [](double real) { return QJsonValue(real); },
                          [](bool isTrue) { return QJsonValue(isTrue); },
                          [](const std::string& text) { return QJsonValue(QString::fromStdString(text)); },
                      },
                      value);
}

} // namespace

QString eventTextLine(const runtime::TimedEvent& timed, const QString& miner)
{
    return QStringList{momentOf(timed).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")),
                       EventMessages::levelName(engine::eventLevel(timed.event.kind)), nameOf(timed.event),
                       EventMessages::sentence(timed.event, miner)}
        .join(QLatin1Char('\t'));
}

QString eventJsonLine(const runtime::TimedEvent& timed)
{
    QString line = QStringLiteral("{\"ts\":%1,\"level\":%2,\"event\":%3")
                       .arg(jsonText(momentOf(timed).toUTC().toString(Qt::ISODateWithMs)),
                            jsonText(levelKey(engine::eventLevel(timed.event.kind))), jsonText(nameOf(timed.event)));
    for (const engine::EventField& field : timed.event.fields) {
        line += QLatin1Char(',');
        line += jsonText(QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size())));
        line += QLatin1Char(':');
        line += jsonText(jsonValue(field.value));
    }
    return line + QLatin1Char('}');
}

QString levelKey(engine::EventLevel level)
{
    switch (level) {
    case engine::EventLevel::Error: return QStringLiteral("error");
    case engine::EventLevel::Warning: return QStringLiteral("warning");
    case engine::EventLevel::Info: return QStringLiteral("info");
    case engine::EventLevel::Debug: break;
    }
    return QStringLiteral("debug");
}

} // namespace dpmp::ui
