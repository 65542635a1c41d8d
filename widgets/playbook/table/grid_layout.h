// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/glyphs.h"

#include <QFont>
#include <QRect>
#include <QStringList>

#include <optional>
#include <vector>

namespace whichmesh::ui {

/// A cell of a small table: a mark, a text, or both.
struct GridCell
{
    std::optional<MarkShape> mark;
    QString text;
};
using GridRow = std::vector<GridCell>;

/// A small table with each of its texts in its place, in px.
struct GridLayout
{
    struct Piece
    {
        QString text;
        QFont font;
        QRect area; ///< of the text, which wraps in it
        bool muted = false;
        std::optional<MarkShape> mark;
        QPoint markPlace; ///< top left, where there is a mark
    };

    std::vector<Piece> pieces;
    std::vector<int> lines; ///< y of the hairlines between rows
    int height = 0;
    bool stacked = false; ///< a block per row, "head value" below each other, instead of columns
};

/// Lays the table out in `width` px: in columns where no word must break for it, stacked where they
/// are too narrow. Rows are as long as `head`. Needs a QGuiApplication, for the size of texts.
GridLayout layoutGrid(const QStringList& head, const std::vector<GridRow>& rows, int width);

} // namespace whichmesh::ui
