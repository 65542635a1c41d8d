// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/evidence/subject.h"
#include "app/knowledge/knowledge_base.h"

#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

/// What is odd about a knowledge base that was read without a fault.
enum class FindingKind {
    Contradiction, ///< two places that cannot both be right
    Overlap,       ///< a value that two answers claim
    Gap,           ///< a value that nothing speaks of
    Unreachable,   ///< an option that no advice can ever lead to
    Shadowed,      ///< a rule that can never make a difference
};

/// "contradiction", "overlap", "gap", "unreachable", "shadowed".
std::string_view toText(FindingKind kind);

/// A warning of that kind: at the first of `places`, which are keys of KnowledgeBase::places, with
/// the others as further places.
Diagnostic finding(const KnowledgeBase& knowledge, FindingKind kind, std::string message,
                   const std::vector<std::string>& places);

/// The key of a thing in KnowledgeBase::places. A cell is where its row is, a step where its entry
/// is.
std::string placeKey(const Subject& subject);

} // namespace whichmesh
