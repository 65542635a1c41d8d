// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/questions/question_row.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int padding = 12, gap = 8;
constexpr int oneLine = 36, twoLines = 54, textLine = 18;
constexpr int markLeft = 32, markSize = 16, textLeft = 56;
constexpr int actionWidth = 44; // one column for "change" and "answer"

/// Two texts with a blank between them, where there are two.
QString behind(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
}

} // namespace

QuestionRow::QuestionRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuestionRow::setContent(const Content& content)
{
    if (m_content == content)
        return;
    m_content = content;
    const bool asked = isAsked();
    setFocusPolicy(asked ? Qt::StrongFocus : Qt::NoFocus);
    setEnabled(asked);
    setCursor(asked ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString question = behind(content.question, content.remark);
    setAccessibleName(behind(question, said()));
    setAccessibleDescription(content.action);
    setToolTip(plainToolTip(question));
    updateGeometry();
    update();
}

const QString& QuestionRow::said() const
{
    return m_content.answer.isEmpty() ? m_content.state : m_content.answer;
}

QSize QuestionRow::sizeHint() const
{
    return {360, oneLine};
}

int QuestionRow::heightForWidth(int width) const
{
    return isRemarkBelow(width) ? twoLines : oneLine;
}

bool QuestionRow::isRemarkBelow(int width) const
{
    const QFont font = fontOf(metric::body);
    const int answer = m_content.answer.isEmpty() ? 0 : gap + textWidth(font, m_content.answer);
    return !m_content.remark.isEmpty()
           && textWidth(font, behind(m_content.question, m_content.remark)) + answer
                  > width - textLeft - padding;
}

void QuestionRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isAsked() && (underMouse() || isDown()))
        painter.fillRect(rect(), isDown() ? t.select : t.hover);
    if (showsFocus(this))
        drawInnerFocusRing(painter, rect().adjusted(1, 1, -1, -1), t, metric::radiusSmall);

    const QFont font = fontOf(metric::body);
    painter.setFont(font);
    painter.setPen(t.muted);
    if (m_content.number > 0)
        painter.drawText(QRect(padding, 0, markLeft - padding, height()), Qt::AlignVCenter,
                         QString::number(m_content.number));
    paintMark(painter);
    const int right = paintAnswer(painter);
    painter.setFont(font);
    painter.setPen(t.muted);
    const auto write = [&](int top, int bottom, int edge, const QString& text) {
        painter.drawText(QRect(textLeft, top, edge - textLeft, bottom - top), Qt::AlignVCenter,
                         elided(font, text, edge - textLeft));
    };
    if (isRemarkBelow(width())) {
        const int middle = height() / 2;
        write(middle - textLine, middle, right, m_content.question);
        write(middle, middle + textLine, width() - padding, m_content.remark);
    } else {
        write(0, height(), right, behind(m_content.question, m_content.remark));
    }
}

void QuestionRow::paintMark(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    const QRectF box(markLeft, (height() - markSize) / 2.0, markSize, markSize);
    if (m_content.isLink)
        return drawIcon(painter, m_content.answer.isEmpty() ? Icon::Star : Icon::StarFilled, box,
                        m_content.answer.isEmpty() ? t.muted : t.text);
    const bool open = isAsked() && !m_content.settled;
    drawMark(painter,
             !m_content.answer.isEmpty() && isAsked() ? MarkShape::Yes
             : open                                   ? MarkShape::Unknown
                                                      : MarkShape::NotApplicable,
             box, t);
}

int QuestionRow::paintAnswer(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    const bool strong = isAsked() && !m_content.answer.isEmpty();
    const QFont font = fontOf(metric::body, strong ? QFont::DemiBold : QFont::Normal);
    int right = width() - padding;
    const auto write = [&](const QString& text, const QFont& face, const QColor& colour) {
        const int taken = textWidth(face, text);
        painter.setFont(face);
        painter.setPen(colour);
        painter.drawText(QRect(right - taken, 0, taken, height()), Qt::AlignVCenter, text);
        return taken;
    };
    const int question = textWidth(fontOf(metric::body), m_content.question);
    const int room = std::max(width() / 2, right - textLeft - question - gap);
    const bool isShort = m_content.answer.isEmpty() && !m_content.shortState.isEmpty()
                         && textWidth(font, m_content.state) > room;
    const QString text = elided(font, isShort ? m_content.shortState : said(), room);
    if (isAsked() && textLeft + question + textWidth(font, text) + actionWidth + 3 * gap <= right) {
        QFont link = fontOf(metric::small);
        link.setUnderline(true);
        right -= std::max(write(m_content.action, link, t.muted), actionWidth) + gap;
    }
    if (!text.isEmpty())
        right -= write(text, font, strong ? t.text : t.muted) + gap;
    return right;
}

} // namespace whichmesh::ui
