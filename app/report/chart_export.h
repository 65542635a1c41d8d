// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chart_painter.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace whichmesh {

/// A chart as an SVG file of `size` px. Text stays text; title and description say in words what
/// the chart shows. The same chart gives the same bytes.
QByteArray chartSvg(ChartPainter& painter, const Results& results, Measure measure,
                    const QSize& size, const ChartLook& look = {});

/// A chart as an image of `size` times `devicePixelRatio` pixels, on the ground of its theme.
QImage chartImage(ChartPainter& painter, const Results& results, Measure measure, const QSize& size,
                  const ChartLook& look = {}, qreal devicePixelRatio = 2.0);

/// What a chart shows, in a sentence per mode: "Istio: 36 GB, 24 to 48 GB."
QString chartDescription(const Results& results, Measure measure);

} // namespace whichmesh
