// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/weights/weight_slider.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr qreal channelHeight = 8;
constexpr qreal markHeight = 12;
constexpr qreal markWidth = 1.5;
constexpr qreal firstShade = 0.14;
constexpr qreal clearShade = 0.34;

QColor shaded(QColor colour, qreal share)
{
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

void paintMark(QPainter& painter, qreal x, qreal middle, const QColor& colour)
{
    painter.fillRect(QRectF(x - markWidth / 2, middle - markHeight / 2, markWidth, markHeight),
                     colour);
}

} // namespace

WeightSlider::WeightSlider(QWidget* parent)
    : ValueSlider(parent)
{
    setDecimals(weightDecimals);
}

void WeightSlider::setZone(std::optional<StableZone> zone)
{
    m_zone = std::move(zone);
    update();
}

void WeightSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens(this);
    const QRectF channel(trackInset, trackY - channelHeight / 2, width() - 2.0 * trackInset,
                         channelHeight);
    drawBox(painter, channel, {{}, isEnabled() ? t.ctl : t.hair, 2});
    if (m_zone)
        paintZone(painter, channel);
    paintHandle(painter);
}

QRectF WeightSlider::stretch(const WeightRange& range, const QRectF& channel) const
{
    const double scale = channel.width() / (maximum() - minimum());
    const auto x = [&](double weight) {
        return channel.left() + std::clamp(weight * weightUnit * scale, 0.0, channel.width());
    };
    const qreal left = x(range.from);
    const qreal right = range.to ? x(*range.to) : channel.right();
    return {left, channel.top(), right - left, channel.height()};
}

void WeightSlider::paintZone(QPainter& painter, const QRectF& channel) const
{
    const QColor colour = colourOf(m_zone->option, tokens(this).theme);
    const QRectF first = stretch(m_zone->first, channel);
    painter.fillRect(first, shaded(colour, firstShade));
    if (m_zone->clear)
        painter.fillRect(stretch(*m_zone->clear, channel), shaded(colour, clearShade));
    paintMark(painter, first.left(), channel.center().y(), colour);
    paintMark(painter, first.right(), channel.center().y(), colour);
}

void paintZoneSample(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const QRectF channel(box.left(), box.center().y() - channelHeight / 2, box.width(),
                         channelHeight);
    painter.fillRect(channel, shaded(colour, clearShade));
    paintMark(painter, channel.left() + markWidth / 2, channel.center().y(), colour);
    paintMark(painter, channel.right() - markWidth / 2, channel.center().y(), colour);
}

} // namespace whichmesh::ui
