// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <string>
#include <vector>

namespace whichmesh {

/// What a lens adds of one option.
struct Remark
{
    OptionId option;
    std::string text;

    bool operator==(const Remark&) const = default;
};

/// What one lens says of a profile. A silent one has nothing to say and does not count; its reason
/// tells why it is silent.
struct Opinion
{
    LensId lens;
    std::string title; ///< of the lens: "Team capability"
    bool spoke = false;
    bool blocks = false; ///< what it rejects is out
    double weight = 1.0;
    std::vector<OptionId> favours; ///< first choices, in option order
    std::vector<OptionId> seconds;
    std::vector<OptionId> rejects;
    std::vector<Remark> remarks; ///< in option order
    std::string reason;
    std::string heading;       ///< of the source; empty where the lens rests on the profile alone
    std::vector<RuleId> rules; ///< the rules that hold

    bool operator==(const Opinion&) const = default;
};

} // namespace whichmesh
