// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/editions/decision_record.h"
#include "app/knowledge/knowledge_base.h"

#include <QString>

namespace whichmesh::ui {

/// What has changed since a workbook was decided, in a sentence: "Decided on other knowledge. The
/// recommendation was Linkerd and is Istio now; 2 answers and 14 cells have changed."
QString driftSummary(const DecisionDrift& drift, const KnowledgeBase& knowledge);

/// Every change, a line each.
QString driftDetails(const DecisionDrift& drift, const KnowledgeBase& knowledge);

} // namespace whichmesh::ui
