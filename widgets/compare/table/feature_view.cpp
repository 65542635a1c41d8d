// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table/feature_view.h"

#include "widgets/compare/table/cell_steps.h"
#include "widgets/compare/table/feature_delegate.h"
#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/head/feature_header.h"
#include "widgets/compare/table/row_painter.h"
#include "widgets/compare/table/section_folds.h"
#include "widgets/compare/table/table_metrics.h"

#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace whichmesh::ui {

FeatureView::FeatureView(FeatureFilter* filter, QWidget* parent)
    : QTreeView(parent)
    , m_filter(filter)
    , m_head(new FeatureHeader(filter))
{
    setObjectName(QStringLiteral("compareTable"));
    setAccessibleName(tr("Comparison tables"));
    setHeader(m_head);
    setItemDelegate(new FeatureDelegate(filter, this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setModel(filter);
    m_folds = new SectionFolds(this, filter);
    connect(m_head, &FeatureHeader::foldAllClicked, this,
            [this] { m_folds->allFolded() ? m_folds->unfoldAll() : m_folds->foldAll(); });
    connect(m_head, &FeatureHeader::heightChanged, this, &FeatureView::contentHeightChanged);
    connect(m_folds, &SectionFolds::changed, this, [this] {
        m_head->setAllFolded(m_folds->allFolded());
        Q_EMIT contentHeightChanged();
    });
}

bool FeatureView::isSection(const QModelIndex& index) const
{
    return index.isValid() && !index.parent().isValid();
}

int FeatureView::contentHeight() const
{
    int rows = m_filter->rowCount();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex section = m_filter->index(row, 0);
        rows += isExpanded(section) ? m_filter->rowCount(section) : 0;
    }
    return m_head->sizeHint().height() + rows * table_metric::row;
}

int FeatureView::scrollPosition() const
{
    return verticalScrollBar()->value();
}

void FeatureView::setScrollPosition(int position)
{
    doItemsLayout();
    verticalScrollBar()->setValue(position);
}

QModelIndex FeatureView::indexAt(const QPoint& point) const
{
    if (const auto sticky = stickySection(); sticky.isValid() && stickyRect(sticky).contains(point))
        return sticky;
    const QModelIndex index = QTreeView::indexAt(point);
    return isSection(index) ? index.siblingAtColumn(0) : index;
}

QModelIndex FeatureView::stickySection() const
{
    const QModelIndex top = QTreeView::indexAt(QPoint(0, 0));
    const QModelIndex section = isSection(top) ? top.siblingAtColumn(0) : top.parent();
    return section.isValid() && rowRect(section).top() < 0 ? section : QModelIndex();
}

QRect FeatureView::stickyRect(const QModelIndex& section) const
{
    // The next section pushes it away.
    const QModelIndex next = section.siblingAtRow(section.row() + 1);
    const int room = next.isValid() ? rowRect(next).top() : table_metric::row;
    return QRect(0, std::min(0, room - table_metric::row), viewport()->width(), table_metric::row);
}

void FeatureView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    const QModelIndex sticky = stickySection();
    if (!sticky.isValid() || isSection(index))
        return;
    const int covered = stickyRect(sticky).bottom() + 1 - visualRect(index).top();
    if (covered > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - covered);
}

void FeatureView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    // The rows move as a picture; what sticks to the top must not.
    viewport()->update();
}

QRect FeatureView::rowRect(const QModelIndex& index) const
{
    const QRect cell = QTreeView::visualRect(index.siblingAtColumn(0));
    return cell.isValid() ? QRect(0, cell.top(), viewport()->width(), cell.height()) : QRect();
}

QRect FeatureView::visualRect(const QModelIndex& index) const
{
    if (!isSection(index))
        return QTreeView::visualRect(index);
    return index.column() == 0 ? rowRect(index) : QRect();
}

void FeatureView::updateRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    viewport()->update(rowRect(index));
    if (index == stickySection())
        viewport()->update(stickyRect(index));
}

void FeatureView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && !isSection(current))
        m_column = current.column();
    updateRow(previous);
    updateRow(current);
    Q_EMIT currentIndexChanged(current);
}

void FeatureView::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && m_filter->rowCount() > 0)
        setCurrentIndex(m_filter->index(0, 0));
    updateRow(currentIndex());
}

void FeatureView::focusOutEvent(QFocusEvent* event)
{
    QTreeView::focusOutEvent(event);
    updateRow(currentIndex());
}

QModelIndex FeatureView::moveSideways(const QModelIndex& current, int direction)
{
    if (!isSection(current))
        return cellBeside(*m_head, current, direction);
    if (direction < 0)
        collapse(current);
    else if (isExpanded(current))
        return m_filter->index(0, 0, current);
    else
        expand(current);
    return current;
}

QModelIndex FeatureView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_filter->index(0, 0);
    const bool whole = modifiers.testFlag(Qt::ControlModifier);
    const auto edgeOf = [&](const QModelIndex& index, bool last) {
        return isSection(index) ? index : edgeCell(*m_head, index, last);
    };
    switch (action) {
    case MoveLeft:
        return moveSideways(current, -1);
    case MoveRight:
        return moveSideways(current, 1);
    case MoveHome:
        return whole ? m_filter->index(0, 0) : edgeOf(current, false);
    case MoveEnd:
        if (!whole)
            return edgeOf(current, true);
        break;
    default:
        break;
    }
    const QModelIndex next = QTreeView::moveCursor(action, modifiers);
    if (!next.isValid())
        return current;
    const bool toTitle = isSection(next) || m_head->isSectionHidden(m_column);
    return next.siblingAtColumn(toTitle ? 0 : m_column);
}

void FeatureView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier;
    const int key = event->key();
    const bool folds = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    const bool stars = key == Qt::Key_S || key == Qt::Key_Space;
    if (plain && folds && isSection(current))
        m_folds->toggle(current);
    else if (plain && stars && current.parent().isValid())
        Q_EMIT starToggled(current.siblingAtColumn(0));
    else
        QTreeView::keyPressEvent(event);
}

void FeatureView::mousePressEvent(QMouseEvent* event)
{
    QTreeView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return;
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (isSection(index))
        m_folds->toggle(index);
    else if (isStar(index, point))
        Q_EMIT starToggled(index.siblingAtColumn(0));
}

bool FeatureView::isStar(const QModelIndex& index, const QPoint& point) const
{
    return index.isValid() && !isSection(index)
           && point.x() < m_head->sectionViewportPosition(0) + table_metric::gutter;
}

void FeatureView::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The second click of a quick pair folds back, as two slow ones would.
    mousePressEvent(event);
}

bool FeatureView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove: {
        const QPoint point = static_cast<QHoverEvent*>(event)->position().toPoint();
        const QModelIndex index = indexAt(point);
        hover(index);
        viewport()->setCursor(isStar(index, point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        break;
    }
    case QEvent::HoverLeave:
        hover({});
        break;
    default:
        break;
    }
    return QTreeView::viewportEvent(event);
}

void FeatureView::hover(const QModelIndex& index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (m_hovered == row)
        return;
    updateRow(m_hovered);
    updateRow(row);
    m_hovered = row;
}

void FeatureView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    const QModelIndex sticky = stickySection();
    if (!sticky.isValid())
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = stickyRect(sticky);
    drawRow(&painter, option, sticky);
}

void FeatureView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    RowPainter(*painter, *this, m_hovered).paint(option, index);
}

} // namespace whichmesh::ui
