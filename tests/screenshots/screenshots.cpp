// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reader.h"
#include "app/session/session.h"
#include "widgets/robustness/robustness_page.h"
#include "widgets/window/main_window.h"
#include "widgets/window/theme_controller.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

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

bool grab(ui::MainWindow& window, const QString& file)
{
    // Layouts settle over two rounds: the page is made in the first and sized in the second.
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
    // What is computed beside the window has to arrive first.
    const auto* robustness = window.findChild<ui::RobustnessPage*>();
    while (robustness && robustness->isVisible() && !robustness->isCurrent())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const bool saved = window.grab().save(file);
    std::printf("%s\n", qPrintable(file));
    return saved;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "usage: whichmesh_screenshots KNOWLEDGE OUT\n");
        return 2;
    }
    const auto knowledge = readKnowledgeBase(argv[1]);
    if (!knowledge) {
        for (const Diagnostic& fault : knowledge.error())
            std::fprintf(stderr, "%s\n", toText(fault).c_str());
        return 1;
    }
    const QDir out(QString::fromLocal8Bit(argv[2]));
    out.mkpath(QStringLiteral("."));
    const QTemporaryDir home;
    bool good = true;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640)}) {
            Settings settings(home.filePath(QStringLiteral("settings.ini")));
            ui::ThemeController controller(settings);
            controller.showOnce(theme);
            Session session(*knowledge);
            session.reset(QStringLiteral("Checkout platform review"),
                          fromPreset((*knowledge)->example));
            ui::MainWindow window(session, settings, controller);
            window.showFileState(session.title(), false,
                                 QStringLiteral("Saved in checkout-platform.yaml"));
            window.resize(size);
            window.show();
            for (const Shot& shot : shots) {
                window.commands()[shot.page]->trigger();
                good =
                    grab(window,
                         out.filePath(
                             QStringLiteral("%1-%2-%3x%4.png")
                                 .arg(QLatin1String(shot.name),
                                      QLatin1String(theme == ThemeChoice::Dark ? "dark" : "light"))
                                 .arg(size.width())
                                 .arg(size.height())))
                    && good;
            }
        }
    }
    return good ? 0 : 1;
}
