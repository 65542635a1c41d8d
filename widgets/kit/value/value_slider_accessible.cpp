// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/value/value_slider_accessible.h"

#include "widgets/kit/value/value_slider.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace whichmesh::ui {

namespace {

class ValueSliderAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ValueSliderAccessible(ValueSlider* slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
        , m_slider(slider)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_slider->valueText() : QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return m_slider->value(); }
    QVariant minimumValue() const override { return m_slider->minimum(); }
    QVariant maximumValue() const override { return m_slider->maximum(); }
    QVariant minimumStepSize() const override { return 1; }

    void setCurrentValue(const QVariant& value) override
    {
        m_slider->setByUser(qBound(m_slider->minimum(), value.toInt(), m_slider->maximum()));
        m_slider->finishEditing();
    }

private:
    ValueSlider* m_slider;
};

QAccessibleInterface* create(const QString&, QObject* object)
{
    auto* slider = qobject_cast<ValueSlider*>(object);
    return slider ? new ValueSliderAccessible(slider) : nullptr;
}

} // namespace

void installValueSliderAccessibility()
{
    static const bool done = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace whichmesh::ui
