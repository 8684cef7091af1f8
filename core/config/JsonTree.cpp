// SPDX-License-Identifier: MIT
#include "core/config/JsonTree.h"

#include "core/config/JsonText.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace dpmp::config {

namespace {

constexpr std::string_view kStep = "    ";
constexpr std::size_t kLongLine = 100;

/// A value is written on one line when it fits, and by members when it does not.
void appendValue(std::string& text, const QJsonValue& value, const std::string& indent)
{
    const std::string oneLine = compactJson(value);
    if (oneLine.size() <= kLongLine || !(value.isArray() || value.isObject())) {
        text += oneLine;
        return;
    }
    const std::string inner = indent + std::string(kStep);
    std::string_view separator = "\n";
    const auto begin = [&] { (text += separator) += inner, separator = ",\n"; };
    text += value.isArray() ? '[' : '{';
    for (const auto& entry : value.toArray()) {
        begin();
        appendValue(text, entry, inner);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        begin();
        text += compactJson(member.key()) + ": ";
        appendValue(text, member.value(), inner);
    }
    (text += '\n') += indent;
    text += value.isArray() ? ']' : '}';
}

} // namespace

void JsonTree::put(std::string_view path, const QJsonValue& value)
{
    const auto dot = path.find('.');
    JsonTree& next = child(path.substr(0, dot));
    if (dot == std::string_view::npos) {
        next.setValue(value);
    } else {
        next.put(path.substr(dot + 1), value);
    }
}

JsonTree& JsonTree::child(std::string_view key)
{
    const auto found = std::ranges::find(m_children, key, &JsonTree::m_key);
    if (found != m_children.end()) {
        return *found;
    }
    m_children.emplace_back().m_key = key;
    return m_children.back();
}

std::string JsonTree::text() const
{
    std::string result;
    appendTo(result, "");
    return result + '\n';
}

void JsonTree::appendTo(std::string& text, const std::string& indent) const
{
    if (!m_value.isUndefined()) {
        appendValue(text, m_value, indent);
        return;
    }
    const std::string inner = indent + std::string(kStep);
    std::string_view separator = "\n";
    text += '{';
    for (const JsonTree& child : m_children) {
        (text += separator) += inner;
        separator = ",\n";
        text += compactJson(QString::fromStdString(child.m_key)) + ": ";
        child.appendTo(text, inner);
    }
    text += m_children.empty() ? std::string("}") : "\n" + indent + "}";
}

} // namespace dpmp::config
