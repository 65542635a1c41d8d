// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/query/compare_query.h"

#include <QSortFilterProxyModel>

#include <vector>

namespace whichmesh::ui {

class FeatureTableModel;

/// Leaves the features of the tables that meet the query (and differ, if asked for), and the
/// sections that still have some. Asked for nothing, it leaves everything.
class FeatureFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FeatureFilter(FeatureTableModel* model, QObject* parent = nullptr);

    void setQuery(const CompareQuery& query);
    const CompareQuery& query() const { return m_query; }

    /// Leaves only rows in which these options do not agree; see setComparedOptions().
    void setDifferencesOnly(bool only);
    bool differencesOnly() const { return m_differencesOnly; }
    void setComparedOptions(std::vector<OptionId> options);

    /// Moves sections that have must-haves to the top, and must-haves to the top of theirs.
    void setMustHavesFirst(bool first);
    bool mustHavesFirst() const { return sortColumn() == 0; }

    bool active() const { return m_differencesOnly || !m_query.empty(); }

    /// Features left and features in all, of the whole table or of one section (of this model).
    int shownRows() const;
    int totalRows() const;
    int totalRows(const QModelIndex& section) const;

    FeatureTableModel* table() const { return m_table; }

Q_SIGNALS:
    /// Another query, or differences only, or not any more.
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void refilter();

    FeatureTableModel* m_table;
    CompareQuery m_query;
    std::vector<OptionId> m_compared;
    bool m_differencesOnly = false;
};

} // namespace whichmesh::ui
