// SPDX-License-Identifier: MIT
#include "ui/widgets/WeightSlider.h"

#include "ui/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/WeightBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dpmp::ui {

namespace {

constexpr std::array kPresets{100, 80, 50, 20, 0};

} // namespace

WeightSlider::WeightSlider(QWidget* parent)
    : QWidget(parent)
    , m_bar(new WeightBar(this))
{
    auto* title = new QWidget(this);
    auto* head = new QWidget(this);
    auto* foot = new QWidget(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(head);
    layout->addWidget(m_bar);
    layout->addWidget(foot);
    m_bar->setObjectName(QStringLiteral("weightBar"));
    buildTitle(title);
    buildHead(head);
    buildFoot(foot);
    QWidget::setTabOrder(m_numbers[1], m_bar);
    QWidget::setTabOrder(m_bar, m_presets.front());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WeightSlider::tell);
    connect(m_bar, &QSlider::valueChanged, this, &WeightSlider::choose);
    connect(m_bar, &QSlider::sliderReleased, this, &WeightSlider::tell);
    showEverywhere(50);
    paintSwatches();
    retranslate();
}

void WeightSlider::buildTitle(QWidget* title)
{
    auto* layout = new QHBoxLayout(title);
    layout->setContentsMargins(0, 0, 0, 0);
    m_heading = new QLabel(title);
    m_heading->setProperty("heading", true);
    // The sign is the mark's on the bar.
    m_actualSign = new QLabel(QString(QChar(0x25B2)), title);
    m_actualSign->hide();
    m_actual = new ElidedLabel(title);
    m_actual->setObjectName(QStringLiteral("actualSplit"));
    m_actual->setProperty("dim", true);
    layout->addWidget(m_heading);
    layout->addStretch(1);
    layout->addWidget(m_actualSign);
    layout->addWidget(m_actual);
}

void WeightSlider::buildHead(QWidget* head)
{
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < 2; ++i) {
        m_swatches.at(i) = new QLabel(head);
        m_names.at(i) = new ElidedLabel(head);
        auto* number = new QSpinBox(head);
        number->setRange(0, 100);
        number->setKeyboardTracking(false);
        number->setFocusPolicy(Qt::StrongFocus);
        number->setAlignment(Qt::AlignCenter);
        number->setObjectName(i == 0 ? QStringLiteral("weightA") : QStringLiteral("weightB"));
        number->installEventFilter(this);
        connect(number, &QSpinBox::valueChanged, this,
                [this, i](int value) { chooseNow(i == 0 ? value : 100 - value); });
        m_numbers.at(i) = number;
    }
    m_names[0]->setObjectName(QStringLiteral("poolNameA"));
    m_names[1]->setObjectName(QStringLiteral("poolNameB"));
    m_names[1]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_swatches[0]);
    layout->addWidget(m_names[0], 1);
    layout->addWidget(m_numbers[0]);
    layout->addWidget(new QLabel(QStringLiteral(":"), head));
    layout->addWidget(m_numbers[1]);
    layout->addWidget(m_names[1], 1);
    layout->addWidget(m_swatches[1]);
}

void WeightSlider::buildFoot(QWidget* foot)
{
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const int share : kPresets) {
        auto* preset = new QPushButton(foot);
        preset->setObjectName(QStringLiteral("preset%1").arg(share));
        preset->setAutoDefault(false);
        connect(preset, &QPushButton::clicked, this, [this, share] { chooseNow(share); });
        layout->addWidget(preset);
        m_presets.push_back(preset);
    }
    layout->addStretch(1);
}

QString WeightSlider::splitText(int share)
{
    const QLocale locale;
    //: The shares of pool A and pool B, such as "80 : 20".
    return tr("%1 : %2").arg(locale.toString(share), locale.toString(100 - share));
}

