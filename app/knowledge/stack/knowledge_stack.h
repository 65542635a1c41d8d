// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/knowledge_base.h"

#include <memory>
#include <vector>

namespace whichmesh {

/// Layers of knowledge that were read together: the same content once per edition, with that
/// edition in force, so that a switch costs nothing. Never empty; immutable and shared.
struct KnowledgeStack
{
    std::vector<KnowledgePtr> editions; ///< the base first
    EditionId usual;                    ///< in force unless another is asked for
    Diagnostics warnings;               ///< what is odd but bars nothing

    /// With that edition in force; null where there is no such layer.
    KnowledgePtr find(const EditionId& edition) const;
    /// With the usual one in force.
    KnowledgePtr usualOne() const;

    /// The same content in another order is not the same.
    bool operator==(const KnowledgeStack& other) const;
};

using StackPtr = std::shared_ptr<const KnowledgeStack>;

/// A stack of one layer, for a knowledge base that was not read.
StackPtr stackOf(KnowledgePtr knowledge);

} // namespace whichmesh
