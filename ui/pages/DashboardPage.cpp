// SPDX-License-Identifier: MIT
#include "ui/pages/DashboardPage.h"

#include "ui/format/Formatting.h"
#include "ui/format/TotalHashrate.h"
#include "ui/widgets/AttentionList.h"
#include "ui/widgets/HashrateChart.h"
#include "ui/widgets/PoolCard.h"
#include "ui/widgets/Tile.h"
#include "ui/widgets/WeightSlider.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace dpmp::ui {

namespace {

constexpr int kGap = 10;
// Below so many characters of width the parts stand below each other.
constexpr int kWideFrom = 105;

QString rangeKey()
{
    return QStringLiteral("dashboard/range");
}

QVBoxLayout* cardLayout(QFrame* card)
{
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    return layout;
}

} // namespace

DashboardPage::DashboardPage(Program& program, UiState& state, QWidget* parent)
    : Page(parent)
    , m_program(program)
    , m_state(state)
    , m_port(program.proxy().port())
    , m_scroll(new QScrollArea(this))
{
    if (m_port == 0) {
        m_listenError = QString::fromStdString(program.proxy().listenError());
    }
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_chart->setRange(static_cast<ChartRange>(std::clamp(
        state.number(rangeKey(), static_cast<int>(ChartRange::TenMinutes)), 0, static_cast<int>(ChartRange::Day))));
    listenTo(program);
    retranslate();
}

QWidget* DashboardPage::buildContent()
{
    auto* content = new QWidget(m_scroll);
    m_attention = new AttentionList(content);
    m_attention->setObjectName(QStringLiteral("attention"));
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(kGap);
    const std::array names{QStringLiteral("tileHashrate"), QStringLiteral("tileShares"), QStringLiteral("tileMiners"),
                           QStringLiteral("tileBestShare")};
    for (std::size_t i = 0; i < kTiles; ++i) {
        m_tiles.at(i) = new Tile(content);
        m_tiles.at(i)->setObjectName(names.at(i));
    }
    auto* left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addWidget(buildSplitCard());
    left->addWidget(buildChartCard(), 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(kGap);
    for (std::size_t i = 0; i < m_pools.size(); ++i) {
        m_pools.at(i) = new PoolCard(i, content);
        m_pools.at(i)->setObjectName(i == 0 ? QStringLiteral("poolCardA") : QStringLiteral("poolCardB"));
        right->addWidget(m_pools.at(i), 1);
    }
    right->addStretch(0);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(kGap);
    m_body->addLayout(left, 5);
    m_body->addLayout(right, 3);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_attention);
    layout->addLayout(m_tileGrid);
    layout->addLayout(m_body, 1);
    arrange(true);
    return content;
}

QWidget* DashboardPage::buildSplitCard()
{
    auto* card = new QFrame(this);
    QVBoxLayout* layout = cardLayout(card);
    m_slider = new WeightSlider(card);
    m_slider->setObjectName(QStringLiteral("weightSlider"));
    layout->addWidget(m_slider);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return card;
}

QWidget* DashboardPage::buildChartCard()
{
    auto* card = new QFrame(this);
    QVBoxLayout* layout = cardLayout(card);
    m_chart = new HashrateChart(card);
    m_chart->setObjectName(QStringLiteral("hashrateChart"));
    layout->addWidget(m_chart, 1);
    return card;
}

void DashboardPage::listenTo(Program& program)
{
    connect(m_slider, &WeightSlider::shareChosen, this, [this](int share) {
        m_program.changeWeights({static_cast<std::uint32_t>(share), static_cast<std::uint32_t>(100 - share)});
    });
    connect(m_chart, &HashrateChart::rangeChosen, this,
            [this](ChartRange range) { m_state.setNumber(rangeKey(), static_cast<int>(range)); });
    connect(m_attention, &AttentionList::remedyChosen, this, &DashboardPage::remedy);
    const auto drawAgain = [this] { draw(m_program.snapshot()); };
    connect(&program, &Program::configChanged, this, drawAgain);
    connect(&program, &Program::demoChanged, this, drawAgain);
    connect(&program, &Program::listeningChanged, this, [this](quint16 port, const QString& reason) {
        m_port = port;
        m_listenError = port == 0 ? reason : QString();
        draw(m_program.snapshot());
    });
}

void DashboardPage::retranslate()
{
    m_tiles[Hashrate]->setCaption(tr("Total hashrate"));
    m_tiles[Shares]->setCaption(tr("Shares accepted"));
    m_tiles[Miners]->setCaption(tr("Miners"));
    m_tiles[BestShare]->setCaption(tr("Best share"));
    m_attention->setCalmText(tr("All is well. Nothing needs your attention."));
    m_attention->retranslate();
    for (PoolCard* pool : m_pools) {
        pool->retranslate();
    }
    draw(m_program.snapshot());
}

void DashboardPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool wide = event->size().width() >= kWideFrom * fontMetrics().averageCharWidth();
    if (wide != m_isWide) {
        arrange(wide);
    }
}

void DashboardPage::arrange(bool wide)
{
    m_isWide = wide;
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int columns = wide ? static_cast<int>(kTiles) : 2;
    for (std::size_t i = 0; i < kTiles; ++i) {
        const int place = static_cast<int>(i);
        m_tileGrid->removeWidget(m_tiles.at(i));
        m_tileGrid->addWidget(m_tiles.at(i), place / columns, place % columns);
        m_tileGrid->setColumnStretch(place, place < columns ? 1 : 0);
    }
}

void DashboardPage::draw(const engine::Snapshot& snapshot)
{
    drawTiles(snapshot);
    drawBestShare(snapshot);
    drawSplit(snapshot);
    drawChart(snapshot);
    for (std::size_t i = 0; i < m_pools.size(); ++i) {
        m_pools.at(i)->setVisible(i < snapshot.pools.size());
        if (i < snapshot.pools.size()) {
            m_pools.at(i)->draw(snapshot.pools[i]);
        }
    }
    drawAttention(snapshot);
}

void DashboardPage::drawTiles(const engine::Snapshot& snapshot)
{
    const engine::HashrateWindows& rates = snapshot.hashrates;
    m_tiles[Hashrate]->setFigure(totalHashrate(snapshot),
                                 //: Hashrates of the last minute, hour and day.
                                 tr("1 min: %1\n1 h: %2\n24 h: %3")
                                     .arg(Formatting::hashrate(rates.oneMinute), Formatting::hashrate(rates.hour),
                                          Formatting::hashrate(rates.day)));
    const engine::LedgerRow& shares = snapshot.shares;
    const std::uint64_t settled = shares.submitted - shares.underWay;
    const std::uint64_t accepted = shares.count(engine::ShareOutcome::Accepted);
    const auto percentOf = [settled](std::uint64_t count) {
        return Formatting::percent(static_cast<double>(count) / static_cast<double>(settled), 2);
    };
    m_tiles[Shares]->setFigure(Formatting::count(accepted),
                               settled == 0 ? tr("No share yet") :
                                            //: %1 and %3 are percentages, %2 and %4 counts.
                                   tr("%1 of all\nRejected: %2 (%3)\nUnder way: %4")
                                       .arg(percentOf(accepted), Formatting::count(shares.rejected()),
                                            percentOf(shares.rejected()), Formatting::count(shares.underWay)));
    const auto mining =
        std::ranges::count_if(snapshot.miners, [](const auto& miner) { return miner.pool.has_value(); });
    m_tiles[Miners]->setFigure(
        Formatting::count(snapshot.miners.size()),
        tr("Connected\nMining: %1\nAway: %2")
            .arg(Formatting::count(static_cast<std::uint64_t>(mining)), Formatting::count(snapshot.away.size())));
}

void DashboardPage::drawBestShare(const engine::Snapshot& snapshot)
{
    std::optional<mining::Difficulty> needed;
    for (const engine::PoolSnapshot& pool : snapshot.pools) {
        if (pool.networkDifficulty && (!needed || *pool.networkDifficulty < *needed)) {
            needed = pool.networkDifficulty;
        }
    }
    const bool any = snapshot.bestShare.value > 0.0;
    QString details = tr("No share yet");
    if (any && !needed) {
        details = tr("Since the start");
    } else if (any && snapshot.bestShare >= *needed) {
        details = tr("Enough for a block");
    } else if (any) {
        // Two digits say it: the next share may be ten times as good.
        const double times = needed->value / snapshot.bestShare.value;
        const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(times)) - 1.0));
        const double rounded = std::round(times / unit) * unit;
        const QString number = rounded < 1e6 ? Formatting::count(static_cast<std::uint64_t>(rounded))
                                             : Formatting::difficulty(mining::Difficulty{rounded});
        //: How near the best share is to a block; %1 is a number such as "65,000", %2 a difficulty.
        details = tr("1 in %1 of a block\nA block needs %2").arg(number, Formatting::difficulty(needed));
    }
    if (snapshot.blockCandidates > 0) {
        details += QLatin1Char('\n') + tr("%n block(s) found", nullptr, snapshot.blockCandidates);
    }
    m_tiles[BestShare]->setFigure(any ? Formatting::difficulty(snapshot.bestShare) : Formatting::none(), details);
}

