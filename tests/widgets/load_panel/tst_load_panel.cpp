// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/support/test_main.h"
#include "tests/widgets/load_panel/load_sample.h"
#include "widgets/kit/messages/banner.h"
#include "widgets/kit/messages/field_message.h"
#include "widgets/kit/tab_order.h"
#include "widgets/kit/theme.h"
#include "widgets/kit/value/value_edit.h"
#include "widgets/kit/value/value_slider.h"
#include "widgets/load_panel/load_panel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QUndoStack>

#include <memory>

namespace whichmesh::ui {

class TestLoadPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();
    void showsTheProfile();
    void dragIsOneStep();
    void everyGestureIsAStep();
    void fieldEditsTheProfile_data();
    void fieldEditsTheProfile();
    void typingIsOneStep();
    void garbageChangesNothing();
    void messageMakesRoomForItself();
    void nodesFollowThePods();
    void nodesAreSetAndFreed();
    void nodesBeyondTheRangeAreCutVisibly();
    void emptiedNodesFieldStaysAutomatic();
    void unknownStaysOpen();
    void forgettingByMenu();
    void captions();
    void thresholdsComeFromTheKnowledge();
    void resetBringsTheExampleBack();
    void scenariosAreOneStepEach();
    void exampleNote();
    void namesForScreenReaders();
    void keyboardReachesEverything();
    void fitsTheDesign();

private:
    ValueSlider* slider(const char* key) const;
    ValueEdit* field(const char* key) const;
    FieldMessage* message(const char* key) const;
    QAbstractButton* chip() const;
    void type(const char* key, const QString& text);
    void drag(const char* key, int to);
    const Load& load() const { return m_session->profile().load; }
    int steps() const { return m_session->undoStack().count(); }
    QAction* start(const QString& id);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<LoadPanel> m_panel;
};

void TestLoadPanel::init()
{
    TestCase::init();
    m_panel.reset();
    m_session = std::make_unique<Session>(test::knowledgeWithSizes(50, 500));
    m_session->reset(QStringLiteral("Review"), fromPreset(m_session->knowledge().example));
    m_panel = std::make_unique<LoadPanel>(*m_session);
    connect(m_session.get(), &Session::resultsChanged, m_panel.get(), &LoadPanel::showResults);
    m_panel->resize(288, 828);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

ValueSlider* TestLoadPanel::slider(const char* key) const
{
    return m_panel->findChild<ValueSlider*>(QLatin1String(key) + QStringLiteral(".slider"));
}

ValueEdit* TestLoadPanel::field(const char* key) const
{
    return m_panel->findChild<ValueEdit*>(QLatin1String(key) + QStringLiteral(".field"));
}

FieldMessage* TestLoadPanel::message(const char* key) const
{
    return m_panel->findChild<FieldMessage*>(QLatin1String(key) + QStringLiteral(".message"));
}

QAbstractButton* TestLoadPanel::chip() const
{
    return m_panel->findChild<QAbstractButton*>(QStringLiteral("nodes.auto"));
}

void TestLoadPanel::type(const char* key, const QString& text)
{
    field(key)->setFocus();
    field(key)->selectAll();
    QTest::keyClicks(field(key), text);
    QTest::keyClick(field(key), Qt::Key_Return);
}

void TestLoadPanel::drag(const char* key, int to)
{
    ValueSlider* handle = slider(key);
    const QPoint start = handle->handleCentre().toPoint();
    const QPoint end(qRound(handle->xOf(to)), start.y());
    QTest::mousePress(handle, Qt::LeftButton, {}, start);
    for (int i = 1; i <= 10; ++i)
        QTest::mouseMove(handle, start + (end - start) * i / 10);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, end);
}

QAction* TestLoadPanel::start(const QString& id)
{
    auto* menu = m_panel->findChild<QMenu*>(QStringLiteral("startFromMenu"));
    Q_EMIT menu->aboutToShow();
    const QList<QAction*> actions = menu->actions();
    const auto found = std::ranges::find(actions, id, &QAction::objectName);
    return found == actions.end() ? nullptr : *found;
}

void TestLoadPanel::showsTheProfile()
{
    QCOMPARE(slider("services")->value(), 120);
    QCOMPARE(field("services")->text(), QStringLiteral("120"));
    QCOMPARE(slider("pods_per_service")->value(), 4);
    QCOMPARE(field("nodes")->text(), QStringLiteral("24"));
    QCOMPARE(field("throughput_rps")->text(), QStringLiteral("20,000"));
    QCOMPARE(field("hops")->text(), QStringLiteral("4"));
    m_session->change(QStringLiteral("Services"), [](Profile& p) { p.load.services = 7; });
    QCOMPARE(slider("services")->value(), 7);
    QCOMPARE(field("services")->text(), QStringLiteral("7"));
}

