// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/cost_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <set>

namespace whichmesh::ui {

namespace {

void copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

std::vector<int> sorted(const std::set<int>& values)
{
    return {values.begin(), values.end()};
}

} // namespace

CostView::CostView(CostTableModel& costs, QWidget* parent)
    : QTableView(parent)
    , m_costs(costs)
{
    setAccessibleName(tr("Totals at the current load"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CostView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    // What the heads say changes without changing its room; Qt would lay everything out for it,
    // cells and all.
    for (const QAbstractItemView* view : std::initializer_list<const QAbstractItemView*>{
             this, horizontalHeader(), verticalHeader()})
        disconnect(model, &QAbstractItemModel::headerDataChanged, view, nullptr);
    connect(model, &QAbstractItemModel::headerDataChanged, this,
            [this](Qt::Orientation side, int first, int last) {
                if (side == Qt::Horizontal)
                    updateHead(first, last);
            });
}

void CostView::copyMarkdown() const
{
    copy(toMarkdown(chosen()));
}

void CostView::copyTsv() const
{
    copy(toTsv(chosen()));
}

void CostView::updateHead(int first, int last)
{
    const QHeaderView* head = horizontalHeader();
    const int left = head->sectionViewportPosition(first);
    const int right = head->sectionViewportPosition(last) + head->sectionSize(last);
    head->viewport()->update(left, 0, right - left, head->height());
}

QSize CostView::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + verticalHeader()->length();
    if (m_scrolls)
        height += style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return {horizontalHeader()->length(), height};
}

QSize CostView::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void CostView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void CostView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyTsv();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CostView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void CostView::fitRows()
{
    bool changed = false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (isRowHidden(row))
            continue;
        const int height = sizeHintForRow(row);
        changed |= rowHeight(row) != height;
        setRowHeight(row, height);
    }
    if (changed)
        updateGeometry();
}

void CostView::setScrolls(bool scrolls)
{
    if (m_scrolls == scrolls)
        return;
    m_scrolls = scrolls;
    updateGeometry();
}

TextGrid CostView::chosen() const
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& index : selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    return gridOf(sorted(rows), sorted(columns));
}

QMenu* CostView::makeMenu()
{
    auto* menu = new QMenu(this);
    const bool some = !selectedIndexes().isEmpty();
    QAction* markdown =
        menu->addAction(some ? tr("Copy selection as Markdown") : tr("Copy table as Markdown"));
    QAction* tsv = menu->addAction(some ? tr("Copy selection as tab-separated text")
                                        : tr("Copy table as tab-separated text"));
    tsv->setShortcut(QKeySequence::Copy);
    connect(markdown, &QAction::triggered, this, &CostView::copyMarkdown);
    connect(tsv, &QAction::triggered, this, &CostView::copyTsv);
    return menu;
}

} // namespace whichmesh::ui
