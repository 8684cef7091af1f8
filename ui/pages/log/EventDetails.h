// SPDX-License-Identifier: MIT
#pragma once

#include "core/runtime/ProxyHandle.h"

#include <QLabel>
#include <QTableWidget>
#include <QWidget>

#include <optional>

namespace dpmp::ui {

/// One event with all its fields.
class EventDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit EventDetails(QWidget* parent = nullptr);

    void show(const runtime::TimedEvent& timed, const QString& sentence);
    /// A hint takes the place of the event.
    void clear();
    void retranslate();

private:
    void fill();
    void addRow(const QString& key, const QString& value);

    std::optional<runtime::TimedEvent> m_shown;
    QString m_sentence;
    QLabel* m_heading = nullptr;
    QTableWidget* m_table = nullptr;
};

} // namespace dpmp::ui
