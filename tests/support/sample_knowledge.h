// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

namespace whichmesh::test {

/// A small knowledge base made by hand: Istio, Linkerd, Cilium and no mesh, and two tables of four
/// rows with every kind of cell (the one of Cilium's traffic mirroring is empty). It has no
/// questions, tree, models or playbook; a test adds what it needs to its copy.
KnowledgeBase sampleKnowledge();

/// The same with a fourth mesh, "kuma", whose cells are all partial.
KnowledgeBase sampleKnowledgeOfFour();

/// A shared copy, as sessions and pages take it.
KnowledgePtr shared(KnowledgeBase knowledge);

} // namespace whichmesh::test
