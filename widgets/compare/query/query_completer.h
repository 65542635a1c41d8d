// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/query/query_words.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace whichmesh {
struct KnowledgeBase;
}

namespace whichmesh::ui {

/// Offers, for the word at the cursor of a filter, the options and marks that may be written there.
class QueryCompleter : public QObject
{
    Q_OBJECT

public:
    explicit QueryCompleter(QLineEdit* edit);

    void setKnowledge(const KnowledgeBase& knowledge);

    /// What may stand in place of a word of which `start` is written so far; empty where there is
    /// nothing to offer. A minus in front is not part of it.
    QStringList offers(const QString& start) const;

    /// Whether the word at the cursor is only begun: there is something to offer for it, or it is
    /// a minus so far.
    bool mayContinue() const;

    /// Closes the list of offers; false where it was not open.
    bool closeOffers();

    QCompleter* completer() const { return m_completer; }

private:
    std::optional<QueryWord> wordAtCursor() const;
    QString startOf(const QueryWord& word) const;
    void offer();
    void accept(const QString& offered);

    QLineEdit* m_edit;
    QCompleter* m_completer;
    QStringListModel* m_words;
    QStringList m_keys;
    QStringList m_marks;
    QStringList m_sections;
};

} // namespace whichmesh::ui
