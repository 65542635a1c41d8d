// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overhead/estimate.h"

#include <string>
#include <vector>

namespace whichmesh {

/// A mode's place in a measure, and what makes most of its cost there.
struct Ranked
{
    ModeId mode;
    std::string name;
    double value = 0.0;       ///< typical, or the bound
    std::string largest;      ///< origin of the largest term; empty where there are no terms
    double largestPart = 0.0; ///< its part of the value, 0 to 1

    bool operator==(const Ranked&) const = default;
};

/// The modes that have the measure, cheapest first; those beyond the model's limits are left out.
std::vector<Ranked> ranking(const Overhead& overhead, Measure measure);

/// Explains the ranking: who needs the least and who the most, how much more, and what most of it
/// is. Empty where fewer than two modes can be compared.
std::string rankingText(const Overhead& overhead, Measure measure);

} // namespace whichmesh
