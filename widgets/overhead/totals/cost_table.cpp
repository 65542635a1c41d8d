// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/cost_table.h"

#include "widgets/kit/theme.h"
#include "widgets/overhead/totals/cost_delegate.h"
#include "widgets/overhead/totals/cost_header.h"
#include "widgets/overhead/totals/cost_table_model.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <set>
#include <utility>

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

/// What is selected, or everything.
TextGrid gridOf(const CostTableModel& model, const QModelIndexList& selected)
{
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& index : selected) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    // The name alone is asked for as a row.
    const bool onlyNames = columns == std::set<int>{0};
    return model.toGrid(sorted(rows), onlyNames ? std::vector<int>() : sorted(columns));
}

} // namespace

CostTable::CostTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new CostTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new CostDelegate(m_columns, this));
    setHorizontalHeader(new CostHeader(m_columns, this));
    setAccessibleName(tr("Totals at the current load"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CostTable::startAnew);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        fitColumns();
        fitRows();
    });
}

CostTable::~CostTable() = default;

void CostTable::copyMarkdown() const
{
    copy(toMarkdown(gridOf(*m_model, selectedIndexes())));
}

void CostTable::copyTsv() const
{
    copy(toTsv(gridOf(*m_model, selectedIndexes())));
}

QSize CostTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    if (m_scrolls)
        height += style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return {horizontalHeader()->length(), height};
}

QSize CostTable::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void CostTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void CostTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyTsv();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CostTable::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

void CostTable::startAnew()
{
    m_columns.clear();
    fitColumns();
    fitRows();
    updateGeometry();
}

void CostTable::fitColumns()
{
    m_columns.include(*m_model);
    const int count = m_model->columnCount();
    int least = 0;
    int full = 0;
    for (int column = 0; column < count; ++column) {
        least += m_columns.leastWidth(column);
        full += m_columns.width(column);
    }
    if (std::exchange(m_scrolls, viewport()->width() < least) != m_scrolls)
        updateGeometry();
    const int room = std::max(viewport()->width(), least);
    int spare = std::max(room - full, 0);
    for (int column = 0; column < count; ++column) {
        int width = m_columns.width(column);
        if (room < full) {
            const int cuttable = width - m_columns.leastWidth(column);
            width -= (cuttable * (full - room) + full - least - 1) / (full - least);
        }
        const int share = spare / (count - column);
        setColumnWidth(column, width + share);
        spare -= share;
    }
}

void CostTable::fitRows()
{
    bool changed = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int height = sizeHintForRow(row);
        changed |= rowHeight(row) != height;
        setRowHeight(row, height);
    }
    if (changed)
        updateGeometry();
}

QMenu* CostTable::makeMenu()
{
    auto* menu = new QMenu(this);
    const bool some = !selectedIndexes().isEmpty();
    QAction* markdown =
        menu->addAction(some ? tr("Copy selection as Markdown") : tr("Copy table as Markdown"));
    QAction* tsv = menu->addAction(some ? tr("Copy selection as tab-separated text")
                                        : tr("Copy table as tab-separated text"));
    tsv->setShortcut(QKeySequence::Copy);
    connect(markdown, &QAction::triggered, this, &CostTable::copyMarkdown);
    connect(tsv, &QAction::triggered, this, &CostTable::copyTsv);
    return menu;
}

} // namespace whichmesh::ui
