// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"
#include "widgets/overhead/chart/chart_picture.h"

namespace whichmesh::test {

/// The sample knowledge base with a cost model in the manner of the guide: per pod Istio 50-100 MB
/// and 10-50 m, Linkerd 20-30 MB and 5-20 m, Cilium 0; per hop 1-3, <1 and <0.5 ms; of the
/// throughput 5-10 %, 1-3 % and <1 %. A caveat on CPU always, one on capacity below 100k req/s.
KnowledgePtr knowledgeWithCosts();

/// Results for a load of that knowledge base; Linkerd is recommended.
ResultsPtr resultsAt(double services, double podsPerService, double throughputRps = 20'000.0,
                     double hops = 4.0, KnowledgePtr knowledge = knowledgeWithCosts());

/// Whether two pictures have the same parts, on a plot of 200 px.
bool looksSame(const ui::ChartPicture& left, const ui::ChartPicture& right);

} // namespace whichmesh::test
