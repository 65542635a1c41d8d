// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// "A", "A or B", "A, B or C"; the last joined by `word`.
std::string joined(std::span<const std::string> parts, std::string_view word);

/// The options' names, joined.
std::string namesOf(const KnowledgeBase& knowledge, std::span<const OptionId> options,
                    std::string_view word);

/// "36 GB", "14.4 cores", "4 ms" for a limit of a budget, by its key.
std::string limitText(std::string_view budgetKey, double value);

/// "memory", "CPU", "added p99": what a limit of a budget is of.
std::string_view limitTitle(std::string_view budgetKey);

/// The section's title where another feature is called the same: "AuthZ policies (PCI-DSS)".
std::string featureTitle(const KnowledgeBase& knowledge, const FeatureId& feature);

/// With a capital letter at its start.
std::string upperFirst(std::string text);

/// Small at its start, unless the first word is an acronym or a name such as "eBPF".
std::string lowerFirst(std::string text);

} // namespace whichmesh
