// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/nearby_line.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int outcomeWidth = 88;
constexpr int glyphStep = 14;

} // namespace

NearbyLine::NearbyLine(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NearbyLine::setContent(const Content& content)
{
    if (m_content == content)
        return;
    m_content = content;
    QStringList names;
    for (const Option& option : content.outcomes)
        names << toQt(option.name);
    setAccessibleName(content.question + QStringLiteral(": ") + content.change);
    setAccessibleDescription(joinedWithAnd(names));
    update();
}

void NearbyLine::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NearbyLine::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NearbyLine::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), colours.hover);
    painter.fillRect(QRect(0, 0, width(), 1), colours.hair);
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 2, -1, -1), 4, 4);
    }
    const double height = rect().height();
    double left = width() - outcomeWidth;
    for (const Option& option : m_content.outcomes) {
        drawGlyph(painter, option, QRectF(left, height / 2 - 5, 10, 10), colours.theme);
        left += glyphStep;
    }
    painter.setPen(m_content.different ? colours.text : colours.muted);
    painter.setFont(fontOf(metric::body, m_content.different ? QFont::DemiBold : QFont::Normal));
    if (m_content.outcomes.size() == 1)
        painter.drawText(QRectF(left + 2, 0, width() - left - 2, height), Qt::AlignVCenter,
                         toQt(m_content.outcomes.front().name));
    painter.setFont(fontOf(metric::body));
    painter.setPen(colours.muted);
    const double changeRight = width() - outcomeWidth - 16;
    const double changeWidth = painter.fontMetrics().horizontalAdvance(m_content.change);
    painter.drawText(QRectF(changeRight - changeWidth - 1, 0, changeWidth + 1, height),
                     Qt::AlignVCenter | Qt::AlignRight, m_content.change);
    painter.setPen(colours.text);
    const QRectF area(4, 0, changeRight - changeWidth - 12, height);
    painter.drawText(area, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_content.question, Qt::ElideRight,
                                                      static_cast<int>(area.width())));
}

} // namespace whichmesh::ui
