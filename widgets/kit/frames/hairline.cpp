// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/frames/hairline.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    if (orientation == Qt::Horizontal)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_orientation == Qt::Horizontal)
        drawHorizontalLine(painter, {0, 0}, width(), tokens(this).hair);
    else
        drawVerticalLine(painter, {0, 0}, height(), tokens(this).hair);
}

} // namespace whichmesh::ui
