// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/settings/ConfigSection.h"

#include <span>
#include <string_view>
#include <vector>

namespace dpmp::ui {

/// What a number is called. The texts are translated in the context of NumberSection.
struct NumberText
{
    enum class Unit { None, Seconds, Bytes };

    std::string_view path;
    const char* label;
    const char* help;
    Unit unit = Unit::None;
    const char* zero = nullptr; ///< What 0 means, where it is no number.
};

/// A section of numbers alone: limits, timeouts, the split.
class NumberSection final : public ConfigSection
{
    Q_OBJECT

public:
    /// `texts` lives as long as the program.
    NumberSection(const char* title, std::span<const NumberText> texts, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;

    static NumberSection* makeSplit(QWidget* parent);
    static NumberSection* makeLimits(QWidget* parent);
    static NumberSection* makeTimeouts(QWidget* parent);

private:
    const char* m_title;
    std::span<const NumberText> m_texts;
    std::vector<NumberRow> m_numbers; ///< In the order of the texts.
};

} // namespace dpmp::ui
