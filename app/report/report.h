// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/content/report_content.h"
#include "app/report/progress.h"

#include <QString>
#include <QStringList>

namespace whichmesh {

class ChartPainter;

/// The endings that writeReport() knows, in lower case with their dot.
QStringList reportEndings();

enum class Export { Written, Cancelled };

/// Writes a report in the form that the path's ending names. The file is there as a whole or, after
/// a fault or a cancelled export, not at all; one that stood there before then stays as it was.
/// Charts are left out without a painter. Needs a QGuiApplication for PDF.
Result<Export> writeReport(const QString& path, const Report& report, ChartPainter* charts,
                           const ProgressFn& progress = {});

} // namespace whichmesh
