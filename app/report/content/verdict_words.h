// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/reasons/stance.h"
#include "app/knowledge/knowledge_base.h"

#include <QString>
#include <QStringList>

namespace whichmesh {

// What window and report both say of a verdict.

/// "4 of 6 lenses agree", "6 lenses, no clear lead", "No lens has anything to say".
QString agreementWords(const Verdict& verdict);

/// "agrees", "agrees in part", "disagrees", "silent".
QString wordOf(Stance stance);

/// What lenses add of the recommended options, each once; with the option's name where there are
/// several.
QStringList remarksOnTheRecommended(const KnowledgeBase& knowledge, const Verdict& verdict);

/// "Decision tree and Goals put others forward."; empty where no lens is against it.
QString againstWords(const Verdict& verdict, const WhyNot& whyNot);

/// What puts an option out, each with what leads where that is waived.
QStringList blockerWords(const KnowledgeBase& knowledge, const WhyNot& whyNot);

} // namespace whichmesh
