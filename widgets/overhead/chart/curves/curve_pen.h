// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>

namespace whichmesh::ui {

/// The line of a mode: in full, or dashed for a further mode of the same option (`variant` 1, 2, …)
/// and for one of a model that is only compared. `k` scales it.
QPen curvePen(const QColor& colour, int variant, bool compared, double k);

} // namespace whichmesh::ui
