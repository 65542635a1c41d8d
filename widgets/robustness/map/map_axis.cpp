// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/map/map_axis.h"

#include "app/base/quantity.h"
#include "app/knowledge/cost/load.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/map/map_geometry.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr qreal labelTop = 6;
constexpr qreal labelHeight = 16;
constexpr qreal labelGap = 10;
constexpr qreal tick = 4;

struct AxisLabel
{
    double value;
    bool strong;
};

/// Those that matter most first: cuts, ends, then round numbers.
std::vector<AxisLabel> labelsByRank(const std::vector<double>& cuts)
{
    const LoadKey& services = *findLoadKey("services");
    std::vector<AxisLabel> labels;
    for (const double cut : cuts)
        labels.push_back({std::ceil(cut), true});
    labels.push_back({services.minimum, false});
    labels.push_back({services.maximum, false});
    for (const double step : {1.0, 2.0, 5.0})
        for (double value = step; value < services.maximum; value *= 10.0)
            if (value > services.minimum)
                labels.push_back({value, false});
    return labels;
}

} // namespace

void paintMapAxis(QPainter& painter, const MapGeometry& geometry, const std::vector<double>& cuts,
                  const Tokens& tokens)
{
    const QRectF& plot = geometry.plot();
    std::vector<QRectF> taken;
    drawHorizontalLine(painter, plot.bottomLeft(), plot.width(), tokens.ctl);
    for (const AxisLabel& label : labelsByRank(cuts)) {
        const QFont font = fontOf(metric::small, label.strong ? QFont::DemiBold : QFont::Normal);
        const QString text = toQt(formatNumber(label.value));
        const qreal wide = textWidth(font, text);
        const qreal x = geometry.xOf(label.value);
        const qreal left = std::clamp(x - wide / 2, plot.left(), plot.right() - wide);
        const QRectF box(left, plot.bottom() + labelTop, wide, labelHeight);
        const QRectF claim = box.adjusted(-labelGap / 2, 0, labelGap / 2, 0);
        if (std::ranges::any_of(taken,
                                [&](const QRectF& other) { return other.intersects(claim); }))
            continue;
        taken.push_back(claim);
        drawVerticalLine(painter, {std::min(std::round(x), plot.right() - 1), plot.bottom()}, tick,
                         tokens.ctl);
        painter.setFont(font);
        painter.setPen(label.strong ? tokens.text : tokens.muted);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    }
    painter.setFont(fontOf(metric::small));
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(0, plot.bottom() + labelTop, plot.left() - labelGap, labelHeight),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     QCoreApplication::translate("robustness", "Services"));
}

} // namespace whichmesh::ui
