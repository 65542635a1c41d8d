// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile.h"
#include "app/knowledge/knowledge_base.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// One limit of a budget; `id` names it in files and carries the unit.
struct BudgetKey
{
    std::string_view id; ///< "memory_mb", "cpu_millicores", "latency_p99_ms"
    std::optional<double> Budget::*member;
};

const std::array<BudgetKey, 3>& budgetKeys();

/// Every key a profile may have, in the order in which profiles are written. The texts belong to
/// the knowledge base.
std::vector<std::string_view> profileKeys(const KnowledgeBase& knowledge);

/// The lenses that a profile can weigh: those of the knowledge base; without any, its tree alone.
std::vector<std::string_view> lensIds(const KnowledgeBase& knowledge);

/// The answers' ids of a question, for messages.
std::vector<std::string_view> answerIds(const Question& question);

} // namespace whichmesh
