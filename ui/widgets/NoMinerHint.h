// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace dpmp::ui {

/// What is shown instead of an empty table: how to bring the first miner here.
class NoMinerHint : public QWidget
{
    Q_OBJECT

public:
    explicit NoMinerHint(QWidget* parent = nullptr);

    /// `addresses` are this computer's, best first; port 0: miners cannot reach it, because of `trouble` (may be
    /// empty).
    void draw(const std::vector<QString>& addresses, quint16 port, const QString& trouble);
    void retranslate();

private:
    void write();

    std::vector<QString> m_addresses;
    quint16 m_port = 0;
    QString m_trouble;
    QLabel* m_heading;
    QLabel* m_text;
    QLabel* m_address;
    QPushButton* m_copy;
    QLabel* m_others;
    QLabel* m_login;
};

} // namespace dpmp::ui
