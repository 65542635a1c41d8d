// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/knowledge_base.h"

namespace whichmesh {

/// Adds the whole numbers that two answers of a question claim by the source's own words, and those
/// between two answers that none claims.
void lintStatedRanges(const KnowledgeBase& knowledge, Diagnostics& found);

} // namespace whichmesh
