// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>

#include <list>
#include <string>
#include <string_view>

namespace dpmp::config {

/// A JSON object whose keys keep the order in which they were added; QJsonObject sorts them.
class JsonTree
{
public:
    /// Sets the value at a path with dots, and makes the objects on the way.
    void put(std::string_view path, const QJsonValue& value);

    /// The member with this name, which is made when it is new.
    JsonTree& child(std::string_view key);

    /// Makes this a leaf: what it is then is the value alone.
    void setValue(const QJsonValue& value) { m_value = value; }

    /// Indented by four blanks a level, with a line end behind it.
    std::string text() const;

private:
    void appendTo(std::string& text, const std::string& indent) const;

    std::string m_key;
    QJsonValue m_value = QJsonValue::Undefined;
    std::list<JsonTree> m_children; ///< Not a vector, so that child() gives out references that stay good.
};

} // namespace dpmp::config
