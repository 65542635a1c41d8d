// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/commands/shortcuts_text.h"

#include "widgets/window/commands/command_set.h"

#include <QAction>
#include <QCoreApplication>
#include <QStringList>

namespace whichmesh::ui {

QString shortcutsText(const CommandSet& commands)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Shortcuts", text); };
    QStringList lines;
    for (const auto& [command, action] : commands.all()) {
        if (action->shortcut().isEmpty())
            continue;
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        lines << action->shortcut().toString(QKeySequence::NativeText) + QStringLiteral("   ")
                     + text;
    }
    lines << QString()
          << tr("Decide: 1 to 9 choose an answer, 0 is “don't know”, Backspace goes back.")
          << tr("Compare and Playbook: / goes to the filter, Escape clears it.")
          << tr("Compare: filter by words, mesh:no, section:name or is:contested; Enter on a cell "
                "goes to its claims.")
          << tr("Sliders: arrow keys, Page Up and Page Down, Home and End.")
          << tr("Charts: arrow keys move the read-out.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace whichmesh::ui
