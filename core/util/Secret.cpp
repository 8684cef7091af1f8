// SPDX-License-Identifier: MIT
#include "core/util/Secret.h"

#include <cstddef>
#include <utility>

namespace dpmp {
namespace {

/// Overwrites all memory of the string, also the part behind its end: a short text that was moved away still stands
/// there. The compiler may not drop writes through a volatile pointer, which it does with a plain fill before free().
void wipe(std::string& text) noexcept
{
    text.resize(text.capacity());
    volatile char* const bytes = text.data();
    for (std::size_t i = 0; i < text.size(); ++i) {
        bytes[i] = '\0';
    }
    text.clear();
}

} // namespace

Secret::Secret(std::string text)
    : m_text(std::move(text))
{
    wipe(text);
}

Secret::Secret(Secret&& other) noexcept
    : m_text(std::move(other.m_text))
{
    wipe(other.m_text);
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe(m_text);
        m_text = other.m_text;
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe(m_text);
        m_text.swap(other.m_text);
        wipe(other.m_text);
    }
    return *this;
}

Secret::~Secret()
{
    wipe(m_text);
}

std::string Secret::masked() const
{
    return m_text.empty() ? std::string() : std::string("••••••••");
}

} // namespace dpmp
