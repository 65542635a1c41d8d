// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/evidence/evidence.h"

#include <string>

namespace whichmesh::ui {

/// How old a claim may be before it is marked stale. Nothing here reads a clock: the window passes
/// the day in; without one nothing is stale.
struct Staleness
{
    std::string today; ///< YYYY-MM-DD; may be empty
    int months = 12;

    bool isStale(const std::string& asOf) const { return whichmesh::isStale(asOf, today, months); }

    bool operator==(const Staleness&) const = default;
};

} // namespace whichmesh::ui
