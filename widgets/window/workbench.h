// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/session/results.h"
#include "app/session/settings.h"
#include "widgets/evidence/staleness.h"
#include "widgets/window/commands/command_set.h"

#include <QWidget>

#include <functional>

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class Centre;
class CommandPalette;
class LoadPanel;
class Page;
class PanelSplitter;
class StatusBar;
class ThemeController;
class TopBar;
class VerdictPanel;
class WindowNotes;

/// What fills the window: load panel, pages, verdict, and the bars above and below. It shows the
/// session and knows its commands; files are the business of FileActions.
class Workbench : public QWidget
{
    Q_OBJECT

public:
    Workbench(Session& session, Settings& settings, ThemeController& theme, QWidget* window);
    ~Workbench() override;

    const CommandSet& commands() const { return m_commands; }
    QMenu* recentFilesMenu() const { return m_recentFiles; }
    QMenu* knowledgeMenu() const { return m_knowledgeMenu; }

    /// What the title and the status bar say of the file.
    void showFileState(const QString& title, bool modified, const QString& saved);

    /// A short message in the status bar, in place of the file's state until that changes.
    void say(const QString& message);

    /// Says that the profile on screen is the example of a first start.
    void setExampleNote(bool shown);

    /// Faults of the knowledge base on disk; the last good one stays in force. Empty when whole
    /// again.
    void showFaults(const Diagnostics& faults);

    void showFaultsDialog();

    /// From when on claims are marked stale, on every page.
    void setStaleness(const Staleness& staleness);

    /// A note over the page that can be dismissed; `action` names its button, which runs `run`.
    /// None where the text is empty.
    void showNote(const QString& text, const QString& action, std::function<void()> run);

    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> guard) { m_closeGuard = std::move(guard); }
    bool mayClose();
    /// So that the next start begins with it.
    void rememberPage();

    /// Goes to a place: `compare`, `compare/<section>`, `playbook/<entry>`, `heading/<heading>`,
    /// `question/<question>`.
    void follow(const QString& target);

    /// Shows the session from now on. What it goes through before, as when a workbook is read into
    /// it, is not laid out.
    void followSession();

Q_SIGNALS:
    void reloadRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    Centre* buildCentre();
    Page* buildCompare();
    Page* buildPlaybook();
    void buildTabButtons();
    void connectCommands();
    void showResults(const ResultsPtr& results);
    void showKnowledge();
    void showPalette();
    void showShortcuts();
    void showAbout();
    void showFolds();

    Session& m_session;
    Settings& m_settings;
    ThemeController& m_theme;
    CommandSet m_commands;
    QMenu* m_recentFiles;
    QMenu* m_knowledgeMenu;
    TopBar* m_top;
    LoadPanel* m_load;
    Centre* m_centre;
    VerdictPanel* m_verdict;
    PanelSplitter* m_splitter;
    StatusBar* m_status;
    WindowNotes* m_notes;
    CommandPalette* m_palette = nullptr;
    Staleness m_staleness;
    std::function<bool()> m_closeGuard;
    bool m_followsSession = false;
};

} // namespace whichmesh::ui
