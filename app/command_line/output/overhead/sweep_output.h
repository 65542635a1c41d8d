// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/overhead/sweep.h"

#include <string>

namespace whichmesh {

/// A table per main measure: the axis down, the modes across, typical values.
std::string sweepText(const CostModel& model, const Sweep& sweep);

/// One record per mode, place on the axis and measure; a bound has no typical value, and what is
/// beyond the model's limits has no values.
std::string sweepCsv(const CostModel& model, const Sweep& sweep);

/// Model, axis, and per place the measures of each mode; what is beyond the limits is null.
std::string sweepJson(const CostModel& model, const Sweep& sweep);

} // namespace whichmesh
