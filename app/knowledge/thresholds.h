// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <string_view>
#include <vector>

namespace whichmesh {

/// The values of a load key from which on the advice or the cost may be another: the bounds of the
/// number question of that name, and those in the conditions of lenses, anti-patterns and caveats.
/// Sorted, each once, strictly inside the key's range; empty when `key` is no load key.
std::vector<double> thresholds(const KnowledgeBase& knowledge, std::string_view key);

} // namespace whichmesh
