// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/tab_order.h"

#include <QWidget>

namespace whichmesh::ui {

QWidget* tabThrough(QWidget* before, QWidget* content)
{
    QWidget* last = before;
    const auto visit = [&last](QWidget* widget) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            return;
        QWidget::setTabOrder(last, widget);
        last = widget;
    };
    visit(content);
    for (QWidget* inside : content->findChildren<QWidget*>())
        visit(inside);
    return last;
}

} // namespace whichmesh::ui
