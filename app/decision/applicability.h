// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"
#include "app/knowledge/advice.h"
#include "app/knowledge/truth.h"

namespace whichmesh {

/// Whether a playbook entry is for this profile. It is judged against the recommendation: against
/// all of its options while there is no clear winner.
Truth applicability(const PlaybookEntry& entry, const Profile& profile, const Verdict& verdict);

} // namespace whichmesh
