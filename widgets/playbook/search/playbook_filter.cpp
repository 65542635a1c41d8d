// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/search/playbook_filter.h"

#include "widgets/playbook/playbook_model.h"

namespace whichmesh::ui {

PlaybookFilter::PlaybookFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void PlaybookFilter::set(const SearchWords& words, bool onlyApplying)
{
    m_words = words;
    m_only = onlyApplying;
    invalidateFilter();
}

QString PlaybookFilter::snippet(const QModelIndex& entry) const
{
    const SearchWords missing = m_words.missingIn(entry.data().toString());
    if (missing.isEmpty() || !entry.parent().isValid())
        return {};
    return snippetOf(entry.data(PlaybookModel::SearchRole).toString(), missing);
}

int PlaybookFilter::shownCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += rowCount(index(row, 0));
    return count;
}

bool PlaybookFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!parent.isValid())
        return false; // a chapter shows where one of its entries does
    if (m_only && index.data(PlaybookModel::BearingRole).value<Bearing>() == Bearing::None)
        return false;
    return m_words.allIn(index.data(PlaybookModel::SearchRole).toString());
}

} // namespace whichmesh::ui
