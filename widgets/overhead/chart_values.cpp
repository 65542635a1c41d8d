// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart_values.h"

#include <QCoreApplication>

#include <set>

namespace whichmesh::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::OverheadChart", text);
}

} // namespace

TextGrid valuesOf(const ChartPicture& picture, const ChartReading& now, const Results& results)
{
    TextGrid grid{{tr("Pods")}, {}};
    for (const ChartSeries& series : picture.series)
        grid.columns << series.name << tr("%1, low to high").arg(series.name);
    std::set<double> sizes(picture.x.ticks.begin(), picture.x.ticks.end());
    sizes.insert(now.pods);
    for (const double pods : sizes) {
        QStringList cells{QString::fromStdString(formatNumber(pods))};
        for (const Range& value : readingAt(picture, results, pods).values)
            cells << typicalText(value, picture.unit, Digits::Four)
                  << rangeText(value, picture.unit, Digits::Four);
        grid.rows << cells;
    }
    return grid;
}

} // namespace whichmesh::ui
