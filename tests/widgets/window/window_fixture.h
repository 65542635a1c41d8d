// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/reader.h"
#include "app/session/document.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "tests/widgets/window/scripted_dialogs.h"
#include "widgets/window/files/export_actions.h"
#include "widgets/window/files/file_actions.h"
#include "widgets/window/main_window.h"
#include "widgets/window/theme_controller.h"
#include "widgets/window/workbench.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

namespace whichmesh::test {

/// The guide as shipped; read once.
inline KnowledgePtr guide()
{
    static const KnowledgePtr knowledge = [] {
        const QString folder =
            qEnvironmentVariable("WHICHMESH_DATA") + QStringLiteral("/guide-2024");
        const auto read = readKnowledgeBase(folder.toStdString());
        return read ? *read : nullptr;
    }();
    return knowledge;
}

/// The whole window over the shipped guide, with its files in a temporary folder.
struct WindowFixture
{
    explicit WindowFixture(const QString& shared = {})
        : folder(shared.isEmpty() ? own.path() : shared)
        , settings(folder + QStringLiteral("/settings.ini"))
        , theme(settings)
        , session(guide())
        , document(session, settings, folder + QStringLiteral("/state"))
        , window(settings)
        , workbench(*new ui::Workbench(session, settings, theme, &window))
        , files(new ui::FileActions(workbench, session, document, settings, dialogs))
        , exports(new ui::ExportActions(workbench, session, settings, dialogs))
    {
        window.fill(&workbench);
        theme.showOnce(ThemeChoice::Light);
        window.resize(1440, 900);
    }

    void show()
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }

    void run(ui::Command command) { workbench.commands()[command]->trigger(); }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        return window.findChild<Widget*>(QString::fromLatin1(name));
    }

    QTemporaryDir own;
    QString folder;
    ScriptedDialogs dialogs;
    Settings settings;
    ui::ThemeController theme;
    Session session;
    Document document;
    ui::MainWindow window;
    ui::Workbench& workbench;
    ui::FileActions* files;
    ui::ExportActions* exports;
};

} // namespace whichmesh::test
