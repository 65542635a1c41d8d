// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overhead/sweep.h"
#include "app/session/results.h"
#include "widgets/overhead/chart/axis.h"
#include "widgets/overhead/chart/chart_points.h"
#include "widgets/overhead/chart/measure_text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace whichmesh::ui {

/// What people choose to see: of which models and modes, over what.
struct ChartChoice
{
    std::vector<ModelId> models{}; ///< the one drawn in full first; empty: the one in force
    std::set<std::pair<ModelId, ModeId>> hidden{};
    std::string axis = "pods"; ///< key of a swept axis
    bool logarithmic = false;
    std::map<Measure, double> budgets{}; ///< in place of the profile's, in base units

    bool operator==(const ChartChoice&) const = default;
};

/// One mode in a chart: `values[i]` at the chart's `at[i]`, of which those from `first` up to `end`
/// are modelled; the curve stops there.
struct ChartSeries
{
    ModelId model;
    ModeId mode;
    const Option* option = nullptr; ///< never null; owned by ChartPicture::knowledge
    QString name;
    bool bound = false;    ///< known as an upper bound only: a line with ticks, no band
    bool compared = false; ///< of another model than the first: a dashed line, no band
    int variant = 0;       ///< which of the option's modes in its model: its pattern of line
    std::vector<Range> values;
    std::size_t first = 0;
    std::size_t end = 0;

    bool isDrawn() const { return first < end; }
    bool reachesEnd() const { return isDrawn() && end == values.size(); }
};

/// Where the line of `series[series]` leaves the budget.
struct BudgetCrossing
{
    std::size_t series = 0;
    double at = 0.0; ///< on the x axis
};

/// What one chart shows but for the current load: all that has to be painted anew only when the
/// curves change.
struct ChartPicture
{
    KnowledgePtr knowledge;
    ChartChoice choice;
    whichmesh::Axis swept; ///< what the x axis stands for
    Measure measure = Measure::MemoryMb;
    QString title;
    QString subtitle;
    QStringList notes; ///< what the source has no basis for
    MeasureUnit unit;
    Axis x; ///< of `swept`
    Axis y; ///< base units of the measure
    std::vector<double> at;
    std::vector<ChartSeries> series;
    std::vector<ChartPoint> points;        ///< of the modes shown, within the axes
    std::optional<double> budget;          ///< base units of the measure
    std::vector<BudgetCrossing> crossings; ///< within the axes; the one to name first

    bool isEmpty() const { return series.empty(); }
};

/// The value of each mode at a place on the x axis, in the order of ChartPicture::series. What is
/// not modelled there has a value that is not to be shown.
struct ChartReading
{
    double at = 0.0;
    std::vector<Range> values;
    std::vector<bool> modelled;

    std::size_t count() const { return std::min(values.size(), modelled.size()); }

    bool operator==(const ChartReading&) const = default;
};

/// The charts of all measures over one x axis, so that a place stands at the same x in each.
/// `before` lends its axes where they still serve (see podsAxis).
struct ChartSet
{
    std::array<ChartPicture, mainMeasures.size()> pictures;
    std::array<ChartReading, mainMeasures.size()> now; ///< at the current load
    std::vector<Overhead> overheads;                   ///< of each model shown, at the current load
};
ChartSet chartSet(const Results& results, const ChartChoice& choice,
                  const ChartSet* before = nullptr);

/// The models of a choice that the knowledge base has; the one in force if there is none of them.
std::vector<const CostModel*> chosenModels(const Results& results, const ChartChoice& choice);

/// The values of a picture's modes at another place of its x axis, from the models themselves.
ChartReading readingAt(const ChartPicture& picture, const Results& results, double at);

/// "480 pods", "20,000 req/s": a place on a picture's x axis.
QString placeText(const ChartPicture& picture, double at);

/// The chart in a sentence a mode, for whoever does not see it.
QString descriptionOf(const ChartPicture& picture, const ChartReading& now);

/// A reading in one sentence: "480 pods: Istio 36 GB (24 to 48 GB), Linkerd …".
QString sentenceOf(const ChartPicture& picture, const ChartReading& reading);

} // namespace whichmesh::ui
