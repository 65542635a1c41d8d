// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "app/session/workbook/workbook_yaml.h"
#include "tests/session/answering_knowledge.h"
#include "tests/session/files.h"
#include "tests/session/versions.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include <memory>

namespace whichmesh {

namespace {

// Enough kills to hit each stage of a save many times; fewer where the machine is slow.
constexpr int mostKills = 60;
constexpr int fewestKills = 15;
constexpr qint64 longEnough = 4000;

struct Ending
{
    QProcess::ExitStatus status = QProcess::NormalExit;
    int code = 0;
    QByteArray said;
};

Ending runChild(const QStringList& words)
{
    QProcess child;
    child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/whichmesh_saving_child"),
                words);
    if (!child.waitForFinished(120'000))
        return {};
    return {child.exitStatus(), child.exitCode(), child.readAllStandardOutput()};
}

/// The number of the version that a file holds, whole; 0 for anything else.
int versionIn(const QByteArray& content)
{
    const auto reading =
        readWorkbook({content.constData(), static_cast<std::size_t>(content.size())}, "plan.yaml",
                     *test::answeringKnowledge());
    if (!reading)
        return 0;
    const auto number =
        static_cast<int>(reading->workbook.scenarios.front().profile.load.services.value_or(0.0));
    return content == test::versionText(number) ? number : 0;
}

} // namespace

class TestCrash : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileIsAlwaysWhole();
    void unsavedWorkIsAlwaysSafe();
    void noRoomKeepsTheOldFile_data();
    void noRoomKeepsTheOldFile();
    void readOnlyFileIsKept();
    void readOnlyFolderIsKept();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("plan.yaml")); }
    template <typename Kill>
    void killRepeatedly(const Kill& kill);

    std::unique_ptr<QTemporaryDir> m_folder;
    QRandomGenerator m_random{20240611};
};

void TestCrash::init()
{
    test::TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto everybody = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
                           | QFileDevice::ReadOther | QFileDevice::WriteOther
                           | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), everybody));
}

/// Calls `kill` with the share of its life that a child is given, in thousandths.
template <typename Kill>
void TestCrash::killRepeatedly(const Kill& kill)
{
    QElapsedTimer clock;
    clock.start();
    for (int kills = 0; kills < mostKills; ++kills) {
        if (kills >= fewestKills && clock.elapsed() > longEnough)
            break;
        kill(QString::number(m_random.bounded(1001)));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestCrash::fileIsAlwaysWhole()
{
    int beyondTheFirst = 0;
    killRepeatedly([&](const QString& life) {
        const Ending ending = runChild({QStringLiteral("saves"), path(), life});
        QCOMPARE(ending.status, QProcess::CrashExit);
        const int version = versionIn(test::contentOf(path()));
        QVERIFY2(version > 0, qPrintable(QStringLiteral("torn in a life of ") + life));
        beyondTheFirst += version > 1 ? 1 : 0;
    });
    // Otherwise nobody was killed while saving over a file.
    QVERIFY(beyondTheFirst > 0);
}

void TestCrash::unsavedWorkIsAlwaysSafe()
{
    killRepeatedly([&](const QString& life) {
        const QString state = m_folder->filePath(QStringLiteral("state"));
        const Ending ending = runChild({QStringLiteral("edits"), state, life});
        QCOMPARE(ending.status, QProcess::CrashExit);
        const int safe = ending.said.trimmed().split('\n').last().toInt();
        QVERIFY(safe > 0);

        Session session(test::answeringKnowledge());
        Settings settings(m_folder->filePath(QStringLiteral("settings.ini")));
        Document document(session, settings, state);
        const auto left = document.recoverable();
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left.front().title, QStringLiteral("Never saved"));
        QVERIFY(document.recover(left.front().id));
        const double recovered = session.profile().load.services.value_or(0.0);
        QVERIFY(recovered == safe || recovered == safe + 1);
        QVERIFY(document.isModified());
        document.close();
        QVERIFY(QDir(state + QStringLiteral("/recovery")).isEmpty());
    });
}

void TestCrash::noRoomKeepsTheOldFile_data()
{
    QTest::addColumn<int>("bytes");
    const auto whole = static_cast<int>(test::versionText(2).size());
    QTest::newRow("none at all") << 0;
    QTest::newRow("a block") << 4096;
    QTest::newRow("all but one byte") << whole - 1;
}

void TestCrash::noRoomKeepsTheOldFile()
{
    QFETCH(const int, bytes);
    const QByteArray old = test::versionText(1);
    test::put(path(), old);
    const Ending ending =
        runChild({QStringLiteral("saves-within"), path(), QString::number(bytes)});
    QCOMPARE(ending.code, 0);
    QCOMPARE(
        QString::fromUtf8(ending.said).trimmed(),
        QStringLiteral("“plan.yaml” was not saved: there is no room left on the disk. The file "
                       "on disk is as it was."));
    QCOMPARE(test::contentOf(path()), old);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCrash::readOnlyFileIsKept()
{
    test::put(path(), "old");
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::ReadOther));
    const Ending ending = runChild({QStringLiteral("saves-as-nobody"), path()});
    QCOMPARE(ending.code, 0);
    QCOMPARE(QString::fromUtf8(ending.said).trimmed(),
             QStringLiteral("“plan.yaml” was not saved: you may not write there. Save it somewhere "
                            "else."));
    QCOMPARE(test::contentOf(path()), "old");
}

void TestCrash::readOnlyFolderIsKept()
{
    test::put(path(), "old");
    const auto readOnly = QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther
                          | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), readOnly));
    const Ending ending = runChild({QStringLiteral("saves-as-nobody"), path()});
    QVERIFY(QFile::setPermissions(m_folder->path(), readOnly | QFileDevice::WriteOwner));
    QCOMPARE(ending.code, 0);
    QCOMPARE(QString::fromUtf8(ending.said).trimmed(),
             QStringLiteral("“plan.yaml” was not saved: you may not write there. Save it somewhere "
                            "else."));
    QCOMPARE(test::contentOf(path()), "old");
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestCrash)
#include "tst_crash.moc"
