// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/commands/palette_items.h"

#include "widgets/kit/text.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace whichmesh::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandPalette", text);
}

} // namespace

std::vector<PaletteItem> paletteItems(const QMenu& menu, const CommandSet& commands)
{
    std::vector<PaletteItem> items;
    for (QAction* action : menu.actions()) {
        const bool command = std::ranges::any_of(
            commands.all(), [action](const auto& each) { return each.second == action; });
        if (command || action->isSeparator() || !action->isEnabled())
            continue;
        QString text = action->text();
        text.replace(QLatin1String("&&"), QLatin1String("\1")).remove(QLatin1Char('&'));
        text.replace(QLatin1Char('\1'), QLatin1Char('&'));
        items.push_back({text, {}, [action] { action->trigger(); }});
    }
    return items;
}

std::vector<PaletteItem> paletteItems(const CommandSet& commands, const KnowledgeBase& knowledge,
                                      const std::function<void(const QString&)>& follow)
{
    std::vector<PaletteItem> items;
    for (const auto& [command, action] : commands.all()) {
        if (!action->isEnabled() || command == Command::ShowPalette)
            continue;
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        items.push_back({text, action->shortcut().toString(QKeySequence::NativeText),
                         [action = action] { action->trigger(); }});
    }
    const auto add = [&items, &follow](const std::string& text, const QString& kind,
                                       const QString& target) {
        items.push_back({toQt(text), kind, [follow, target] { follow(target); }});
    };
    for (const Question& question : knowledge.questions)
        add(question.text, tr("question"), QStringLiteral("question/") + toQt(question.id.str()));
    for (const Section& section : knowledge.sections)
        add(section.title, tr("table"), QStringLiteral("compare/") + toQt(section.id.str()));
    for (const PlaybookChapter& chapter : knowledge.playbook)
        for (const PlaybookEntry& entry : chapter.entries)
            add(entry.title, tr("playbook"), QStringLiteral("playbook/") + toQt(entry.id.str()));
    return items;
}

} // namespace whichmesh::ui
