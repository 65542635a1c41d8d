// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/labels/text_block.h"

#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/labels/text_measures.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

TextBlock::TextBlock(const QString& text, Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextBlock::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize TextBlock::sizeHint() const
{
    const int natural = QFontMetrics(font()).size(0, text()).width();
    const int width = std::min(natural, 40 * QFontMetrics(font()).averageCharWidth());
    return {width, heightForWidth(std::max(width, 1))};
}

QSize TextBlock::minimumSizeHint() const
{
    return {std::min(60, sizeHint().width()), lineHeightOf(font())};
}

int TextBlock::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return textHeight(text(), font(), width - margins.left() - margins.right()) + margins.top()
           + margins.bottom();
}

void TextBlock::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setPen(isEnabled() ? toneColour(m_tone, t) : t.na);
    const QRect area = contentsRect();
    TextLines(text(), font(), area.width()).draw(painter, area.topLeft());
}

} // namespace whichmesh::ui
