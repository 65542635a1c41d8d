// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/canvas.h"

#include <functional>
#include <vector>

namespace whichmesh::pdf {

/// A measured piece of the brief that draws itself at a place.
struct Panel
{
    qreal height = 0.0;
    std::function<void(layout::Canvas&, qreal x, qreal y)> draw;
};

/// Panels below each other, `gap` apart.
Panel stacked(std::vector<Panel> panels, qreal gap = 0.0);

/// A heading with a little space below, and a muted remark on its line.
Panel headingPanel(const QString& heading, const QString& remark = {});

/// Text that wraps to a width, at most `most` lines.
Panel textPanel(const layout::Typesetter& type, const QString& text, const layout::TypeStyle& style,
                qreal width, int most = 0);

/// The first three of some panels, and "and n more in appendix D" for the rest.
std::vector<Panel> cutAtThree(std::vector<Panel> panels);

} // namespace whichmesh::pdf
