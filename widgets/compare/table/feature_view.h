// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace whichmesh::ui {

class FeatureFilter;
class FeatureHeader;
class SectionFolds;

/// The comparison tables as one grid: cells are reached with the arrow keys, rows are selected
/// whole, sections fold (click, Left and Right, Enter), features are starred (click, Space, S), and
/// the section one has scrolled into stays in sight at the top.
class FeatureView : public QTreeView
{
    Q_OBJECT

public:
    explicit FeatureView(FeatureFilter* filter, QWidget* parent = nullptr);

    FeatureHeader* head() const { return m_head; }
    SectionFolds* folds() const { return m_folds; }

    bool isSection(const QModelIndex& index) const;

    /// Height in px of the head and all rows.
    int contentHeight() const;

    /// In px from the top, also right after a reset.
    int scrollPosition() const;
    void setScrollPosition(int position);

    QModelIndex indexAt(const QPoint& point) const override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

    /// The section whose own row has scrolled away above its features, or none.
    QModelIndex stickySection() const;

Q_SIGNALS:
    void contentHeightChanged();
    void currentIndexChanged(const QModelIndex& current);
    /// The star of a feature was clicked, or S or Space pressed on its row.
    void starToggled(const QModelIndex& feature);

protected:
    void paintEvent(QPaintEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool isStar(const QModelIndex& index, const QPoint& point) const;
    void hover(const QModelIndex& index);
    void updateRow(const QModelIndex& index);
    QModelIndex moveSideways(const QModelIndex& current, int direction);
    QRect rowRect(const QModelIndex& index) const;
    QRect stickyRect(const QModelIndex& section) const;

    FeatureFilter* m_filter;
    FeatureHeader* m_head;
    SectionFolds* m_folds;
    QPersistentModelIndex m_hovered;
    int m_column = 0; ///< where the cursor goes on below a section's row
};

} // namespace whichmesh::ui
