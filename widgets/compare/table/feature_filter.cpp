// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table/feature_filter.h"

#include "widgets/compare/query/cell_text.h"
#include "widgets/compare/table/feature_table_model.h"

#include <utility>

namespace whichmesh::ui {

FeatureFilter::FeatureFilter(FeatureTableModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_table(model)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(model);
}

void FeatureFilter::setQuery(const CompareQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    refilter();
}

void FeatureFilter::setDifferencesOnly(bool only)
{
    if (only == m_differencesOnly)
        return;
    m_differencesOnly = only;
    refilter();
}

void FeatureFilter::setComparedOptions(std::vector<OptionId> options)
{
    m_compared = std::move(options);
    if (m_differencesOnly)
        refilter();
}

void FeatureFilter::setMustHavesFirst(bool first)
{
    // Back first: asked to sort as it is sorted already, it would leave sections where they are.
    sort(-1);
    if (first)
        sort(0);
}

bool FeatureFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool leftFirst = m_table->isMustHave(left);
    return leftFirst != m_table->isMustHave(right) ? leftFirst : left.row() < right.row();
}

void FeatureFilter::refilter()
{
    invalidateFilter();
    Q_EMIT filterChanged();
}

int FeatureFilter::shownRows() const
{
    int rows = 0;
    for (int section = 0; section < rowCount(); ++section)
        rows += rowCount(index(section, 0));
    return rows;
}

int FeatureFilter::totalRows() const
{
    int rows = 0;
    for (int section = 0; section < m_table->rowCount(); ++section)
        rows += m_table->rowCount(m_table->index(section, 0));
    return rows;
}

int FeatureFilter::totalRows(const QModelIndex& section) const
{
    return m_table->rowCount(mapToSource(section));
}

bool FeatureFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!active())
        return true;
    const QModelIndex index = m_table->index(row, 0, parent);
    const Feature* feature = m_table->feature(index);
    if (!feature)
        return false; // it stays if one of its features does
    return (!m_differencesOnly || differs(*feature, m_compared))
           && m_query.matches(*m_table->section(index), *feature);
}

} // namespace whichmesh::ui
