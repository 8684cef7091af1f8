// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Program.h"
#include "ui/models/MinerColumns.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <vector>

class QMessageBox;

namespace dpmp::ui {

/// What can be done with the selected miners, for the menus and buttons that offer it.
class MinerActions : public QObject
{
    Q_OBJECT

public:
    /// `window` is what dialogs stand above, and owns the actions' shortcuts.
    MinerActions(Program& program, QWidget& window);

    /// The miners that the actions are for. Cheap, because it follows every snapshot.
    void setMiners(const std::vector<const MinerRow*>& miners);
    void retranslate();

    /// In the order of the menu; separators among them.
    const QList<QAction*>& all() const { return m_all; }

    QAction* rename() const { return m_rename; }

Q_SIGNALS:
    /// Rename was chosen, for the one selected miner.
    void renameWanted();

private:
    struct Target
    {
        engine::MinerId id;
        QString name;
        QString address;
        bool isAway = false;
        std::optional<engine::PoolSlot> pinned;
    };

    QAction* addAction(const QString& name);
    void addSeparator();
    void addSends();
    void updateSends();
    void askToDisconnect();
    void send(std::optional<engine::PoolSlot> pool);
    void copyAddresses();
    void openWebPage();
    QUrl webPage() const;

    Program& m_program;
    QWidget& m_window;
    std::vector<Target> m_targets;
    QList<QAction*> m_all;
    QAction* m_rename;
    std::vector<QAction*> m_sends; ///< By pool.
    QAction* m_byWeights = nullptr;
    QAction* m_open = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_disconnect = nullptr;
    QPointer<QMessageBox> m_question;
};

} // namespace dpmp::ui
