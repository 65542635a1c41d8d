// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recovery/recovery_store.h"
#include "tests/session/files.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace whichmesh {

class TestRecoveryStore : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingThereAtFirst();
    void keepsTheLastWriting();
    void fileIsPrivate();
    void clearLeavesNothing();
    void filesOfRunningWindowsAreNoOrphans();
    void orphansAreNewestFirst();
    void lockOfADeadProcessWhoseNumberLives();
    void sweepsUpHalfWork();
    void removesAnOrphanOnce();
    void saysWhenTheFolderCannotBeMade();

private:
    QStringList files() const { return QDir(m_folder).entryList(QDir::Files, QDir::Name); }
    void orphan(const QByteArray& bytes);

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

void TestRecoveryStore::init()
{
    test::TestCase::init();
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(QStringLiteral("state/recovery"));
}

/// Leaves a file as a window does that dies.
void TestRecoveryStore::orphan(const QByteArray& bytes)
{
    RecoveryStore store(m_folder);
    QVERIFY(store.write(bytes));
}

void TestRecoveryStore::nothingThereAtFirst()
{
    RecoveryStore store(m_folder);
    QVERIFY(store.orphans().empty());
    store.clear();
    QVERIFY(!QDir(m_folder).exists());
}

void TestRecoveryStore::keepsTheLastWriting()
{
    orphan("first");
    {
        RecoveryStore store(m_folder);
        QVERIFY(store.write("second"));
        QVERIFY(store.write("third"));
    }
    const auto found = RecoveryStore(m_folder).orphans();
    QCOMPARE(found.size(), std::size_t{2});
    QVERIFY(found[0].bytes == "third" || found[1].bytes == "third");
    QVERIFY(found[0].written.secsTo(QDateTime::currentDateTime()) < 3600);
}

void TestRecoveryStore::fileIsPrivate()
{
    orphan("mine");
    const QString name = QDir(m_folder).entryList({QStringLiteral("*.yaml")}).value(0);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(m_folder + u'/' + name) & others));
}

void TestRecoveryStore::clearLeavesNothing()
{
    RecoveryStore store(m_folder);
    QVERIFY(store.write("work"));
    QCOMPARE(files().size(), 2);
    store.clear();
    QCOMPARE(files(), QStringList());
    QVERIFY(store.write("more"));
    QCOMPARE(files().size(), 2);
}

void TestRecoveryStore::filesOfRunningWindowsAreNoOrphans()
{
    RecoveryStore running(m_folder);
    QVERIFY(running.write("work"));
    RecoveryStore other(m_folder);
    QVERIFY(other.orphans().empty());
    QVERIFY(running.orphans().empty());
    const QString name = QFileInfo(files().first()).completeBaseName();
    QVERIFY(!other.remove(name));
    QCOMPARE(files().size(), 2);
}

void TestRecoveryStore::orphansAreNewestFirst()
{
    orphan("older");
    const QString name = QDir(m_folder).entryList({QStringLiteral("*.yaml")}).value(0);
    QFile older(m_folder + u'/' + name);
    QVERIFY(older.open(QIODevice::ReadWrite));
    QVERIFY(older.setFileTime(QDateTime::currentDateTime().addDays(-1),
                              QFileDevice::FileModificationTime));
    older.close();
    orphan("newer");
    const auto found = RecoveryStore(m_folder).orphans();
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].bytes, "newer");
    QCOMPARE(found[1].bytes, "older");
}

void TestRecoveryStore::lockOfADeadProcessWhoseNumberLives()
{
    RecoveryStore running(m_folder);
    QVERIFY(running.write("work"));
    const QString name = QFileInfo(files().first()).completeBaseName();
    const QString dead = m_folder + QStringLiteral("/dead");
    QVERIFY(QFile::copy(m_folder + u'/' + name + QStringLiteral(".lock"),
                        dead + QStringLiteral(".lock")));
    test::put(dead + QStringLiteral(".yaml"), "left behind");
    const auto found = RecoveryStore(m_folder).orphans();
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].bytes, "left behind");
}

void TestRecoveryStore::sweepsUpHalfWork()
{
    QVERIFY(QDir().mkpath(m_folder));
    test::put(m_folder + QStringLiteral("/a.lock"), "");
    test::put(m_folder + QStringLiteral("/b.new"), "half");
    test::put(m_folder + QStringLiteral("/note.txt"), "not ours");
    QVERIFY(RecoveryStore(m_folder).orphans().empty());
    QCOMPARE(files(), QStringList{QStringLiteral("note.txt")});
}

void TestRecoveryStore::removesAnOrphanOnce()
{
    orphan("work");
    RecoveryStore store(m_folder);
    const QString name = store.orphans().front().name;
    QVERIFY(store.remove(name));
    QVERIFY(!store.remove(name));
    QCOMPARE(files(), QStringList());
}

void TestRecoveryStore::saysWhenTheFolderCannotBeMade()
{
    const QString file = m_home->filePath(QStringLiteral("state"));
    test::put(file, "in the way");
    RecoveryStore store(m_folder);
    const auto written = store.write("work");
    QVERIFY(!written);
    QCOMPARE(QString::fromStdString(written.error().message),
             QStringLiteral("Unsaved work cannot be kept safe in “%1”: the folder cannot be made.")
                 .arg(m_folder));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestRecoveryStore)
#include "tst_recovery_store.moc"
