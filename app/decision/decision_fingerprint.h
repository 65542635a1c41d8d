// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile.h"
#include "app/knowledge/knowledge_base.h"

#include <string>

namespace whichmesh {

/// A hash of the profile and of the knowledge in force: 12 hexadecimal digits, the same on every
/// machine. Equal digits mean that nothing the verdict rests on has changed.
std::string decisionFingerprint(const KnowledgeBase& knowledge, const Profile& profile);

} // namespace whichmesh
