// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"

#include <QStyledItemDelegate>

namespace whichmesh::ui {

class PlaybookFilter;

/// Rows of the playbook's list: chapters as headings, entries with a mark where they apply or warn.
/// Hits of the search are marked; where the title has none, a second line shows one.
class PlaybookDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Paints rows of `filter`.
    PlaybookDelegate(const PlaybookFilter& filter, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintChapter(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index, const Tokens& colours) const;
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const Tokens& colours) const;

    const PlaybookFilter& m_filter;
};

} // namespace whichmesh::ui
