// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/answer_button.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int padding = 12, capWidth = 24, gap = 12;
constexpr int glyphSize = 10, glyphStep = 14;
constexpr int tick = 16, tickRoom = 24; // kept free, so that nothing moves when an answer is given
constexpr int leastText = 72;
constexpr int compactHeight = 36;

QFont answerFont(bool compact)
{
    return fontOf(compact ? metric::body : metric::large, QFont::DemiBold);
}

} // namespace

AnswerButton::AnswerButton(int key, const QString& text, QWidget* parent)
    : KeyButton(key, text, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerButton::setPreview(const std::vector<const Option*>& options, const QString& preview)
{
    const auto same = [](const Option& left, const Option* right) { return left == *right; };
    if (m_preview == preview && std::ranges::equal(m_options, options, same))
        return;
    m_options.clear();
    for (const Option* option : options)
        m_options.push_back(*option);
    m_preview = preview;
    setAccessibleDescription(preview);
    updateGeometry();
    update();
}

void AnswerButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

int AnswerButton::leastHeight() const
{
    return m_compact ? compactHeight : metric::controlLarge;
}

double AnswerButton::previewWidth() const
{
    return textWidth(fontOf(metric::small), m_preview)
           + glyphStep * static_cast<double>(m_options.size()) + 4;
}

QRectF AnswerButton::textArea(int width) const
{
    const double left = padding + capWidth + gap;
    const double right = width - padding - tickRoom - previewWidth() - gap;
    return {left, 0, std::max<double>(leastText, right - left), static_cast<double>(height())};
}

QSize AnswerButton::sizeHint() const
{
    return {320, leastHeight()};
}

QSize AnswerButton::minimumSizeHint() const
{
    return {160, leastHeight()};
}

int AnswerButton::heightForWidth(int width) const
{
    const TextLines lines(text(), answerFont(m_compact), textArea(width).width());
    return std::max(leastHeight(), lines.height() + 2 * 8);
}

void AnswerButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    drawKeyCap(painter, QRectF(padding, 0, capWidth, height()), QString::number(key()), t,
               isChosen());
    painter.setPen(t.text);
    const QRectF area = textArea(width());
    drawTextLines(painter, area, text(), answerFont(m_compact));

    const double middle = height() / 2.0;
    double right = width() - padding;
    if (isChosen())
        drawMark(painter, MarkShape::Yes, QRectF(right - tick, middle - tick / 2.0, tick, tick), t);
    right -= tickRoom;
    double left = std::max(area.right() + gap, right - previewWidth());
    for (const Option& option : m_options) {
        drawGlyph(painter, option, QRectF(left, middle - glyphSize / 2.0, glyphSize, glyphSize),
                  t.theme);
        left += glyphStep;
    }
    painter.setFont(fontOf(metric::small));
    painter.drawText(QRectF(left + 4, 0, right - left - 4, height()), Qt::AlignVCenter,
                     elided(painter.font(), m_preview, static_cast<int>(right - left - 4)));
}

} // namespace whichmesh::ui
