// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/content/report_content.h"
#include "app/report/progress.h"

#include <QByteArray>

#include <optional>

namespace whichmesh {

class ChartPainter;

/// Renders a report as PDF: the brief on page 1, then the appendices. Charts are left out without a
/// painter. `progress` may be empty; nothing is returned when it says to stop. The same report
/// gives the same bytes. Needs a QGuiApplication.
Result<std::optional<QByteArray>> renderPdf(const Report& report, ChartPainter* charts,
                                            const ProgressFn& progress = {});

namespace layout {
struct Document;
class Typesetter;
} // namespace layout

namespace pdf {

/// Lays a report out on pages without painting it, footers included.
layout::Document laidOut(const Report& report, const layout::Typesetter& type, bool withCharts);

} // namespace pdf

} // namespace whichmesh
