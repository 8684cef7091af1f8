// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"
#include "core/config/ProxyConfig.h"
#include "ui/pages/settings/SettingRow.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <vector>

namespace dpmp::ui {

/// A group of settings on the page of settings. Sections of the window put their settings in force at once and leave
/// the configuration alone; sections of the proxy collect edits until they are applied, see ConfigSection.
class SettingsSection : public QFrame
{
    Q_OBJECT

public:
    explicit SettingsSection(QWidget* parent = nullptr);

    virtual QString title() const = 0;

    /// The settings in force have changed: shows them, but keeps what the user has edited and not applied.
    virtual void load(const config::ProxyConfig& /*config*/) {}
    /// Writes the edits, and nothing else, into the configuration.
    virtual void store(config::ProxyConfig& /*config*/) const {}
    /// Forgets the edits.
    virtual void revert() {}
    /// How many settings are edited and not applied.
    virtual int edits() const { return 0; }

    /// Sets every text anew.
    virtual void retranslate();

    /// Shows the problem at its setting; false when it is none of this section's.
    bool showProblem(const config::ConfigProblem& problem);
    void clearProblems();

    /// Hides the settings that do not have the words; the whole section when none has. A title that has them shows all.
    /// Returns whether anything is shown.
    bool filter(const QString& words);

Q_SIGNALS:
    void edited();

protected:
    /// Adds a setting below those before; takes the control.
    SettingRow& addRow(QWidget& control, const QStringList& paths = {},
                       SettingRow::Shape shape = SettingRow::Shape::Beside);

private:
    QLabel* m_heading = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::vector<SettingRow*> m_rows;
};

} // namespace dpmp::ui
