// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"
#include "widgets/overhead/chart/axis.h"
#include "widgets/overhead/chart/measure_text.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace whichmesh::ui {

/// One mode in a chart: `values[i]` at the chart's `pods[i]`.
struct ChartSeries
{
    ModeId mode;
    const Option* option = nullptr; ///< never null; owned by ChartPicture::knowledge
    QString name;
    bool bound = false; ///< known as an upper bound only: a line with ticks, no band
    std::vector<Range> values;
};

/// What one chart shows but for the current load: all that has to be painted anew only when the
/// curves change.
struct ChartPicture
{
    KnowledgePtr knowledge;
    Measure measure = Measure::MemoryMb;
    QString title;
    QString subtitle;
    QStringList notes; ///< what the source has no basis for
    MeasureUnit unit;
    Axis x; ///< pods
    Axis y; ///< base units of the measure
    std::vector<double> pods;
    std::vector<ChartSeries> series;

    bool isEmpty() const { return series.empty(); }
};

/// Whether two pictures look the same; differences that come of rounding do not count.
bool looksSame(const ChartPicture& left, const ChartPicture& right);

/// The value of one mode at some cluster size, in the order of ChartPicture::series.
struct ChartReading
{
    double pods = 0.0;
    std::vector<Range> values;

    bool operator==(const ChartReading&) const = default;
};

/// The charts of all measures over one pods axis, so that a cluster size stands at the same place
/// in each. `before` lends its axes where they still serve (see podsAxis).
struct ChartSet
{
    std::array<ChartPicture, mainMeasures.size()> pictures;
    std::array<ChartReading, mainMeasures.size()> now; ///< at the current load
};
ChartSet chartSet(const Results& results, bool logarithmic, const ChartSet* before = nullptr);

/// The values of a picture's modes at another cluster size, from the model itself.
ChartReading readingAt(const ChartPicture& picture, const Results& results, double pods);

/// The chart in a sentence a mode, for whoever does not see it.
QString descriptionOf(const ChartPicture& picture, const ChartReading& now);

/// A reading in one sentence: "480 pods: Istio 36 GB (24 to 48 GB), Linkerd …".
QString sentenceOf(const ChartPicture& picture, const ChartReading& reading);

} // namespace whichmesh::ui
