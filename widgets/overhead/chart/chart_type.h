// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/chart/chart_geometry.h"

#include <QFont>

namespace whichmesh::ui {

/// From the plot to the texts of the value axis, in px at 12 px type.
inline constexpr double tickGap = 8.0;

/// The glyph of an option on a line and beside a name.
inline constexpr double glyphSize = 11.0;

/// Where the title stands, its baseline above the plot, the gap behind it, and what is kept free
/// for a button at the right.
inline constexpr double titleLeft = 12.0, titleAbovePlot = 30.0;
inline constexpr double titleGap = 8.0, menuRoom = 36.0;

/// From the middle of a line of text to its baseline.
inline double toBaseline(double k)
{
    return 4.2 * k;
}

/// Where a line of a width has to lie to fill whole pixels, not to be smeared over two.
double crisp(double coordinate, double width);

/// The type of a chart: 12 px times `k`, or `pixels` times `k`.
QFont chartFont(double k, QFont::Weight weight = QFont::Normal, double pixels = 12.0);

/// The font of the title, and where title and subtitle end, in px.
QFont titleFont(double k);
double titleRight(const ChartPicture& picture, const ChartGeometry& geometry);

/// The texts beside the grid lines and under the plot.
QStringList yTickTexts(const ChartPicture& picture);
QStringList xTickTexts(const ChartPicture& picture);

/// What the x axis counts, in a word: "pods", "req/s".
QString xAxisWord(const ChartPicture& picture);

/// The notes as one paragraph, and the height it takes in a chart that is `width` px wide.
QString notesText(const QStringList& notes);
QRectF notesTextRect(const QRectF& notesArea, double k);
double notesHeight(const QStringList& notes, double width, double k);

} // namespace whichmesh::ui
