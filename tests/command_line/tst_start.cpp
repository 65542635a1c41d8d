// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/process.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace whichmesh {

namespace {

test::ProcessResult start(QStringList arguments)
{
    arguments.prepend(QStringLiteral("--exit-after-startup"));
    return test::runProgram(arguments, QStringLiteral("."), test::Display::Offscreen);
}

} // namespace

/// The program started with its window.
class TestStart : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndIsFilled_data();
    void opensAndIsFilled();
    void faultyKnowledgeIsSaid();
};

void TestStart::opensAndIsFilled_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("plain") << QStringList();
    QTest::newRow("dark") << QStringList{QStringLiteral("--theme"), QStringLiteral("dark")};
    QTest::newRow("edition") << QStringList{QStringLiteral("--edition"),
                                            QStringLiteral("reviewed-2026")};
}

void TestStart::opensAndIsFilled()
{
    QFETCH(const QStringList, arguments);
    const test::ProcessResult result = start(arguments);
    QCOMPARE(QString::fromUtf8(result.err), QString());
    QCOMPARE(QString::fromUtf8(result.out), QStringLiteral("opened\nfilled\n"));
    QCOMPARE(result.code, 0);
}

void TestStart::faultyKnowledgeIsSaid()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("about.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("schema: 1\nedition: bad\nabout: []\n");
    file.close();
    const test::ProcessResult result = start({QStringLiteral("--knowledge"), folder.path()});
    QCOMPARE(QString::fromUtf8(result.out), QStringLiteral("opened\n"));
    QVERIFY2(result.err.contains("about.yaml:3:8: "), result.err.constData());
    QCOMPARE(result.code, 1);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestStart)
#include "tst_start.moc"
