// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/menu_field.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace whichmesh::ui {

namespace {

constexpr int padding = 8;
constexpr int chevron = 16;

} // namespace

MenuField::MenuField(const QString& placeholder, QWidget* parent)
    : QPushButton(parent)
    , m_placeholder(placeholder)
{
    setFont(fontOf(metric::body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MenuField::sizeHint() const
{
    const int text = textWidth(font(), this->text().isEmpty() ? m_placeholder : this->text());
    return {text + chevron + 3 * padding + 2, metric::control};
}

QSize MenuField::minimumSizeHint() const
{
    return {80, metric::control};
}

bool MenuField::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip
        && textWidth(font(), text()) > width() - chevron - 3 * padding) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()),
                           this);
        return true;
    }
    return QPushButton::event(event);
}

void MenuField::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    const bool open = menu() && menu()->isVisible();
    const QColor ground = !isEnabled()   ? t.panel
                          : open         ? t.select
                          : underMouse() ? t.hover
                                         : t.raised;
    QPainter painter(this);
    drawBox(painter, rect(), {ground, isEnabled() ? t.ctl : t.hair, metric::radius});
    const QRect box(width() - padding - chevron, (height() - chevron) / 2, chevron, chevron);
    drawIcon(painter, Icon::ChevronDown, box, isEnabled() ? t.muted : t.na);
    painter.setFont(font());
    painter.setPen(!isEnabled() ? t.na : text().isEmpty() ? t.muted : t.text);
    const QRect inner(padding + 1, 0, box.left() - 2 * padding, height());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(font(), text().isEmpty() ? m_placeholder : text(), inner.width()));
}

} // namespace whichmesh::ui
