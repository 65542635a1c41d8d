// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/decision/profile.h"

#include <string>
#include <vector>

namespace whichmesh {

/// A scenario of a workbook.
struct NamedProfile
{
    std::string name; ///< one line, unlike those of its neighbours
    Profile profile;

    bool operator==(const NamedProfile&) const = default;
};

/// What a saved file holds.
struct Workbook
{
    std::string title;                   ///< one line
    EditionId edition;                   ///< of the knowledge base it was written with
    std::vector<NamedProfile> scenarios; ///< at least one

    bool operator==(const Workbook&) const = default;
};

/// The name of the scenario a new workbook has.
inline constexpr const char* firstScenario = "Today";

} // namespace whichmesh
