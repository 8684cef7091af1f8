// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Attention.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dpmp::ui {

class StateBadge;

/// Shows findings, one below the other with their buttons; or one calm line when there are none. The worst few first;
/// the rest on demand.
class AttentionList : public QFrame
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget* parent = nullptr);

    /// Rows of findings that stay are kept, so that a button does not vanish under the pointer or lose the focus.
    void draw(const std::vector<Finding>& findings);
    /// What is said without findings.
    void setCalmText(const QString& text);
    /// Sets every text of its own anew.
    void retranslate();

    /// The texts in sight.
    QStringList texts() const;

Q_SIGNALS:
    void remedyChosen(const dpmp::ui::Finding& finding);

private:
    struct Row
    {
        QWidget* whole = nullptr;
        StateBadge* sign = nullptr;
        QLabel* text = nullptr;
        QPushButton* button = nullptr;
    };

    Row addRow();
    void fill(Row& row, const Finding& finding);
    void rebuild();
    void hideSurplus();

    QVBoxLayout* m_layout;
    Row m_calm;
    std::vector<Row> m_rows; ///< One for each finding.
    std::vector<Finding> m_findings;
    QPushButton* m_more;
    bool m_showsAll = false;
};

} // namespace dpmp::ui
