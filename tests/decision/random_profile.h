// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile.h"
#include "app/knowledge/knowledge_base.h"

#include <random>

namespace whichmesh::test {

/// A profile in which each thing is said or left open by chance: the same for the same `random` on
/// every machine. Numbers lie on, and next to, bounds more often than not.
Profile randomProfile(const KnowledgeBase& knowledge, std::mt19937& random);

} // namespace whichmesh::test
