// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/session/results.h"

#include <QRectF>

class QPainter;

namespace whichmesh {

/// How a chart is to look outside the window.
struct ChartLook
{
    bool dark = false;
    bool logarithmic = false;
    double scale = 1.0; ///< of type and lines; 1 is 12 px type
    bool notes = false; ///< print under the plot what the source has no basis for
};

/// Paints an overhead chart as vectors. Declared here so that reports need no widget; the charts of
/// the window implement it.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;

    /// Paints one measure over cluster size into `area` (painter units).
    virtual void paint(QPainter& painter, const QRectF& area, const Results& results,
                       Measure measure, const ChartLook& look) = 0;
};

} // namespace whichmesh
