// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/bearing.h"

#include "app/report/paint/glyphs.h"

#include <QPainter>

namespace whichmesh::ui {

void drawBearing(QPainter& painter, Bearing bearing, const QRectF& box, const Tokens& tokens)
{
    if (bearing == Bearing::Applies)
        drawMark(painter, MarkShape::Yes, box, tokens);
    else if (bearing == Bearing::Warns)
        drawIcon(painter, Icon::Warning, box, tokens.partial, 1.6);
}

} // namespace whichmesh::ui