void TestLoadPanel::dragIsOneStep()
{
    QSignalSpy results(m_session.get(), &Session::resultsChanged);
    drag("services", 500);
    QCOMPARE(load().services, std::optional(500.0));
    QVERIFY(results.count() > 3);
    QCOMPARE(steps(), 1);
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Services"));
    m_session->undoStack().undo();
    QCOMPARE(load().services, std::optional(120.0));
    QCOMPARE(slider("services")->value(), 120);
}

void TestLoadPanel::everyGestureIsAStep()
{
    drag("services", 500);
    drag("services", 700);
    drag("hops", 9);
    QCOMPARE(steps(), 3);
    QTest::keyClick(slider("hops"), Qt::Key_Right);
    QTest::keyClick(slider("hops"), Qt::Key_Right);
    QCOMPARE(steps(), 5);
    QCOMPARE(load().hops, std::optional(11.0));
}

void TestLoadPanel::fieldEditsTheProfile_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* key, const char* typed, double value, const char* said = "") {
        QTest::addRow("%s: %s", key, typed) << QString::fromUtf8(key) << QString::fromUtf8(typed)
                                            << value << QString::fromUtf8(said);
    };
    row("services", "2k", 2'000);
    row("services", "300 services", 300);
    row("services", "5001", 5'000, "Largest is 5,000.");
    row("services", "0", 1, "Smallest is 1.");
    row("pods_per_service", "51", 50, "Largest is 50.");
    row("nodes", "40", 40);
    row("nodes", "1,001", 1'000, "Largest is 1,000.");
    row("throughput_rps", "1.5k req/s", 1'500);
    row("throughput_rps", "2M", 1'000'000, "Largest is 1,000,000.");
    row("throughput_rps", "9", 10, "Smallest is 10.");
    row("hops", "2.4", 2, "Whole numbers only: taken as 2.");
    row("hops", "21", 20, "Largest is 20.");
}

void TestLoadPanel::fieldEditsTheProfile()
{
    QFETCH(const QString, key);
    QFETCH(const QString, typed);
    QFETCH(const double, value);
    const QByteArray id = key.toLatin1();
    type(id.constData(), typed);
    QCOMPARE(load().*findLoadKey(id.toStdString())->member, std::optional(value));
    QCOMPARE(slider(id.constData())->value(), static_cast<int>(value));
    const FieldMessage* said = message(id.constData());
    QTEST(said->text(), "message");
    QCOMPARE(said->isVisible(), !said->text().isEmpty());
}

void TestLoadPanel::typingIsOneStep()
{
    type("services", QStringLiteral("777"));
    QCOMPARE(steps(), 1);
    type("services", QStringLiteral("778"));
    QCOMPARE(steps(), 2);
    // Keys that step go on in one step until they are let go.
    QTest::keyPress(field("services"), Qt::Key_Up);
    QTest::keyPress(field("services"), Qt::Key_Up);
    QTest::keyRelease(field("services"), Qt::Key_Up);
    QCOMPARE(load().services, std::optional(790.0));
    QCOMPARE(steps(), 3);
}

void TestLoadPanel::garbageChangesNothing()
{
    type("services", QStringLiteral("20k5"));
    QCOMPARE(message("services")->text(), QStringLiteral("Not a number. Use 1 to 5,000, or 2k."));
    QCOMPARE(message("services")->kind(), FieldMessage::Kind::Problem);
    QCOMPARE(load().services, std::optional(120.0));
    QCOMPARE(steps(), 0);
    // It stays to be mended while other numbers move, and goes when its own value does.
    drag("hops", 9);
    QCOMPARE(field("services")->text(), QStringLiteral("20k5"));
    drag("services", 500);
    QCOMPARE(field("services")->text(), QStringLiteral("500"));
    QVERIFY(!message("services")->isVisible());
}

void TestLoadPanel::messageMakesRoomForItself()
{
    const QWidget* next = slider("pods_per_service")->parentWidget();
    const int before = next->y();
    type("services", QStringLiteral("x"));
    QTRY_VERIFY(next->y() > before);
    const auto onPanel = [this](const QWidget* widget) {
        return QRect(widget->mapTo(m_panel.get(), QPoint()), widget->size());
    };
    QVERIFY(!onPanel(message("services")).intersects(onPanel(next)));
    QTest::keyClick(field("services"), Qt::Key_Escape);
    QTRY_COMPARE(next->y(), before);
}

void TestLoadPanel::nodesFollowThePods()
{
    QVERIFY(chip()->isChecked());
    drag("services", 500);
    QCOMPARE(slider("nodes")->value(), 100);
    QCOMPARE(field("nodes")->text(), QStringLiteral("100"));
    QVERIFY(!load().nodes);
}

void TestLoadPanel::nodesAreSetAndFreed()
{
    QTest::mouseClick(chip(), Qt::LeftButton);
    QCOMPARE(load().nodes, std::optional(24.0));
    QVERIFY(!chip()->isChecked());
    drag("services", 500);
    QCOMPARE(slider("nodes")->value(), 24);
    QTest::keyClick(chip(), Qt::Key_Space);
    QVERIFY(!load().nodes);
    QVERIFY(chip()->isChecked());
    QCOMPARE(slider("nodes")->value(), 100);
    drag("nodes", 200);
    QVERIFY(load().nodes.has_value());
    QVERIFY(!chip()->isChecked());
    QTest::keyClick(slider("nodes"), Qt::Key_Delete);
    QVERIFY(!load().nodes);
}

void TestLoadPanel::nodesBeyondTheRangeAreCutVisibly()
{
    m_session->change(QStringLiteral("Load"), [](Profile& p) {
        p.load.services = 5'000;
        p.load.podsPerService = 50;
    });
    QCOMPARE(field("nodes")->text(), QStringLiteral("12,500"));
    QTest::mouseClick(chip(), Qt::LeftButton);
    QCOMPARE(load().nodes, std::optional(1'000.0));
    QCOMPARE(message("nodes")->text(), QStringLiteral("Largest is 1,000."));
}

void TestLoadPanel::emptiedNodesFieldStaysAutomatic()
{
    field("nodes")->setFocus();
    field("nodes")->selectAll();
    QTest::keyClick(field("nodes"), Qt::Key_Delete);
    QTest::keyClick(field("nodes"), Qt::Key_Return);
    QCOMPARE(field("nodes")->text(), QStringLiteral("24"));
    QCOMPARE(steps(), 0);
}

void TestLoadPanel::unknownStaysOpen()
{
    QTest::keyClick(slider("services"), Qt::Key_Delete);
    QVERIFY(!load().services);
    QCOMPARE(steps(), 1);
    QVERIFY(slider("services")->isUnset());
    QCOMPARE(slider("services")->value(), static_cast<int>(findLoadKey("services")->assumed));
    QCOMPARE(field("services")->text(), QString());
    m_session->undoStack().undo();
    QVERIFY(!slider("services")->isUnset());
    QCOMPARE(field("services")->text(), QStringLiteral("120"));
    m_session->undoStack().redo();
    QTest::keyClick(slider("services"), Qt::Key_Right);
    QCOMPARE(load().services, std::optional(130.0));
    QVERIFY(!slider("services")->isUnset());
}

void TestLoadPanel::forgettingByMenu()
{
    auto* forget = m_panel->findChild<QAction*>(QStringLiteral("hops.forget"));
    QCOMPARE(slider("hops")->actions(), QList<QAction*>{forget});
    forget->trigger();
    QVERIFY(!load().hops);
    QCOMPARE(steps(), 1);
    forget->trigger();
    QCOMPARE(steps(), 1);
}

void TestLoadPanel::captions()
{
    QCOMPARE(slider("pods_per_service")->caption(), QStringLiteral("→ 480 pods"));
    QCOMPARE(slider("nodes")->caption(), QStringLiteral("20 pods per node"));
    type("nodes", QStringLiteral("100"));
    QCOMPARE(slider("nodes")->caption(), QStringLiteral("4.8 pods per node"));
    QTest::keyClick(slider("services"), Qt::Key_Delete);
    QCOMPARE(slider("pods_per_service")->caption(), QStringLiteral("→ 480 pods assumed"));
    QCOMPARE(slider("hops")->caption(), QString());
}

void TestLoadPanel::thresholdsComeFromTheKnowledge()
{
    QCOMPARE(slider("services")->scale().thresholds(), (std::vector<int>{50, 500}));
    QCOMPARE(slider("throughput_rps")->scale().thresholds(), std::vector<int>{100'000});
    QCOMPARE(slider("hops")->scale().thresholds(), std::vector<int>{});
    m_session->setKnowledge(test::knowledgeWithSizes(30, 300));
    QCOMPARE(slider("services")->scale().thresholds(), (std::vector<int>{30, 300}));
    QCOMPARE(slider("services")->value(), 120);
}

void TestLoadPanel::resetBringsTheExampleBack()
{
    auto* reset = m_panel->findChild<QAbstractButton*>(QStringLiteral("resetLoad"));
    QVERIFY(!reset->isEnabled());
    drag("services", 500);
    type("nodes", QStringLiteral("77"));
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(load(), m_session->knowledge().example.load);
    QCOMPARE(steps(), 3);
    m_session->undoStack().undo();
    QCOMPARE(load().nodes, std::optional(77.0));
}

void TestLoadPanel::scenariosAreOneStepEach()
{
    auto* button = m_panel->findChild<QPushButton*>(QStringLiteral("startFrom"));
    QCOMPARE(button->text(), QStringLiteral("The example"));
    QCOMPARE(start(QStringLiteral("startup"))->text(), QStringLiteral("Small startup && co"));
    QVERIFY(start(QStringLiteral("startup"))->toolTip().contains(QStringLiteral("&lt;b&gt;")));
    start(QStringLiteral("startup"))->trigger();
    QCOMPARE(m_session->profile(), fromPreset(m_session->knowledge().scenarios[0].preset));
    QCOMPARE(button->text(), QStringLiteral("Small startup & co"));
    QVERIFY(start(QStringLiteral("startup"))->isChecked());
    QVERIFY(!start(QStringLiteral("enterprise"))->isChecked());
    QVERIFY(slider("hops")->isUnset());
    start(QStringLiteral("enterprise"))->trigger();
    QCOMPARE(steps(), 2);
    drag("services", 500);
    QCOMPARE(button->text(), QString());
    m_session->undoStack().undo();
    m_session->undoStack().undo();
    QCOMPARE(button->text(), QStringLiteral("Small startup & co"));
    start(QStringLiteral("example"))->trigger();
    QCOMPARE(m_session->profile(), fromPreset(m_session->knowledge().example));
}

void TestLoadPanel::exampleNote()
{
    auto* note = m_panel->findChild<Banner*>(QStringLiteral("exampleNote"));
    QVERIFY(!note->isVisible());
    m_panel->setExampleNote(true);
    QVERIFY(note->isVisible());
    drag("services", 500);
    QVERIFY(!note->isVisible());
    m_session->undoStack().undo();
    QVERIFY(note->isVisible());
    QSignalSpy dismissed(m_panel.get(), &LoadPanel::exampleNoteDismissed);
    QTest::mouseClick(note->findChild<QAbstractButton*>(QStringLiteral("dismiss")), Qt::LeftButton);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!note->isVisible());
    drag("services", 500);
    m_session->undoStack().undo();
    QVERIFY(!note->isVisible());
    m_panel->setExampleNote(true);
    QVERIFY(note->isVisible());
}

void TestLoadPanel::namesForScreenReaders()
{
    const QList<QWidget*> widgets = m_panel->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto* face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY(!widget->objectName().isEmpty());
    }
    QCOMPARE(field("throughput_rps")->accessibleName(), QStringLiteral("Throughput in req/s"));
    QCOMPARE(slider("throughput_rps")->valueText(), QStringLiteral("20,000 req/s"));
}

void TestLoadPanel::keyboardReachesEverything()
{
    drag("services", 500); // so that Reset takes the focus too
    const QStringList expected{
        QStringLiteral("resetLoad"),
        QStringLiteral("services.field"),
        QStringLiteral("services.slider"),
        QStringLiteral("pods_per_service.field"),
        QStringLiteral("pods_per_service.slider"),
        QStringLiteral("nodes.auto"),
        QStringLiteral("nodes.field"),
        QStringLiteral("nodes.slider"),
        QStringLiteral("throughput_rps.field"),
        QStringLiteral("throughput_rps.slider"),
        QStringLiteral("hops.field"),
        QStringLiteral("hops.slider"),
        QStringLiteral("memoryBudget"),
        QStringLiteral("startFrom"),
    };
    QStringList order;
    for (const QWidget* stop : tabStops(*m_panel))
        order << stop->objectName();
    QCOMPARE(order.mid(0, expected.size()), expected);
}

void TestLoadPanel::fitsTheDesign()
{
    const auto* area = m_panel->findChild<QScrollArea*>();
    m_panel->setExampleNote(true);
    for (const char* key : {"services", "pods_per_service", "throughput_rps", "hops"})
        type(key, QStringLiteral("x"));
    QTRY_VERIFY(message("hops")->isVisible());
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    m_panel->resize(288, 500);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    m_panel->resize(248, 500);
    for (const LoadKey& key : loadKeys()) {
        const std::string id(key.id);
        const QRect inside = field(id.c_str())->parentWidget()->rect();
        QVERIFY(inside.contains(field(id.c_str())->geometry()));
        QVERIFY(inside.contains(slider(id.c_str())->geometry()));
    }
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestLoadPanel)
#include "tst_load_panel.moc"
