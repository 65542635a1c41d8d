// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QPainter;

namespace whichmesh {
struct Tokens;
}

namespace whichmesh::ui {

class MapGeometry;

/// Paints the numbers of services under the map: the cuts strong, round numbers between them where
/// there is room.
void paintMapAxis(QPainter& painter, const MapGeometry& geometry, const std::vector<double>& cuts,
                  const Tokens& tokens);

} // namespace whichmesh::ui
