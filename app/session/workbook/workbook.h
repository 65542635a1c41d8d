// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/decision/editions/decision_record.h"
#include "app/decision/profile/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace whichmesh {

/// A scenario of a workbook.
struct NamedProfile
{
    std::string name; ///< one line, unlike those of its neighbours
    Profile profile;
    /// What was recommended when it was saved with a record of the knowledge.
    std::vector<OptionId> recommended{};

    bool operator==(const NamedProfile&) const = default;
};

/// What a saved file holds.
struct Workbook
{
    std::string title;                   ///< one line
    EditionId edition;                   ///< that was in force
    std::vector<NamedProfile> scenarios; ///< at least one
    std::vector<std::string> overlays{}; ///< files and folders, absolute or from the workbook
    std::optional<KnowledgeRecord> decidedOn{};

    bool operator==(const Workbook&) const = default;
};

/// The name of the scenario a new workbook has.
inline constexpr const char* firstScenario = "Today";

} // namespace whichmesh
