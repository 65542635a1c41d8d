// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/evidence/staleness.h"
#include "widgets/page.h"
#include "widgets/playbook/bearing.h"

class QAbstractButton;
class QAction;
class QLabel;
class QLineEdit;
class QTreeView;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class EntryPane;
class PlaybookFilter;
class PlaybookModel;

/// Everything the source says beside its tables: a searchable list, and the entry to read.
class PlaybookPage : public Page
{
    Q_OBJECT

public:
    explicit PlaybookPage(Session& session, QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results) override;

    /// From when on claims are marked stale.
    void setStaleness(const Staleness& staleness);

    /// Selects an entry by its id; clears the search where it hides it. False if there is none.
    bool showEntry(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildList();
    void buildTree(QWidget* parent);
    void bindKeys();
    void colourIcons();
    bool searchKey(int key);
    bool listKey(int key);
    void showCurrent();
    void filterChanged();
    void showCounts();
    void applyPreset(const ScenarioId& id);

    Session& m_session;
    ResultsPtr m_results;
    PlaybookModel* m_model;
    PlaybookFilter* m_filter;
    QWidget* m_side = nullptr;
    QLineEdit* m_search = nullptr;
    QAction* m_searchIcon = nullptr;
    QAbstractButton* m_only = nullptr;
    QLabel* m_count = nullptr;
    QTreeView* m_list = nullptr;
    EntryPane* m_pane;
    QString m_shown; ///< id of the entry on screen
    Bearing m_shownBearing = Bearing::None;
};

} // namespace whichmesh::ui
