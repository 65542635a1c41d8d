// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/knowledge/reading/minimal_knowledge.h"

#include <string>
#include <string_view>
#include <vector>

namespace whichmesh::test {

/// A faultless overlay named team.yaml over minimalKnowledge().
extern const std::string overlayText;

/// minimalKnowledge() under overlays; each is a file named after its edition.
std::vector<std::vector<KnowledgeFile>> stackWith(const std::string& overlay);
std::vector<std::vector<KnowledgeFile>>
stackWith(const std::vector<std::pair<std::string, std::string>>& overlays);

/// What is wrong with the stack of minimalKnowledge() and an overlay, one fault a line, or "none".
std::string faultsOfStack(const std::string& overlay);

/// `text` with the first `before` replaced; as it is where that is not in it.
std::string replaced(std::string text, std::string_view before, std::string_view after);

} // namespace whichmesh::test
