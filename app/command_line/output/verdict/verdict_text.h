// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"

#include <string>

namespace whichmesh {

/// What each lens says, where lenses exclude each other, what stands against the other options,
/// what would flip the verdict, and other ways to go: one part each, empty where there is none.
std::string lensesText(const KnowledgeBase& knowledge, const Verdict& verdict);
std::string conflictsText(const Verdict& verdict);
std::string whyNotText(const KnowledgeBase& knowledge, const Verdict& verdict);
std::string flipsText(const Verdict& verdict);
std::string suggestionsText(const Verdict& verdict);

} // namespace whichmesh
