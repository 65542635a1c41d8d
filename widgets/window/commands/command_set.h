// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

class QAction;
class QWidget;

namespace whichmesh::ui {

/// Everything the window can be told to do; menus, shortcuts and the command palette are fed from
/// it.
enum class Command {
    New,
    Open,
    Save,
    SaveAs,
    Rename,
    ExportPdf,
    ExportMarkdown,
    NextEdition,
    AddOverlayFile,
    AddOverlayFolder,
    Quit,
    Undo,
    Redo,
    GoDecide,
    GoCompare,
    GoOverhead,
    GoRobustness,
    GoPlaybook,
    ToggleLoadPanel,
    ToggleVerdictPanel,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ShowPalette,
    ShowDiagnostics,
    ShowShortcuts,
    About,
};

/// One QAction per command, owned by the window and reachable by its shortcut from anywhere in it.
class CommandSet
{
public:
    explicit CommandSet(QWidget* window);

    QAction* operator[](Command command) const { return m_actions.at(command); }
    const std::map<Command, QAction*>& all() const { return m_actions; }

private:
    std::map<Command, QAction*> m_actions;
};

} // namespace whichmesh::ui
