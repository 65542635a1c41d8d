// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overhead/estimate.h"

#include <string>

namespace whichmesh {

/// What nodes' worth and cost per month rest on, with the prices of the load, in a sentence or two;
/// empty where no mode has a cost.
std::string costBasis(const Overhead& overhead);

} // namespace whichmesh
