// SPDX-License-Identifier: MIT
#include "ui/widgets/WeightBar.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace dpmp::ui {

namespace {

// What a screen reader meets: a slider whose value is said in words.
class AccessibleWeightBar final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleWeightBar(WeightBar* bar)
        : QAccessibleWidget(bar, QAccessible::Slider)
        , m_bar(bar)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_bar->valueText() : QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return m_bar->value(); }

    void setCurrentValue(const QVariant& value) override { m_bar->setValue(value.toInt()); }

    QVariant maximumValue() const override { return m_bar->maximum(); }

    QVariant minimumValue() const override { return m_bar->minimum(); }

    QVariant minimumStepSize() const override { return m_bar->singleStep(); }

private:
    WeightBar* m_bar;
};

QAccessibleInterface* accessibleFor(const QString& /*className*/, QObject* object)
{
    auto* bar = qobject_cast<WeightBar*>(object);
    return bar != nullptr ? new AccessibleWeightBar(bar) : nullptr; // Qt's registry owns it
}

} // namespace

void teachAccessibleWeightBars()
{
    static const bool done = [] {
        QAccessible::installFactory(&accessibleFor);
        return true;
    }();
    static_cast<void>(done);
}

} // namespace dpmp::ui
