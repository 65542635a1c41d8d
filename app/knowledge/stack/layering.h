// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"
#include "app/knowledge/stack/source_document.h"

#include <cstddef>
#include <vector>

namespace whichmesh {

/// How many things of a kind are there, before a layer adds its own.
std::size_t countOf(const KnowledgeBase& knowledge, ContentKind kind);

/// Lets what a layer has appended since there were `before` things take the place of what it
/// contests: the same id, or of a table and a chapter the same row and entry. Claims of cells are
/// put behind those of the layers below. Remembers what comes from this layer.
void settle(KnowledgeBase& knowledge, ContentKind kind, std::size_t before);

/// Gives each edition what is the same in all of them: layers, sources, claims, danger notes. The
/// last one has everything.
void shareEvidence(std::vector<KnowledgeBase>& editions);

} // namespace whichmesh
