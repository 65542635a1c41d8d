// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace whichmesh::ui {

/// The px a text with figures takes. The digits of the window's type are of one width, so that few
/// texts have to be measured while figures change.
int figureWidth(const QFont& font, QString text);

} // namespace whichmesh::ui
