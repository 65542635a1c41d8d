// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/frames/side_panel.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>
#include <QScrollArea>

namespace whichmesh::ui {

SidePanel::SidePanel(Qt::Edge edge, QWidget* parent)
    : QWidget(parent)
    , m_edge(edge)
{
    setContentsMargins(edge == Qt::LeftEdge, edge == Qt::TopEdge, edge == Qt::RightEdge,
                       edge == Qt::BottomEdge);
}

void SidePanel::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.panel);
    if (m_edge == Qt::LeftEdge || m_edge == Qt::RightEdge)
        drawVerticalLine(painter, QPointF(m_edge == Qt::LeftEdge ? 0 : width() - 1, 0), height(),
                         t.hair);
    else
        drawHorizontalLine(painter, QPointF(0, m_edge == Qt::TopEdge ? 0 : height() - 1), width(),
                           t.hair);
}

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    // Without this both would paint the window's ground over that of the panel behind.
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace whichmesh::ui
