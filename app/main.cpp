// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"
#include "app/command_line/knowledge_location.h"
#include "app/report/report.h"
#include "app/session/results.h"
#include "widgets/overhead/qt_chart_painter.h"
#include "widgets/window/run_window.h"

#include <QApplication>
#include <QDate>
#include <QDir>
#include <QHashSeed>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <iostream>

namespace {

using namespace whichmesh;
using Words = std::vector<std::string>;

/// Beside the program, installed or in a build folder.
std::string dataFolder()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(programs.filePath(QStringLiteral("../share/whichmesh/data")))
        .toStdString();
}

/// Today, or the day that reproducible builds set.
QDate today()
{
    bool set = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
    return set ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC).date() : QDate::currentDate();
}

Result<void> writeReport(const ReportRequest& request)
{
    ReportOptions options;
    options.title = QString::fromStdString(request.title);
    options.paper = request.paper == "letter" ? Paper::Letter : Paper::A4;
    options.date = request.date.empty()
                       ? today()
                       : QDate::fromString(QString::fromStdString(request.date), Qt::ISODate);
    if (!options.date.isValid())
        return tl::unexpected(
            Error{"\"" + request.date + "\" is not a date; write it as 2026-11-22"});
    ui::QtChartPainter charts;
    const Report report =
        makeReport(computeResults(request.stack, request.edition, request.profile), options);
    const auto written =
        whichmesh::writeReport(QString::fromStdString(request.path), report, &charts);
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

bool hasDisplay()
{
    constexpr std::array names{"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"};
    return std::ranges::any_of(names,
                               [](const char* name) { return !qEnvironmentVariableIsEmpty(name); });
}

/// Drops what the offscreen platform says of itself; everything else goes to standard error.
void printMessage(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support"))
        && !message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

int runVerb(int& argc, char** argv, const Words& words)
{
    // A report paints; the other verbs start quicker without the platform and its fonts.
    std::unique_ptr<QCoreApplication> application;
    if (words.front() == "report") {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return runCommandLine(words, {dataFolder(), std::cout, std::cerr, writeReport});
}

int runWindow(int& argc, char** argv, const Words& words)
{
    const VerbContext context{{}, std::cout, std::cerr, writeReport};
    const Result<WindowRequest> request = readWindowRequest(words);
    if (!request)
        return usageError(context, "", request.error().message);
    if (!hasDisplay())
        return usageError(context, "",
                          "no display for a window (DISPLAY and WAYLAND_DISPLAY are not set); the "
                          "verbs work without one");
    const QApplication application(argc, argv);
    const Result<KnowledgeLocation> knowledge =
        locate(request->knowledge.value_or(dataFolder()), request->overlays, request->edition);
    if (!knowledge)
        return usageError(context, "", knowledge.error().message);
    ui::WindowOptions options;
    options.knowledge = *knowledge;
    options.workbook = QString::fromStdString(request->workbook.value_or(""));
    options.exitAfterStartup = request->exitAfterStartup;
    if (request->theme)
        options.theme = *request->theme == "light"  ? ThemeChoice::Light
                        : *request->theme == "dark" ? ThemeChoice::Dark
                                                    : ThemeChoice::System;
    return ui::runWindow(options);
}

} // namespace

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    qInstallMessageHandler(printMessage);
    QCoreApplication::setOrganizationName(QStringLiteral("WhichMesh"));
    QCoreApplication::setApplicationName(QStringLiteral("whichmesh"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WHICHMESH_VERSION));
    try {
        const Words words(argv + std::min(argc, 1), argv + argc);
        return asksForWindow(words) ? runWindow(argc, argv, words) : runVerb(argc, argv, words);
    } catch (const std::exception& error) {
        std::cerr << "whichmesh: " << error.what() << '\n';
        return Usage;
    }
}
