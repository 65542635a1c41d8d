// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/kit/segmented_switch.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include <memory>

namespace whichmesh::ui {

class TestFocusRing : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();
    void tabShowsIt();
    void mouseDoesNot();
    void textShowsItHoweverItCame();
    void keyPressShowsItAfterTheMouse();
    void shortcutKeysDoNot();
    void programKeepsTheLastWay();
    void itFollowsTheWidget();
    void groupsAreFramedWhole();
    void noneWhereItIsNotWanted();
    void itGoesWithItsWidget();
    void radii();

private:
    QFocusFrame* frame() const;
    bool isFramed(const QWidget* widget) const;

    std::unique_ptr<QWidget> m_window;
    QPushButton* m_first = nullptr;
    QPushButton* m_second = nullptr;
    QLineEdit* m_line = nullptr;
    SegmentedSwitch* m_switch = nullptr;
};

void TestFocusRing::init()
{
    TestCase::init();
    m_window = std::make_unique<QWidget>();
    m_first = new QPushButton(QStringLiteral("First"));
    m_second = new QPushButton(QStringLiteral("Second"));
    m_line = new QLineEdit;
    m_switch = new SegmentedSwitch;
    m_switch->addSegment(QStringLiteral("One"));
    m_switch->addSegment(QStringLiteral("Two"));
    auto* layout = new QHBoxLayout(m_window.get());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_first, m_second, m_line, m_switch})
        layout->addWidget(widget);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::mouseClick(m_first, Qt::LeftButton);
    QVERIFY(m_first->hasFocus());
    QVERIFY(!frame());
}

QFocusFrame* TestFocusRing::frame() const
{
    const auto frames = m_window->findChildren<QFocusFrame*>();
    const auto shown =
        std::ranges::find_if(frames, [](const QFocusFrame* f) { return f->isVisible(); });
    return shown == frames.end() ? nullptr : *shown;
}

bool TestFocusRing::isFramed(const QWidget* widget) const
{
    const QFocusFrame* ring = frame();
    const QRect around(widget->mapTo(m_window.get(), QPoint(-3, -3)), widget->size() + QSize(6, 6));
    return ring && ring->widget() == widget && ring->geometry() == around;
}

void TestFocusRing::tabShowsIt()
{
    QTest::keyClick(m_first, Qt::Key_Tab);
    QVERIFY(isFramed(m_second));
    QVERIFY(showsFocus(m_second));
    QVERIFY(!showsFocus(m_first));
    QTest::keyClick(m_second, Qt::Key_Backtab);
    QVERIFY(isFramed(m_first));
    const QImage ring = m_window->grab().toImage();
    const QPoint edge = m_first->geometry().topLeft() + QPoint(m_first->width() / 2, -2);
    QCOMPARE(ring.pixelColor(edge), tokensOf(Theme::Light).focus);
}

void TestFocusRing::mouseDoesNot()
{
    QTest::mouseClick(m_second, Qt::LeftButton);
    QVERIFY(m_second->hasFocus());
    QVERIFY(!frame());
    QVERIFY(!showsFocus(m_second));
    // A click also takes away the ring of the keyboard.
    QTest::keyClick(m_second, Qt::Key_Backtab);
    QVERIFY(isFramed(m_first));
    QTest::mouseClick(m_first, Qt::LeftButton);
    QVERIFY(!frame());
}

void TestFocusRing::textShowsItHoweverItCame()
{
    QTest::mouseClick(m_line, Qt::LeftButton);
    QVERIFY(isFramed(m_line));
    QVERIFY(showsFocus(m_line));
}

void TestFocusRing::keyPressShowsItAfterTheMouse()
{
    QTest::mouseClick(m_second, Qt::LeftButton);
    QTest::keyClick(m_second, Qt::Key_Space);
    QVERIFY(isFramed(m_second));
}

void TestFocusRing::shortcutKeysDoNot()
{
    QTest::mouseClick(m_second, Qt::LeftButton);
    QTest::keyClick(m_second, Qt::Key_Control);
    QTest::keyClick(m_second, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!frame());
}

void TestFocusRing::programKeepsTheLastWay()
{
    m_second->setFocus(Qt::OtherFocusReason);
    QVERIFY(!frame());
    QTest::keyClick(m_second, Qt::Key_Backtab);
    m_second->setFocus(Qt::OtherFocusReason);
    QVERIFY(isFramed(m_second));
}

void TestFocusRing::itFollowsTheWidget()
{
    QTest::keyClick(m_first, Qt::Key_Tab);
    m_window->resize(m_window->width() + 200, m_window->height() + 60);
    QTRY_VERIFY(isFramed(m_second));
    m_second->hide();
    QVERIFY(!frame() || frame()->widget() != m_second);
}

void TestFocusRing::groupsAreFramedWhole()
{
    QTest::keyClick(m_first, Qt::Key_Backtab);
    QVERIFY(isFramed(m_switch));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_switch->currentIndex(), 1);
    QVERIFY(isFramed(m_switch));
}

void TestFocusRing::noneWhereItIsNotWanted()
{
    setFocusRadius(m_second, -1);
    QTest::keyClick(m_first, Qt::Key_Tab);
    QVERIFY(m_second->hasFocus());
    QVERIFY(!frame());
    QVERIFY(showsFocus(m_second));
}

void TestFocusRing::itGoesWithItsWidget()
{
    QTest::keyClick(m_first, Qt::Key_Tab);
    delete m_second;
    QTRY_VERIFY(!frame() || frame()->widget());
    m_window.reset();
    QVERIFY(!QApplication::focusWidget());
}

void TestFocusRing::radii()
{
    QCOMPARE(focusRadius(m_first), std::optional(metric::radius));
    QCOMPARE(focusRadius(m_line), std::optional(metric::radius));
    QSpinBox spin;
    QCOMPARE(focusRadius(&spin), std::optional(metric::radius));
    QComboBox combo;
    QCOMPARE(focusRadius(&combo), std::optional(metric::radius));
    QScrollArea area;
    QVERIFY(!focusRadius(&area));
    setFocusRadius(&area, 4);
    QCOMPARE(focusRadius(&area), std::optional(4));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestFocusRing)
#include "tst_focus_ring.moc"
