// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/overhead/validation/measurement_table.h"

#include <string>

#include <tl/expected.hpp>

namespace whichmesh {

/// The component that the id in a row's notes names: "[run-7:agent:cpu] …" or "[run-7-agent-cpu]".
/// Empty where none is named: the figure is of all of its scope. An error where a part of the run
/// is named that the model does not know.
tl::expected<ComponentId, std::string> componentOf(const MeasurementRow& row,
                                                   const CostModel& model);

} // namespace whichmesh
