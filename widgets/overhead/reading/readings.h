// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overhead/reading/breakdown.h"
#include "app/overhead/reading/growth.h"
#include "widgets/overhead/chart/chart_picture.h"

#include <QStringList>

#include <vector>

namespace whichmesh::ui {

/// One model's answer to what people read off a chart: its figures at the load, and what of them
/// is shown.
struct Reader
{
    const CostModel* model = nullptr;
    const Overhead* overhead = nullptr;
    const ChartPicture* picture = nullptr; ///< of the measure that is read
};

/// The modes of a model that a picture shows, in the model's order.
std::vector<ModeId> shownModes(const ChartPicture& picture, const ModelId& model);

/// Why the modes rank as they do; empty where fewer than two can be compared.
QString rankingOf(const Reader& reader);

/// Where modes change places on the picture's x axis, the place nearest to the load first; at most
/// two.
QStringList crossoversOf(const Reader& reader, const Load& load, double now);

/// How far each mode stays within a budget, in base units of the measure.
QString reachOf(const Reader& reader, const Load& load, double budget);

/// A mode's memory or CPU by part; empty for other measures.
std::vector<PartShare> partsOf(const ModeEstimate& mode, Measure measure);

/// "sidecars and waypoints", …: what a part is called on screen.
QString partName(Part part);

} // namespace whichmesh::ui
