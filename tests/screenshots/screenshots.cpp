// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reader.h"
#include "app/session/session.h"
#include "widgets/robustness/robustness_page.h"
#include "widgets/window/knowledge_findings.h"
#include "widgets/window/main_window.h"
#include "widgets/window/theme_controller.h"
#include "widgets/window/workbench.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>

using namespace whichmesh;

namespace {

struct Shot
{
    const char* name;
    ui::Command page;
};

constexpr std::array shots{
    Shot{"decide", ui::Command::GoDecide}, Shot{"compare", ui::Command::GoCompare},
    Shot{"overhead", ui::Command::GoOverhead}, Shot{"robustness", ui::Command::GoRobustness},
    Shot{"playbook", ui::Command::GoPlaybook}};

// Layouts settle over some rounds: a page is made in the first and sized in the next, and what is
// in it shows itself after that.
void settle()
{
    for (int round = 0; round < 6; ++round)
        QApplication::processEvents();
}

bool grab(ui::MainWindow& window, const QString& file)
{
    settle();
    // What is computed beside the window has to arrive first.
    QThreadPool::globalInstance()->waitForDone();
    const auto* robustness = window.findChild<ui::RobustnessPage*>();
    while (robustness && robustness->isVisible() && !robustness->isCurrent())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    settle();
    const bool saved = window.grab().save(file);
    std::printf("%s\n", qPrintable(file));
    return saved;
}

/// Grabs every page in every edition; pictures of the usual one are called by the page alone.
bool grabAll(ui::MainWindow& window, const ui::Workbench& workbench, Session& session,
             const KnowledgeStack& stack, const QString& folder, const QString& suffix)
{
    bool good = true;
    for (const KnowledgePtr& edition : stack.editions) {
        const EditionId& id = edition->edition.id;
        session.setEdition(id);
        const QString prefix =
            id == stack.usual ? QString() : QString::fromStdString(id.str()) + u'-';
        for (const Shot& shot : shots) {
            workbench.commands()[shot.page]->trigger();
            const QString name = prefix + QLatin1String(shot.name) + suffix;
            good = grab(window, QDir(folder).filePath(name)) && good;
        }
    }
    return good;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "usage: whichmesh_screenshots KNOWLEDGE OUT\n");
        return 2;
    }
    const auto read = readKnowledgeStack({argv[1]});
    if (!read) {
        for (const Diagnostic& fault : read.error())
            std::fprintf(stderr, "%s\n", toText(fault).c_str());
        return 1;
    }
    const StackPtr stack = *read;
    const QDir out(QString::fromLocal8Bit(argv[2]));
    out.mkpath(QStringLiteral("."));
    const QTemporaryDir home;
    bool good = true;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
            Settings settings(home.filePath(QStringLiteral("settings.ini")));
            ui::ThemeController controller(settings);
            controller.showOnce(theme);
            Session session(stack);
            session.reset(QStringLiteral("Checkout platform review"),
                          fromPreset(stack->usualOne()->example));
            ui::MainWindow window(settings);
            auto* workbench = new ui::Workbench(session, settings, controller, &window);
            auto* findings = new ui::KnowledgeFindings(*workbench, session);
            findings->find();
            workbench->showFileState(session.title(), false,
                                     QStringLiteral("Saved in checkout-platform.yaml"));
            window.fill(workbench);
            window.resize(size);
            window.show();
            const QString suffix =
                QStringLiteral("-%1-%2x%3.png")
                    .arg(QLatin1String(theme == ThemeChoice::Dark ? "dark" : "light"))
                    .arg(size.width())
                    .arg(size.height());
            good = grabAll(window, *workbench, session, *stack, out.path(), suffix) && good;
        }
    }
    return good ? 0 : 1;
}
