// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Attention.h"
#include "ui/Program.h"
#include "ui/UiState.h"
#include "ui/pages/Page.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

class QBoxLayout;
class QGridLayout;
class QScrollArea;

namespace dpmp::ui {

class AttentionList;
class HashrateChart;
class PoolCard;
class Tile;
class WeightSlider;

/// All at a glance: what needs attention, the figures that matter, the split and how to change it, the hashrate over
/// time, and both pools.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive it.
    DashboardPage(Program& program, UiState& state, QWidget* parent = nullptr);

    void draw(const engine::Snapshot& snapshot) override;

    /// How much of the work pool A really got, and over which time, in words. `share` is 0 to 1; nothing: too few
    /// shares to say.
    struct ActualSplit
    {
        std::optional<double> share;
        QString words;
    };
    static ActualSplit actualSplit(const engine::Snapshot& snapshot);

Q_SIGNALS:
    /// Another page is wanted: "pools", "miners", "log", "settings" or "help".
    void pageRequested(const QString& page);
    /// The wizard is wanted, since no pool is set up.
    void setupRequested();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum TileName : std::size_t { Hashrate, Shares, Miners, BestShare, kTiles };

    QWidget* buildContent();
    QWidget* buildSplitCard();
    QWidget* buildChartCard();
    void listenTo(Program& program);
    void arrange(bool wide);
    void drawTiles(const engine::Snapshot& snapshot);
    void drawBestShare(const engine::Snapshot& snapshot);
    void drawSplit(const engine::Snapshot& snapshot);
    void drawChart(const engine::Snapshot& snapshot);
    void drawAttention(const engine::Snapshot& snapshot);
    void remedy(const Finding& finding);
    void giveAllTo(std::size_t pool);
    QString minerName(const std::string& worker) const;

    Program& m_program;
    UiState& m_state;
    quint16 m_port = 0;
    QString m_listenError;
    std::optional<TimePoint> m_historyAt; ///< Of the newest history, by the proxy's clock.
    QDateTime m_historyTime;              ///< When that history came, by the user's clock.
    bool m_isWide = true;

    QScrollArea* m_scroll;
    AttentionList* m_attention = nullptr;
    std::array<Tile*, kTiles> m_tiles{};
    WeightSlider* m_slider = nullptr;
    HashrateChart* m_chart = nullptr;
    std::array<PoolCard*, 2> m_pools{};
    QGridLayout* m_tileGrid = nullptr;
    QBoxLayout* m_body = nullptr;
};

} // namespace dpmp::ui
