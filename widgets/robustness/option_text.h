// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <QStringList>

#include <vector>

namespace whichmesh::ui {

/// The options of some ids, those that the knowledge base has.
std::vector<const Option*> optionsOf(const KnowledgeBase& knowledge,
                                     const std::vector<OptionId>& ids);

/// "Linkerd", "Linkerd and Istio", or `none` where there is none.
QString namesOf(const KnowledgeBase& knowledge, const std::vector<OptionId>& ids,
                const QString& none = {});

/// A share as "61 %"; what is little but not nothing as "< 1 %", and nearly all as "> 99 %".
QString percentText(double share);

} // namespace whichmesh::ui
