// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"
#include "ui/Program.h"
#include "ui/wizard/WizardStep.h"

#include <QLabel>
#include <QPushButton>

#include <array>

namespace dpmp::ui {

class NoteLabel;
class QrCode;
class StateMark;

/// Tells what to enter in the miner and waits for the first miner and its first accepted share. Nobody has to wait.
class MinerStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit MinerStep(Program& program, QWidget* parent = nullptr);

    QString title() const override;

    void draw(const engine::Snapshot& snapshot);

    bool hasMiner() const { return m_hasMiner; }

    bool hasShare() const { return m_hasShare; }

protected:
    void retranslate() override;

private:
    /// One thing to enter in the miner.
    struct Entry
    {
        QLabel* name = nullptr;
        QLabel* value = nullptr;
        QPushButton* copy = nullptr;
    };

    void layOut();
    void showAddress();
    void takePort(quint16 port, const QString& reason);
    void drawCheck();

    Program& m_program;
    quint16 m_port = 0;
    QString m_trouble; ///< Why miners cannot reach the program; empty: they can.
    engine::Snapshot m_shown;
    bool m_hasMiner = false;
    bool m_hasShare = false;
    QLabel* m_intro;
    std::array<Entry, 3> m_entries{};
    QLabel* m_others;
    QrCode* m_code;
    NoteLabel* m_troubleNote;
    StateMark* m_minerMark;
    QLabel* m_minerText;
    StateMark* m_shareMark;
    QLabel* m_shareText;
    QLabel* m_patience;
};

} // namespace dpmp::ui
