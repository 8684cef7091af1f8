// SPDX-License-Identifier: MIT
#include "core/stratum/JsonTokenScanner.h"

#include <algorithm>
#include <cstddef>

namespace dpmp::stratum {
namespace {

/// Walks over JSON text that is known to be valid. Never passes the end, whatever the text.
class TokenCursor
{
public:
    explicit TokenCursor(std::string_view text)
        : m_text(text)
    {}

    /// The next character that is not white space; NUL at the end.
    char peek()
    {
        m_position = std::min(m_text.find_first_not_of(" \t\r\n", m_position), m_text.size());
        return m_position < m_text.size() ? m_text[m_position] : '\0';
    }

    /// Takes the value, or the key of a member, that comes next.
    std::string_view takeValue()
    {
        const char first = peek();
        const std::size_t start = m_position;
        if (first == '"') {
            skipString();
        } else if (first == '{' || first == '[') {
            skipContainer();
        } else {
            m_position = std::min(m_text.find_first_of(",:]} \t\r\n", start), m_text.size());
        }
        return m_text.substr(start, m_position - start);
    }

    /// Takes the character if it comes next.
    bool take(char character)
    {
        if (peek() != character || m_position == m_text.size()) {
            return false;
        }
        ++m_position;
        return true;
    }

private:
    void skipString()
    {
        ++m_position;
        while (m_position < m_text.size() && m_text[m_position] != '"') {
            m_position += m_text[m_position] == '\\' ? 2 : 1;
        }
        m_position = std::min(m_position + 1, m_text.size());
    }

    void skipContainer()
    {
        std::size_t depth = 1;
        ++m_position;
        while (depth > 0 && m_position < m_text.size()) {
            const char character = m_text[m_position];
            if (character == '"') {
                skipString();
                continue;
            }
            if (character == '{' || character == '[') {
                ++depth;
            } else if (character == '}' || character == ']') {
                --depth;
            }
            ++m_position;
        }
    }

    std::string_view m_text;
    std::size_t m_position = 0;
};

/// Whether a key, quotes included, is exactly this name.
bool isKey(std::string_view quoted, std::string_view name)
{
    return quoted.size() == name.size() + 2 && quoted.substr(1, name.size()) == name;
}

} // namespace

std::string_view memberToken(std::string_view object, std::string_view key)
{
    TokenCursor cursor(object);
    if (!cursor.take('{')) {
        return {};
    }
    std::string_view found;
    while (cursor.peek() == '"') {
        const bool matches = isKey(cursor.takeValue(), key);
        if (!cursor.take(':')) {
            return {};
        }
        const std::string_view value = cursor.takeValue();
        if (matches) {
            found = value;
        }
        if (!cursor.take(',')) {
            break;
        }
    }
    return found;
}

std::string_view firstElementToken(std::string_view array)
{
    TokenCursor cursor(array);
    if (!cursor.take('[') || cursor.peek() == ']') {
        return {};
    }
    return cursor.takeValue();
}

} // namespace dpmp::stratum
