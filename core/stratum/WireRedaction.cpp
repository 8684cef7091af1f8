// SPDX-License-Identifier: MIT
#include "core/stratum/WireRedaction.h"

#include "core/util/Utf8.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace dpmp::stratum {

namespace {

constexpr std::string_view kMask = "•••";

/// Requests of a client whose parameters hold no password.
constexpr std::array<std::string_view, 10> kHarmlessMethods{"mining.submit",
                                                            "mining.subscribe",
                                                            "mining.configure",
                                                            "mining.ping",
                                                            "mining.extranonce.subscribe",
                                                            "mining.suggest_difficulty",
                                                            "mining.suggest_target",
                                                            "mining.get_transactions",
                                                            "mining.multi_version",
                                                            "client.get_version"};

std::string inLowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char character) {
        return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
    });
    return lower;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

bool occursOnce(std::string_view text, std::string_view part)
{
    const std::size_t first = text.find(part);
    return first != std::string_view::npos && text.find(part, first + 1) == std::string_view::npos;
}

/// mining.authorize and what others make of it: mining.auth, authorise, login.
bool isLogin(std::string_view lowerMethod)
{
    return contains(lowerMethod, "auth") || contains(lowerMethod, "login");
}

bool hasOnly(const QJsonObject& object, std::initializer_list<QLatin1String> keys)
{
    const QStringList own = object.keys();
    return std::ranges::all_of(own, [&](const QString& key) {
        return std::ranges::any_of(keys, [&](QLatin1String known) { return key == known; });
    });
}

bool isReply(const QJsonObject& object)
{
    return (object.contains(QLatin1String("result")) || object.contains(QLatin1String("error"))) &&
           hasOnly(object, {QLatin1String("id"), QLatin1String("result"), QLatin1String("error"),
                            QLatin1String("reject-reason"), QLatin1String("jsonrpc")});
}

/// Whether the object is a request without a password, and its text says nothing that the object does not: with QJson,
/// of members of the same name the last one counts, and an escape may spell any name.
bool isHarmlessRequest(std::string_view line, const QJsonObject& object)
{
    const std::string method = object[QLatin1String("method")].toString().toStdString();
    return std::ranges::find(kHarmlessMethods, method) != kHarmlessMethods.end() &&
           hasOnly(object,
                   {QLatin1String("id"), QLatin1String("method"), QLatin1String("params"), QLatin1String("jsonrpc")}) &&
           occursOnce(line, "\"method\"") && occursOnce(line, "\"params\"") && !contains(line, "\\");
}

std::string jsonText(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2).toStdString();
}

/// Ids are numbers, mostly, and may be quoted.
std::string shownId(const QJsonValue& id)
{
    constexpr qsizetype kLongest = 20;
    const QString text = id.toString();
    const bool isQuotedNumber = id.isString() && text.size() <= kLongest &&
                                std::ranges::all_of(text, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    return id.isDouble() || id.isNull() || isQuotedNumber ? jsonText(id) : '"' + std::string(kMask) + '"';
}

/// The user name of a login is shown where it is one beyond doubt: before a password, and without a trace of both
/// having run into one.
std::string shownParams(const QJsonValue& params, bool isALogin)
{
    const std::string hidden = '"' + std::string(kMask) + '"';
    const QJsonArray list = params.toArray();
    const QString user = list.at(0).toString();
    if (!isALogin || list.size() < 2 || user.isEmpty() || user.contains(u'"') || user.contains(u',')) {
        return list.isEmpty() && params.isArray() ? "[]" : '[' + hidden + ']';
    }
    return '[' + jsonText(list.at(0)) + ',' + hidden + ']';
}

/// The request written anew, with what is known to be harmless.
std::string rewritten(std::string_view line, const QJsonObject& object)
{
    constexpr std::size_t kLongestMethod = 64;
    const std::string method = object[QLatin1String("method")].toString().toStdString();
    // Two lists of parameters, or one under a name that is spelt in another way: what is the user in one may be the
    // password in the other.
    const bool isPlain = occursOnce(line, "\"params\"") && occursOnce(line, "\"method\"") && !contains(line, "\\");
    const bool isALogin = isPlain && isLogin(inLowerCase(method));
    return R"({"id":)" + shownId(object[QLatin1String("id")]) + R"(,"method":)" +
           jsonText(QString::fromStdString(std::string(cutUtf8(method, kLongestMethod)))) + R"(,"params":)" +
           shownParams(object[QLatin1String("params")], isALogin) + '}';
}

/// How much of a broken line is the plain beginning of a request, up to and with the name of its method:
/// {"id":2,"method":"mining.authorize"
std::size_t plainBeginning(std::string_view line)
{
    constexpr std::string_view kName = R"("method":)";
    constexpr std::string_view kDigits = "0123456789";
    constexpr std::string_view kNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.";
    std::size_t at = 0;
    const auto skip = [&](std::string_view expected) {
        if (!line.substr(at).starts_with(expected)) {
            return false;
        }
        at += expected.size();
        at = std::min(line.find_first_not_of(' ', at), line.size());
        return true;
    };
    if (!skip("{")) {
        return 0;
    }
    if (skip(R"("id":)")) {
        at = std::min(line.find_first_not_of(kDigits, at), line.size());
        if (!skip(",")) {
            return 0;
        }
    }
    if (!skip(kName) || !skip("\"")) {
        return 0;
    }
    const std::size_t end = line.find_first_not_of(kNameCharacters, at);
    return end != std::string_view::npos && line[end] == '"' && line.substr(at, end - at).starts_with("mining.")
               ? end + 1
               : 0;
}

std::string unreadable(std::string_view line)
{
    return std::string(line.substr(0, plainBeginning(line))) + std::string(kMask) + " (" + std::to_string(line.size()) +
           " bytes that are no message)";
}

/// A pool knows our password, but says it to nobody except in a request that it sends back.
bool isNoLoginAtAll(std::string_view line, WireSide side)
{
    const std::string lower = inLowerCase(line);
    return line.empty() ||
           (side == WireSide::Server && !contains(lower, "mining.auth") && !contains(lower, "mining.login"));
}

} // namespace

std::string redactedWireLine(std::string_view line, WireSide side)
{
    const std::string_view shown = cutUtf8(line, kMaxWireLineBytes);
    if (isNoLoginAtAll(line, side)) {
        return std::string(shown);
    }
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), static_cast<qsizetype>(line.size())));
    if (!document.isObject()) {
        return unreadable(line);
    }
    const QJsonObject object = document.object();
    if (isReply(object) || isHarmlessRequest(line, object)) {
        return std::string(shown);
    }
    if (!object[QLatin1String("method")].isString()) {
        return unreadable(line);
    }
    return std::string(cutUtf8(rewritten(line, object), kMaxWireLineBytes));
}

} // namespace dpmp::stratum
