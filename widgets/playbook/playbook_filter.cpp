// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/playbook_filter.h"

#include "widgets/playbook/playbook_model.h"

#include <algorithm>

namespace whichmesh::ui {

PlaybookFilter::PlaybookFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void PlaybookFilter::setSearch(const QString& typed)
{
    m_words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void PlaybookFilter::setOnlyApplying(bool only)
{
    m_only = only;
    invalidateFilter();
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
    if (m_only && !index.data(PlaybookModel::AppliesRole).toBool())
        return false;
    const QString text = index.data(PlaybookModel::SearchRole).toString();
    return std::ranges::all_of(
        m_words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace whichmesh::ui
