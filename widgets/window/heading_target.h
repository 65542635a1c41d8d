// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QString>

namespace whichmesh::ui {

/// The place of the window that shows what stands under a heading of the source: an entry of the
/// playbook, a comparison section or the tree; empty where nothing does. Of several entries under
/// one heading it is the first that warns, else the first that applies, else the first.
QString targetOfHeading(const Results& results, const QString& heading);

} // namespace whichmesh::ui
