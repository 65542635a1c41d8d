// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overhead/estimate.h"

#include <span>
#include <vector>

namespace whichmesh {

/// The measures worth telling of some overheads: the main ones, and those further ones that a mode
/// has; what belongs together stands together.
std::vector<Measure> toldMeasures(std::span<const Overhead> overheads);

} // namespace whichmesh
