// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace whichmesh::ui {

/// The head of the matrix of totals: the modes with their glyphs, in as many lines as they take.
class MatrixHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit MatrixHead(QWidget* parent);

    /// What the longest word of a mode needs, without padding.
    int neededWidth(int section) const;
    /// Takes the height that the names need at the widths of their columns.
    void fitHeight();

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    QString nameOf(int section) const;
    QString modelOf(int section) const;
    int heightOf(int section) const;

    int m_height = 0;
};

} // namespace whichmesh::ui
