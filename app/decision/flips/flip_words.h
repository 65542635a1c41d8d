// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile_keys.h"
#include "app/knowledge/knowledge_base.h"

#include <optional>
#include <string>
#include <vector>

namespace whichmesh {

// What is said of a flip: what changes, and what is recommended then.

/// "With services from 500 to 1,199", "With throughput up to 99,999 req/s"; ends included, an
/// absent one is the end of the range.
std::string stretchText(const LoadKey& key, std::optional<double> from, std::optional<double> to);

/// "With a budget for memory from 36 GB on"; `below` is not included.
std::string stretchText(const BudgetKey& key, std::optional<double> from,
                        std::optional<double> below);

/// "With “Performance critical?” answered Yes".
std::string answerText(const Question& question, const Answer& answer);

/// "With Compliance under “Goals”", "Without Compliance under “Goals”".
std::string toggleText(const Question& question, const Answer& answer, bool given);

/// "With Header-based routing as a must-have", "Without Header-based routing as a must-have".
std::string mustHaveText(const std::string& title, bool starred);

/// "it would be Linkerd", "there would be no clear winner between Istio and Linkerd".
std::string recommendationText(const KnowledgeBase& knowledge,
                               const std::vector<OptionId>& recommendation);

} // namespace whichmesh
