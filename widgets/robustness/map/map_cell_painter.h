// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"
#include "app/report/paint/tokens.h"

#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace whichmesh::ui {

/// Paints the ground of a cell of the map: the tint of the winner, stripes of all where several
/// have no clear lead, an open frame where there is none.
void paintCellGround(QPainter& painter, const QRectF& cell,
                     const std::vector<const Option*>& winners, const Tokens& tokens);

/// Paints glyphs and names, "Linkerd = Istio" for several, with a plate under them on stripes.
/// Keeps aside of `avoid` where there is room; names go where room is short, then glyphs.
void paintCellLabel(QPainter& painter, const QRectF& cell,
                    const std::vector<const Option*>& winners, const std::optional<QRectF>& avoid,
                    const Tokens& tokens);

/// The stripes alone, for the legend.
void paintStripes(QPainter& painter, const QRectF& area, const std::vector<QColor>& colours);

} // namespace whichmesh::ui
