// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/settings/SettingsSection.h"

#include <QSpinBox>

#include <functional>
#include <string_view>
#include <vector>

namespace dpmp::ui {

/// A section of the proxy's settings. Knows which of them the user has edited, so that nothing else is written.
class ConfigSection : public SettingsSection
{
    Q_OBJECT

public:
    using SettingsSection::SettingsSection;

    void load(const config::ProxyConfig& config) override;
    void store(config::ProxyConfig& config) const override;
    void revert() override;
    int edits() const override;

protected:
    using Load = std::function<void(const config::ProxyConfig&)>;
    using Store = std::function<void(config::ProxyConfig&)>;

    /// The row's control shows and writes the configuration by these two. Returns what the control calls when the user
    /// has changed it.
    std::function<void()> bind(SettingRow& row, Load load, Store store);

    /// A whole number or a time in seconds, with the range that the configuration gives this path. Zero may have a name
    /// of its own (QSpinBox::setSpecialValueText).
    struct NumberRow
    {
        SettingRow* row = nullptr;
        QSpinBox* box = nullptr;
    };
    NumberRow addNumber(std::string_view path);

    /// "timeouts.connect_seconds" -> "timeoutsConnectSeconds": the control's object name.
    static QString objectNameOf(std::string_view path);

    /// What the number box shows for its default.
    static QString defaultOf(const QSpinBox& box, std::string_view path);

private:
    struct Binding
    {
        SettingRow* row = nullptr;
        Load load;
        Store store;
        bool isEdited = false;
    };

    void judge(Binding& binding);
    void show(Binding& binding, const config::ProxyConfig& config);

    std::vector<Binding> m_bindings;
    config::ProxyConfig m_inForce;
    bool m_isLoading = false;
};

} // namespace dpmp::ui
