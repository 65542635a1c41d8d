// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/window/window_fixture.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>

namespace whichmesh::ui {

using test::WindowFixture;

/// New, open, save, export and recovery as a person goes through them.
class TestFileActions : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartShowsTheExample();
    void savesAndOpensAgain();
    void asksAboutUnsavedChangesOnce();
    void cancellingKeepsTheWindow();
    void aFaultyFileLeavesTheWorkAlone();
    void aFileChangedElsewhereIsNotOverwritten();
    void recentFilesOpen();
    void offersWorkLeftByACrash();
    void exportsBothForms_data();
    void exportsBothForms();
    void anExportThatFailsSaysWhy();

private:
    static void edit(WindowFixture& fixture, double services)
    {
        fixture.session.change(QStringLiteral("Services"),
                               [services](Profile& profile) { profile.load.services = services; });
    }
};

void TestFileActions::theFirstStartShowsTheExample()
{
    WindowFixture fixture;
    fixture.files->begin({});
    QVERIFY(fixture.session.profile() == fromPreset(test::guide()->example));
    QVERIFY(!fixture.document.isModified());
    QVERIFY(fixture.dialogs.asked.isEmpty());
}

void TestFileActions::savesAndOpensAgain()
{
    WindowFixture fixture;
    fixture.files->begin({});
    edit(fixture, 333);
    fixture.session.setTitle(QStringLiteral("Ünïted: paymentś / EU"));
    fixture.dialogs.fileToSave = fixture.folder + QStringLiteral("/one.yaml");
    fixture.run(Command::Save);
    QVERIFY(fixture.dialogs.proposed.endsWith(QStringLiteral("/ünïted-paymentś-eu.yaml")));
    QVERIFY(!fixture.document.isModified());

    fixture.dialogs.asked.clear();
    fixture.run(Command::New);
    QVERIFY(!fixture.session.profile().load.services);
    fixture.dialogs.fileToOpen = fixture.dialogs.fileToSave;
    fixture.run(Command::Open);
    QCOMPARE(fixture.session.profile().load.services, std::optional(333.0));
    QCOMPARE(fixture.session.title(), QStringLiteral("Ünïted: paymentś / EU"));
    QCOMPARE(fixture.dialogs.asked, QStringList{QStringLiteral("open")});
}

void TestFileActions::asksAboutUnsavedChangesOnce()
{
    WindowFixture fixture;
    fixture.files->begin({});
    fixture.show();
    edit(fixture, 10);
    fixture.dialogs.unsavedAnswer = UnsavedAnswer::Discard;
    QVERIFY(fixture.window.close());
    QCOMPARE(fixture.dialogs.asked, QStringList{QStringLiteral("unsaved")});
}

void TestFileActions::cancellingKeepsTheWindow()
{
    WindowFixture fixture;
    fixture.files->begin({});
    fixture.show();
    edit(fixture, 10);
    fixture.dialogs.unsavedAnswer = UnsavedAnswer::Cancel;
    QVERIFY(!fixture.window.close());
    fixture.run(Command::New);
    QCOMPARE(fixture.session.profile().load.services, std::optional(10.0));
    fixture.dialogs.unsavedAnswer = UnsavedAnswer::Save;
    fixture.dialogs.fileToSave.clear();
    QVERIFY2(!fixture.window.close(), "saving was cancelled in its own dialog");
}

void TestFileActions::aFaultyFileLeavesTheWorkAlone()
{
    WindowFixture fixture;
    fixture.files->begin({});
    const Profile before = fixture.session.profile();
    const QString path = fixture.folder + QStringLiteral("/bad.yaml");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("workbook: 1\ntitle: [\n");
    file.close();
    QVERIFY(!fixture.files->open(path));
    QVERIFY(fixture.session.profile() == before);
    QCOMPARE(fixture.dialogs.asked.size(), 1);
    QVERIFY(fixture.dialogs.asked.front().contains(QStringLiteral("bad.yaml:")));
}

void TestFileActions::aFileChangedElsewhereIsNotOverwritten()
{
    WindowFixture fixture;
    fixture.files->begin({});
    fixture.dialogs.fileToSave = fixture.folder + QStringLiteral("/one.yaml");
    edit(fixture, 20);
    QVERIFY(fixture.files->save());
    QFile file(fixture.dialogs.fileToSave);
    QVERIFY(file.open(QIODevice::Append));
    file.write("# a colleague was here\n");
    file.close();
    edit(fixture, 30);
    fixture.dialogs.changedAnswer = ChangedOnDiskAnswer::Cancel;
    QVERIFY(!fixture.files->save());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("here\n"));
    file.close();
    fixture.dialogs.changedAnswer = ChangedOnDiskAnswer::Replace;
    QVERIFY(fixture.files->save());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("services: 30"));
}

void TestFileActions::recentFilesOpen()
{
    WindowFixture fixture;
    fixture.files->begin({});
    edit(fixture, 20);
    fixture.dialogs.fileToSave = fixture.folder + QStringLiteral("/recent & more.yaml");
    QVERIFY(fixture.files->save());
    fixture.run(Command::New);
    const auto actions = fixture.workbench.recentFilesMenu()->actions();
    QVERIFY(actions.size() >= 1);
    actions.front()->trigger();
    QCOMPARE(fixture.session.profile().load.services, std::optional(20.0));
}

void TestFileActions::offersWorkLeftByACrash()
{
    const QTemporaryDir folder;
    {
        WindowFixture crashed(folder.path());
        crashed.files->begin({});
        edit(crashed, 77);
        crashed.document.keepSafe();
    }
    WindowFixture fixture(folder.path());
    fixture.dialogs.recoveryAnswer = RecoveryAnswer::Recover;
    fixture.files->begin({});
    QCOMPARE(fixture.dialogs.asked, QStringList{QStringLiteral("recovery")});
    QCOMPARE(fixture.session.profile().load.services, std::optional(77.0));
    QVERIFY(fixture.document.isModified());
}

void TestFileActions::exportsBothForms_data()
{
    QTest::addColumn<int>("command");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("pdf") << int(Command::ExportPdf) << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::newRow("markdown") << int(Command::ExportMarkdown) << QStringLiteral("md")
                              << QByteArray("# ");
}

void TestFileActions::exportsBothForms()
{
    QFETCH(const int, command);
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, magic);
    WindowFixture fixture;
    fixture.files->begin({});
    const QString path = fixture.folder + QStringLiteral("/out.") + ending;
    fixture.dialogs.exportChoice = ExportChoice{path, PaperSize::Letter};
    QSignalSpy exported(fixture.exports, &ExportActions::exported);
    fixture.run(Command(command));
    QCOMPARE(exported.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(magic));
    QVERIFY(fixture.settings.value(setting::paperSize) == PaperSize::Letter);
}

void TestFileActions::anExportThatFailsSaysWhy()
{
    WindowFixture fixture;
    fixture.files->begin({});
    fixture.dialogs.exportChoice =
        ExportChoice{fixture.folder + QStringLiteral("/missing/out.pdf"), PaperSize::A4};
    fixture.run(Command::ExportPdf);
    QVERIFY(fixture.dialogs.asked.back().startsWith(
        QStringLiteral("problem: out.pdf was not written.")));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestFileActions)
#include "tst_file_actions.moc"
