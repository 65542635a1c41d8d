// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/knowledge/knowledge_base.h"

namespace whichmesh {

/// The cross-checks whose places do not agree, by the claims in force, as contradictions; and
/// answers whose stated ranges share a value or leave one out.
Diagnostics lintStatements(const KnowledgeBase& knowledge);

} // namespace whichmesh
