// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"

#include <vector>

namespace whichmesh {

/// Whole values of a load key, both ends included, that no rule and no limit of the budget can tell
/// apart while the rest of a profile stays as it is.
struct LoadSegment
{
    double from = 0.0;
    double to = 0.0;
    LoadCells cells{};
    BudgetState budget;

    bool operator==(const LoadSegment&) const = default;
};

/// The whole range of a key, by its place in loadKeys(), in segments. Exact, by closing in: cells
/// and costs only ever rise, or only ever fall, along a key.
std::vector<LoadSegment> loadSegments(const CompiledKnowledge& compiled, const Profile& profile,
                                      std::size_t key);

} // namespace whichmesh
