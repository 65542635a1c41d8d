// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/questions/key_button.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int padding = 12, gap = 8, capWidth = 20;

} // namespace

KeyButton::KeyButton(int key, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setText(text);
    setFont(fontOf(metric::body, QFont::Medium));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFocusRadius(this, metric::radius);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyButton::setChosen(bool chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    update();
}

QSize KeyButton::sizeHint() const
{
    return {textWidth(font(), text()) + gap + capWidth + 2 * padding, metric::control};
}

void KeyButton::paintGround(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    const QColor ground = m_chosen || isDown() ? t.select : underMouse() ? t.hover : t.raised;
    drawBox(painter, rect(),
            {ground, m_chosen ? t.accent : t.ctl, metric::radius, m_chosen ? 2.0 : 1.0});
}

void KeyButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    paintGround(painter);
    painter.setFont(font());
    painter.setPen(t.text);
    painter.drawText(rect().adjusted(padding, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    drawKeyCap(painter, QRectF(width() - padding - capWidth, 0, capWidth, height()),
               QString::number(m_key), t, m_chosen);
}

} // namespace whichmesh::ui