int WeightSlider::shareOf(std::uint32_t first, std::uint32_t second)
{
    const double sum = static_cast<double>(first) + static_cast<double>(second);
    return sum <= 0.0 ? 50 : static_cast<int>(std::lround(100.0 * static_cast<double>(first) / sum));
}

void WeightSlider::setShare(int share)
{
    if (!m_bar->isSliderDown() && !m_untold && share != this->share()) {
        showEverywhere(share);
    }
}

int WeightSlider::share() const
{
    return m_bar->value();
}

void WeightSlider::setPoolNames(const QString& first, const QString& second)
{
    if (first == m_names[0]->fullText() && second == m_names[1]->fullText()) {
        return;
    }
    m_names[0]->setFullText(first);
    m_names[1]->setFullText(second);
    m_bar->setPoolNames(first, second);
    retranslate();
}

void WeightSlider::setActual(std::optional<double> share, const QString& words)
{
    m_bar->setActual(share);
    m_actual->setFullText(words);
    m_actualSign->setVisible(share.has_value());
    m_bar->setAccessibleDescription(words);
}

void WeightSlider::choose(int share)
{
    showEverywhere(share);
    m_untold = share;
    const auto pace = kPace.count();
    if (!m_sinceTold.isValid() || m_sinceTold.elapsed() >= pace) {
        tell();
    } else if (!m_timer.isActive()) {
        m_timer.start(static_cast<int>(pace - m_sinceTold.elapsed()));
    }
}

void WeightSlider::chooseNow(int share)
{
    showEverywhere(share);
    m_untold = share;
    tell();
}

void WeightSlider::tell()
{
    m_timer.stop();
    if (m_untold) {
        m_sinceTold.start();
        Q_EMIT shareChosen(*std::exchange(m_untold, std::nullopt));
    }
}

void WeightSlider::showEverywhere(int share)
{
    m_bar->showShare(share);
    const std::array shares{share, 100 - share};
    for (std::size_t i = 0; i < 2; ++i) {
        // An equal number is left alone, so that what the user is typing stays.
        if (m_numbers.at(i)->value() != shares.at(i)) {
            const QSignalBlocker blocker(m_numbers.at(i));
            m_numbers.at(i)->setValue(shares.at(i));
        }
    }
}

void WeightSlider::paintSwatches()
{
    const int size = fontMetrics().ascent();
    for (std::size_t i = 0; i < 2 && m_swatches.at(i) != nullptr; ++i) {
        QPixmap swatch(QSize(size, size) * devicePixelRatioF());
        swatch.setDevicePixelRatio(devicePixelRatioF());
        swatch.fill(themeColors().pool(i));
        m_swatches.at(i)->setPixmap(swatch);
    }
}

void WeightSlider::retranslate()
{
    const QString first = m_names[0]->fullText();
    const QString second = m_names[1]->fullText();
    m_heading->setText(tr("Split of the work"));
    m_bar->setAccessibleName(tr("Split of the work between the pools"));
    //: %1 is the name of a pool.
    const QString percentOf = tr("Percent of the work for %1");
    m_numbers[0]->setAccessibleName(percentOf.arg(first));
    m_numbers[1]->setAccessibleName(percentOf.arg(second));
    for (std::size_t i = 0; i < m_presets.size(); ++i) {
        const int share = kPresets.at(i);
        m_presets[i]->setText(splitText(share));
        //: A tooltip: %1 and %3 are numbers, %2 and %4 the names of pools.
        const QString words = tr("%1 percent to %2, %3 percent to %4")
                                  .arg(QLocale().toString(share), first, QLocale().toString(100 - share), second);
        m_presets[i]->setToolTip(words);
        m_presets[i]->setAccessibleName(words);
    }
}

void WeightSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        paintSwatches();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool WeightSlider::eventFilter(QObject* watched, QEvent* event)
{
    // A page that scrolls under the pointer must not change where the work goes.
    const auto* number = qobject_cast<QSpinBox*>(watched);
    if (number != nullptr && event->type() == QEvent::Wheel && !number->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dpmp::ui
