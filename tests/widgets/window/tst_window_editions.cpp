// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/knowledge_watcher.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"
#include "tests/widgets/window/window_fixture.h"
#include "widgets/evidence/danger_block.h"
#include "widgets/kit/messages/banner.h"
#include "widgets/window/dialogs/faults_dialog.h"
#include "widgets/window/files/edition_actions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QUndoStack>

namespace whichmesh::ui {

namespace {

/// The window over the shipped guide and its review, reading overlays as the program does.
struct EditionsFixture : test::WindowFixture
{
    EditionsFixture()
        : actions(new EditionActions(workbench, session, settings, dialogs, "2026-11-25"))
        , watcher({qEnvironmentVariable("WHICHMESH_DATA").toStdString()}, test::shippedStack())
    {
        session.setStack(test::shippedStack());
        QObject::connect(&session, &Session::overlaysChanged, &watcher,
                         &KnowledgeWatcher::setOverlays);
        QObject::connect(&watcher, &KnowledgeWatcher::loaded, &session,
                         [this](const StackPtr& stack) {
                             workbench.showFaults(stack->warnings);
                             session.setStack(stack);
                             actions->knowledgeLoaded();
                         });
        QObject::connect(&watcher, &KnowledgeWatcher::failed, actions,
                         &EditionActions::knowledgeFailed);
    }

    QString edition() const { return QString::fromStdString(session.edition().str()); }
    QAbstractButton* segment(int index) const
    {
        return window.findChild<QAbstractButton*>(QStringLiteral("editions.%1").arg(index));
    }
    QString write(const char* name, const QByteArray& text) const
    {
        QFile file(folder + QLatin1Char('/') + QLatin1String(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text);
        return file.fileName();
    }

    EditionActions* actions;
    KnowledgeWatcher watcher;
};

constexpr const char* teamOverlay = R"(schema: 1
edition: team
over: reviewed-2026
sources:
  - { id: own-test, title: Our test, publisher: none }
claims:
  - feature: header-routing
    mesh: linkerd
    support: none
    text: not on our version
    source: own-test
    as_of: 2026-10-05
)";

} // namespace

class TestWindowEditions : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void switchedByMouse();
    void switchedByKeys();
    void switchedByCommandAndPalette();
    void savedWithTheWorkbook();
    void anOverlayIsAddedAndRemoved();
    void aFaultyOverlayIsExplained();
    void theStatusBarCounts();
    void theFingerprintIsCopied();
    void theVerdictWarns();
    void otherKnowledgeIsTold();
    void theAgeOfStaleClaimsIsKept();
};

void TestWindowEditions::switchedByMouse()
{
    EditionsFixture fixture;
    fixture.show();
    QCOMPARE(fixture.edition(), QStringLiteral("guide-2024"));
    QTest::mouseClick(fixture.segment(1), Qt::LeftButton);
    QCOMPARE(fixture.edition(), QStringLiteral("reviewed-2026"));
    QVERIFY(fixture.segment(1)->isChecked());
    QCOMPARE(fixture.session.undoStack().count(), 0);
    QTest::mouseClick(fixture.segment(0), Qt::LeftButton);
    QCOMPARE(fixture.edition(), QStringLiteral("guide-2024"));
}

