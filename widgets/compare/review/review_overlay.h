// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <optional>
#include <string>
#include <string_view>

namespace whichmesh::ui {

/// What a review decides: the mark and words that count for a cell, and why.
struct ReviewDecision
{
    CellId cell;
    Support support = Support::Value;
    std::string text;
    std::string since;
    std::string reason;
    std::string asOf; ///< YYYY-MM-DD; may be empty
};

/// An overlay without decisions yet, in YAML. `edition` is also the id of its source.
std::string newReviewOverlay(const EditionId& edition, const EditionId& over,
                             std::string_view today);

/// The edition of an overlay that newReviewOverlay() began; nothing for any other text.
std::optional<EditionId> editionOfReview(std::string_view overlay);

/// The overlay with a decision more, in place of an earlier one on the same cell. All other lines
/// stay as they are. Nothing where it is no such overlay, or its claims have another form.
std::optional<std::string> withDecision(std::string_view overlay, const ReviewDecision& decision);

} // namespace whichmesh::ui
