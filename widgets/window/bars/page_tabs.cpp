// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bars/page_tabs.h"

#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int padding = 12;

} // namespace

PageTabs::PageTabs(QWidget* parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("pageTabs"));
    setAccessibleName(tr("Pages"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFont(fontOf(metric::body, QFont::Medium));
}

QSize PageTabs::sizeHint() const
{
    int width = 2 * metric::grid;
    for (int i = 0; i < count(); ++i)
        width += tabSizeHint(i).width();
    return {width, metric::tabBar};
}

QSize PageTabs::minimumSizeHint() const
{
    return sizeHint();
}

QSize PageTabs::tabSizeHint(int index) const
{
    // As wide as the heavier weight of the current tab, so that nothing moves when it changes.
    const QFontMetrics metrics(fontOf(metric::body, QFont::DemiBold));
    return {metrics.horizontalAdvance(tabText(index)) + 2 * padding, metric::tabBar};
}

void PageTabs::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRect area = tabRect(i);
        const bool current = i == currentIndex();
        const bool hovered = area.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        painter.setFont(fontOf(metric::body, current ? QFont::DemiBold : QFont::Medium));
        painter.setPen(current || hovered ? colours.text : colours.muted);
        painter.drawText(area, Qt::AlignCenter, tabText(i));
        if (current)
            painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2),
                             colours.accent);
        if (current && showsFocus(this)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colours.focus, 2));
            painter.drawRoundedRect(QRectF(area).adjusted(3, 6, -3, -6), 4, 4);
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

} // namespace whichmesh::ui
