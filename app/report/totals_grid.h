// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/content/report_content.h"

namespace whichmesh {

/// The totals of a report as plain text, a line in a cell for the value, the range, and what it was
/// computed from: a row a mode, or a row a measure where there are many.
TextGrid totalsGrid(const ReportOverhead& overhead);

} // namespace whichmesh
