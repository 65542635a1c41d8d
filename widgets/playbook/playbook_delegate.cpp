// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/playbook_delegate.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"
#include "widgets/playbook/playbook_model.h"
#include "widgets/playbook/search/playbook_filter.h"

#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr int chapterHeight = 32;
constexpr int entryHeight = 28;
constexpr int snippetHeight = 18;
constexpr int indent = 28;
constexpr int rightMargin = 12;
constexpr int markSize = 16;

/// The whole width of the list, whatever the view indents.
QRect rowOf(const QStyleOptionViewItem& option)
{
    QRect row = option.rect;
    row.setLeft(0);
    return row;
}

/// "2 for you", "1 warning", or both.
QString countsOf(const QModelIndex& chapter)
{
    const int applies = chapter.data(PlaybookModel::AppliesCountRole).toInt();
    const int warns = chapter.data(PlaybookModel::WarnsCountRole).toInt();
    QStringList counts;
    if (warns > 0)
        counts << (warns == 1 ? PlaybookDelegate::tr("1 warning")
                              : PlaybookDelegate::tr("%1 warnings").arg(warns));
    if (applies > 0)
        counts << PlaybookDelegate::tr("%1 for you").arg(applies);
    return counts.join(QStringLiteral(", "));
}

} // namespace

PlaybookDelegate::PlaybookDelegate(const PlaybookFilter& filter, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_filter(filter)
{
}

QSize PlaybookDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (!index.parent().isValid())
        return {120, chapterHeight};
    return {120, entryHeight + (m_filter.snippet(index).isEmpty() ? 0 : snippetHeight)};
}

void PlaybookDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens& colours = tokens(option.widget);
    const QRect row = rowOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.parent().isValid())
        paintEntry(*painter, option, index, colours);
    else
        paintChapter(*painter, option, index, colours);
    if (option.state & QStyle::State_HasFocus && showsFocus(option.widget))
        drawInnerFocusRing(*painter, row, colours, metric::radiusSmall);
    painter->restore();
}

void PlaybookDelegate::paintChapter(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index, const Tokens& colours) const
{
    const QRect row = rowOf(option);
    QRect area = row.adjusted(indent, 0, -rightMargin, -1);
    painter.fillRect(row, colours.window);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.hair);
    drawIcon(painter, option.state & QStyle::State_Open ? Icon::ChevronDown : Icon::ChevronRight,
             QRectF(row.left() + 8, row.center().y() - 7, 16, 16), colours.muted);
    const QString counts = countsOf(index);
    painter.setFont(fontOf(metric::small));
    painter.setPen(colours.muted);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, counts);
    area.setRight(area.right() - textWidth(painter.font(), counts) - 8);
    painter.setFont(fontOf(metric::body, QFont::DemiBold));
    painter.setPen(colours.text);
    painter.drawText(area, Qt::AlignVCenter,
                     elided(painter.font(), index.data().toString(), area.width()));
}

void PlaybookDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const Tokens& colours) const
{
    const QRect row = rowOf(option);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(row, colours.select);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(row, colours.hover);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.hair);
    if (selected)
        painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), colours.accent);

    QRect title(row.left() + indent, row.top(), row.width() - indent - rightMargin,
                entryHeight - 1);
    const auto bearing = index.data(PlaybookModel::BearingRole).value<Bearing>();
    if (bearing != Bearing::None) {
        drawBearing(painter, bearing,
                    QRectF(title.right() - markSize + 1, title.center().y() - markSize / 2.0 + 0.5,
                           markSize, markSize),
                    colours);
        title.setRight(title.right() - markSize - 8);
    }
    if (index.data(PlaybookModel::DangerRole).toBool()) {
        drawIcon(painter, Icon::Warning,
                 QRectF(title.right() - markSize + 1, title.center().y() - markSize / 2.0 + 0.5,
                        markSize, markSize),
                 colours.bad, 1.6);
        title.setRight(title.right() - markSize - 8);
    }
    painter.setFont(fontOf(metric::body, selected ? QFont::DemiBold : QFont::Normal));
    painter.setPen(bearing != Bearing::None || selected ? colours.text : colours.muted);
    drawMarkedLine(painter, title, index.data().toString(), m_filter.words(), colours);
    const QString snippet = m_filter.snippet(index);
    if (snippet.isEmpty())
        return;
    painter.setFont(fontOf(metric::small));
    painter.setPen(colours.muted);
    drawMarkedLine(painter,
                   QRect(row.left() + indent, row.top() + entryHeight - 5,
                         row.width() - indent - rightMargin, snippetHeight),
                   snippet, m_filter.words(), colours);
}

} // namespace whichmesh::ui
