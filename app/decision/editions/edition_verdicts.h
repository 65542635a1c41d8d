// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/editions/compiled_stack.h"
#include "app/decision/profile/profile.h"
#include "app/decision/verdict.h"

#include <string>
#include <vector>

namespace whichmesh {

/// What one edition of a stack recommends for a profile.
struct EditionVerdict
{
    EditionId edition;
    std::string title;                    ///< "Guide 2024"
    std::vector<OptionId> recommendation; ///< empty where none can be given
    std::vector<std::string> names;       ///< of the recommended options
    std::string reason;                   ///< that of the edition in force where both agree

    bool operator==(const EditionVerdict&) const = default;
};

/// One a layer, the base first. `known` is the verdict of the edition in force, which is not
/// computed again.
std::vector<EditionVerdict> verdictsByEdition(const CompiledStack& stack, const Profile& profile,
                                              const EditionId& inForce, const Verdict& known);

/// Where the editions differ, in one sentence: "By Guide 2024 Linkerd; by Reviewed 2026 Istio,
/// because ambient mode needs no sidecar." Empty where they agree.
std::string differenceText(const std::vector<EditionVerdict>& verdicts);

} // namespace whichmesh
