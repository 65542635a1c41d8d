// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/run_window.h"

#include "app/knowledge/reader.h"
#include "app/session/document.h"
#include "app/session/knowledge_watcher.h"
#include "app/session/run_aside.h"
#include "app/session/session.h"
#include "widgets/window/dialogs/faults_dialog.h"
#include "widgets/window/files/edition_actions.h"
#include "widgets/window/files/export_actions.h"
#include "widgets/window/files/file_actions.h"
#include "widgets/window/knowledge_findings.h"
#include "widgets/window/main_window.h"
#include "widgets/window/theme_controller.h"
#include "widgets/window/workbench.h"

#include <QApplication>
#include <QDate>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <memory>
#include <utility>

namespace whichmesh::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto longestWait = 250ms; ///< for the first frame

using Read = tl::expected<StackPtr, Diagnostics>;

/// What a window is filled with: the session over the knowledge base that was read, and all that
/// serves it.
class Filling
{
public:
    Filling(MainWindow& window, Settings& settings, ThemeController& theme, const StackPtr& stack,
            const WindowOptions& options)
        : m_session(stack)
        , m_document(m_session, settings, Document::standardStateFolder())
        , m_dialogs(&window)
        , m_watcher(options.knowledge, stack)
        , m_workbench(std::make_unique<Workbench>(m_session, settings, theme, &window))
    {
        m_session.setOverlays(options.knowledge.overlays);
        auto* editions =
            new EditionActions(*m_workbench, m_session, settings, m_dialogs,
                               QDate::currentDate().toString(Qt::ISODate).toStdString());
        auto* files = new FileActions(*m_workbench, m_session, m_document, settings, m_dialogs);
        new ExportActions(*m_workbench, m_session, settings, m_dialogs);
        // Once there is something to look at.
        auto* findings = new KnowledgeFindings(*m_workbench, m_session);
        QObject::connect(&window, &MainWindow::filled, findings, &KnowledgeFindings::find,
                         Qt::QueuedConnection);
        follow(*editions);
        files->begin(options.workbook);
        // What was asked for by hand goes over what the workbook says.
        if (!options.knowledge.edition.empty())
            m_session.setEdition(options.knowledge.edition);
        window.fill(m_workbench.get());
    }

private:
    void follow(EditionActions& editions)
    {
        QObject::connect(&m_watcher, &KnowledgeWatcher::loaded, &editions,
                         [this, &editions](const StackPtr& fresh) {
                             m_session.setStack(fresh);
                             editions.knowledgeLoaded();
                         });
        QObject::connect(&m_session, &Session::overlaysChanged, &m_watcher,
                         &KnowledgeWatcher::setOverlays);
        QObject::connect(&m_watcher, &KnowledgeWatcher::failed, &editions,
                         &EditionActions::knowledgeFailed);
        QObject::connect(m_workbench.get(), &Workbench::reloadRequested, &m_watcher,
                         &KnowledgeWatcher::reload);
    }

    Session m_session;
    Document m_document;
    WindowDialogs m_dialogs;
    KnowledgeWatcher m_watcher;
    std::unique_ptr<Workbench> m_workbench; ///< ends before what it shows
};

/// From the first frame to the filled window: the knowledge base is read beside its thread. While
/// it has faults, they are listed, and it can be read again.
class Start : public QObject
{
public:
    Start(MainWindow& window, Settings& settings, ThemeController& theme,
          const WindowOptions& options)
        : m_window(window)
        , m_settings(settings)
        , m_theme(theme)
        , m_options(options)
    {
        connect(&window, &MainWindow::opened, &theme, &ThemeController::loadFonts,
                Qt::QueuedConnection);
        connect(&m_reading, &QFutureWatcherBase::finished, this, &Start::goOn);
        // The first frame and the reading, side by side, take longer than one after the other where
        // cores are few. A window that is not shown at once, as when it begins minimised, is filled
        // all the same.
        connect(&window, &MainWindow::opened, this, &Start::begin);
        QTimer::singleShot(longestWait, this, &Start::begin);
    }

private:
    void begin()
    {
        if (!std::exchange(m_hasBegun, true))
            read();
    }

    void read()
    {
        m_reading.setFuture(
            runAside([location = m_options.knowledge] { return readKnowledgeStack(location); }));
    }

    void goOn()
    {
        m_theme.loadFonts();
        if (const Read read = m_reading.result(); read)
            m_filling = std::make_unique<Filling>(m_window, m_settings, m_theme, *read, m_options);
        else
            showFaults(read.error());
    }

    void showFaults(const Diagnostics& faults)
    {
        for (const Diagnostic& fault : faults)
            std::fprintf(stderr, "%s\n", toText(fault).c_str());
        if (m_options.exitAfterStartup)
            return QApplication::exit(1);
        FaultsDialog dialog(&m_window);
        dialog.setFaults(
            faults,
            FaultsDialog::tr(
                "The knowledge base cannot be loaded. Mend the files and reload; closing this list "
                "ends the program."));
        bool again = false;
        connect(&dialog, &FaultsDialog::reloadRequested, &dialog, [&dialog, &again] {
            again = true;
            dialog.accept();
        });
        dialog.exec();
        if (again)
            read();
        else
            QApplication::exit(1);
    }

    MainWindow& m_window;
    Settings& m_settings;
    ThemeController& m_theme;
    const WindowOptions& m_options;
    bool m_hasBegun = false;
    QFutureWatcher<Read> m_reading;
    std::unique_ptr<Filling> m_filling;
};

/// A line for whoever measures the start.
void say(const char* what)
{
    std::puts(what);
    std::fflush(stdout);
}

} // namespace

int runWindow(const WindowOptions& options)
{
    Settings settings;
    ThemeController theme(settings, FontLoading::Later);
    if (options.theme)
        theme.showOnce(*options.theme);
    MainWindow window(settings);
    Start start(window, settings, theme, options);
    if (options.exitAfterStartup) {
        QObject::connect(&window, &MainWindow::opened, [] { say("opened"); });
        QObject::connect(&window, &MainWindow::filled, qApp, [] {
            say("filled");
            QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
        });
    }
    window.show();
    return QApplication::exec();
}

} // namespace whichmesh::ui
