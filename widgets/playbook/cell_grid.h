// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/glyphs.h"
#include "widgets/playbook/search_words.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace whichmesh::ui {

/// A small table to read: a head line and rows that wrap.
class CellGrid : public QWidget
{
    Q_OBJECT

public:
    struct Cell
    {
        std::optional<MarkShape> mark;
        QString text;
    };
    using Row = std::vector<Cell>;

    /// Rows are as long as `head`; the first column is set in text colour, the others too unless
    /// their mark is a plain yes.
    CellGrid(QStringList head, std::vector<Row> rows, QWidget* parent = nullptr);

    /// Marks the words; true if there are any.
    bool setSearch(const SearchWords& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<int> columnWidths(int width) const;
    int rowHeight(const Row& row, const std::vector<int>& widths) const;
    void paintRow(QPainter& painter, const Row& row, const std::vector<int>& widths, int top) const;
    QString describe() const;

    QStringList m_head;
    std::vector<Row> m_rows;
    SearchWords m_words;
};

} // namespace whichmesh::ui
