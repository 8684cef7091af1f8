// SPDX-License-Identifier: MIT
#include "ui/widgets/PoolStatusLine.h"

#include "ui/format/Formatting.h"
#include "ui/widgets/StateMark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStringList>

namespace dpmp::ui {

namespace {

using engine::PoolState;

StateMark::Shape shapeOf(PoolState state)
{
    switch (state) {
    case PoolState::Off:
    case PoolState::Idle: return StateMark::Shape::Waiting;
    case PoolState::Connecting: return StateMark::Shape::Running;
    case PoolState::Ready: return StateMark::Shape::Good;
    case PoolState::Down: return StateMark::Shape::Bad;
    }
    return StateMark::Shape::None;
}

} // namespace

PoolStatusLine::PoolStatusLine(QWidget* parent)
    : QWidget(parent)
    , m_mark(new StateMark(this))
    , m_state(new QLabel(this))
    , m_detail(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_state, 0, Qt::AlignTop);
    layout->addWidget(m_detail, 1, Qt::AlignTop);
    m_state->setObjectName(QStringLiteral("poolState"));
    m_detail->setObjectName(QStringLiteral("poolDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setProperty("dim", true);
    redraw();
}

void PoolStatusLine::draw(const engine::PoolSnapshot& pool)
{
    m_pool = pool;
    redraw();
}

void PoolStatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        redraw();
    }
}

void PoolStatusLine::redraw()
{
    m_mark->setShape(shapeOf(m_pool.state));
    m_state->setText(stateText());
    m_detail->setText(detailText());
}

QString PoolStatusLine::stateText() const
{
    switch (m_pool.state) {
    //: State of a pool: it gets no share of the work.
    case PoolState::Off: return tr("Off");
    //: State of a pool: no miner is there to connect for.
    case PoolState::Idle: return tr("Waiting for a miner");
    case PoolState::Connecting: return tr("Connecting");
    //: State of a pool: it is connected and sends jobs.
    case PoolState::Ready: return tr("Working");
    //: State of a pool: it cannot be used.
    case PoolState::Down: return tr("Down");
    }
    return {};
}

QString PoolStatusLine::detailText() const
{
    QStringList parts;
    if (m_pool.state == PoolState::Off) {
        parts.append(tr("its weight is 0"));
    }
    if (!m_pool.endpoint.empty()) {
        const QString endpoint = QString::fromStdString(m_pool.endpoint);
        //: %1: host and port of a fallback of the pool, which is in use.
        parts.append(m_pool.usesFallback ? tr("fallback %1").arg(endpoint) : endpoint);
    }
    if (m_pool.state == PoolState::Down) {
        if (m_pool.down) {
            //: %1: a span of time.
            parts.append(tr("for %1").arg(Formatting::duration(m_pool.down)));
        }
        if (!m_pool.trouble.empty()) {
            parts.append(QString::fromStdString(m_pool.trouble));
        }
    } else if (m_pool.lastJobAge) {
        //: %1: such as "8 s ago".
        parts.append(tr("last job %1").arg(Formatting::ago(m_pool.lastJobAge)));
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace dpmp::ui
