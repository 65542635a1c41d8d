// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile.h"
#include "app/decision/verdict.h"
#include "app/knowledge/knowledge_base.h"

#include <string>

namespace whichmesh {

/// The verdict for a person at a terminal.
std::string decideText(const KnowledgeBase& knowledge, const Profile& profile,
                       const Verdict& verdict);

/// The verdict for programs: profile, recommendation, open, path, reason, warnings.
std::string decideJson(const KnowledgeBase& knowledge, const Profile& profile,
                       const Verdict& verdict);

} // namespace whichmesh
