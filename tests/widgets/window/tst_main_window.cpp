// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/window/window_fixture.h"
#include "widgets/page.h"
#include "widgets/window/centre.h"
#include "widgets/window/dialogs/faults_dialog.h"
#include "widgets/window/panel_splitter.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QUndoStack>

namespace whichmesh::ui {

using test::WindowFixture;

/// The window as a person drives it.
class TestMainWindow : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void commandsGoToPages_data();
    void commandsGoToPages();
    void aPageIsMadeWhenFirstVisited();
    void everyLinkOfTheGuideLeadsSomewhere();
    void thePaletteRunsWhatIsTyped();
    void panelsFoldAndAreRemembered();
    void aNarrowWindowFoldsTheLeftPanel();
    void themesSwitch();
    void undoNamesTheStep();
    void faultsShowAndGo();
    void pageAndPlaceAreRemembered();
};

namespace {

QString current(const WindowFixture& fixture)
{
    return fixture.find<Centre>("centre")->current();
}

} // namespace

void TestMainWindow::commandsGoToPages_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("page");
    QTest::newRow("decide") << int(Qt::Key_1) << QStringLiteral("decide");
    QTest::newRow("compare") << int(Qt::Key_2) << QStringLiteral("compare");
    QTest::newRow("overhead") << int(Qt::Key_3) << QStringLiteral("overhead");
    QTest::newRow("robustness") << int(Qt::Key_4) << QStringLiteral("robustness");
    QTest::newRow("playbook") << int(Qt::Key_5) << QStringLiteral("playbook");
}

