// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/page_flow.h"

namespace whichmesh::pdf {

/// Lays out the first page: a fixed form of two columns that never overflows. Lists are cut at
/// three; the chart takes the height that is left.
void addBrief(layout::Document& document, const layout::Typesetter& type, const Report& report,
              bool withCharts);

} // namespace whichmesh::pdf
