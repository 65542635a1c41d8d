// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/icon_button.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {
constexpr qreal glyphSize = 16;
}

IconButton::IconButton(Icon icon, const QString& name, QWidget* parent, int size)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_size(size)
{
    setName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRadius(this, metric::radius);
}

void IconButton::setIconShape(Icon icon)
{
    m_icon = icon;
    update();
}

void IconButton::setName(const QString& name)
{
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    const bool hovered = isEnabled() && underMouse();
    QPainter painter(this);
    if (isDown() || isChecked())
        drawBox(painter, rect(), {t.select, {}, metric::radius});
    else if (hovered)
        drawBox(painter, rect(), {t.hover, {}, metric::radius});
    QRectF box(0, 0, glyphSize, glyphSize);
    box.moveCenter(QRectF(rect()).center());
    drawIcon(painter, m_icon, box, !isEnabled() ? t.na : hovered || isDown() ? t.text : t.muted);
}

} // namespace whichmesh::ui