void TestMainWindow::commandsGoToPages()
{
    QFETCH(const int, key);
    QFETCH(const QString, page);
    WindowFixture fixture;
    fixture.show();
    QTest::keyClick(&fixture.window, Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(current(fixture), page);
    auto* tabs = fixture.find<QTabBar>("pageTabs");
    QCOMPARE(tabs->tabText(tabs->currentIndex()).toLower(), page);
}

void TestMainWindow::aPageIsMadeWhenFirstVisited()
{
    WindowFixture fixture;
    fixture.show();
    QVERIFY(fixture.find<QWidget>("decidePage"));
    QVERIFY(!fixture.find<QWidget>("playbookPage"));
    fixture.run(Command::GoPlaybook);
    QVERIFY(fixture.find<QWidget>("playbookPage")->isVisible());
}

void TestMainWindow::everyLinkOfTheGuideLeadsSomewhere()
{
    WindowFixture fixture;
    fixture.show();
    QStringList lost;
    for (const Section& section : test::guide()->sections) {
        fixture.run(Command::GoDecide);
        fixture.workbench.follow(QStringLiteral("heading/")
                                 + QString::fromStdString(section.heading));
        if (current(fixture) == QLatin1String("decide"))
            lost << QString::fromStdString(section.heading);
    }
    for (const PlaybookChapter& chapter : test::guide()->playbook) {
        for (const PlaybookEntry& entry : chapter.entries) {
            fixture.run(Command::GoDecide);
            fixture.workbench.follow(QStringLiteral("playbook/")
                                     + QString::fromStdString(entry.id.str()));
            auto* title = fixture.find<QLabel>("entryTitle");
            if (!title || title->text() != QString::fromStdString(entry.title))
                lost << QString::fromStdString(entry.title);
        }
    }
    QCOMPARE(lost, QStringList());
}

void TestMainWindow::thePaletteRunsWhatIsTyped()
{
    WindowFixture fixture;
    fixture.show();
    QTest::keyClick(&fixture.window, Qt::Key_K, Qt::ControlModifier);
    auto* field = fixture.find<QLineEdit>("paletteField");
    QVERIFY(field && field->isVisible());
    QTest::keyClicks(field, QStringLiteral("go to over"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(current(fixture), QStringLiteral("overhead"));
    QVERIFY(!field->isVisible());
}

void TestMainWindow::panelsFoldAndAreRemembered()
{
    const QTemporaryDir folder;
    {
        WindowFixture fixture(folder.path());
        fixture.show();
        QTest::keyClick(&fixture.window, Qt::Key_F8);
        QVERIFY(!fixture.find<QWidget>("verdictPanel")->isVisible());
        QVERIFY(fixture.find<QWidget>("loadPanel")->isVisible());
    }
    WindowFixture again(folder.path());
    again.show();
    QVERIFY(!again.find<QWidget>("verdictPanel")->isVisible());
    QTest::mouseClick(again.find<QWidget>("toggleVerdictPanelButton"), Qt::LeftButton);
    QVERIFY(again.find<QWidget>("verdictPanel")->isVisible());
}

void TestMainWindow::aNarrowWindowFoldsTheLeftPanel()
{
    WindowFixture fixture;
    fixture.window.resize(1024, 640);
    fixture.show();
    auto* load = fixture.find<QWidget>("loadPanel");
    QVERIFY(!load->isVisible());
    fixture.window.resize(1440, 900);
    QTRY_VERIFY(load->isVisible());
    fixture.window.resize(1024, 640);
    QTRY_VERIFY(!load->isVisible());
    fixture.run(Command::ToggleLoadPanel);
    QVERIFY2(load->isVisible(), "whoever asks for the panel gets it");
}

void TestMainWindow::themesSwitch()
{
    WindowFixture fixture;
    fixture.show();
    const auto ground = [] { return QApplication::palette().color(QPalette::Window); };
    const QColor light = ground();
    fixture.run(Command::ThemeDark);
    QVERIFY(ground().lightness() < light.lightness());
    QVERIFY(fixture.settings.value(setting::theme) == ThemeChoice::Dark);
    QVERIFY(fixture.workbench.commands()[Command::ThemeDark]->isChecked());
    fixture.run(Command::ThemeLight);
    QCOMPARE(ground(), light);
}

void TestMainWindow::undoNamesTheStep()
{
    WindowFixture fixture;
    fixture.show();
    QVERIFY(!fixture.workbench.commands()[Command::Undo]->isEnabled());
    fixture.session.change(QStringLiteral("Services"),
                           [](Profile& profile) { profile.load.services = 700; });
    QVERIFY(
        fixture.workbench.commands()[Command::Undo]->text().contains(QStringLiteral("Services")));
    QTest::keyClick(&fixture.window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!fixture.session.profile().load.services.has_value());
}

void TestMainWindow::faultsShowAndGo()
{
    WindowFixture fixture;
    fixture.show();
    fixture.workbench.showFaults(
        {{Severity::Error, "guide/tree.yaml", 17, 3, "tree", "no branch for \"no\""},
         {Severity::Error,
          "guide/tree.yaml",
          18,
          3,
          {},
          QStringLiteral("word ").repeated(50).toStdString()}});
    auto* banner = fixture.find<QWidget>("faultsBanner");
    QVERIFY(banner && banner->isVisible());
    fixture.run(Command::ShowDiagnostics);
    auto* table = fixture.find<QTableView>("faultsTable");
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("tree.yaml:17"));
    QCOMPARE(table->model()->index(0, 1).data().toString(),
             QStringLiteral("no branch for \"no\" (tree)"));
    // As high as the words need, which is some lines, and no more.
    QTRY_VERIFY(table->rowHeight(1) > table->rowHeight(0)
                && table->rowHeight(1) < 4 * table->rowHeight(0));
    QVERIFY2(fixture.find<QWidget>("decidePage")->isVisible(), "the page stays behind the faults");
    QSignalSpy reload(&fixture.workbench, &Workbench::reloadRequested);
    QTest::mouseClick(fixture.find<QPushButton>("faultsReload"), Qt::LeftButton);
    QCOMPARE(reload.count(), 1);
    fixture.workbench.showFaults({});
    QVERIFY(!banner->isVisible());
}

void TestMainWindow::pageAndPlaceAreRemembered()
{
    const QTemporaryDir folder;
    {
        WindowFixture fixture(folder.path());
        fixture.show();
        fixture.run(Command::GoOverhead);
        fixture.window.close();
    }
    WindowFixture again(folder.path());
    again.show();
    QCOMPARE(current(again), QStringLiteral("overhead"));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestMainWindow)
#include "tst_main_window.moc"
