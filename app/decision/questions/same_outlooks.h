// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"

namespace whichmesh {

/// Whether questionOutlooks() must come out the same for two profiles, because nothing that rules
/// and limits can tell apart lies between them, nor between what answers make of them. Takes far
/// less than the outlooks do. They may be the same also where it is false.
bool haveSameOutlooks(const CompiledKnowledge& compiled, const Profile& left, const Profile& right);

} // namespace whichmesh
