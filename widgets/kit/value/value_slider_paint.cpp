// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"
#include "widgets/kit/value/value_slider.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr qreal trackHeight = 4;
constexpr qreal handleRadius = 8; ///< with its edge
constexpr qreal tickTop = 4;      ///< under the middle of the track
constexpr qreal tickLength = 6;
constexpr qreal labelTop = 10;
constexpr qreal labelHeight = 16;
constexpr qreal labelGap = 8;

/// Texts on one line that must not touch; what comes first stays.
class LabelRow
{
public:
    bool reserve(const QRectF& label)
    {
        const QRectF wide = label.adjusted(-labelGap / 2, 0, labelGap / 2, 0);
        const bool isFree = std::ranges::none_of(
            m_taken, [&wide](const QRectF& other) { return other.intersects(wide); });
        if (isFree)
            m_taken.push_back(wide);
        return isFree;
    }

private:
    std::vector<QRectF> m_taken;
};

} // namespace

void ValueSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter);
    paintLabels(painter);
    paintHandle(painter);
}

void ValueSlider::paintTrack(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    QRectF track(trackInset, trackY - trackHeight / 2, trackLength(), trackHeight);
    drawBox(painter, track, {t.track, {}, trackHeight / 2});
    if (!m_unset) {
        track.setRight(xOf(value()));
        drawBox(painter, track, {isEnabled() ? t.accent : t.ctl, {}, trackHeight / 2});
    }
    for (const int threshold : m_scale.thresholds())
        drawVerticalLine(painter, QPointF(std::round(xOf(threshold) - 0.5), trackY + tickTop),
                         tickLength, t.ctl);
}

void ValueSlider::paintHandle(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    const QPointF centre = handleCentre();
    if (showsFocus(this)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2));
        painter.drawEllipse(centre, handleRadius + 2, handleRadius + 2);
    }
    const bool active = isEnabled() && (m_hovered || isSliderDown());
    const qreal radius = active ? handleRadius : handleRadius - 0.8;
    QPen edge(isEnabled() && !m_unset ? t.accent : t.ctl, 1.6);
    if (m_unset)
        edge.setDashPattern({1.4, 1.1});
    painter.setPen(edge);
    painter.setBrush(!isEnabled() || m_unset ? t.panel : active ? t.hover : t.raised);
    painter.drawEllipse(centre, radius, radius);
}

void ValueSlider::paintLabels(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    const QFont plain = fontOf(metric::small);
    const QFont strong = fontOf(metric::small, QFont::Medium);
    LabelRow row;
    const auto draw = [&](const QString& text, const QFont& font, const QColor& colour,
                          qreal left) {
        const QRectF box(left, trackY + labelTop, textWidth(font, text), labelHeight);
        if (text.isEmpty() || !row.reserve(box))
            return;
        painter.setFont(font);
        painter.setPen(isEnabled() ? colour : t.na);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    const QString first = axisLabel(minimum());
    const QString last = axisLabel(maximum());
    draw(first, plain, t.muted, trackInset);
    draw(last, plain, t.muted, width() - trackInset - textWidth(plain, last));
    draw(m_caption, strong, t.text, std::round((width() - textWidth(strong, m_caption)) / 2.0));
    for (const int threshold : m_scale.thresholds()) {
        const QString text = axisLabel(threshold);
        draw(text, plain, t.muted, std::round(xOf(threshold) - textWidth(plain, text) / 2.0));
    }
}

} // namespace whichmesh::ui
