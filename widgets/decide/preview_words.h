// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <QString>

#include <vector>

namespace whichmesh::ui {

/// What an answer would make of the recommendation, with the options it is about.
struct PreviewWords
{
    std::vector<const Option*> options;
    QString text; ///< "Linkerd stays", "Cilium leads", "Cilium draws level", "no option is left"
};

PreviewWords previewOf(const KnowledgeBase& knowledge, const std::vector<OptionId>& now,
                       const std::vector<OptionId>& then);

} // namespace whichmesh::ui
