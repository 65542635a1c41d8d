// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/curves/curve_pen.h"

#include <QList>

#include <algorithm>
#include <array>

namespace whichmesh::ui {

namespace {

constexpr double fullWidth = 2.0;
constexpr double comparedWidth = 1.6;

/// In px, as patterns of pens are in widths.
QList<qreal> dashes(int variant, bool compared)
{
    static const std::array<QList<qreal>, 3> further{
        QList<qreal>{9.0, 3.0}, {3.0, 3.0}, {9.0, 3.0, 3.0, 3.0}};
    static const std::array<QList<qreal>, 3> ofOther{
        QList<qreal>{5.0, 4.0}, {2.0, 3.0}, {8.0, 3.0, 2.0, 3.0}};
    if (compared)
        return ofOther[static_cast<std::size_t>(variant) % ofOther.size()];
    return variant == 0 ? QList<qreal>()
                        : further[static_cast<std::size_t>(variant - 1) % further.size()];
}

} // namespace

QPen curvePen(const QColor& colour, int variant, bool compared, double k)
{
    const double width = compared ? comparedWidth : fullWidth;
    QPen pen(colour, width * k);
    QList<qreal> pattern = dashes(variant, compared);
    if (pattern.isEmpty())
        return pen;
    std::ranges::transform(pattern, pattern.begin(), [=](qreal px) { return px / width; });
    pen.setDashPattern(pattern);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace whichmesh::ui
