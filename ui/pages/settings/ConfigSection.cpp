// SPDX-License-Identifier: MIT
#include "ui/pages/settings/ConfigSection.h"

#include "core/config/ConfigFields.h"
#include "core/util/Overloaded.h"

#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <utility>

namespace dpmp::ui {

namespace {

int numberAt(const config::ConfigField& field, config::ProxyConfig config)
{
    // Parameters that point to const would lose against the last one.
    // NOLINTBEGIN(readability-non-const-parameter)
    return std::visit(Overloaded{
                          [](int* place) { return *place; },
                          [](std::uint16_t* place) { return static_cast<int>(*place); },
                          [](std::uint32_t* place) { return static_cast<int>(*place); },
                          [](std::chrono::seconds* place) { return static_cast<int>(place->count()); },
                          [](const auto&) { return 0; },
                      },
                      field.in(config));
    // NOLINTEND(readability-non-const-parameter)
}

void setNumberAt(const config::ConfigField& field, config::ProxyConfig& config, int value)
{
    std::visit(Overloaded{
                   [value](int* place) { *place = value; },
                   [value](std::uint16_t* place) { *place = static_cast<std::uint16_t>(value); },
                   [value](std::uint32_t* place) { *place = static_cast<std::uint32_t>(value); },
                   [value](std::chrono::seconds* place) { *place = std::chrono::seconds(value); },
                   [](const auto&) {},
               },
               field.in(config));
}

} // namespace

std::function<void()> ConfigSection::bind(SettingRow& row, Load load, Store store)
{
    const std::size_t index = m_bindings.size();
    m_bindings.push_back({&row, std::move(load), std::move(store), false});
    connect(&row, &SettingRow::resetAsked, this, [this, index] {
        show(m_bindings[index], config::ProxyConfig{});
        judge(m_bindings[index]);
        Q_EMIT edited();
    });
    return [this, index] {
        if (!m_isLoading) {
            judge(m_bindings[index]);
            Q_EMIT edited();
        }
    };
}

void ConfigSection::show(Binding& binding, const config::ProxyConfig& config)
{
    const QScopedValueRollback guard(m_isLoading, true);
    binding.load(config);
}

// Typing a value and typing it back is no edit.
void ConfigSection::judge(Binding& binding)
{
    config::ProxyConfig withEdit = m_inForce;
    binding.store(withEdit);
    binding.isEdited = !(withEdit == m_inForce);
    const config::ProxyConfig byDefault;
    config::ProxyConfig compared;
    binding.store(compared);
    binding.row->setDiffersFromDefault(!(compared == byDefault));
}

void ConfigSection::load(const config::ProxyConfig& config)
{
    m_inForce = config;
    for (Binding& binding : m_bindings) {
        const bool wasEdited = binding.isEdited;
        if (!wasEdited) {
            show(binding, config);
        }
        judge(binding);
        // What a control cannot show exactly is no edit of the user's.
        binding.isEdited = binding.isEdited && wasEdited;
    }
}

void ConfigSection::store(config::ProxyConfig& config) const
{
    for (const Binding& binding : m_bindings) {
        if (binding.isEdited) {
            binding.store(config);
        }
    }
}

void ConfigSection::revert()
{
    for (Binding& binding : m_bindings) {
        binding.isEdited = false;
    }
    load(m_inForce);
    Q_EMIT edited();
}

int ConfigSection::edits() const
{
    return static_cast<int>(std::ranges::count_if(m_bindings, &Binding::isEdited));
}

ConfigSection::NumberRow ConfigSection::addNumber(std::string_view path)
{
    const config::ConfigField* const field = config::findField(path);
    Q_ASSERT(field != nullptr);
    auto* const box = new QSpinBox(this);
    box->setObjectName(objectNameOf(path));
    box->setRange(static_cast<int>(field->range.least), static_cast<int>(field->range.most));
    box->setGroupSeparatorShown(!path.ends_with("port"));
    box->setAccelerated(true);
    SettingRow& row = addRow(*box, {QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()))});
    const auto changed = bind(
        row, [box, field](const config::ProxyConfig& config) { box->setValue(numberAt(*field, config)); },
        [box, field](config::ProxyConfig& config) { setNumberAt(*field, config, box->value()); });
    connect(box, &QSpinBox::valueChanged, this, changed);
    return {&row, box};
}

QString ConfigSection::objectNameOf(std::string_view path)
{
    QString name;
    bool isFirst = false;
    for (const char c : path) {
        if (c == '.' || c == '_') {
            isFirst = true;
            continue;
        }
        const QChar letter = QLatin1Char(c);
        name += isFirst ? letter.toUpper() : letter;
        isFirst = false;
    }
    return name;
}

QString ConfigSection::defaultOf(const QSpinBox& box, std::string_view path)
{
    const int number = numberAt(*config::findField(path), {});
    if (number == box.minimum() && !box.specialValueText().isEmpty()) {
        return box.specialValueText();
    }
    const QLocale locale = box.locale();
    return (box.isGroupSeparatorShown() ? locale.toString(number) : QString::number(number)) + box.suffix();
}

} // namespace dpmp::ui
