// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/base/result.h"
#include "app/base/yaml_node.h"
#include "app/decision/profile.h"
#include "app/knowledge/knowledge_base.h"

#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace whichmesh {

/// Reads a profile: a mapping of load keys, question ids, `must_haves`, `budget` (memory_mb,
/// cpu_millicores, latency_p99_ms) and `weights`. Every fault is reported with its place.
tl::expected<Profile, Diagnostics> readProfile(const YamlNode& node, const std::string& file,
                                               const KnowledgeBase& knowledge,
                                               const std::string& keyPath = {});

/// Applies one `key=value` of the command line: booleans are true and false, lists are
/// comma-separated, `budget.memory_mb=16000` and `weights.tree=2` reach inside, `key=` forgets a
/// key.
Result<Profile> withSetting(const Profile& profile, std::string_view setting,
                            const KnowledgeBase& knowledge);

/// The profile as YAML, keys in a fixed order, ending in a newline; readProfile() gives it back.
std::string toYaml(const Profile& profile, const KnowledgeBase& knowledge, int indent = 0);

} // namespace whichmesh
