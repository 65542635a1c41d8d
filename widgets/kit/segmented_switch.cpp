// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/segmented_switch.h"

#include "widgets/kit/buttons.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace whichmesh::ui {

namespace {

/// One choice; the switch paints the grounds, so that they follow its round corners.
class Segment : public QAbstractButton
{
public:
    explicit Segment(SegmentedSwitch* parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setFocusTarget(this, parent);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const bool small = isSmall(parentWidget());
        const int padding = small ? 10 : metric::gutter;
        return {textWidth(fontFor(true), text()) + 2 * padding + 1,
                small ? metric::controlSmall : metric::control};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens(this);
        QPainter painter(this);
        painter.setFont(fontFor(isChecked()));
        painter.setPen(!isEnabled()               ? t.na
                       : isChecked()              ? t.onAccent
                       : underMouse() || isDown() ? t.text
                                                  : t.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }

    void enterEvent(QEnterEvent*) override { parentWidget()->update(); }
    void leaveEvent(QEvent*) override { parentWidget()->update(); }

private:
    QFont fontFor(bool checked) const
    {
        QFont result = parentWidget()->font();
        result.setWeight(checked ? QFont::DemiBold : QFont::Normal);
        return result;
    }
};

} // namespace

SegmentedSwitch::SegmentedSwitch(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRadius(this, metric::radius);
}

int SegmentedSwitch::addSegment(const QString& text, const QString& toolTip)
{
    const int index = count();
    auto* segment = new Segment(this);
    segment->setText(text);
    segment->setToolTip(toolTip);
    segment->setAccessibleName(text);
    segment->setAccessibleDescription(toolTip);
    segment->setObjectName(objectName() + QLatin1Char('.') + QString::number(index));
    if (index == 0)
        setFocusProxy(segment);
    else
        segment->setFocusPolicy(Qt::ClickFocus); // Tab comes to the one that is checked
    m_segments.append(segment);
    layout()->addWidget(segment);
    segment->setChecked(index == 0);
    connect(segment, &QAbstractButton::toggled, this,
            [this, index](bool on) { onToggled(index, on); });
    return index;
}

void SegmentedSwitch::setSegmentEnabled(int index, bool enabled)
{
    m_segments.at(index)->setEnabled(enabled);
}

int SegmentedSwitch::currentIndex() const
{
    for (int i = 0; i < count(); ++i) {
        if (m_segments.at(i)->isChecked())
            return i;
    }
    return -1;
}

void SegmentedSwitch::setCurrentIndex(int index)
{
    m_segments.at(index)->setChecked(true);
}

void SegmentedSwitch::onToggled(int index, bool on)
{
    update();
    if (!on)
        return;
    setFocusProxy(m_segments.at(index));
    for (int i = 0; i < count(); ++i)
        m_segments.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    Q_EMIT currentChanged(index);
}

void SegmentedSwitch::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    const QRectF frame(rect());
    QPainter painter(this);
    drawBox(painter, frame, {isEnabled() ? t.raised : t.panel, {}, metric::radius});
    QPainterPath corners;
    corners.addRoundedRect(frame, metric::radius, metric::radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(corners);
    for (const QAbstractButton* segment : m_segments) {
        const QRectF ground(segment->geometry());
        if (segment->isChecked())
            painter.fillRect(ground, segment->isEnabled() ? t.accent : t.track);
        else if (segment->isEnabled() && (segment->underMouse() || segment->isDown()))
            painter.fillRect(ground, segment->isDown() ? t.select : t.hover);
    }
    painter.restore();
    const QColor edge = isEnabled() ? t.ctl : t.hair;
    for (int i = 1; i < count(); ++i) {
        if (!m_segments.at(i)->isChecked() && !m_segments.at(i - 1)->isChecked())
            drawVerticalLine(painter, QPointF(m_segments.at(i)->geometry().topLeft()),
                             frame.height(), edge);
    }
    drawBox(painter, frame, {{}, edge, metric::radius});
}

void SegmentedSwitch::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        for (QAbstractButton* segment : std::as_const(m_segments))
            segment->updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace whichmesh::ui
