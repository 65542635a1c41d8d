// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace whichmesh::ui {

/// A file name without ending that every platform takes, made of a title.
QString fileNameOf(const QString& title);

} // namespace whichmesh::ui
