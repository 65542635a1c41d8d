// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/table/feature_table_model.h"

#include <QString>

class QHeaderView;
class QPainter;
class QRect;

namespace whichmesh::ui {

/// Measures and paints one column's head.
class HeadPainter
{
public:
    HeadPainter(const QHeaderView& header, int column);

    void paintTitle(QPainter& painter, const QRect& rect, bool allFolded) const;
    /// `stacked` puts the counts below the name.
    void paintMesh(QPainter& painter, const QRect& rect, const Option& mesh, bool stacked) const;

    /// The width in px that name and counts need on one line.
    int leastWidth() const;

private:
    int countsWidth() const;
    void paintCounts(QPainter& painter, int left, int middle) const;

    const QHeaderView& m_header;
    QString m_name;
    MarkCounts m_counts;
};

} // namespace whichmesh::ui
