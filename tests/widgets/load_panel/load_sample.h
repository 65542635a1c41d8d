// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

namespace whichmesh::test {

/// The sample knowledge with an example, two scenarios, a size question cut at `first` and `second`
/// services, and a caveat below 100,000 req/s.
KnowledgePtr knowledgeWithSizes(double first, double second);

} // namespace whichmesh::test
