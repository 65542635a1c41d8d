// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"

#include <QMetaType>
#include <QRectF>

class QPainter;

namespace whichmesh::ui {

/// What an entry has to do with the profile.
enum class Bearing {
    None,
    Applies, ///< advice for it
    Warns,   ///< an anti-pattern that it fits
};

/// Paints the mark of a bearing into the largest square centred in `box`; None has none.
void drawBearing(QPainter& painter, Bearing bearing, const QRectF& box, const Tokens& tokens);

} // namespace whichmesh::ui

Q_DECLARE_METATYPE(whichmesh::ui::Bearing)
