// SPDX-License-Identifier: MIT
#include "ui/wizard/SplitStep.h"

#include "ui/PoolChanges.h"

#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

#include <cmath>

namespace dpmp::ui {

SplitStep::SplitStep(QWidget* parent)
    : WizardStep(parent)
    , m_intro(new QLabel(this))
    , m_firstLabel(new QLabel(this))
    , m_secondLabel(new QLabel(this))
    , m_first(new QSpinBox(this))
    , m_second(new QSpinBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_later(new QLabel(this))
{
    m_first->setObjectName(QStringLiteral("splitA"));
    m_second->setObjectName(QStringLiteral("splitB"));
    m_slider->setObjectName(QStringLiteral("splitSlider"));
    for (QLabel* label : {m_firstLabel, m_secondLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setProperty("heading", true);
    }
    for (QSpinBox* box : {m_first, m_second}) {
        box->setRange(0, 100);
    }
    m_slider->setRange(0, 100);
    m_slider->setPageStep(10);
    m_slider->setTickInterval(10);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_intro->setWordWrap(true);
    m_later->setWordWrap(true);
    m_later->setProperty("dim", true);

    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(20, 18, 20, 18);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_firstLabel, 0, 0, Qt::AlignLeft);
    grid->addWidget(m_secondLabel, 0, 1, Qt::AlignRight);
    grid->addWidget(m_first, 1, 0, Qt::AlignLeft);
    grid->addWidget(m_second, 1, 1, Qt::AlignRight);
    grid->addWidget(m_slider, 2, 0, 1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(card);
    layout->addWidget(m_later);
    layout->addStretch(1);
    setTabOrder(m_first, m_slider);
    setTabOrder(m_slider, m_second);

    // To the right is more for the pool on the right, as the handle looks.
    connect(m_slider, &QSlider::valueChanged, this, [this](int second) {
        m_second->setValue(second);
        m_first->setValue(100 - second);
    });
    connect(m_first, &QSpinBox::valueChanged, this, [this](int first) { m_slider->setValue(100 - first); });
    connect(m_second, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    m_slider->setValue(50);
    retranslate();
}

QString SplitStep::title() const
{
    return tr("The split");
}

std::vector<std::uint32_t> SplitStep::weights() const
{
    const auto second = static_cast<std::uint32_t>(m_slider->value());
    return {100 - second, second};
}

void SplitStep::setWeights(std::uint32_t first, std::uint32_t second)
{
    const double sum = static_cast<double>(first) + static_cast<double>(second);
    m_slider->setValue(sum > 0.0 ? static_cast<int>(std::lround(100.0 * second / sum)) : 50);
}

void SplitStep::setNames(const QString& first, const QString& second)
{
    m_firstName = first;
    m_secondName = second;
    nameControls();
}

void SplitStep::nameControls()
{
    constexpr int kLongest = 30;
    const auto titleOf = [](std::size_t slot, const QString& name) {
        const QString label = PoolChanges::poolLabel(slot);
        const QString shown = name.size() > kLongest ? name.left(kLongest) + QStringLiteral("…") : name;
        //: %1: Pool A or Pool B. %2: the name that the user gave it.
        return name.isEmpty() ? label : tr("%1: %2").arg(label, shown);
    };
    m_firstLabel->setText(titleOf(0, m_firstName));
    m_secondLabel->setText(titleOf(1, m_secondName));
    //: %1: a pool.
    m_first->setAccessibleName(tr("Percent of the work for %1").arg(m_firstLabel->text()));
    m_second->setAccessibleName(tr("Percent of the work for %1").arg(m_secondLabel->text()));
    m_slider->setAccessibleName(tr("Percent of the work for %1").arg(m_secondLabel->text()));
}

void SplitStep::retranslate()
{
    m_intro->setText(tr("How much of your miners' work shall each pool get?"));
    m_later->setText(
        tr("You can change this at any time in the main window; it takes effect at once. A pool with 0 % is "
           "not connected to."));
    //: Percent, behind a number.
    const QString percent = tr(" %");
    m_first->setSuffix(percent);
    m_second->setSuffix(percent);
    nameControls();
}

} // namespace dpmp::ui
