// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

namespace whichmesh::test {

/// The sample knowledge under a review and a team's overlay, the guide in force. Header routing of
/// Linkerd: no by the guide, yes by the review (which calls that wrong, as of 2024-01-10), no by
/// the team (wrong again). Fault injection of Linkerd: the review calls it dated, with the same
/// mark, on a vendor's word. Auto mTLS of Cilium and Linkerd itself carry danger notes. Some texts
/// look like markup or a formula.
KnowledgeBase contestedKnowledge();

/// The same with the review in force, which adds a table "Releases".
KnowledgeBase contestedKnowledgeReviewed();

} // namespace whichmesh::test
