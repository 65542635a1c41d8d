// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/editions/recommendation_diff.h"
#include "app/knowledge/evidence/changes.h"

#include <string>
#include <vector>

namespace whichmesh {

/// What lies between two editions or knowledge bases.
struct KnowledgeDifference
{
    std::vector<CellChange> cells;
    std::vector<AdviceChange> advice;
    RecommendationDiff recommendations;
};

KnowledgeDifference differenceOf(const KnowledgeBase& before, const KnowledgeBase& after);

std::string diffText(const KnowledgeBase& before, const KnowledgeBase& after,
                     const KnowledgeDifference& difference);
std::string diffJson(const KnowledgeBase& before, const KnowledgeBase& after,
                     const KnowledgeDifference& difference);

} // namespace whichmesh
