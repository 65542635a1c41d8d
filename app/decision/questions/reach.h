// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/compiled/compiled_knowledge.h"

#include <vector>

namespace whichmesh {

/// Whether each of some open questions, by their index, can still change the recommendation:
/// whether there is a way for the others to turn out in which its answer decides. Everything else
/// stays as in the profile. Exact where it is false; true also where there are too many ways to
/// try.
std::vector<bool> canChangeRecommendation(const CompiledKnowledge& compiled, const Profile& profile,
                                          const std::vector<std::size_t>& open);

} // namespace whichmesh
