// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/knowledge/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace whichmesh {

/// Where to read a stack from, and the edition to put in force; the usual one where that is empty.
/// An error says which folder holds nothing and, where no overlay can bring it, which editions
/// there are.
Result<KnowledgeLocation> locate(const std::string& folder,
                                 const std::vector<std::string>& overlays,
                                 const std::optional<std::string>& edition);

/// The knowledge base with the edition that `location` asks for in force.
Result<KnowledgePtr> editionOf(const KnowledgeStack& stack, const KnowledgeLocation& location);

} // namespace whichmesh
