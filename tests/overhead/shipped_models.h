// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

namespace whichmesh::test {

/// What the program comes with, the reviewed edition in force; read once. Ends the test where it
/// cannot be read.
const KnowledgeBase& shippedModels();

/// The two models that come with the program.
const CostModel& guideModel();
const CostModel& measuredModel();

} // namespace whichmesh::test
