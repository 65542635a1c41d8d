// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/content/report_content.h"
#include "app/report/layout/page_flow.h"

#include <QString>

namespace whichmesh::pdf {

enum class Appendix { Comparison, Overhead, Playbook, Decision, Sources };

/// "A. Feature comparison"; links lead there by this name.
QString titleOf(Appendix appendix);

/// Begins an appendix: on a new page, or below what stands there if `needed` fits.
void beginAppendix(layout::PageFlow& flow, const Report& report, Appendix appendix,
                   qreal needed = 1e9);

/// All comparison tables, with the legend of their marks.
void addComparison(layout::PageFlow& flow, const Report& report);

/// The model in force: how well it did, the four charts (where there is a painter), the totals with
/// their ranges, what can be read off them, what they rest on and what they leave out.
void addOverhead(layout::PageFlow& flow, const Report& report, bool withCharts);

void addPlaybook(layout::PageFlow& flow, const Report& report);

/// Every list that the first page cuts short.
void addDecision(layout::PageFlow& flow, const Report& report);

void addSources(layout::PageFlow& flow, const Report& report);

} // namespace whichmesh::pdf
