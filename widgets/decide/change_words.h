// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/flips/change.h"
#include "app/knowledge/knowledge_base.h"

#include <QString>

namespace whichmesh::ui {

/// A single change of a profile in the words of one line: "Cluster size", "120", "500". `from` is
/// empty where the change adds something or takes it away.
struct ChangeWords
{
    QString what;
    QString from;
    QString to;
};

ChangeWords wordsOf(const Change& change, const KnowledgeBase& knowledge, const Profile& profile);

} // namespace whichmesh::ui
