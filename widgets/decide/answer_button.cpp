// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/answer_button.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int glyphSize = 10;
constexpr int glyphStep = 14;

QRectF keyCapRect(const QRectF& frame)
{
    return {frame.left() + 12, frame.center().y() - 10, 24, 20};
}

} // namespace

AnswerButton::AnswerButton(int key, QWidget* parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AnswerButton::setPreview(const std::vector<Option>& options, const QString& preview)
{
    m_options = options;
    m_preview = preview;
    setAccessibleName(text());
    setAccessibleDescription(preview);
    update();
}

void AnswerButton::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

QSize AnswerButton::sizeHint() const
{
    return {320, metric::controlLarge + 4};
}

void AnswerButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void AnswerButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void AnswerButton::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(2, 2, -2, -2);
    const bool focused = hasFocus();
    QColor ground = colours.raised;
    if (m_chosen || isDown())
        ground = colours.select;
    else if (underMouse())
        ground = colours.hover;
    painter.setBrush(ground);
    painter.setPen(focused    ? QPen(colours.focus, 2)
                   : m_chosen ? QPen(colours.accent, 2)
                              : QPen(colours.ctl, 1));
    painter.drawRoundedRect(frame, metric::radius, metric::radius);

    const QRectF cap = keyCapRect(frame);
    painter.setPen(QPen(m_chosen ? colours.accent : colours.hair, 1));
    painter.setBrush(m_chosen ? colours.accent : colours.panel);
    painter.drawRoundedRect(cap, metric::radiusSmall, metric::radiusSmall);
    painter.setFont(fontOf(metric::small));
    painter.setPen(m_chosen ? colours.onAccent : colours.muted);
    painter.drawText(cap, Qt::AlignCenter, QString::number(m_key));

    double right = frame.right() - 12;
    if (m_chosen) {
        drawMark(painter, MarkShape::Yes, QRectF(right - 16, frame.center().y() - 8, 16, 16),
                 colours);
        right -= 24;
    }
    painter.setFont(fontOf(metric::small));
    painter.setPen(colours.text);
    const double previewWidth = painter.fontMetrics().horizontalAdvance(m_preview);
    painter.drawText(
        QRectF(right - previewWidth - 2, frame.top(), previewWidth + 2, frame.height()),
        Qt::AlignRight | Qt::AlignVCenter, m_preview);
    double left = right - previewWidth - 8 - glyphStep * static_cast<double>(m_options.size());
    const double textRight = left;
    for (const Option& option : m_options) {
        drawGlyph(painter, option,
                  QRectF(left + 2, frame.center().y() - glyphSize / 2.0, glyphSize, glyphSize),
                  colours.theme);
        left += glyphStep;
    }
    painter.setFont(fontOf(metric::large, QFont::DemiBold));
    const QRectF area(cap.right() + 12, frame.top(), textRight - cap.right() - 20, frame.height());
    painter.drawText(
        area, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(area.width())));
}

} // namespace whichmesh::ui
