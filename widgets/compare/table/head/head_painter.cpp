// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table/head/head_painter.h"

#include "app/report/paint/glyphs.h"
#include "widgets/compare/table/table_metrics.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QHeaderView>
#include <QPainter>

#include <array>
#include <utility>

namespace whichmesh::ui {

namespace {

namespace tm = table_metric;

constexpr int glyphGap = 6;
constexpr int countGap = 4; ///< between a mark and its number
constexpr int pairGap = 10; ///< between a number and the next mark

std::array<std::pair<MarkShape, int>, 3> pairs(const MarkCounts& counts)
{
    return {{{MarkShape::Yes, counts.yes},
             {MarkShape::Partial, counts.partial},
             {MarkShape::No, counts.no}}};
}

QRectF square(int left, int middle, int size)
{
    return QRectF(left, middle - size / 2.0, size, size);
}

void paintGround(QPainter& painter, const QRect& rect, const Tokens& colours)
{
    painter.fillRect(rect, colours.panel);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.ctl);
}

} // namespace

HeadPainter::HeadPainter(const QHeaderView& header, int column)
    : m_header(header)
    , m_name(header.model()->headerData(column, Qt::Horizontal).toString())
    , m_counts(header.model()
                   ->headerData(column, Qt::Horizontal, FeatureTableModel::CountsRole)
                   .value<MarkCounts>())
{
}

void HeadPainter::paintTitle(QPainter& painter, const QRect& rect, bool allFolded) const
{
    const Tokens& colours = tokens(&m_header);
    painter.save();
    paintGround(painter, rect, colours);
    const int middle = rect.center().y();
    drawIcon(painter, allFolded ? Icon::ChevronRight : Icon::ChevronDown,
             square(rect.left() + (tm::gutter - tm::mark) / 2, middle, tm::mark), colours.muted);
    painter.setFont(fontOf(metric::small));
    painter.setPen(colours.muted);
    painter.drawText(rect.adjusted(tm::gutter + tm::padding, 0, -tm::padding, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_name);
    painter.restore();
}

void HeadPainter::paintMesh(QPainter& painter, const QRect& rect, const Option& mesh,
                            bool stacked) const
{
    const Tokens& colours = tokens(&m_header);
    painter.save();
    paintGround(painter, rect, colours);
    painter.fillRect(
        QRect(rect.left(), rect.bottom() - tm::optionLine, rect.width() - 2, tm::optionLine),
        colourOf(mesh, colours.theme));

    const int height = rect.height() - tm::optionLine;
    const int middle = rect.top() + (stacked ? height / 4 + 2 : height / 2);
    const int left = rect.left() + tm::padding;
    drawGlyph(painter, mesh, square(left, middle, tm::smallMark), colours.theme);
    const int nameLeft = left + tm::smallMark + glyphGap;
    const int end = rect.right() + 1 - tm::padding;
    const int nameEnd = stacked ? end : end - countsWidth() - tm::gap;
    const QFont font = fontOf(metric::body, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(QRect(nameLeft, middle - tm::row / 2, nameEnd - nameLeft, tm::row),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(font, m_name, nameEnd - nameLeft));
    if (stacked)
        paintCounts(painter, left, rect.top() + height * 3 / 4 - 1);
    else
        paintCounts(painter, end - countsWidth(), middle);
    painter.restore();
}

void HeadPainter::paintCounts(QPainter& painter, int left, int middle) const
{
    const Tokens& colours = tokens(&m_header);
    const QFont font = fontOf(metric::small);
    painter.setFont(font);
    painter.setPen(colours.muted);
    for (const auto& [shape, count] : pairs(m_counts)) {
        drawMark(painter, shape, square(left, middle, tm::smallMark), colours);
        left += tm::smallMark + countGap;
        const QString number = QString::number(count);
        const int width = textWidth(font, number);
        painter.drawText(QRect(left, middle - tm::row / 2, width + 2, tm::row),
                         Qt::AlignLeft | Qt::AlignVCenter, number);
        left += width + pairGap;
    }
}

int HeadPainter::countsWidth() const
{
    const QFont font = fontOf(metric::small);
    int width = -pairGap;
    for (const auto& [shape, count] : pairs(m_counts))
        width += tm::smallMark + countGap + textWidth(font, QString::number(count)) + pairGap;
    return width;
}

int HeadPainter::leastWidth() const
{
    const int name = textWidth(fontOf(metric::body, QFont::DemiBold), m_name);
    return 2 * tm::padding + tm::smallMark + glyphGap + name + tm::gap + countsWidth();
}

} // namespace whichmesh::ui
