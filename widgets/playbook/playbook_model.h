// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"
#include "widgets/playbook/bearing.h"

#include <QAbstractItemModel>

#include <vector>

namespace whichmesh::ui {

/// Chapters of the playbook with their entries, and the options themselves as a last chapter.
class PlaybookModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< of an entry; empty for a chapter
        BearingRole,               ///< Bearing of an entry on the profile
        SearchRole,                ///< every text of the entry, a line each; the first is its title
        AppliesCountRole,          ///< of a chapter: entries that apply
        WarnsCountRole,            ///< of a chapter: entries that warn
        DangerRole,                ///< bool: a danger note is on the entry or one of its steps
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Marks what applies; lays the rows out anew only where the knowledge base is another.
    void showResults(const ResultsPtr& results);

    /// The entry in a row; null for a chapter and for an option.
    const PlaybookEntry* entry(const QModelIndex& index) const;
    const Option* option(const QModelIndex& index) const;
    QString chapterOf(const QModelIndex& index) const;
    QModelIndex find(const QString& id) const;
    /// Entries that apply or warn.
    int bearingCount() const;
    int entryCount() const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Item
    {
        QString id;
        QString title;
        QString search;
        const PlaybookEntry* entry = nullptr;
        const Option* option = nullptr;
        Bearing bearing = Bearing::None;
        bool danger = false;
    };
    struct Chapter
    {
        QString title;
        std::vector<Item> items;

        int count(Bearing bearing) const;
    };

    void rebuild();
    Bearing bearingOf(const Item& item, const Results& results) const;
    static QString spoken(const Item& item);
    const Item* item(const QModelIndex& index) const;

    KnowledgePtr m_knowledge; ///< keeps what the items point to
    std::vector<Chapter> m_chapters;
};

} // namespace whichmesh::ui
