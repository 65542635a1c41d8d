// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"
#include "app/session/workbook/workbook.h"

#include <random>

namespace whichmesh::test {

/// Any workbook a person could make: titles of odd characters, any part of the profiles answered,
/// some of it unknown to the knowledge base. The same from the same random numbers everywhere.
Workbook randomWorkbook(std::mt19937& random, const KnowledgeBase& knowledge);

} // namespace whichmesh::test
