// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/Snapshot.h"
#include "ui/Program.h"

#include <QScrollArea>

namespace dpmp::ui {

class DoctorView;
class PoolForm;
class PoolStatusLine;

/// All about one pool: its state, its settings, and its test.
class PoolPanel : public QScrollArea
{
    Q_OBJECT

public:
    PoolPanel(Program& program, engine::PoolSlot slot, QWidget* parent = nullptr);

    PoolForm& form() { return *m_form; }

    const PoolForm& form() const { return *m_form; }

    DoctorView& doctor() { return *m_doctor; }

    void draw(const engine::Snapshot& snapshot);

private:
    engine::PoolSlot m_slot;
    PoolStatusLine* m_status;
    PoolForm* m_form;
    DoctorView* m_doctor;
};

} // namespace dpmp::ui
