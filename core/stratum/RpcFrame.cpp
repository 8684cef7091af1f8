// SPDX-License-Identifier: MIT
#include "core/stratum/RpcFrame.h"

#include "core/stratum/JsonTokenScanner.h"
#include "core/stratum/Limits.h"
#include "core/util/Utf8.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <utility>

namespace dpmp::stratum {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Whether we may write this token into a line of our own. QJsonDocument lets raw control characters pass in strings,
/// and a line feed would end the line.
bool isRepeatable(std::string_view token)
{
    return !token.empty() && token.size() <= kMaxTokenBytes && !hasControlCharacter(token);
}

Result<RpcFrame, FrameError> frameOf(std::string_view text, QJsonObject members)
{
    RpcFrame frame;
    if (const std::string_view id = memberToken(text, "id"); !id.empty()) {
        if (!isRepeatable(id)) {
            return Failure{FrameError::UnusableId};
        }
        frame.id = RpcId::ofToken(std::string(id));
    }
    if (const std::string_view first = firstElementToken(memberToken(text, "params")); isRepeatable(first)) {
        frame.firstParamToken = first;
    }
    const QJsonValue method = members.value(QLatin1String("method"));
    frame.method = method.isUndefined() ? QJsonValue() : method;
    frame.members = std::move(members);
    return frame;
}

} // namespace

std::optional<QJsonArray> RpcFrame::params() const
{
    const QJsonValue value = members.value(QLatin1String("params"));
    if (value.isUndefined() || value.isNull()) {
        return QJsonArray();
    }
    return value.isArray() ? std::optional(value.toArray()) : std::nullopt;
}

Result<RpcFrame, FrameError> readFrame(std::string_view line)
{
    if (line.starts_with(kByteOrderMark)) {
        line.remove_prefix(kByteOrderMark.size());
    }
    QByteArray text = QByteArray::fromRawData(line.data(), static_cast<qsizetype>(line.size()));
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::IllegalUTF8String) {
        text = QString::fromUtf8(text).toUtf8();
        document = QJsonDocument::fromJson(text, &problem);
    }
    if (!document.isObject()) {
        return Failure{FrameError::NotAnObject};
    }
    return frameOf(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), document.object());
}

} // namespace dpmp::stratum
