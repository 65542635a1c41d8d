// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace whichmesh::ui {

/// Moves labels apart that stand too close: each centre as near to the wanted one as it gets, at
/// least `spacing` between neighbours, all within [top, bottom], the order of the wanted ones kept.
/// Where they do not fit they share the room evenly. The result is in the order of `wanted`.
std::vector<double> pushedApart(const std::vector<double>& wanted, double spacing, double top,
                                double bottom);

} // namespace whichmesh::ui
