// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"
#include "widgets/evidence/staleness.h"
#include "widgets/playbook/bearing.h"
#include "widgets/playbook/search/search_words.h"

#include <QScrollArea>

class QVBoxLayout;

namespace whichmesh::ui {

/// A playbook entry to read: title, source, whom it is for, and its blocks.
class EntryPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit EntryPane(QWidget* parent = nullptr);

    void setStaleness(const Staleness& staleness) { m_staleness = staleness; }
    void showEntry(const KnowledgePtr& knowledge, const PlaybookEntry& entry,
                   const QString& chapter, Bearing bearing);
    void showOption(const KnowledgePtr& knowledge, const Option& option, bool recommended);

    /// The scenario that the entry on screen describes can be taken as a starting point.
    void offerPreset(const Scenario& scenario);

    /// Where nothing is chosen.
    void showHint(const QString& text);

    /// Marks what is searched for, and brings the first place into view.
    void setSearch(const SearchWords& words);

Q_SIGNALS:
    void linkActivated(const QString& target);
    void presetChosen(const whichmesh::ScenarioId& scenario);
    /// Escape: back to where the entry was chosen.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* begin(const QString& chapter, const QString& title, const QString& heading,
                       const std::vector<Option>& about, Bearing bearing, const QString& forYou);
    void finish(QVBoxLayout* layout);
    void markHits();
    void bringIntoView(QWidget* part);

    QVBoxLayout* m_layout = nullptr;
    SearchWords m_words;
    Staleness m_staleness;
};

} // namespace whichmesh::ui
