// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/kit/theme.h"
#include "widgets/kit/value/value_slider.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>

namespace whichmesh::ui {

namespace {

/// Turns the wheel over the middle of a widget; returns whether the widget took it.
bool turnWheel(QWidget* widget, int notches, Qt::KeyboardModifiers modifiers = {})
{
    const QPointF middle(widget->rect().center());
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, notches * 120}, Qt::NoButton,
                      modifiers, Qt::NoScrollPhase, false);
    event.ignore();
    QCoreApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

} // namespace

class TestValueSlider : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();
    void dragMovesInManySteps();
    void pressOnTheHandleMovesNothing();
    void pressOnTheTrackJumpsThere();
    void dragReachesEveryThreshold();
    void dragBeyondTheEndsStops();
    void escapeTakesADragBack();
    void escapeOfAnUnsetSliderClearsAgain();
    void keys_data();
    void keys();
    void heldKeyIsOneEdit();
    void wheelSteps();
    void wheelLeavesAScrollingPanelAlone();
    void deleteClears();
    void settingFromOutsideIsNoEdit();
    void disabledDoesNothing();
    void accessibility();
    void statesLookDifferent();
    void themeChangeRepaints();
    void labelsDoNotTouch();

private:
    QPoint at(int value) const;
    void drag(int from, int to);

    std::unique_ptr<QWidget> m_window;
    ValueSlider* m_slider = nullptr;
};

