// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

#include <vector>

class QMenu;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class Banner;
class ClusterInputs;
class CaseFields;
class LinkButton;
class LoadRow;
class MenuField;

/// The left panel: the cluster's numbers, what else is known of the case, and typical cases to
/// start from. It edits through the session and shows what comes back.
class LoadPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LoadPanel(Session& session, QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results);

    /// Says that the profile on screen is the example of a first start, as long as it still is.
    void setExampleNote(bool shown);

Q_SIGNALS:
    void exampleNoteDismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildContent();
    QWidget* buildHeading();
    QWidget* buildNote();
    QWidget* buildStart();
    void fillStartMenu();
    void showKnowledge();
    void showStart(const Profile& profile);
    void startFrom(const QString& title, const Preset& preset);
    void resetLoad();
    void showExampleNote();

    Session& m_session;
    std::vector<LoadRow*> m_rows;
    CaseFields* m_case = nullptr;
    LinkButton* m_reset;
    Banner* m_note;
    QWidget* m_noteBox;
    MenuField* m_start;
    QMenu* m_startMenu;
    ClusterInputs* m_more;
    bool m_isExampleNoteWanted = false;
};

} // namespace whichmesh::ui
