// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/labels/text_lines.h"

#include "widgets/kit/labels/text_measures.h"
#include "widgets/kit/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

int measureWidestWord(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(1);
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(widest)) + 1;
}

} // namespace

int lineHeightOf(const QFont& font)
{
    const int size = font.pixelSize();
    return size <= metric::small   ? 16
           : size <= metric::body  ? 18
           : size <= metric::large ? 20
                                   : size + 4;
}

TextLines::TextLines(const QString& text, const QFont& font, qreal width, Qt::Alignment alignment)
    : m_layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), font)
    , m_lineHeight(lineHeightOf(font))
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    qreal y = (m_lineHeight - QFontMetricsF(font).height()) / 2.0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += m_lineHeight;
    }
    m_layout.endLayout();
}

int TextLines::height() const
{
    return std::max(1, count()) * m_lineHeight;
}

void TextLines::draw(QPainter& painter, const QPointF& topLeft,
                     const QList<QTextLayout::FormatRange>& marked) const
{
    m_layout.draw(&painter, topLeft, marked);
}

int TextLines::positionAt(const QPointF& point) const
{
    if (count() == 0)
        return 0;
    const int line = static_cast<int>(point.y()) / m_lineHeight;
    return m_layout.lineAt(std::clamp(line, 0, count() - 1)).xToCursor(point.x());
}

int widestWord(const QString& text, const QFont& font)
{
    return remembered(TextMeasure::WidestWord, text, font, 0.0,
                      [&] { return measureWidestWord(text, font); });
}

void drawTextLines(QPainter& painter, const QRectF& area, const QString& text, const QFont& font,
                   Qt::Alignment alignment)
{
    const TextLines lines(text, font, area.width(), alignment);
    lines.draw(painter, {area.left(), area.top() + (area.height() - lines.height()) / 2.0});
}

} // namespace whichmesh::ui
