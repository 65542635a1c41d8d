// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overhead/validation/validation.h"

#include <string>
#include <vector>

namespace whichmesh {

/// Scores per metric and mode, totals, and what was not usable and why.
std::string validationText(const CostModel& model, const Validation& validation,
                           const std::vector<std::string>& unknownColumns);
std::string validationCsv(const CostModel& model, const Validation& validation);
std::string validationJson(const CostModel& model, const Validation& validation,
                           const std::vector<std::string>& unknownColumns);

} // namespace whichmesh
