// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// A cell that says something else; absent where it says nothing.
struct CellChange
{
    CellId cell;
    std::optional<Claim> before;
    std::optional<Claim> after;

    bool operator==(const CellChange&) const = default;
};

/// The cells whose support or text in force differs, in the order of the tables of `after`, then of
/// those that are only in `before`. Who says it does not count.
std::vector<CellChange> changedCells(const KnowledgeBase& before, const KnowledgeBase& after);

/// Advice that differs between two knowledge bases: options, questions, tree, anti-patterns,
/// scenarios, lenses, hints, models and entries that are new, gone or other.
enum class Difference { New, Gone, Changed };

/// "new", "gone" or "changed".
std::string_view toText(Difference difference);

struct AdviceChange
{
    Subject subject;
    Difference difference = Difference::Changed;

    bool operator==(const AdviceChange&) const = default;
};
std::vector<AdviceChange> changedAdvice(const KnowledgeBase& before, const KnowledgeBase& after);

} // namespace whichmesh
