// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/toggle_box.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace whichmesh::ui {

namespace {

constexpr int sidePadding = 10;

}

ToggleBox::ToggleBox(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRadius(this, metric::radius);
}

QSize ToggleBox::sizeHint() const
{
    return {QCheckBox::sizeHint().width() + 2 * sidePadding, metric::control};
}

bool ToggleBox::hitButton(const QPoint& point) const
{
    return rect().contains(point);
}

void ToggleBox::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const bool hovered = isEnabled() && underMouse();
    drawBox(painter, rect(), {hovered ? colours.hover : colours.raised, colours.ctl});
    option.rect = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    style()->drawControl(QStyle::CE_CheckBox, &option, &painter, this);
}

} // namespace whichmesh::ui
