// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/totals/cost_columns.h"

#include <QTableView>

namespace whichmesh::ui {

class CostTableModel;

/// The table of totals, as high as its rows; never scrolls up or down. Copies its selection, or all
/// of it, as Markdown or tab-separated text.
class CostTable : public QTableView
{
    Q_OBJECT

public:
    explicit CostTable(QWidget* parent = nullptr);
    ~CostTable() override;

    CostTableModel* costs() const { return m_model; }
    void copyMarkdown() const;
    void copyTsv() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void startAnew();
    /// Columns as wide as their texts, the rest shared out.
    void fitColumns();
    void fitRows();
    QMenu* makeMenu();

    CostColumns m_columns;
    CostTableModel* m_model = nullptr;
    bool m_scrolls = false; ///< sideways, because even cut columns are wider than the view
};

} // namespace whichmesh::ui
