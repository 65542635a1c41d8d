// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/knowledge/reading/draft.h"

#include <array>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whichmesh {

inline constexpr double unlimited = std::numeric_limits<double>::infinity();

/// A cost model while it is read: the ids that its terms may name.
struct ModelDraft
{
    explicit ModelDraft(const Draft& draft);
    /// Of a model that was read before.
    ModelDraft(const Draft& draft, const CostModel& model);

    const Draft& knowledge;
    IdTable modes{"mode"};
    IdTable inputs{"input"}; ///< those it declares
    IdTable sources{"source"};
    IdTable components{"component"};
    std::map<std::string, Part, std::less<>> parts; ///< of the components
    std::vector<LoadInput> declared;                ///< standard inputs, then the model's

    /// The input of that id, or null.
    const LoadInput* input(std::string_view id) const;
};

std::array<std::pair<std::string_view, Measure>, allMeasures.size()> measureWords();
std::array<std::pair<std::string_view, Part>, allParts.size()> partWords();

/// A figure: `low` and `high` with `typical` (the midpoint where absent), or `below`. Values go up
/// to `limit`.
Range readFigure(MappingReader& map, double limit);

/// One multiplier: a word, the id of an input, or a mapping of `quantity` and `exponent`.
Factor readFactor(const NodeReader& node, const ModelDraft& draft);

/// One term of a measure.
Term readTerm(const NodeReader& item, Measure measure, const ModelDraft& draft);

/// An input a key refers to, of the kind asked for; others are faults.
InputId readInputReference(const NodeReader& node, LoadInput::Kind kind, const ModelDraft& draft);

/// Values by input id, as a profile has them; what is unknown or out of range is a fault.
InputValues readInputValues(const NodeReader& node, const ModelDraft& draft);

/// Makes the terms of a mode of a team's own load tests, which are written in the field names of
/// the CNCF Service Mesh Performance format (client, result, sidecar, control_plane).
void readMeasured(const NodeReader& list, Mode& mode);

/// How measurements name things.
Published readPublished(const NodeReader& node, const ModelDraft& draft);

} // namespace whichmesh
