// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/run_window.h"

#include "app/knowledge/reader.h"
#include "app/session/document.h"
#include "app/session/knowledge_watcher.h"
#include "app/session/session.h"
#include "widgets/kit/text.h"
#include "widgets/window/dialogs/faults_dialog.h"
#include "widgets/window/files/edition_actions.h"
#include "widgets/window/files/export_actions.h"
#include "widgets/window/files/file_actions.h"
#include "widgets/window/knowledge_findings.h"
#include "widgets/window/main_window.h"
#include "widgets/window/theme_controller.h"

#include <QApplication>
#include <QDate>
#include <QTimer>

#include <cstdio>
#include <future>
#include <utility>

namespace whichmesh::ui {

namespace {

using Reading = std::future<tl::expected<StackPtr, Diagnostics>>;

/// Reads the knowledge base aside; when asked for it, where the system has no thread left.
Reading startReading(const KnowledgeLocation& location)
{
    return std::async(std::launch::async | std::launch::deferred,
                      [location] { return readKnowledgeStack(location); });
}

/// What was read; while it has faults, shows them and reads again when asked to.
StackPtr stackOrShowFaults(Reading reading, const WindowOptions& options)
{
    while (true) {
        auto read = reading.get();
        if (read)
            return *read;
        for (const Diagnostic& fault : read.error())
            std::fprintf(stderr, "%s\n", toText(fault).c_str());
        if (options.exitAfterStartup)
            return nullptr;
        FaultsDialog dialog;
        dialog.setFaults(
            read.error(),
            FaultsDialog::tr("The knowledge base cannot be loaded. Mend the files and reload."));
        bool again = false;
        QObject::connect(&dialog, &FaultsDialog::reloadRequested, &dialog, [&dialog, &again] {
            again = true;
            dialog.accept();
        });
        dialog.exec();
        if (!again)
            return nullptr;
        reading = startReading(options.knowledge);
    }
}

// Whoever measures the start does not wait for the end.
void sayPaintedAndQuit()
{
    std::puts("painted");
    std::fflush(stdout);
    QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
}

} // namespace

int runWindow(const WindowOptions& options)
{
    Reading reading = startReading(options.knowledge);
    Settings settings;
    ThemeController theme(settings);
    if (options.theme)
        theme.showOnce(*options.theme);
    const StackPtr stack = stackOrShowFaults(std::move(reading), options);
    if (!stack)
        return 1;
    Session session(stack);
    session.setOverlays(options.knowledge.overlays);
    Document document(session, settings, Document::standardStateFolder());
    MainWindow window(session, settings, theme);
    WindowDialogs dialogs(&window);
    auto* editions = new EditionActions(window, session, settings, dialogs,
                                        QDate::currentDate().toString(Qt::ISODate).toStdString());
    auto* files = new FileActions(window, session, document, settings, dialogs);
    new ExportActions(window, session, settings, dialogs);
    new KnowledgeFindings(window, session);
    KnowledgeWatcher watcher(options.knowledge, stack);
    QObject::connect(&watcher, &KnowledgeWatcher::loaded, &session,
                     [&session, &window, editions](const StackPtr& fresh) {
                         session.setStack(fresh);
                         editions->knowledgeLoaded();
                     });
    QObject::connect(&session, &Session::overlaysChanged, &watcher, &KnowledgeWatcher::setOverlays);
    QObject::connect(&watcher, &KnowledgeWatcher::failed, editions,
                     &EditionActions::knowledgeFailed);
    QObject::connect(&window, &MainWindow::reloadRequested, &watcher, &KnowledgeWatcher::reload);
    if (options.exitAfterStartup)
        QObject::connect(&window, &MainWindow::painted, qApp, &sayPaintedAndQuit);
    files->begin(options.workbook);
    // What was asked for by hand goes over what the workbook says.
    if (!options.knowledge.edition.empty())
        session.setEdition(options.knowledge.edition);
    window.show();
    return QApplication::exec();
}

} // namespace whichmesh::ui
