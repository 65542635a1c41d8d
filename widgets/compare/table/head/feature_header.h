// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QHeaderView>

#include <vector>

namespace whichmesh {
struct Option;
}

namespace whichmesh::ui {

class FeatureFilter;

/// How the user has arranged the columns, by option, so that it outlives a change of knowledge.
struct ColumnLayout
{
    std::vector<OptionId> order; ///< from left to right; options not named here come after
    std::vector<OptionId> hidden;
    int titleWidth = 0; ///< px; 0 for automatic

    bool operator==(const ColumnLayout&) const = default;
};

/// The head of the comparison table: per mesh its glyph, name, how often each mark stands below it,
/// and a line in its colour. Mesh columns can be dragged; the title column stays first.
class FeatureHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FeatureHeader(const FeatureFilter* filter, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;

    const ColumnLayout& columnLayout() const { return m_layout; }
    void setColumnLayout(const ColumnLayout& layout);

    /// The meshes from left to right, with or without hidden ones.
    std::vector<const Option*> shownMeshes() const;
    std::vector<const Option*> allMeshes() const;
    bool isShown(const OptionId& mesh) const;

    /// Hides or shows a mesh; the last one shown stays.
    void setShown(const OptionId& mesh, bool shown);
    /// Moves a shown mesh past its next shown neighbour, to the right (+1) or left (-1).
    void move(const OptionId& mesh, int direction);
    bool canMove(const OptionId& mesh, int direction) const;

    /// Which way the arrow that folds all sections points.
    void setAllFolded(bool folded);

Q_SIGNALS:
    /// Columns were moved, hidden or shown.
    void columnsChanged();
    /// The head has become higher or lower.
    void heightChanged();
    /// The arrow at the left was clicked.
    void foldAllClicked();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void applyLayout();
    void rememberOrder();
    void rememberTitleWidth(int column, int oldSize, int newSize);
    void fitTitleColumn();
    void updateStacking();
    int neighbour(const OptionId& mesh, int direction) const;

    const FeatureFilter* m_filter;
    ColumnLayout m_layout;
    bool m_applying = false;
    bool m_stacked = false;
    bool m_allFolded = false;
};

} // namespace whichmesh::ui
