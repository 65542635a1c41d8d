// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"
#include "widgets/overhead/chart/chart_geometry.h"

#include <QRegion>

class QPainter;

namespace whichmesh::ui {

/// Paints the line at the current load with its size above, and the glyph of each mode on its line.
void paintMarker(QPainter& painter, const ChartPicture& picture, const ChartReading& now,
                 const ChartGeometry& geometry, const Tokens& tokens);

/// What paintMarker() touches at most, all else stays as it was.
QRegion markerArea(const ChartPicture& picture, const ChartReading& now,
                   const ChartGeometry& geometry);

/// Paints the line under the pointer with a glyph on each mode's line.
void paintCrosshair(QPainter& painter, const ChartPicture& picture, const ChartReading& reading,
                    const ChartGeometry& geometry, const Tokens& tokens);

/// A reading as the box beside the crosshair shows it: a head and a row of three texts per mode.
struct ReadingTable
{
    struct Row
    {
        QString name;
        QString typical; ///< or the bound
        QString range;   ///< "24 to 48 GB", "upper bound", or empty
    };
    QString head;
    std::vector<Row> rows;
};
ReadingTable readingTable(const ChartPicture& picture, const ChartReading& reading);

/// Paints the reading into a box beside the crosshair, on the side that has more room.
void paintReading(QPainter& painter, const ChartPicture& picture, const ChartReading& reading,
                  const ChartGeometry& geometry, const Tokens& tokens);

} // namespace whichmesh::ui
