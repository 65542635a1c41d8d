// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/knowledge/knowledge_base.h"

#include <cstdint>
#include <vector>

namespace whichmesh {

/// Cases in which one knowledge base recommends `before` and the other `after`.
struct RecommendationChange
{
    std::vector<OptionId> before;
    std::vector<OptionId> after;
    std::uint64_t count = 0;

    bool operator==(const RecommendationChange&) const = default;
};

/// How far the recommendations of two knowledge bases lie apart over the answer space: all
/// combinations of one answer to each question that either has (of one that takes several answers
/// also none), and of one value of each load key between the bounds that either's rules set.
/// Must-haves, budgets and weights are left out.
struct RecommendationDiff
{
    std::uint64_t space = 0;  ///< combinations there are
    std::uint64_t judged = 0; ///< all of them, or as many as asked for, spread evenly
    std::uint64_t changed = 0;
    std::vector<RecommendationChange> changes; ///< most frequent first

    bool operator==(const RecommendationDiff&) const = default;
};

inline constexpr std::uint64_t mostCombinations = 100'000;

RecommendationDiff diffRecommendations(const KnowledgeBase& before, const KnowledgeBase& after,
                                       std::uint64_t atMost = mostCombinations);

} // namespace whichmesh
