// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/overhead/validation/measurement_table.h"

#include <string>
#include <vector>

namespace whichmesh {

/// A row that says what was measured of which mode, in the model's own words.
struct UsableRow
{
    int line = 0;
    Measurement measurement; ///< without its source, which the model may not have

    bool operator==(const UsableRow&) const = default;
};

/// A row that cannot be held against a model, and why.
struct UnusableRow
{
    int line = 0;
    std::string reason;

    bool operator==(const UnusableRow&) const = default;
};

struct Interpretation
{
    std::vector<UsableRow> usable;
    std::vector<UnusableRow> unusable;
};

/// Reads the rows of a table as measurements of the model's modes, by its `published` words. A
/// latency without a mesh, under the same workload and of the same source, is taken off one with.
/// A figure that a source repeats for other versions counts once.
Interpretation interpret(const MeasurementTable& table, const CostModel& model);

} // namespace whichmesh
