// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/commands/command_set.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include <vector>

namespace whichmesh::ui {

namespace {

struct Entry
{
    Command command;
    const char* name; ///< object name
    const char* text;
    QKeySequence shortcut;
    bool checkable = false;
};

std::vector<Entry> table()
{
    using K = QKeySequence;
    return {
        {Command::New, "new", QT_TRANSLATE_NOOP("command", "&New decision"), K::New},
        {Command::Open, "open", QT_TRANSLATE_NOOP("command", "&Open…"), K::Open},
        {Command::Save, "save", QT_TRANSLATE_NOOP("command", "&Save"), K::Save},
        {Command::SaveAs, "saveAs", QT_TRANSLATE_NOOP("command", "Save &as…"),
         K(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {Command::Rename, "rename", QT_TRANSLATE_NOOP("command", "&Rename…"), K(Qt::Key_F2)},
        {Command::ExportPdf, "exportPdf", QT_TRANSLATE_NOOP("command", "&Export PDF…"),
         K(Qt::CTRL | Qt::Key_E)},
        {Command::ExportMarkdown, "exportMarkdown",
         QT_TRANSLATE_NOOP("command", "Export &Markdown…"), K(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        {Command::NextEdition, "nextEdition", QT_TRANSLATE_NOOP("command", "&Next edition"),
         K(Qt::CTRL | Qt::Key_D)},
        {Command::AddOverlayFile, "addOverlayFile",
         QT_TRANSLATE_NOOP("command", "Add an &overlay file…"), K()},
        {Command::AddOverlayFolder, "addOverlayFolder",
         QT_TRANSLATE_NOOP("command", "Add an overlay &folder…"), K()},
        {Command::Quit, "quit", QT_TRANSLATE_NOOP("command", "&Quit"), K(Qt::CTRL | Qt::Key_Q)},
        {Command::Undo, "undo", QT_TRANSLATE_NOOP("command", "&Undo"), K::Undo},
        {Command::Redo, "redo", QT_TRANSLATE_NOOP("command", "&Redo"),
         K(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        {Command::GoDecide, "goDecide", QT_TRANSLATE_NOOP("command", "Go to &Decide"),
         K(Qt::CTRL | Qt::Key_1)},
        {Command::GoCompare, "goCompare", QT_TRANSLATE_NOOP("command", "Go to &Compare"),
         K(Qt::CTRL | Qt::Key_2)},
        {Command::GoOverhead, "goOverhead", QT_TRANSLATE_NOOP("command", "Go to &Overhead"),
         K(Qt::CTRL | Qt::Key_3)},
        {Command::GoRobustness, "goRobustness", QT_TRANSLATE_NOOP("command", "Go to &Robustness"),
         K(Qt::CTRL | Qt::Key_4)},
        {Command::GoPlaybook, "goPlaybook", QT_TRANSLATE_NOOP("command", "Go to &Playbook"),
         K(Qt::CTRL | Qt::Key_5)},
        {Command::ToggleLoadPanel, "toggleLoadPanel",
         QT_TRANSLATE_NOOP("command", "&Cluster panel"), K(Qt::Key_F7), true},
        {Command::ToggleVerdictPanel, "toggleVerdictPanel",
         QT_TRANSLATE_NOOP("command", "&Verdict panel"), K(Qt::Key_F8), true},
        {Command::ThemeSystem, "themeSystem",
         QT_TRANSLATE_NOOP("command", "Theme: like the &system"), K(), true},
        {Command::ThemeLight, "themeLight", QT_TRANSLATE_NOOP("command", "Theme: &light"), K(),
         true},
        {Command::ThemeDark, "themeDark", QT_TRANSLATE_NOOP("command", "Theme: &dark"), K(), true},
        {Command::ShowPalette, "showPalette", QT_TRANSLATE_NOOP("command", "&Run a command…"),
         K(Qt::CTRL | Qt::Key_K)},
        {Command::ShowDiagnostics, "showDiagnostics",
         QT_TRANSLATE_NOOP("command", "Knowledge base: &faults…"), K()},
        {Command::ShowShortcuts, "showShortcuts",
         QT_TRANSLATE_NOOP("command", "&Keyboard shortcuts"), K(Qt::Key_F1)},
        {Command::About, "about", QT_TRANSLATE_NOOP("command", "&About WhichMesh"), K()},
    };
}

} // namespace

CommandSet::CommandSet(QWidget* window)
{
    for (const Entry& entry : table()) {
        auto* action = new QAction(QCoreApplication::translate("command", entry.text), window);
        action->setObjectName(QString::fromLatin1(entry.name));
        action->setShortcut(entry.shortcut);
        action->setCheckable(entry.checkable);
        window->addAction(action);
        m_actions.emplace(entry.command, action);
    }
    auto* themes = new QActionGroup(window);
    for (const Command theme : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark})
        themes->addAction(m_actions.at(theme));
}

} // namespace whichmesh::ui
