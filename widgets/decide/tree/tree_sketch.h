// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"
#include "app/knowledge/knowledge_base.h"

#include <vector>

namespace whichmesh::ui {

/// A question or leaf of the tree to be drawn: which columns it stands over, before anything has
/// its measures. Exactly one of `node` and `outcome` is set.
struct TreeSketch
{
    const TreeNode* node = nullptr;
    const Outcome* outcome = nullptr;
    std::vector<PathStep> path; ///< the answers that lead here
    std::vector<TreeSketch> children;
    int depth = 0;
    int firstColumn = 0;
    int columns = 0;
    bool ruler = false;  ///< a number question; its children are in the order of their values
    bool beside = false; ///< a leaf without a column, beside the question above it
};

/// One column per leaf, in tree order. The only leaf of a question whose other answers lead on
/// stands beside it where the rest is wide enough to leave it room.
TreeSketch sketchOf(const KnowledgeBase& knowledge);

} // namespace whichmesh::ui
