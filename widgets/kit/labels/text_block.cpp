// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/labels/text_block.h"

#include "widgets/kit/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <functional>

namespace whichmesh::ui {

namespace {

/// Breaks `text` into lines of `width` and hands each with its baseline to `each`; returns the
/// height. A line feed starts a new line.
int layOut(const QString& text, const QFont& font, int width, int lineHeight,
           const std::function<void(const QTextLine&)>& each = {})
{
    const QFontMetricsF metrics(font);
    const qreal above = (lineHeight - metrics.height()) / 2.0;
    QTextLayout layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), font);
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + above});
        y += lineHeight;
    }
    layout.endLayout();
    for (int i = 0; each && i < layout.lineCount(); ++i)
        each(layout.lineAt(i));
    return std::max(y, lineHeight);
}

} // namespace

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
    return {std::min(60, sizeHint().width()), lineHeight()};
}

int TextBlock::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return layOut(text(), font(), width - margins.left() - margins.right(), lineHeight())
           + margins.top() + margins.bottom();
}

void TextBlock::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setPen(isEnabled() ? toneColour(m_tone, t) : t.na);
    const QRect area = contentsRect();
    layOut(text(), font(), area.width(), lineHeight(),
           [&](const QTextLine& line) { line.draw(&painter, area.topLeft()); });
}

int TextBlock::lineHeight() const
{
    const int size = font().pixelSize();
    return size <= metric::small   ? 16
           : size <= metric::body  ? 18
           : size <= metric::large ? 20
                                   : size + 4;
}

} // namespace whichmesh::ui
