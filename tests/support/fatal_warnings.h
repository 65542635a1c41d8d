// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

namespace whichmesh::test {

/// Warnings of the offscreen platform that say nothing about us.
inline bool isPlatformNoise(const QString& message)
{
    static const std::array noise{QLatin1String("This plugin does not support propagateSizeHints"),
                                  QLatin1String("This plugin does not support raise"),
                                  QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")};
    return std::ranges::any_of(noise,
                               [&message](QLatin1String text) { return message.startsWith(text); });
}

inline int& unexpectedWarnings()
{
    static int count = 0;
    return count;
}

inline QtMessageHandler& previousHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

/// Counts what Qt complains of, unless QTest::ignoreMessage() announced it.
inline void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (isPlatformNoise(message))
        return;
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        ++unexpectedWarnings();
        std::fprintf(stderr, "unexpected warning: %s\n", qPrintable(message));
    }
    if (previousHandler())
        previousHandler()(type, context, message);
}

/// Runs a test class with settings and data in a temporary home. A warning from Qt fails the test.
template <typename Application, typename TestClass>
int run(int argc, char** argv)
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("share")).toUtf8());
    qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toUtf8());
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
    previousHandler() = qInstallMessageHandler(countWarnings);
    Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("WhichMesh"));
    QCoreApplication::setApplicationName(QStringLiteral("whichmesh"));
    TestClass test;
    const int failures = QTest::qExec(&test, argc, argv);
    if (unexpectedWarnings() > 0)
        std::fprintf(stderr, "%d unexpected warning(s)\n", unexpectedWarnings());
    return failures + unexpectedWarnings();
}

} // namespace whichmesh::test
