// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QRegularExpression>

namespace whichmesh::test {

void TestCase::init()
{
    // All but what the offscreen platform says of itself.
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support |QStandardPaths: XDG_RUNTIME_DIR)")));
}

void useTemporaryHome(const QTemporaryDir& home)
{
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("share")).toUtf8());
    qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toUtf8());
    qputenv("XDG_CACHE_HOME", home.filePath(QStringLiteral("cache")).toUtf8());
}

} // namespace whichmesh::test
