// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/knowledge/advice.h"
#include "app/knowledge/cost/load.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace whichmesh {

/// The most a team will spend on a mesh. Absent means no limit was set.
struct Budget
{
    std::optional<double> memoryMb;
    std::optional<double> cpuMillicores;
    std::optional<double> latencyP99Ms; ///< per request path

    bool operator==(const Budget&) const = default;
};

/// All that is known about the user's case. An absent key is unknown; it never counts as "no".
struct Profile
{
    Load load;
    /// Per question the answers given: one for Boolean (`yes`, `no`) and Choice, any number for
    /// Choices. Number questions are answered by `load` and never stand here.
    std::map<QuestionId, std::vector<AnswerId>> answers;
    std::set<FeatureId> mustHaves;
    Budget budget;
    std::map<LensId, double> weights; ///< absent is 1

    bool operator==(const Profile&) const = default;
};

/// A profile with a preset's values and nothing else.
Profile fromPreset(const Preset& preset);

} // namespace whichmesh
