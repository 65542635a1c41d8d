// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

namespace whichmesh {

/// How well an option has a feature, from worst to best. Unknown is where no table says anything.
enum class SupportLevel { None, Unknown, NotApplicable, Value, Partial, Full };

/// By the claim in force. An option of kind None has nothing that a mesh would give; a combination
/// has the best of its parts.
SupportLevel supportOf(const Feature& feature, const Option& option,
                       const KnowledgeBase& knowledge);

} // namespace whichmesh
