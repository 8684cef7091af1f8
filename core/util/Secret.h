// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace dpmp {

/// A password. It never prints: the only way to its text is reveal(), whose uses are few and easy to review. Memory
/// that held the text is overwritten before it is given back or used for another text.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string text);
    Secret(const Secret&) = default;
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_text.empty(); }

    const std::string& reveal() const { return m_text; }

    /// What a log or a form may show: dots when there is a text, nothing otherwise. Says nothing of its length.
    std::string masked() const;

    bool operator==(const Secret&) const = default;

private:
    std::string m_text;
};

} // namespace dpmp
