// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QScrollArea>

class QVBoxLayout;

namespace whichmesh::ui {

/// A playbook entry to read: title, source, whom it is for, and its blocks.
class EntryPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit EntryPane(QWidget* parent = nullptr);

    void showEntry(const KnowledgePtr& knowledge, const PlaybookEntry& entry,
                   const QString& chapter, bool applies);
    void showOption(const KnowledgePtr& knowledge, const Option& option, bool recommended);

    /// The scenario that the entry on screen describes can be taken as a starting point.
    void offerPreset(const Scenario& scenario);

    /// Where nothing is chosen.
    void showHint(const QString& text);

Q_SIGNALS:
    void linkActivated(const QString& target);
    void presetChosen(const whichmesh::ScenarioId& scenario);

private:
    QVBoxLayout* begin(const QString& chapter, const QString& title, const QString& heading,
                       const std::vector<Option>& about, const QString& forYou);
    void finish(QVBoxLayout* layout);

    QVBoxLayout* m_layout = nullptr;
};

} // namespace whichmesh::ui