DashboardPage::ActualSplit DashboardPage::actualSplit(const engine::Snapshot& snapshot)
{
    if (snapshot.pools.size() < 2) {
        return {};
    }
    using Windows = engine::HashrateWindows;
    const auto shareBy = [&snapshot](std::optional<mining::Hashrate> Windows::*window) -> std::optional<double> {
        const auto& first = snapshot.pools[0].hashrates.*window;
        const auto& second = snapshot.pools[1].hashrates.*window;
        const double own = first ? first->hashesPerSecond : 0.0;
        const double both = own + (second ? second->hashesPerSecond : 0.0);
        return both > 0.0 ? std::optional(own / both) : std::nullopt;
    };
    const auto text = [](double share) { return WeightSlider::splitText(static_cast<int>(std::lround(share * 100))); };
    if (const auto hour = shareBy(&Windows::hour)) {
        //: %1 is a split such as "70 : 30".
        return {hour, tr("Measured over the last hour: %1").arg(text(*hour))};
    }
    if (const auto day = shareBy(&Windows::day)) {
        //: %1 is a split such as "70 : 30".
        return {day, tr("Measured over the last 24 hours: %1").arg(text(*day))};
    }
    if (const auto minutes = shareBy(&Windows::fiveMinutes)) {
        //: %1 is a split such as "70 : 30".
        return {minutes, tr("Measured over the last 5 minutes: %1").arg(text(*minutes))};
    }
    return {std::nullopt, tr("Not measured yet")};
}

void DashboardPage::drawSplit(const engine::Snapshot& snapshot)
{
    const auto& pools = m_program.config().pools;
    m_slider->setEnabled(pools.size() >= 2);
    if (pools.size() >= 2) {
        m_slider->setPoolNames(poolTitle(pools[0].name, 0), poolTitle(pools[1].name, 1));
        m_slider->setShare(WeightSlider::shareOf(pools[0].weight, pools[1].weight));
    }
    const ActualSplit actual = actualSplit(snapshot);
    m_slider->setActual(actual.share, actual.words);
}

void DashboardPage::drawChart(const engine::Snapshot& snapshot)
{
    if (!snapshot.history) {
        m_historyAt.reset();
    } else if (m_historyAt != snapshot.history->at) {
        // The proxy's clock has no time of day: its newest point is taken to be of the moment in which it came.
        m_historyAt = snapshot.history->at;
        m_historyTime = QDateTime::currentDateTime();
    }
    QStringList names;
    for (std::size_t i = 0; i < m_pools.size(); ++i) {
        names.append(poolTitle(i < snapshot.pools.size() ? snapshot.pools[i].name : std::string(), i));
    }
    m_chart->setPoolNames(names);
    m_chart->draw(snapshot.history, m_historyTime);
}

QString DashboardPage::minerName(const std::string& worker) const
{
    const QString name = QString::fromStdString(worker);
    const QString label = m_state.minerLabel(name);
    return label.isEmpty() ? name : label;
}

void DashboardPage::drawAttention(const engine::Snapshot& snapshot)
{
    // Looking for this computer's addresses takes a while; without miners alone they are of use.
    const std::vector<QString> addresses = snapshot.miners.empty() ? m_program.ownAddresses() : std::vector<QString>();
    m_attention->draw(Attention::findings({
        .snapshot = snapshot,
        .config = m_program.config(),
        .port = m_port,
        .listenError = m_listenError,
        .address = addresses.empty() ? QString() : addresses.front(),
        .demo = m_program.isDemo(),
        .name = [this](const std::string& worker) { return minerName(worker); },
    }));
}

void DashboardPage::giveAllTo(std::size_t pool)
{
    std::vector<std::uint32_t> weights(m_program.config().pools.size(), 0);
    weights.at(pool) = 100;
    m_program.changeWeights(weights);
}

void DashboardPage::remedy(const Finding& finding)
{
    switch (finding.remedy) {
    case Remedy::None: return;
    case Remedy::SetUpPools: Q_EMIT setupRequested(); return;
    case Remedy::OpenPools: Q_EMIT pageRequested(QStringLiteral("pools")); return;
    case Remedy::OpenMiners: Q_EMIT pageRequested(QStringLiteral("miners")); return;
    case Remedy::OpenSettings: Q_EMIT pageRequested(QStringLiteral("settings")); return;
    case Remedy::OpenHelp: Q_EMIT pageRequested(QStringLiteral("help")); return;
    case Remedy::OpenLog: Q_EMIT pageRequested(QStringLiteral("log")); return;
    case Remedy::UsePool:
        if (finding.target && *finding.target < m_program.config().pools.size()) {
            giveAllTo(*finding.target);
        }
        return;
    case Remedy::SplitEvenly:
        m_program.changeWeights(std::vector<std::uint32_t>(m_program.config().pools.size(), 50));
        return;
    }
}

} // namespace dpmp::ui
