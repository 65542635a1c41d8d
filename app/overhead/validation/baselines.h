// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/overhead/validation/measurement_table.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// The finite number that all of a text is.
std::optional<double> wholeNumber(std::string_view text);

/// Latencies of runs without a mesh (the mesh is called "none"), by what they share with those with
/// one: source, workload, percentile and unit.
class Baselines
{
public:
    Baselines(const MeasurementTable& table, const CostModel& model);

    static bool isBaseline(const MeasurementRow& row);

    /// The median of the runs; nothing where there are none.
    std::optional<double> of(const MeasurementRow& row) const;

private:
    using Key = std::array<std::string, 4>;

    Key keyOf(const MeasurementRow& row) const;

    const CostModel& m_model;
    std::map<Key, std::vector<double>> m_values;
};

} // namespace whichmesh
