// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/table_text.h"

#include <QTableView>

#include <vector>

class QMenu;

namespace whichmesh::ui {

class CostTableModel;

/// A table of totals, as high as its rows; never scrolls up or down. Copies its selection, or all
/// of it, as Markdown or tab-separated text.
class CostView : public QTableView
{
    Q_OBJECT

public:
    CostTableModel& costs() const { return m_costs; }
    void copyMarkdown() const;
    void copyTsv() const;

    /// After the heads are in place: nothing is laid out for what they say of the load.
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// Does not own the totals, nor show them: that is for the views themselves.
    CostView(CostTableModel& costs, QWidget* parent);

    /// What to copy of the places that are selected; empty lists stand for all.
    virtual TextGrid gridOf(const std::vector<int>& rows,
                            const std::vector<int>& columns) const = 0;

    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

    /// Lets the columns have widths within the room there is.
    virtual void fitColumns() = 0;
    /// Makes each row as high as its cells need.
    void fitRows();
    /// Whether the columns are wider than the view, so that it scrolls sideways.
    void setScrolls(bool scrolls);

private:
    TextGrid chosen() const;
    void updateHead(int first, int last);
    QMenu* makeMenu();

    CostTableModel& m_costs;
    bool m_scrolls = false;
};

} // namespace whichmesh::ui
