// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace whichmesh::ui {

/// Leaves the entries that contain every word searched for and, if asked, apply to the profile.
class PlaybookFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PlaybookFilter(QObject* parent = nullptr);

    void setSearch(const QString& typed);
    void setOnlyApplying(bool only);
    bool isFiltering() const { return m_only || !m_words.isEmpty(); }

    /// Entries that are left.
    int shownCount() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    bool m_only = false;
};

} // namespace whichmesh::ui
