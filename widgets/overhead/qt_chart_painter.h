// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chart_painter.h"
#include "widgets/overhead/chart/chart_picture.h"

#include <memory>

class QGraphicsScene;

namespace whichmesh::ui {

class CurveChart;

/// The charts of the window for reports and pictures: the same curves and the same paint functions,
/// in the light or dark theme, as vectors. Needs a QApplication. The ground is left to the caller.
class QtChartPainter : public ChartPainter
{
public:
    QtChartPainter();
    ~QtChartPainter() override;

    /// What charts show but for the scale of their axes, which the look says.
    void setChoice(const ChartChoice& choice) { m_choice = choice; }

    void paint(QPainter& painter, const QRectF& area, const Results& results, Measure measure,
               const ChartLook& look) override;

private:
    ChartChoice m_choice;
    std::unique_ptr<QGraphicsScene> m_scene;
    CurveChart* m_curves = nullptr; ///< owned by the scene
};

} // namespace whichmesh::ui
