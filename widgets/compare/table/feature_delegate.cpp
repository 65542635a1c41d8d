// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table/feature_delegate.h"

#include "app/report/paint/glyphs.h"
#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/table_metrics.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace whichmesh::ui {

namespace {

namespace tm = table_metric;

void drawLine(QPainter* painter, const QRect& rect, const QFont& font, const QColor& colour,
              const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      elided(font, text, rect.width()));
}

QRect titleRect(const QStyleOptionViewItem& option)
{
    return option.rect.adjusted(tm::gutter + tm::padding, 0, -tm::padding, 0);
}

QRect starRect(const QStyleOptionViewItem& option)
{
    return QRect(option.rect.left() + (tm::gutter - tm::mark) / 2 + 1,
                 option.rect.top() + (option.rect.height() - 1 - tm::mark) / 2, tm::mark, tm::mark);
}

std::optional<MarkShape> shapeOf(const QModelIndex& index)
{
    const QVariant support = index.data(FeatureTableModel::SupportRole);
    return support.isValid() ? markOf(static_cast<Support>(support.toInt())) : std::nullopt;
}

/// What stands at the right end of a cell, from right to left: contested, what contests it, danger.
struct CellSigns
{
    bool contested = false;
    std::optional<MarkShape> contender;
    bool danger = false;

    int count() const { return int{contested} + int{contender.has_value()} + int{danger}; }
    int width() const { return count() * (tm::smallMark + tm::signGap); }
};

CellSigns signsOf(const QModelIndex& index)
{
    CellSigns signs;
    signs.contested = index.data(FeatureTableModel::ContestedRole).toBool();
    signs.danger = index.data(FeatureTableModel::DangerRole).toBool();
    const QVariant support = index.data(FeatureTableModel::ContenderRole);
    if (signs.contested && support.isValid())
        signs.contender = markOf(static_cast<Support>(support.toInt()));
    return signs;
}

void drawSigns(QPainter& painter, const QRect& cell, const CellSigns& signs, const Tokens& colours)
{
    const QRect space = cell.adjusted(0, 0, -tm::padding, -1);
    QRectF box(space.right() + 1 - tm::smallMark, 0, tm::smallMark, tm::smallMark);
    box.moveCenter({box.center().x(), QRectF(space).center().y()});
    const auto step = [&box] { box.translate(-(tm::smallMark + tm::signGap), 0); };
    if (signs.contender) {
        drawMark(painter, *signs.contender, box, colours);
        step();
    }
    if (signs.contested) {
        drawIcon(painter, Icon::NotEqual, box, colours.text);
        step();
    }
    if (signs.danger)
        drawIcon(painter, Icon::Warning, box, colours.bad, 1.6);
}

QRect cellTextRect(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int left = tm::padding + (shapeOf(index) ? tm::mark + tm::gap : 0);
    return option.rect.adjusted(left, 0, -tm::padding - signsOf(index).width(), 0);
}

/// The edge of the current cell: the focus ring, or a quiet line while the keyboard is elsewhere.
void drawCurrent(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Tokens& colours = tokens(option.widget);
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    if (option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawInnerFocusRing(painter, cell, colours, metric::radiusSmall);
    else
        drawBox(painter, cell, {{}, colours.ctl, metric::radiusSmall});
}

/// Where the parts of a section's row stand, from left to right.
struct SectionLayout
{
    QRect arrow;
    QRect title;
    QRect rows;
    QRect glyphs;
    QRect verdict;
    int verdictWidth = 0; ///< of the whole sentence
};

SectionLayout sectionLayout(const QRect& rect, const QString& title, const QString& rows,
                            const QString& verdict, int glyphCount)
{
    const QFont bold = fontOf(metric::body, QFont::DemiBold);
    const QFont small = fontOf(metric::small);
    SectionLayout layout;
    layout.arrow = QRect(rect.left(), rect.top(), tm::gutter, rect.height());
    const int end = rect.right() + 1 - tm::endPadding;
    int x = rect.left() + tm::gutter + tm::padding;
    const int titleWidth = std::min(textWidth(bold, title), end - x);
    layout.title = QRect(x, rect.top(), titleWidth, rect.height());
    x += titleWidth + tm::gap;
    const int rowsWidth = std::max(0, std::min(textWidth(small, rows), end - x));
    layout.rows = QRect(x, rect.top(), rowsWidth, rect.height());
    x += rowsWidth + 2 * tm::gap;

    const int glyphsWidth = glyphCount * (tm::smallMark + 2) + (glyphCount > 0 ? 4 : 0);
    layout.verdictWidth = textWidth(small, verdict);
    const int width = std::max(0, std::min(layout.verdictWidth, end - x - glyphsWidth));
    layout.verdict = QRect(end - width, rect.top(), width, rect.height());
    layout.glyphs = QRect(end - width - glyphsWidth, rect.top(), glyphsWidth, rect.height());
    return layout;
}

} // namespace

