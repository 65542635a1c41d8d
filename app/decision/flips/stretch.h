// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/votes.h"

#include <optional>
#include <vector>

namespace whichmesh {

/// A run of values of one number that all lead to the same recommendation.
struct Stretch
{
    double from = 0.0;        ///< the lowest
    std::optional<double> to; ///< the highest; absent: without end
    Decision decision;

    bool operator==(const Stretch&) const = default;
};

/// Appends a stretch, or makes the last one longer where it leads to the same.
void append(std::vector<Stretch>& stretches, const Stretch& next);

} // namespace whichmesh