void TestWindowEditions::switchedByKeys()
{
    EditionsFixture fixture;
    fixture.show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    fixture.segment(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(fixture.segment(0), Qt::Key_Right);
    QCOMPARE(fixture.edition(), QStringLiteral("reviewed-2026"));
    QCOMPARE(QApplication::focusWidget(), fixture.segment(1));
}

void TestWindowEditions::switchedByCommandAndPalette()
{
    EditionsFixture fixture;
    fixture.show();
    QTest::keyClick(&fixture.window, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(fixture.edition(), QStringLiteral("reviewed-2026"));
    QTest::keyClick(&fixture.window, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(fixture.edition(), QStringLiteral("guide-2024"));
    QTest::keyClick(&fixture.window, Qt::Key_K, Qt::ControlModifier);
    auto* field = fixture.find<QLineEdit>("paletteField");
    QTest::keyClicks(field, QStringLiteral("edition: reviewed"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(fixture.edition(), QStringLiteral("reviewed-2026"));
}

void TestWindowEditions::savedWithTheWorkbook()
{
    EditionsFixture fixture;
    fixture.show();
    QTest::mouseClick(fixture.segment(1), Qt::LeftButton);
    fixture.dialogs.fileToSave = fixture.folder + QStringLiteral("/decision.yaml");
    fixture.run(Command::SaveAs);
    QTest::mouseClick(fixture.segment(0), Qt::LeftButton);
    QVERIFY(fixture.files->open(fixture.dialogs.fileToSave));
    QCOMPARE(fixture.edition(), QStringLiteral("reviewed-2026"));
}

void TestWindowEditions::anOverlayIsAddedAndRemoved()
{
    EditionsFixture fixture;
    fixture.show();
    fixture.dialogs.overlayToAdd = fixture.write("team.yaml", teamOverlay);
    fixture.run(Command::AddOverlayFile);
    QTRY_COMPARE(fixture.edition(), QStringLiteral("team"));
    QVERIFY(fixture.segment(2) && fixture.segment(2)->isChecked());
    QAction* remove =
        fixture.workbench.knowledgeMenu()->findChild<QAction*>(QStringLiteral("removeOverlay"));
    QVERIFY(remove);
    QCOMPARE(remove->text(), QStringLiteral("Remove the overlay team.yaml"));
    remove->trigger();
    QTRY_VERIFY(!fixture.segment(2));
    QVERIFY(fixture.edition() != QLatin1String("team"));
    QVERIFY(fixture.session.overlays().empty());
    QCOMPARE(*fixture.session.stack(), *test::shippedStack());
}

void TestWindowEditions::aFaultyOverlayIsExplained()
{
    EditionsFixture fixture;
    fixture.show();
    fixture.actions->addOverlay(
        fixture.write("bad.yaml", "schema: 1\nedition: team\nover: nobody\n"));
    QTRY_VERIFY(fixture.window.findChild<FaultsDialog*>());
    QVERIFY(fixture.window.findChild<FaultsDialog*>()->isVisible());
    QVERIFY(fixture.find<QWidget>("faultsBanner")->isVisible());
    QCOMPARE(fixture.edition(), QStringLiteral("guide-2024"));
    QVERIFY(!fixture.segment(2));
    fixture.window.findChild<FaultsDialog*>()->close();
    fixture.actions->removeOverlay(fixture.session.overlays().front());
    QTRY_VERIFY(!fixture.find<QWidget>("faultsBanner")->isVisible());
}

void TestWindowEditions::theStatusBarCounts()
{
    EditionsFixture fixture;
    fixture.show();
    const QString size = fixture.find<QLabel>("statusSize")->text();
    static const QRegularExpression counts(
        QStringLiteral("^[1-9][0-9,]* claims, [1-9][0-9,]* contested$"));
    QVERIFY2(counts.match(size).hasMatch(), qPrintable(size));
}

void TestWindowEditions::theFingerprintIsCopied()
{
    EditionsFixture fixture;
    fixture.show();
    auto* button = fixture.find<QAbstractButton>("statusFingerprint");
    static const QRegularExpression shape(
        QStringLiteral("^Decision [0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$"));
    const QString byTheGuide = button->accessibleName();
    QVERIFY2(shape.match(byTheGuide).hasMatch(), qPrintable(byTheGuide));
    const QSize hint = button->sizeHint();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(QStringLiteral("Decision ") + QGuiApplication::clipboard()->text(), byTheGuide);
    QTest::mouseClick(fixture.segment(1), Qt::LeftButton);
    QVERIFY(button->accessibleName() != byTheGuide);
    // Nothing in the bar moves while the digits do.
    QCOMPARE(button->sizeHint(), hint);
    QTest::mouseClick(fixture.segment(0), Qt::LeftButton);
    QCOMPARE(button->accessibleName(), byTheGuide);
}

void TestWindowEditions::theVerdictWarns()
{
    EditionsFixture fixture;
    fixture.show();
    fixture.session.change(QStringLiteral("No mesh"), [](Profile& profile) {
        profile = {};
        profile.answers[QuestionId("need_mesh")] = {AnswerId("no")};
    });
    for (const int index : {1, 0}) {
        QTest::mouseClick(fixture.segment(index), Qt::LeftButton);
        const auto* panel = fixture.find<QWidget>("verdictPanel");
        QVERIFY(panel->findChild<DangerBlock*>());
        QTRY_VERIFY(panel->findChild<DangerBlock*>()->isVisible());
    }
    auto* sentence = fixture.find<QWidget>("editionsDiffer");
    QCOMPARE(sentence->isVisible(), !fixture.session.results()->editionsDiffer.empty());
}

void TestWindowEditions::otherKnowledgeIsTold()
{
    EditionsFixture fixture;
    fixture.show();
    fixture.dialogs.fileToSave = fixture.folder + QStringLiteral("/decision.yaml");
    fixture.run(Command::SaveAs);
    QVERIFY(!fixture.find<QWidget>("noteBanner"));
    QTest::mouseClick(fixture.segment(1), Qt::LeftButton);
    QTRY_VERIFY(fixture.find<Banner>("noteBanner")
                && fixture.find<Banner>("noteBanner")->isVisible());
    auto* note = fixture.find<Banner>("noteBanner");
    QVERIFY2(note->text().startsWith(QStringLiteral("Decided on other knowledge. ")),
             qPrintable(note->text()));
    QTest::mouseClick(fixture.find<QPushButton>("noteAction"), Qt::LeftButton);
    QVERIFY(fixture.dialogs.asked.last().startsWith(
        QStringLiteral("text: What has changed since this was decided\nThe recommendation ")));
    QVERIFY(fixture.dialogs.asked.last().count(QLatin1Char('\n')) > 3);
}

void TestWindowEditions::theAgeOfStaleClaimsIsKept()
{
    EditionsFixture fixture;
    fixture.show();
    auto* action =
        fixture.workbench.knowledgeMenu()->findChild<QAction*>(QStringLiteral("staleAfter_24"));
    QVERIFY(action && !action->isChecked());
    action->trigger();
    QCOMPARE(fixture.settings.value(setting::staleAfterMonths), 24);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestWindowEditions)
#include "tst_window_editions.moc"
