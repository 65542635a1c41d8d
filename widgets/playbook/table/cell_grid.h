// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/playbook/search/search_words.h"
#include "widgets/playbook/table/grid_layout.h"

#include <QWidget>

#include <vector>

namespace whichmesh::ui {

/// A small table to read: a head line and rows that wrap, or a block per row where it is narrow.
class CellGrid : public QWidget
{
    Q_OBJECT

public:
    /// Rows are as long as `head`; the first column is set in text colour, the others too unless
    /// their mark is a plain yes.
    CellGrid(QStringList head, std::vector<GridRow> rows, QWidget* parent = nullptr);

    /// Marks the words; true if there are any.
    bool setSearch(const SearchWords& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString describe() const;

    QStringList m_head;
    std::vector<GridRow> m_rows;
    SearchWords m_words;
};

} // namespace whichmesh::ui
