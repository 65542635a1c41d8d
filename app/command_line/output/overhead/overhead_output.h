// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/knowledge/cost/load.h"
#include "app/overhead/estimate.h"

#include <string>

namespace whichmesh {

/// Figures, ranges, origins and remarks for a person at a terminal. `given` is the load before what
/// is unknown was filled in.
std::string overheadText(const CostModel& model, const Load& given, const Overhead& overhead);

/// Model, load and the measures per mode with their terms, for programs; a measure beyond the
/// model's limits is null.
std::string overheadJson(const CostModel& model, const Load& given, const Overhead& overhead);

/// One record per mode and measure; a bound has no typical value, and what is beyond the model's
/// limits has none at all.
std::string overheadCsv(const Overhead& overhead);

} // namespace whichmesh
