// SPDX-License-Identifier: MIT
#include "ui/widgets/PoolCard.h"

#include "ui/Attention.h"
#include "ui/Theme.h"
#include "ui/format/Formatting.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/StateBadge.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>

namespace dpmp::ui {

namespace {

constexpr int kColumns = 3;

StateBadge::Level levelOf(const engine::PoolSnapshot& pool)
{
    switch (pool.state) {
    case engine::PoolState::Ready: return pool.usesFallback ? StateBadge::Level::Warning : StateBadge::Level::Good;
    case engine::PoolState::Down: return StateBadge::Level::Bad;
    case engine::PoolState::Off:
    case engine::PoolState::Idle:
    case engine::PoolState::Connecting: break;
    }
    return StateBadge::Level::Neutral;
}

} // namespace

PoolCard::PoolCard(std::size_t pool, QWidget* parent)
    : QFrame(parent)
    , m_pool(pool)
    , m_swatch(new QLabel(this))
    , m_name(new ElidedLabel(this))
    , m_badge(new StateBadge(this))
    , m_endpoint(new ElidedLabel(this))
    , m_trouble(new ElidedLabel(this))
{
    setProperty("card", true);
    m_name->setProperty("heading", true);
    m_name->setObjectName(QStringLiteral("name"));
    m_badge->setObjectName(QStringLiteral("state"));
    m_endpoint->setObjectName(QStringLiteral("endpoint"));
    m_endpoint->setProperty("dim", true);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setProperty("level", QStringLiteral("bad"));
    m_trouble->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_swatch);
    head->addWidget(m_name, 1);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    for (std::size_t i = 0; i < kFigures; ++i) {
        m_captions.at(i) = new ElidedLabel(this);
        m_captions.at(i)->setProperty("dim", true);
        m_figures.at(i) = new ElidedLabel(this);
        const int row = static_cast<int>(i) / kColumns * 3;
        const int column = static_cast<int>(i) % kColumns;
        grid->addWidget(m_captions.at(i), row, column);
        grid->addWidget(m_figures.at(i), row + 1, column);
        grid->setColumnStretch(column, 1);
    }
    for (const int between : {2, 5}) {
        grid->setRowMinimumHeight(between, 4);
        grid->setRowStretch(between, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_badge);
    layout->addWidget(m_endpoint);
    layout->addWidget(m_trouble);
    layout->addSpacing(2);
    layout->addLayout(grid, 1);
    // Beyond this, room is better left free than spread between the lines.
    setMaximumHeight(fontMetrics().height() * 20);
    paintSwatch();
    retranslate();
}

QString PoolCard::stateText(const engine::PoolSnapshot& pool)
{
    switch (pool.state) {
    case engine::PoolState::Off: return tr("Off: its share is 0 %");
    case engine::PoolState::Idle: return tr("Waiting for miners");
    case engine::PoolState::Connecting: return tr("Connecting");
    case engine::PoolState::Ready:
        return pool.minersMining > 0 ? tr("Mining with %n miner(s)", nullptr, pool.minersMining)
                                     : tr("Connected, no miner works for it now");
    case engine::PoolState::Down: break;
    }
    //: %1 is a span of time.
    return pool.down ? tr("Down for %1").arg(Formatting::duration(pool.down)) : tr("Down");
}

void PoolCard::draw(const engine::PoolSnapshot& pool)
{
    const QString name = poolTitle(pool.name, m_pool);
    const QString letter = QString::fromStdString(engine::PoolSlot{m_pool}.name());
    //: %1 is the letter A or B, %2 the name of a pool.
    m_name->setFullText(pool.name.empty() ? name : tr("%1: %2").arg(letter, name));
    setAccessibleName(m_name->fullText());
    m_badge->setState(levelOf(pool), stateText(pool));
    const QString endpoint = QString::fromStdString(pool.endpoint);
    if (endpoint.isEmpty()) {
        m_endpoint->setFullText(tr("Not connected yet"));
    } else {
        //: %1 is the address of a pool.
        m_endpoint->setFullText(pool.usesFallback ? tr("Fallback in use: %1").arg(endpoint) : endpoint);
    }
    m_trouble->setFullText(QString::fromStdString(pool.trouble));
    m_trouble->setVisible(pool.state == engine::PoolState::Down && !pool.trouble.empty());
    const auto settled = static_cast<double>(pool.shares.submitted - pool.shares.underWay);
    const auto counted = [settled](std::uint64_t count) {
        //: %1 is a count, %2 a percentage.
        return settled <= 0.0 ? Formatting::count(count)
                              : tr("%1 (%2)").arg(Formatting::count(count),
                                                  Formatting::percent(static_cast<double>(count) / settled));
    };
    setFigure(Rate, Formatting::hashrate(pool.hashrates.fiveMinutes));
    setFigure(LastJob, Formatting::ago(pool.lastJobAge));
    setFigure(Height, pool.height ? Formatting::count(*pool.height) : Formatting::none());
    setFigure(Difficulty, Formatting::difficulty(pool.difficulty));
    setFigure(NetworkDifficulty, Formatting::difficulty(pool.networkDifficulty));
    setFigure(BestShare, pool.bestShare.value > 0.0 ? Formatting::difficulty(pool.bestShare) : Formatting::none());
    setFigure(UnderWay, Formatting::count(pool.shares.underWay));
    setFigure(Accepted, counted(pool.shares.count(engine::ShareOutcome::Accepted)));
    setFigure(Rejected, counted(pool.shares.rejected()));
}

void PoolCard::setFigure(Figure figure, const QString& text)
{
    m_figures.at(figure)->setFullText(text);
    //: %1 says what the figure %2 is.
    const QString spoken = tr("%1: %2").arg(m_captions.at(figure)->fullText(), text);
    if (spoken != m_figures.at(figure)->accessibleName()) {
        m_figures.at(figure)->setAccessibleName(spoken);
    }
}

void PoolCard::retranslate()
{
    m_captions[Rate]->setFullText(tr("Hashrate (5 min)"));
    m_captions[LastJob]->setFullText(tr("Last job"));
    m_captions[Height]->setFullText(tr("Block height"));
    m_captions[Difficulty]->setFullText(tr("Difficulty"));
    m_captions[NetworkDifficulty]->setFullText(tr("For a block"));
    m_captions[BestShare]->setFullText(tr("Best share"));
    m_captions[UnderWay]->setFullText(tr("Under way"));
    m_captions[Accepted]->setFullText(tr("Accepted"));
    m_captions[Rejected]->setFullText(tr("Rejected"));
}

void PoolCard::paintSwatch()
{
    const int size = m_name->fontMetrics().ascent();
    QPixmap swatch(QSize(size, size) * devicePixelRatioF());
    swatch.setDevicePixelRatio(devicePixelRatioF());
    swatch.fill(themeColors().pool(m_pool));
    m_swatch->setPixmap(swatch);
}

void PoolCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        paintSwatch();
    }
}

} // namespace dpmp::ui
