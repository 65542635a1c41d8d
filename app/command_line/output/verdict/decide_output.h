// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile.h"
#include "app/decision/verdict.h"
#include "app/knowledge/knowledge_base.h"

#include <string>

namespace whichmesh {

/// The verdict for a person at a terminal.
std::string decideText(const KnowledgeBase& knowledge, const Profile& profile,
                       const Verdict& verdict);

/// The verdict for programs: profile, recommendation and how clear it is, the tree's path and what
/// it leaves open, reason, warnings, then all that writeJudgement() adds.
std::string decideJson(const KnowledgeBase& knowledge, const Profile& profile,
                       const Verdict& verdict);

} // namespace whichmesh
