// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"
#include "widgets/overhead/chart/chart_geometry.h"

#include <QChart>

#include <vector>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace whichmesh::ui {

/// The curves of one chart: a band from low to high and a line per mode. Series are kept and their
/// points replaced; both axes run from 0 to 1, because values are put on them by our own Axis,
/// which has a place for 0 on a logarithmic scale. Texts and marks are painted by chart_paint.h.
class CurveChart : public QChart
{
    Q_OBJECT

public:
    explicit CurveChart(QGraphicsItem* parent = nullptr);

    void show(const ChartPicture& picture, const ChartGeometry& geometry, Theme theme);

private:
    struct Curve
    {
        QAreaSeries* band = nullptr;
        QLineSeries* line = nullptr;
    };

    void setCurveCount(std::size_t count);
    void attach(QAbstractSeries* series);
    void showCurve(const Curve& curve, const ChartSeries& series, const ChartPicture& picture,
                   double tolerance);
    void place(const ChartGeometry& geometry);

    std::vector<Curve> m_curves;
    QValueAxis* m_x = nullptr;
    QValueAxis* m_y = nullptr;
    QList<QPointF> m_points; ///< kept for its memory
};

} // namespace whichmesh::ui
