// SPDX-License-Identifier: MIT
#include "ui/widgets/SummaryBar.h"

#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/format/Formatting.h"
#include "ui/format/TotalHashrate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>

namespace dpmp::ui {

namespace {

QString stateText(engine::PoolState state)
{
    switch (state) {
    case engine::PoolState::Off: return SummaryBar::tr("off");
    case engine::PoolState::Idle: return SummaryBar::tr("waiting for miners");
    case engine::PoolState::Connecting: return SummaryBar::tr("connecting");
    case engine::PoolState::Ready: return SummaryBar::tr("working");
    case engine::PoolState::Down: break;
    }
    return SummaryBar::tr("not reachable");
}

// A sign of its own for each state, for whoever cannot tell the colours.
QString stateSign(engine::PoolState state)
{
    switch (state) {
    case engine::PoolState::Off: return QStringLiteral("○");
    case engine::PoolState::Idle:
    case engine::PoolState::Connecting: return QStringLiteral("◌");
    case engine::PoolState::Ready: return QStringLiteral("●");
    case engine::PoolState::Down: break;
    }
    return QStringLiteral("▲");
}

QString stateLevel(engine::PoolState state)
{
    return state == engine::PoolState::Down ? QStringLiteral("bad") : QString();
}

void setLevel(QLabel& label, const QString& level)
{
    if (label.property("level").toString() != level) {
        label.setProperty("level", level);
        // A style sheet is not asked again when a property changes.
        label.style()->unpolish(&label);
        label.style()->polish(&label);
    }
}

QVBoxLayout* columnOf(QWidget* upper, QWidget* lower)
{
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(upper);
    column->addWidget(lower);
    return column;
}

QLabel* dimLabel(QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setProperty("dim", true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

SummaryBar::SummaryBar(QWidget* parent)
    : QFrame(parent)
    , m_hashrate(new QLabel(this))
    , m_split(dimLabel(this))
    , m_pools(new QHBoxLayout)
    , m_addressCaption(dimLabel(this))
    , m_addressButton(new QPushButton(this))
{
    setProperty("card", true);
    m_hashrate->setObjectName(QStringLiteral("totalHashrate"));
    m_hashrate->setProperty("figure", true);
    m_split->setObjectName(QStringLiteral("splitLabel"));
    m_addressCaption->setObjectName(QStringLiteral("addressCaption"));
    m_addressCaption->setWordWrap(true);
    m_addressCaption->setAlignment(Qt::AlignCenter);
    m_addressButton->setObjectName(QStringLiteral("copyAddress"));
    m_addressButton->setIcon(tintedIcon(QStringLiteral("copy")));
    m_addressButton->setFlat(true);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(24);
    layout->addLayout(columnOf(m_hashrate, m_split));
    m_pools->setSpacing(24);
    layout->addLayout(m_pools);
    layout->addStretch();
    layout->addLayout(columnOf(m_addressCaption, m_addressButton));
    connect(m_addressButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address);
        QToolTip::showText(m_addressButton->mapToGlobal(m_addressButton->rect().bottomLeft()), tr("Copied"),
                           m_addressButton);
    });
    retranslate();
}

void SummaryBar::draw(const engine::Snapshot& snapshot)
{
    // Of the miners, of which there may be many, only whether there are any.
    m_snapshot.miners.resize(snapshot.miners.empty() ? 0 : 1);
    m_snapshot.pools = snapshot.pools;
    m_snapshot.hashrate = snapshot.hashrate;
    m_hashrate->setText(totalHashrate(snapshot));
    //: The parts of the work that the pools get, such as "Split 70 : 30".
    m_split->setText(tr("Split %1").arg(splitText(snapshot)));
    drawPools();
}

void SummaryBar::setAddress(const QString& address, const QString& reason)
{
    m_address = address;
    m_reason = reason;
    drawAddress();
}

void SummaryBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        drawPools();
    }
}

void SummaryBar::drawPools()
{
    while (m_signs.size() < m_snapshot.pools.size()) {
        const PoolSign sign{new QLabel(this), dimLabel(this)};
        sign.name->setTextFormat(Qt::RichText);
        sign.state->setObjectName(QStringLiteral("poolState%1").arg(m_signs.size()));
        m_pools->addLayout(columnOf(sign.name, sign.state));
        m_signs.push_back(sign);
    }
    for (std::size_t i = 0; i < m_signs.size(); ++i) {
        const bool isThere = i < m_snapshot.pools.size();
        m_signs[i].name->setVisible(isThere);
        m_signs[i].state->setVisible(isThere);
        if (!isThere) {
            continue;
        }
        const engine::PoolSnapshot& pool = m_snapshot.pools[i];
        const QString full = QString::fromStdString(pool.name);
        const QFontMetrics metrics(m_signs[i].name->font());
        const QString name = metrics.elidedText(full, Qt::ElideRight, metrics.averageCharWidth() * 20);
        m_signs[i].name->setText(
            QStringLiteral("<b style=\"color:%1\">%2</b> %3")
                .arg(themeColors().pool(i).name(), QString::fromStdString(pool.slot.name()), name.toHtmlEscaped()));
        m_signs[i].name->setToolTip(full.toHtmlEscaped());
        //: %1 is a sign such as "●", %2 the state of a pool.
        m_signs[i].state->setText(tr("%1 %2").arg(stateSign(pool.state), stateText(pool.state)));
        m_signs[i].state->setToolTip(QString::fromStdString(pool.trouble).toHtmlEscaped());
        setLevel(*m_signs[i].state, stateLevel(pool.state));
    }
}

void SummaryBar::drawAddress()
{
    m_addressButton->setVisible(!m_address.isEmpty());
    m_addressButton->setText(m_address);
    if (!m_address.isEmpty()) {
        m_addressCaption->setText(tr("Miners connect to"));
    } else if (!m_reason.isEmpty()) {
        m_addressCaption->setText(tr("Miners cannot connect: %1").arg(m_reason));
    } else {
        m_addressCaption->setText(tr("Starting"));
    }
    // A reason may be long: room for it on few lines.
    const int width = m_addressCaption->fontMetrics().averageCharWidth();
    m_addressCaption->setMinimumWidth(m_address.isEmpty() && !m_reason.isEmpty() ? width * 40 : 0);
    setLevel(*m_addressCaption, m_address.isEmpty() && !m_reason.isEmpty() ? QStringLiteral("bad") : QString());
}

void SummaryBar::retranslate()
{
    setAccessibleName(tr("Summary"));
    m_addressButton->setAccessibleName(tr("Copy the address for miners"));
    m_addressButton->setToolTip(tr("Copy the address for miners"));
    draw(m_snapshot);
    drawAddress();
}

QString splitText(const engine::Snapshot& snapshot)
{
    double all = 0.0;
    for (const engine::PoolSnapshot& pool : snapshot.pools) {
        all += pool.weight;
    }
    QStringList parts;
    for (const engine::PoolSnapshot& pool : snapshot.pools) {
        parts += QLocale().toString(all > 0.0 ? std::lround(pool.weight * 100.0 / all) : 0L);
    }
    return parts.isEmpty() ? Formatting::none() : parts.join(QStringLiteral(" : "));
}

} // namespace dpmp::ui
