// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/knowledge_base.h"

namespace whichmesh {

/// Adds the answers and the stretches of load keys on which a lens says nothing although every one
/// of its rules asks for them.
void findGaps(const KnowledgeBase& knowledge, Diagnostics& found);

} // namespace whichmesh
