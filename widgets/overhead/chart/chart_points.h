// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "widgets/overhead/chart/axis.h"

#include <QString>

#include <string>
#include <vector>

namespace whichmesh::ui {

/// A published measurement on the axes of a chart.
struct ChartPoint
{
    ModelId model;
    ModeId mode;
    double at = 0.0;                          ///< on the x axis
    double value = 0.0;                       ///< base units of the measure
    const Measurement* measurement = nullptr; ///< owned by the model

    bool operator==(const ChartPoint&) const = default;
};

/// The measurements of whole clusters, or of request paths at p99, that state where they stand on
/// the axis of that key. Throughput is that of users, by the hops the measurement states.
std::vector<ChartPoint> publishedPoints(const CostModel& model, Measure measure,
                                        const std::string& key);

/// What was measured, of which version, by whom and under which conditions; a line each.
QString pointText(const CostModel& model, const ChartPoint& point);

} // namespace whichmesh::ui
