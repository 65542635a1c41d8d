// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace whichmesh::bench {

/// Milliseconds one call takes.
double milliseconds(const std::function<void()>& work);

double median(std::vector<double> values);

/// Median milliseconds of a call over `times` runs, after `warmUp` runs that do not count.
double medianOf(int times, const std::function<void()>& work, int warmUp = 3);

} // namespace whichmesh::bench
