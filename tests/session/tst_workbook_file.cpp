// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workbook/workbook_file.h"
#include "tests/session/files.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace whichmesh {

class TestWorkbookFile : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesANewFile();
    void replacesTheWholeFile();
    void leavesNothingBeside();
    void keepsPermissions();
    void keepsASymbolicLink();
    void writesWhereADanglingLinkLeads();
    void tellsWhenTheFileWasChanged_data();
    void tellsWhenTheFileWasChanged();
    void writesAFileAnewThatIsGone();
    void replacesWithoutAskingWhenTold();
    void missingFolder();
    void somethingElseHasTheName();

private:
    QString path(const QString& name = QStringLiteral("plan.yaml")) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkbookFile::init()
{
    test::TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestWorkbookFile::writesANewFile()
{
    const auto saved = saveFile(path(), "ü\n");
    QVERIFY(saved);
    QCOMPARE(test::contentOf(path()), "ü\n");
    QCOMPARE(saved->size, 3);
    QCOMPARE(*saved, FileStamp::of("ü\n"));
}

void TestWorkbookFile::replacesTheWholeFile()
{
    test::put(path(), QByteArray(100'000, 'x'));
    QVERIFY(saveFile(path(), "short\n"));
    QCOMPARE(test::contentOf(path()), "short\n");
}

void TestWorkbookFile::leavesNothingBeside()
{
    QVERIFY(saveFile(path(), "one"));
    QVERIFY(saveFile(path(), "two"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("plan.yaml")});
}

void TestWorkbookFile::keepsPermissions()
{
    test::put(path(), "old");
    const auto wanted = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup;
    QVERIFY(QFile::setPermissions(path(), wanted));
    QVERIFY(saveFile(path(), "new"));
    const auto bits = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
                      | QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                      | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path()) & bits, wanted);
}

void TestWorkbookFile::keepsASymbolicLink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("real")));
    const QString real = path(QStringLiteral("real/plan.yaml"));
    test::put(real, "old");
    QVERIFY(QFile::link(QStringLiteral("real/plan.yaml"), path()));
    QVERIFY(saveFile(path(), "new", FileStamp::of("old")));
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(test::contentOf(real), "new");
}

void TestWorkbookFile::writesWhereADanglingLinkLeads()
{
    const QString real = path(QStringLiteral("real.yaml"));
    QVERIFY(QFile::link(real, path()));
    QVERIFY(saveFile(path(), "new"));
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(test::contentOf(real), "new");
}

void TestWorkbookFile::tellsWhenTheFileWasChanged_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("longer") << QByteArray("opened, then changed");
    QTest::newRow("as long") << QByteArray("closed");
    QTest::newRow("emptied") << QByteArray("");
}

void TestWorkbookFile::tellsWhenTheFileWasChanged()
{
    QFETCH(const QByteArray, other);
    test::put(path(), other);
    const auto saved = saveFile(path(), "mine", FileStamp::of("opened"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().problem, SaveProblem::ChangedOnDisk);
    QCOMPARE(saved.error().message,
             QStringLiteral("“plan.yaml” was changed by another program since it was opened."));
    QCOMPARE(test::contentOf(path()), other);
}

void TestWorkbookFile::writesAFileAnewThatIsGone()
{
    QVERIFY(saveFile(path(), "mine", FileStamp::of("opened")));
    QCOMPARE(test::contentOf(path()), "mine");
}

void TestWorkbookFile::replacesWithoutAskingWhenTold()
{
    test::put(path(), "other");
    QVERIFY(saveFile(path(), "mine"));
    QCOMPARE(test::contentOf(path()), "mine");
}

void TestWorkbookFile::missingFolder()
{
    const auto saved = saveFile(path(QStringLiteral("gone/plan.yaml")), "mine");
    QVERIFY(!saved);
    QCOMPARE(saved.error().problem, SaveProblem::MissingFolder);
    QCOMPARE(saved.error().message,
             QStringLiteral("“plan.yaml” was not saved: the folder “%1” does not exist.")
                 .arg(path(QStringLiteral("gone"))));
    QVERIFY(!QDir(path(QStringLiteral("gone"))).exists());
}

void TestWorkbookFile::somethingElseHasTheName()
{
    QVERIFY(QDir().mkdir(path()));
    const auto saved = saveFile(path(), "mine");
    QVERIFY(!saved);
    QCOMPARE(saved.error().message,
             QStringLiteral("“plan.yaml” was not saved: something else has that name. The file on "
                            "disk is as it was."));
    QVERIFY(QFileInfo(path()).isDir());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestWorkbookFile)
#include "tst_workbook_file.moc"
