// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace whichmesh {
struct Tokens;
}

namespace whichmesh::ui {

class FeatureFilter;

/// Paints the rows of the comparison table: a feature's title, a cell's mark and words, and a
/// section's row over the whole width. Whatever is cut off is shown whole as a tool tip.
class FeatureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FeatureDelegate(const FeatureFilter* filter, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    void paintTitle(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    void paintCell(QPainter* painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintSection(QPainter* painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    QString rowsText(const QModelIndex& section) const;
    QString cutOffText(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const FeatureFilter* m_filter;
};

} // namespace whichmesh::ui
