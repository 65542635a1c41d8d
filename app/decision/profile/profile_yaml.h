// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/base/yaml/yaml_node.h"
#include "app/decision/profile/profile.h"
#include "app/knowledge/knowledge_base.h"

#include <string>

#include <tl/expected.hpp>

namespace whichmesh {

/// Reads a profile: a mapping of load keys, question ids, `must_haves`, `budget` (memory_mb,
/// cpu_millicores, latency_p99_ms) and `weights`; nothing at all is an empty profile. Every fault
/// is reported with its place; `keyPath` is the path of `node` in a larger document.
tl::expected<Profile, Diagnostics> readProfile(const YamlNode& node, const std::string& file,
                                               const KnowledgeBase& knowledge,
                                               const std::string& keyPath = {});

/// The profile as YAML, keys in a fixed order, each line indented by `indent` blanks, ending in a
/// newline; readProfile() gives it back. Answers to questions that the knowledge base does not have
/// are written too.
std::string toYaml(const Profile& profile, const KnowledgeBase& knowledge, int indent = 0);

} // namespace whichmesh
