// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/questions/answer_button.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/labels/text_measures.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr int padding = 12, capWidth = 24, gap = 12;
constexpr int glyphSize = 10, glyphStep = 14;
constexpr int tick = 16, tickRoom = 24; // kept free, so that nothing moves when an answer is given
constexpr int leastText = 72;
constexpr int compactHeight = 36;
constexpr int edge = 8, previewLine = 18;

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

bool AnswerButton::isStacked(int width) const
{
    const double room = width - 2 * padding - capWidth - tickRoom - 2 * gap - previewWidth();
    return !m_preview.isEmpty()
           && room < std::max(leastText, widestWord(text(), answerFont(m_compact)));
}

QRectF AnswerButton::textArea(int width) const
{
    const double left = padding + capWidth + gap;
    const bool stacked = isStacked(width);
    const double preview = stacked ? 0 : previewWidth() + gap;
    const double right = width - padding - tickRoom - preview;
    return {left, 0, std::max<double>(leastText, right - left),
            static_cast<double>(height() - (stacked ? previewLine : 0))};
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
    const int lines = textHeight(text(), answerFont(m_compact), textArea(width).width());
    const int preview = isStacked(width) ? previewLine : 0;
    return std::max(leastHeight(), lines + preview + 2 * edge);
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
    const double right = width() - padding;
    if (isChosen())
        drawMark(painter, MarkShape::Yes, QRectF(right - tick, middle - tick / 2.0, tick, tick), t);
    if (isStacked(width()))
        paintPreview(painter, QRectF(area.left(), height() - edge - previewLine,
                                     right - tickRoom - area.left(), previewLine));
    else
        paintPreview(painter,
                     QRectF(right - tickRoom - previewWidth(), 0, previewWidth(), height()));
}

void AnswerButton::paintPreview(QPainter& painter, const QRectF& area) const
{
    double left = area.left();
    for (const Option& option : m_options) {
        drawGlyph(painter, option,
                  QRectF(left, area.center().y() - glyphSize / 2.0, glyphSize, glyphSize),
                  tokens(this).theme);
        left += glyphStep;
    }
    const QRectF words(left + 4, area.top(), area.right() - left - 4, area.height());
    painter.setFont(fontOf(metric::small));
    painter.drawText(words, Qt::AlignVCenter,
                     elided(painter.font(), m_preview, static_cast<int>(std::ceil(words.width()))));
}

} // namespace whichmesh::ui
