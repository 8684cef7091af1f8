// SPDX-License-Identifier: MIT
#include "ui/widgets/HashrateChart.h"

#include "ui/Attention.h"
#include "ui/Theme.h"
#include "ui/format/Formatting.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/HashratePlot.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dpmp::ui {

namespace {

constexpr int kLegendWidth = 26; // characters

} // namespace

HashrateChart::HashrateChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new HashratePlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(buildHead());
    layout->addWidget(m_plot, 1);
    m_plot->setObjectName(QStringLiteral("hashratePlot"));
    paintSwatches();
    setRange(m_range);
    retranslate();
}

QWidget* HashrateChart::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_heading = new QLabel(head);
    m_heading->setProperty("heading", true);
    layout->addWidget(m_heading);
    layout->addSpacing(8);
    auto* group = new QButtonGroup(this);
    constexpr std::array kRanges{ChartRange::TenMinutes, ChartRange::Hour, ChartRange::Day};
    const std::array names{QStringLiteral("rangeTenMinutes"), QStringLiteral("rangeHour"), QStringLiteral("rangeDay")};
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = new QPushButton(head);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(names.at(i));
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, range = kRanges.at(i)] {
            setRange(range);
            Q_EMIT rangeChosen(range);
        });
        connect(button, &QPushButton::toggled, this, [button](bool checked) {
            QFont font = button->font();
            font.setBold(checked);
            button->setFont(font);
        });
        m_buttons.at(i) = button;
    }
    layout->addStretch(1);
    m_blockLegend = new ElidedLabel(head);
    m_blockLegend->setProperty("dim", true);
    layout->addWidget(m_blockLegend);
    for (std::size_t i = 0; i < m_legend.size(); ++i) {
        m_swatches.at(i) = new QLabel(head);
        m_legend.at(i) = new ElidedLabel(head);
        // Two names of 70 characters share the room evenly.
        m_legend.at(i)->setMaximumWidth(fontMetrics().averageCharWidth() * kLegendWidth);
        layout->addSpacing(6);
        layout->addWidget(m_swatches.at(i));
        layout->addWidget(m_legend.at(i));
    }
    return head;
}

void HashrateChart::setRange(ChartRange range)
{
    m_range = range;
    m_buttons.at(static_cast<std::size_t>(range))->setChecked(true);
    drawAgain();
}

void HashrateChart::setPoolNames(const QStringList& names)
{
    if (names != m_names) {
        m_names = names;
        m_plot->setPoolNames(names);
        drawAgain();
    }
}

void HashrateChart::draw(const std::shared_ptr<const engine::History>& history, const QDateTime& end)
{
    if (history == m_history && end == m_end) {
        return;
    }
    m_history = history;
    m_end = end;
    drawAgain();
}

void HashrateChart::drawAgain()
{
    const ChartContent content = m_history ? chartContentOf(*m_history, m_range) : ChartContent{};
    m_plot->draw(content, m_end);
    tellLegend(content);
}

void HashrateChart::tellLegend(const ChartContent& content)
{
    QStringList spoken;
    double total = 0.0;
    for (std::size_t i = 0; i < m_legend.size(); ++i) {
        const auto index = static_cast<qsizetype>(i);
        const QString name = index < m_names.size() ? m_names[index] : poolTitle({}, i);
        m_legend.at(i)->setFullText(name);
        if (i < content.rates.size() && !content.isEmpty()) {
            const double rate = content.rates[i].back();
            total += rate;
            //: %1 is the name of a pool, %2 a hashrate.
            spoken.append(tr("%1: %2").arg(name, Formatting::hashrate(mining::Hashrate{rate})));
        }
    }
    const bool anyBlock = std::ranges::any_of(
        content.marks, [](const ChartMark& mark) { return mark.kind == engine::HistoryMark::Kind::Block; });
    m_blockLegend->setVisible(anyBlock);
    const QString description =
        spoken.isEmpty() ? tr("No hashrate has been measured yet.")
                         //: %1 is a hashrate, %2 a list of pools with their hashrates.
                         : tr("Hashrate now %1; %2")
                               .arg(Formatting::hashrate(mining::Hashrate{total}), spoken.join(QStringLiteral(", ")));
    if (description != m_plot->accessibleDescription()) {
        m_plot->setAccessibleDescription(description);
    }
}

void HashrateChart::paintSwatches()
{
    const int size = fontMetrics().ascent();
    for (std::size_t i = 0; i < m_swatches.size() && m_swatches.at(i) != nullptr; ++i) {
        QPixmap swatch(QSize(size, size) * devicePixelRatioF());
        swatch.setDevicePixelRatio(devicePixelRatioF());
        swatch.fill(themeColors().pool(i));
        m_swatches.at(i)->setPixmap(swatch);
    }
}

void HashrateChart::retranslate()
{
    m_heading->setText(tr("Hashrate"));
    m_buttons[0]->setText(tr("10 min"));
    m_buttons[0]->setAccessibleName(tr("Show the last 10 minutes"));
    m_buttons[1]->setText(tr("1 h"));
    m_buttons[1]->setAccessibleName(tr("Show the last hour"));
    m_buttons[2]->setText(tr("24 h"));
    m_buttons[2]->setAccessibleName(tr("Show the last 24 hours"));
    //: The legend of a chart; keep the sign in front.
    m_blockLegend->setFullText(tr("◆ block found"));
    m_plot->setAccessibleName(tr("Chart of the hashrate by pool"));
    m_plot->setEmptyText(tr("The hashrate appears here as soon as miners have worked for a moment."));
    drawAgain();
}

void HashrateChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        paintSwatches();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace dpmp::ui
