// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <QString>

namespace whichmesh::ui {

/// Where the window shows what stands under a heading of the source, as a target for
/// MainWindow::follow(); empty when nothing does.
QString targetOfHeading(const KnowledgeBase& knowledge, const QString& heading);

} // namespace whichmesh::ui
