// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"

#include <QCoreApplication>
#include <QDir>
#include <QHashSeed>

#include <algorithm>
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

Result<void> writeReport(const ReportRequest& request)
{
    return tl::unexpected(Error{"reports cannot be written yet: " + request.path});
}

bool hasDisplay()
{
    constexpr std::array names{"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"};
    return std::ranges::any_of(names,
                               [](const char* name) { return !qEnvironmentVariableIsEmpty(name); });
}

int runVerb(int& argc, char** argv, const Words& words)
{
    const QCoreApplication application(argc, argv);
    return runCommandLine(words, {dataFolder(), std::cout, std::cerr, writeReport});
}

int runWindow(int& argc, char** argv, const Words& words)
{
    const QCoreApplication application(argc, argv);
    const VerbContext context{dataFolder(), std::cout, std::cerr, writeReport};
    const Result<WindowRequest> request = readWindowRequest(words);
    if (!request)
        return usageError(context, "", request.error().message);
    if (!hasDisplay())
        return usageError(context, "",
                          "no display for a window (DISPLAY and WAYLAND_DISPLAY are not set); the "
                          "verbs work without one");
    return Success;
}

} // namespace

int main(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    try {
        const Words words(argv + std::min(argc, 1), argv + argc);
        return asksForWindow(words) ? runWindow(argc, argv, words) : runVerb(argc, argv, words);
    } catch (const std::exception& error) {
        std::cerr << "whichmesh: " << error.what() << '\n';
        return Usage;
    }
}
