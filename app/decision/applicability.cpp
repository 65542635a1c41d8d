// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/applicability.h"

#include "app/decision/evaluate.h"

namespace whichmesh {

Truth applicability(const PlaybookEntry& entry, const Profile& profile, const Verdict& verdict)
{
    return evaluate(entry.applies, profile, verdict.recommendation);
}

} // namespace whichmesh
