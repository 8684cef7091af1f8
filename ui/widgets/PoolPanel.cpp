// SPDX-License-Identifier: MIT
#include "ui/widgets/PoolPanel.h"

#include "ui/widgets/DoctorView.h"
#include "ui/widgets/PoolForm.h"
#include "ui/widgets/PoolStatusLine.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dpmp::ui {

namespace {

QFrame* cardAround(QWidget* content)
{
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addWidget(content);
    return card;
}

} // namespace

PoolPanel::PoolPanel(Program& program, engine::PoolSlot slot, QWidget* parent)
    : QScrollArea(parent)
    , m_slot(slot)
    , m_status(new PoolStatusLine)
    , m_form(new PoolForm(slot, PoolForm::Extent::All))
    , m_doctor(new DoctorView(program))
{
    setObjectName(QStringLiteral("poolPanel%1").arg(QString::fromStdString(slot.name())));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(cardAround(m_status));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(10);
    columns->addWidget(cardAround(m_form), 5);
    columns->addWidget(cardAround(m_doctor), 3);
    layout->addLayout(columns, 1);
    setWidget(content);
    connect(m_form, &PoolForm::edited, this, [this] { m_doctor->setPool(m_form->pool()); });
}

void PoolPanel::draw(const engine::Snapshot& snapshot)
{
    if (m_slot.index < snapshot.pools.size()) {
        m_status->draw(snapshot.pools[m_slot.index]);
    }
    m_doctor->setMiners(snapshot.miners);
}

} // namespace dpmp::ui
