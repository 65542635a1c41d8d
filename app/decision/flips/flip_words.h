// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile_keys.h"
#include "app/knowledge/knowledge_base.h"

#include <optional>
#include <string>
#include <vector>

namespace whichmesh {

// What is said of a flip: what changes, and what is recommended then.

/// "Services from 500 to 1,199", "Throughput below 100,000 req/s"; ends included, an absent one is
/// the end of the range.
std::string stretchText(const LoadKey& key, std::optional<double> from, std::optional<double> to);

/// "Memory budget from 36 GB on", "CPU budget below 14.4 cores"; `below` is not included.
std::string stretchText(const BudgetKey& key, std::optional<double> from,
                        std::optional<double> below);

/// "Performance critical? Yes", "Team capability: Basic k8s".
std::string answerText(const Question& question, const Answer& answer);

/// "Goals with Compliance", "Goals without Compliance".
std::string toggleText(const Question& question, const Answer& answer, bool given);

/// "Linkerd", "no clear winner between Istio and Linkerd", "no option is left".
std::string recommendationText(const KnowledgeBase& knowledge,
                               const std::vector<OptionId>& recommendation);

} // namespace whichmesh
