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
    TextGrid grid{{QString::fromStdString(picture.swept.title)}, {}};
    for (const ChartSeries& series : picture.series)
        grid.columns << series.name << tr("%1, low to high").arg(series.name);
    std::set<double> sizes(picture.x.ticks.begin(), picture.x.ticks.end());
    sizes.insert(now.at);
    for (const double size : sizes) {
        QStringList cells{QString::fromStdString(formatNumber(size))};
        const ChartReading reading = readingAt(picture, results, size);
        for (std::size_t i = 0; i < reading.count(); ++i) {
            const Range& value = reading.values[i];
            const bool modelled = reading.modelled[i];
            cells << (modelled ? typicalText(value, picture.unit, Digits::Four) : notModelledText())
                  << (modelled ? rangeText(value, picture.unit, Digits::Four) : QString());
        }
        grid.rows << cells;
    }
    return grid;
}

} // namespace whichmesh::ui