FeatureDelegate::FeatureDelegate(const FeatureFilter* filter, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_filter(filter)
{
}

QSize FeatureDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {tm::leastColumn, tm::row};
}

void FeatureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const QModelIndex source = m_filter->mapToSource(index);
    if (!m_filter->table()->feature(source))
        paintSection(painter, option, index);
    else if (m_filter->table()->option(source))
        paintCell(painter, option, index);
    else
        paintTitle(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawCurrent(*painter, option);
}

void FeatureDelegate::paintTitle(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const Tokens& colours = tokens(option.widget);
    const bool starred = index.data(FeatureTableModel::MustHaveRole).toBool();
    drawIcon(*painter, starred ? Icon::StarFilled : Icon::Star, starRect(option),
             starred ? colours.text : colours.ctl);
    drawLine(painter, titleRect(option), option.font, colours.text, index.data().toString());
}

void FeatureDelegate::paintCell(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Tokens& colours = tokens(option.widget);
    const auto shape = shapeOf(index);
    if (shape) {
        const QRect box(option.rect.left() + tm::padding,
                        option.rect.top() + (option.rect.height() - 1 - tm::mark) / 2, tm::mark,
                        tm::mark);
        drawMark(*painter, *shape, box, colours);
    }
    drawLine(painter, cellTextRect(option, index), fontOf(metric::body),
             shape == MarkShape::Yes ? colours.muted : colours.text, index.data().toString());
    drawSigns(*painter, option.rect, signsOf(index), colours);
}

void FeatureDelegate::paintSection(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Tokens& colours = tokens(option.widget);
    const KnowledgeBase& knowledge = *m_filter->table()->knowledge();
    const Section& section = *m_filter->table()->section(m_filter->mapToSource(index));
    const QString title = index.data().toString();
    const QString verdict = verdictText(knowledge, section.verdict);
    const SectionLayout layout = sectionLayout(option.rect, title, rowsText(index), verdict,
                                               static_cast<int>(section.verdict.winners.size()));

    QRectF arrow(0, 0, tm::mark, tm::mark);
    arrow.moveCenter(QRectF(layout.arrow).center());
    const bool open = option.state.testFlag(QStyle::State_Open);
    drawIcon(*painter, open ? Icon::ChevronDown : Icon::ChevronRight, arrow, colours.text);
    drawLine(painter, layout.title, fontOf(metric::body, QFont::DemiBold), colours.text, title);
    drawLine(painter, layout.rows, fontOf(metric::small), colours.muted, rowsText(index));
    qreal x = layout.glyphs.left();
    for (const OptionId& winner : section.verdict.winners) {
        QRectF box(x, 0, tm::smallMark, tm::smallMark);
        box.moveCenter({box.center().x(), QRectF(layout.glyphs).center().y()});
        if (const Option* mesh = knowledge.option(winner))
            drawGlyph(*painter, *mesh, box, colours.theme);
        x += tm::smallMark + 2;
    }
    drawLine(painter, layout.verdict, fontOf(metric::small), colours.text, verdict, Qt::AlignRight);
}

QString FeatureDelegate::rowsText(const QModelIndex& section) const
{
    const int total = m_filter->totalRows(section);
    const QString all = rowCountText(static_cast<std::size_t>(total));
    const QString rows =
        m_filter->active() ? tr("%1 of %2").arg(m_filter->rowCount(section)).arg(all) : all;
    const QString origin = section.data(FeatureTableModel::OriginRole).toString();
    return origin.isEmpty() ? rows : tr("%1, added by %2").arg(rows, origin);
}

QString FeatureDelegate::cutOffText(const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const QModelIndex source = m_filter->mapToSource(index);
    const QString text = index.data().toString();
    const auto cutOff = [](const QFont& font, const QString& line, int width) {
        return textWidth(font, line) > width;
    };
    if (!m_filter->table()->feature(source)) {
        const Section& section = *m_filter->table()->section(source);
        const QString verdict = verdictText(*m_filter->table()->knowledge(), section.verdict);
        const SectionLayout layout =
            sectionLayout(option.rect, text, rowsText(index), verdict,
                          static_cast<int>(section.verdict.winners.size()));
        return layout.verdictWidth > layout.verdict.width() ? verdict : QString();
    }
    if (m_filter->table()->option(source)) {
        if (signsOf(index).count() > 0)
            return index.data(Qt::AccessibleTextRole).toString();
        return cutOff(fontOf(metric::body), text, cellTextRect(option, index).width()) ? text
                                                                                       : QString();
    }
    return cutOff(option.font, text, titleRect(option).width()) ? text : QString();
}

bool FeatureDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool onStar = index.parent().isValid() && index.column() == 0
                        && event->pos().x() < option.rect.left() + tm::gutter;
    const QString text = !onStar ? cutOffText(option, index)
                         : index.data(FeatureTableModel::MustHaveRole).toBool()
                             ? tr("A must-have. Click or press S to drop it.")
                             : tr("Click or press S to make it a must-have.");
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace whichmesh::ui
