// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile.h"
#include "app/knowledge/knowledge_base.h"

namespace whichmesh::test {

/// The sample knowledge base with a fourth mesh, the guide's tree, a question outside the tree
/// ("goals") and three anti-patterns: "mtls-only" of Istio, "full-features" of Cilium, and
/// "two-goals" whatever the candidate.
KnowledgeBase knowledgeWithTree();

/// A profile that answers the tree; an absent value stays unknown.
Profile treeProfile(std::optional<bool> needMesh, std::optional<double> services = {},
                    std::optional<bool> performance = {}, std::optional<bool> features = {});

} // namespace whichmesh::test
