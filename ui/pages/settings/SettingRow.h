// SPDX-License-Identifier: MIT
#pragma once

#include "core/config/ConfigProblem.h"

#include <QLabel>
#include <QStringList>
#include <QToolButton>
#include <QWidget>

namespace dpmp::ui {

/// One setting of a form: what it is called, what it does, its control, its default and what is wrong with it.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape {
        Beside, ///< The control stands at the right of the texts.
        Below,  ///< The control takes the whole width.
    };

    /// Takes the control. `paths` are those of the configuration that it edits; none for settings of the window.
    explicit SettingRow(QWidget& control, const QStringList& paths = {}, Shape shape = Shape::Beside,
                        QWidget* parent = nullptr);

    void setTexts(const QString& label, const QString& help);
    /// The default in words; empty: not shown.
    void setDefault(const QString& text);
    /// Offers to go back to the default.
    void setDiffersFromDefault(bool differs);

    bool concerns(const std::string& path) const;
    void setProblem(const config::ConfigProblem& problem);
    void clearProblem();

    /// Whether label or help hold the words; shown or hidden accordingly.
    bool filter(const QString& words);

Q_SIGNALS:
    void resetAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut(Shape shape);
    void retranslate();

    QWidget& m_control;
    QStringList m_paths;
    QLabel* m_label = nullptr;
    QLabel* m_help = nullptr;
    QLabel* m_default = nullptr;
    QLabel* m_problem = nullptr;
    QToolButton* m_reset = nullptr;
    QString m_defaultText;
};

} // namespace dpmp::ui
