// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/question_row.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

QuestionRow::QuestionRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuestionRow::setContent(const Content& content)
{
    if (m_content == content)
        return;
    m_content = content;
    const bool asked = content.number > 0;
    setFocusPolicy(asked ? Qt::StrongFocus : Qt::NoFocus);
    setEnabled(asked);
    setCursor(asked ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(content.question);
    setAccessibleDescription(content.answer.isEmpty() ? tr("not answered") : content.answer);
    setToolTip({});
    update();
}

QSize QuestionRow::sizeHint() const
{
    return {360, 36};
}

void QuestionRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void QuestionRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void QuestionRow::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool asked = m_content.number > 0;
    if (asked && (underMouse() || isDown()))
        painter.fillRect(rect().adjusted(1, 1, -1, -1), isDown() ? colours.select : colours.hover);
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
    const bool answered = !m_content.answer.isEmpty();
    const double height = rect().height();
    painter.setFont(fontOf(metric::body));
    painter.setPen(colours.muted);
    if (asked)
        painter.drawText(QRectF(12, 0, 16, height), Qt::AlignVCenter | Qt::AlignLeft,
                         QString::number(m_content.number));
    const MarkShape mark = !asked     ? MarkShape::NotApplicable
                           : answered ? MarkShape::Yes
                                      : MarkShape::Unknown;
    drawMark(painter, mark, QRectF(32, height / 2 - 8, 16, 16), colours);

    double right = width() - 12;
    if (asked) {
        QFont link = fontOf(metric::small);
        link.setUnderline(true);
        painter.setFont(link);
        const double linkWidth = painter.fontMetrics().horizontalAdvance(m_content.action);
        painter.drawText(QRectF(right - linkWidth - 1, 0, linkWidth + 1, height),
                         Qt::AlignVCenter | Qt::AlignRight, m_content.action);
        right -= std::max(44.0, linkWidth) + 8;
        painter.setFont(fontOf(metric::body, answered ? QFont::DemiBold : QFont::Normal));
        painter.setPen(answered ? colours.text : colours.muted);
        const QString shown = answered ? m_content.answer : tr("not answered");
        const double shownWidth = painter.fontMetrics().horizontalAdvance(shown);
        painter.drawText(QRectF(right - shownWidth - 1, 0, shownWidth + 1, height),
                         Qt::AlignVCenter | Qt::AlignRight, shown);
        right -= shownWidth + 8;
    }
    painter.setFont(fontOf(metric::body));
    painter.setPen(colours.muted);
    const QRectF area(56, 0, right - 56, height);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_content.question, Qt::ElideRight,
                                                      static_cast<int>(area.width())));
}

} // namespace whichmesh::ui
