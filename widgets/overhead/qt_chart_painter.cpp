// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/qt_chart_painter.h"

#include "app/report/paint/tokens.h"
#include "widgets/overhead/chart/chart_marks.h"
#include "widgets/overhead/chart/chart_paint.h"
#include "widgets/overhead/chart/curves/curve_chart.h"

#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

QtChartPainter::QtChartPainter()
    : m_scene(std::make_unique<QGraphicsScene>())
    , m_curves(new CurveChart)
{
    m_scene->addItem(m_curves);
}

QtChartPainter::~QtChartPainter() = default;

void QtChartPainter::paint(QPainter& painter, const QRectF& area, const Results& results,
                           Measure measure, const ChartLook& look)
{
    ChartChoice choice = m_choice;
    choice.logarithmic = look.logarithmic;
    const ChartSet set = chartSet(results, choice);
    const auto index =
        static_cast<std::size_t>(std::ranges::find(mainMeasures, measure) - mainMeasures.begin());
    const ChartPicture& picture = set.pictures[index];

    // The sides are those of all measures, so that charts of one size have their plots in one
    // place.
    ChartInsets insets = insetsOf(picture, area.width(), look.scale, look.notes);
    const double bottom = insets.bottom;
    for (const ChartPicture& other : set.pictures)
        insets = united(insets, insetsOf(other, area.width(), look.scale, false));
    insets.bottom = bottom;

    const Tokens& tokens = tokensOf(look.dark ? Theme::Dark : Theme::Light);
    const ChartGeometry geometry =
        geometryOf(QRectF(QPointF(0.0, 0.0), area.size()), insets, look.scale);
    m_curves->show(picture, geometry, tokens.theme);
    painter.save();
    painter.translate(area.topLeft());
    paintChart(painter, *m_curves, picture, geometry, tokens);
    paintMarker(painter, picture, set.now[index], geometry, tokens);
    painter.restore();
}

} // namespace whichmesh::ui
