// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/playbook/search/search_words.h"

#include <QSortFilterProxyModel>

namespace whichmesh::ui {

/// Leaves the entries that contain every word searched for and, if asked, apply to the profile or
/// warn of it.
class PlaybookFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PlaybookFilter(QObject* parent = nullptr);

    void set(const SearchWords& words, bool onlyApplying);
    const SearchWords& words() const { return m_words; }
    bool isFiltering() const { return m_only || !m_words.isEmpty(); }

    /// Where the title of an entry lacks a word searched for: the line of its text that has it.
    QString snippet(const QModelIndex& entry) const;

    /// Entries that are left.
    int shownCount() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    SearchWords m_words;
    bool m_only = false;
};

} // namespace whichmesh::ui
