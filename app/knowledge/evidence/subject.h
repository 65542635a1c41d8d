// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <compare>
#include <string>
#include <variant>
#include <vector>

namespace whichmesh {

/// A cell of a comparison table.
struct CellId
{
    FeatureId feature;
    OptionId mesh;

    auto operator<=>(const CellId&) const = default;
};

/// An entry of the playbook, or one of its steps, counted from 1 over all its blocks.
struct EntryPart
{
    EntryId entry;
    int step = 0; ///< 0 for the whole entry

    auto operator<=>(const EntryPart&) const = default;
};

/// A place in the decision tree: the answers on the way from its root.
struct TreePath
{
    std::vector<AnswerId> answers;

    auto operator<=>(const TreePath&) const = default;
};

/// What a claim or a danger note is about.
using Subject = std::variant<CellId, SectionId, EntryPart, OptionId, QuestionId, TreePath,
                             ScenarioId, WarningId, LensId, HintId, ModelId>;

/// For lists and messages, in the words of the data: "header-routing of istio",
/// "entry migration, step 3".
std::string toText(const Subject& subject);

} // namespace whichmesh
