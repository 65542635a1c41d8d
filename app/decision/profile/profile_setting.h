// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/decision/profile/profile.h"
#include "app/knowledge/knowledge_base.h"

#include <string_view>

namespace whichmesh {

/// Applies one `key=value` of the command line: booleans are true and false, lists are
/// comma-separated, `nodes=auto` is automatic, `budget.memory_mb=16000` and `weights.tree=2` reach
/// inside, `key=` forgets a key. An error says what is allowed.
Result<Profile> withSetting(const Profile& profile, std::string_view setting,
                            const KnowledgeBase& knowledge);

} // namespace whichmesh
