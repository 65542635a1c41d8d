// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

namespace whichmesh::test {

/// The guide as shipped; read once. Ends the test where it cannot be read.
KnowledgePtr shippedGuide();

} // namespace whichmesh::test
