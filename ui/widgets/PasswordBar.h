// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Ids.h"
#include "ui/Program.h"

#include <QComboBox>
#include <QFrame>
#include <QPushButton>

#include <deque>

namespace dpmp::ui {

class NoteLabel;
class PasswordEdit;

/// Asks for the passwords that the program needs, one after the other, and tells when one could not be kept, with the
/// choice of another place. Not seen while there is nothing to ask or to tell.
class PasswordBar : public QFrame
{
    Q_OBJECT

public:
    explicit PasswordBar(Program& program, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void ask(engine::PoolSlot pool);
    void tell(const QString& reason);
    void give();
    void skip();
    void usePlace();
    void redraw();
    void retranslate();

    Program& m_program;
    std::deque<engine::PoolSlot> m_asked; ///< The first is the one on show.
    QString m_trouble;
    QWidget* m_question;
    NoteLabel* m_questionText;
    PasswordEdit* m_password;
    QPushButton* m_use;
    QPushButton* m_later;
    QWidget* m_complaint;
    NoteLabel* m_complaintText;
    QComboBox* m_places;
    QPushButton* m_choose;
    QPushButton* m_dismiss;
};

} // namespace dpmp::ui