void TestValueSlider::init()
{
    TestCase::init();
    m_window = std::make_unique<QWidget>();
    m_slider = new ValueSlider;
    m_slider->setScale(ValueScale(ValueScale::Kind::Logarithmic, 1, 5'000, {50, 500}));
    m_slider->setUnit(QStringLiteral("req/s"));
    m_slider->setAccessibleName(QStringLiteral("Throughput"));
    m_slider->setValue(120);
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_slider);
    m_window->resize(300, 80);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QPoint TestValueSlider::at(int value) const
{
    return {qRound(m_slider->xOf(value)), ValueSlider::trackY};
}

void TestValueSlider::drag(int from, int to)
{
    QTest::mousePress(m_slider, Qt::LeftButton, {}, at(from));
    const int step = at(to).x() > at(from).x() ? 1 : -1;
    for (int x = at(from).x(); x != at(to).x(); x += step)
        QTest::mouseMove(m_slider, {x + step, ValueSlider::trackY});
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, at(to));
}

void TestValueSlider::dragMovesInManySteps()
{
    QSignalSpy edited(m_slider, &ValueSlider::edited);
    QSignalSpy finished(m_slider, &ValueSlider::editingFinished);
    drag(120, 1'000);
    QVERIFY(edited.count() > 10);
    QCOMPARE(finished.count(), 1);
    QVERIFY(m_slider->value() > 900 && m_slider->value() < 1'100);
    QCOMPARE(edited.last().first().toInt(), m_slider->value());
}

void TestValueSlider::pressOnTheHandleMovesNothing()
{
    QSignalSpy edited(m_slider, &ValueSlider::edited);
    for (const int off : {-8, 0, 8})
        QTest::mouseClick(m_slider, Qt::LeftButton, {}, at(120) + QPoint(off, 3));
    QCOMPARE(edited.count(), 0);
    QCOMPARE(m_slider->value(), 120);
}

void TestValueSlider::pressOnTheTrackJumpsThere()
{
    QSignalSpy edited(m_slider, &ValueSlider::edited);
    QSignalSpy finished(m_slider, &ValueSlider::editingFinished);
    QTest::mouseClick(m_slider, Qt::LeftButton, {}, at(500));
    QCOMPARE(m_slider->value(), 500);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(finished.count(), 1);
    // The labels under the track are no part of it.
    QTest::mouseClick(m_slider, Qt::LeftButton, {}, QPoint(at(10).x(), m_slider->height() - 4));
    QCOMPARE(m_slider->value(), 500);
}

void TestValueSlider::dragReachesEveryThreshold()
{
    for (const int threshold : {50, 500}) {
        QSignalSpy edited(m_slider, &ValueSlider::edited);
        m_slider->setValue(1);
        drag(1, 5'000);
        QVERIFY(edited.contains({threshold}));
    }
}

void TestValueSlider::dragBeyondTheEndsStops()
{
    QTest::mousePress(m_slider, Qt::LeftButton, {}, at(120));
    QTest::mouseMove(m_slider, QPoint(-500, 0));
    QCOMPARE(m_slider->value(), 1);
    QTest::mouseMove(m_slider, QPoint(2'000, 0));
    QCOMPARE(m_slider->value(), 5'000);
    QTest::mouseRelease(m_slider, Qt::LeftButton);
}

void TestValueSlider::escapeTakesADragBack()
{
    QSignalSpy finished(m_slider, &ValueSlider::editingFinished);
    QTest::mousePress(m_slider, Qt::LeftButton, {}, at(120));
    QTest::mouseMove(m_slider, at(2'000));
    QVERIFY(m_slider->value() > 1'900);
    QTest::keyClick(m_slider, Qt::Key_Escape);
    QCOMPARE(m_slider->value(), 120);
    QCOMPARE(finished.count(), 1);
    QTest::mouseMove(m_slider, at(3'000));
    QCOMPARE(m_slider->value(), 120);
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, at(3'000));
    QCOMPARE(finished.count(), 1);
}

void TestValueSlider::escapeOfAnUnsetSliderClearsAgain()
{
    m_slider->setUnset(true);
    QSignalSpy cleared(m_slider, &ValueSlider::cleared);
    QTest::mousePress(m_slider, Qt::LeftButton, {}, at(120));
    QTest::mouseMove(m_slider, at(2'000));
    QVERIFY(!m_slider->isUnset());
    QTest::keyClick(m_slider, Qt::Key_Escape);
    QVERIFY(m_slider->isUnset());
    QCOMPARE(m_slider->value(), 120);
    QCOMPARE(cleared.count(), 1);
    QTest::mouseRelease(m_slider, Qt::LeftButton);
}

void TestValueSlider::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("expected");
    QTest::newRow("right") << int{Qt::Key_Right} << 130;
    QTest::newRow("up") << int{Qt::Key_Up} << 130;
    QTest::newRow("left") << int{Qt::Key_Left} << 110;
    QTest::newRow("down") << int{Qt::Key_Down} << 110;
    QTest::newRow("page up") << int{Qt::Key_PageUp} << 150;
    QTest::newRow("page down") << int{Qt::Key_PageDown} << 100;
    QTest::newRow("home") << int{Qt::Key_Home} << 1;
    QTest::newRow("end") << int{Qt::Key_End} << 5'000;
    QTest::newRow("other keys") << int{Qt::Key_A} << 120;
}

void TestValueSlider::keys()
{
    QFETCH(const int, key);
    QFETCH(const int, expected);
    QSignalSpy edited(m_slider, &ValueSlider::edited);
    QTest::keyClick(m_slider, static_cast<Qt::Key>(key));
    QCOMPARE(m_slider->value(), expected);
    QCOMPARE(m_slider->sliderPosition(), expected);
    QCOMPARE(edited.count(), expected == 120 ? 0 : 1);
}

void TestValueSlider::heldKeyIsOneEdit()
{
    QSignalSpy edited(m_slider, &ValueSlider::edited);
    QSignalSpy finished(m_slider, &ValueSlider::editingFinished);
    for (int i = 0; i < 5; ++i)
        QTest::keyPress(m_slider, Qt::Key_Right);
    QCOMPARE(edited.count(), 5);
    QCOMPARE(finished.count(), 0);
    QTest::keyRelease(m_slider, Qt::Key_Right);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_slider->value(), 170);
}

void TestValueSlider::wheelSteps()
{
    QSignalSpy finished(m_slider, &ValueSlider::editingFinished);
    QVERIFY(turnWheel(m_slider, 1));
    QCOMPARE(m_slider->value(), 130);
    QVERIFY(turnWheel(m_slider, -2));
    QCOMPARE(m_slider->value(), 110);
    QVERIFY(turnWheel(m_slider, 1, Qt::ControlModifier));
    QCOMPARE(m_slider->value(), 150);
    QCOMPARE(finished.count(), 0);
    // A pause ends the run.
    QVERIFY(finished.wait());
    QCOMPARE(finished.count(), 1);
}

void TestValueSlider::wheelLeavesAScrollingPanelAlone()
{
    QScrollArea area;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    auto* slider = new ValueSlider;
    slider->setScale(m_slider->scale());
    slider->setValue(120);
    layout->addWidget(slider);
    layout->addSpacing(900);
    area.setWidgetResizable(true);
    area.setWidget(content);
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    area.setFocus();
    QVERIFY(!turnWheel(slider, 1));
    QCOMPARE(slider->value(), 120);
    slider->setFocus();
    QVERIFY(turnWheel(slider, 1));
    QCOMPARE(slider->value(), 130);
}

void TestValueSlider::deleteClears()
{
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        QSignalSpy cleared(m_slider, &ValueSlider::cleared);
        QSignalSpy finished(m_slider, &ValueSlider::editingFinished);
        QTest::keyClick(m_slider, key);
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(finished.count(), 1);
    }
}

void TestValueSlider::settingFromOutsideIsNoEdit()
{
    QSignalSpy edited(m_slider, &ValueSlider::edited);
    m_slider->setValue(300);
    m_slider->setUnset(true);
    m_slider->setCaption(QStringLiteral("→ 480 pods"));
    QCOMPARE(edited.count(), 0);
    // A step from what is assumed says what the value is.
    QTest::keyClick(m_slider, Qt::Key_Right);
    QCOMPARE(edited.count(), 1);
    QVERIFY(!m_slider->isUnset());
}

void TestValueSlider::disabledDoesNothing()
{
    m_slider->setEnabled(false);
    QSignalSpy edited(m_slider, &ValueSlider::edited);
    QTest::mouseClick(m_slider, Qt::LeftButton, {}, at(500));
    QTest::keyClick(m_slider, Qt::Key_Right);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(m_slider->value(), 120);
}

void TestValueSlider::accessibility()
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_slider);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Slider);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Throughput"));
    QCOMPARE(face->text(QAccessible::Value), QStringLiteral("120 req/s"));
    QAccessibleValueInterface* value = face->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toInt(), 120);
    QCOMPARE(value->minimumValue().toInt(), 1);
    QCOMPARE(value->maximumValue().toInt(), 5'000);
    QSignalSpy edited(m_slider, &ValueSlider::edited);
    value->setCurrentValue(4'000);
    QCOMPARE(m_slider->value(), 4'000);
    QCOMPARE(edited.count(), 1);
    value->setCurrentValue(999'999);
    QCOMPARE(m_slider->value(), 5'000);
    m_slider->setUnset(true);
    QCOMPARE(face->text(QAccessible::Value), QStringLiteral("not set, 5,000 req/s assumed"));
}

void TestValueSlider::statesLookDifferent()
{
    const auto picture = [this] { return m_slider->grab().toImage(); };
    m_slider->clearFocus();
    const QImage plain = picture();
    m_slider->setFocus(Qt::TabFocusReason);
    QVERIFY(picture() != plain);
    m_slider->clearFocus();
    QCOMPARE(picture(), plain);
    m_slider->setFocus(Qt::MouseFocusReason);
    QCOMPARE(picture(), plain);
    m_slider->setUnset(true);
    QVERIFY(picture() != plain);
    m_slider->setUnset(false);
    QTest::mouseMove(m_slider, at(120));
    QVERIFY(picture() != plain);
    QTest::mouseMove(m_slider, at(2'000));
    QCOMPARE(picture(), plain);
    m_slider->setEnabled(false);
    QVERIFY(picture() != plain);
}

void TestValueSlider::themeChangeRepaints()
{
    const QImage light = m_slider->grab().toImage();
    applyTheme(Theme::Dark);
    QTRY_VERIFY(m_slider->grab().toImage() != light);
    applyTheme(Theme::Light);
    QTRY_COMPARE(m_slider->grab().toImage(), light);
}

void TestValueSlider::labelsDoNotTouch()
{
    // A threshold beside an end keeps its tick; its number would touch and is left out.
    const auto ink = [this](std::vector<int> thresholds) {
        m_slider->setScale(ValueScale(ValueScale::Kind::Logarithmic, 1, 5'000, thresholds));
        m_slider->setEnabled(false);
        return m_slider->grab(QRect(0, 22, m_slider->width(), 16)).toImage();
    };
    const QImage none = ink({});
    QCOMPARE(ink({4'800}), none);
    QVERIFY(ink({400}) != none);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestValueSlider)
#include "tst_value_slider.moc"
