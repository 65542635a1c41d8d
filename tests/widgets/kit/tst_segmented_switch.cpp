// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/segmented_switch.h"
#include "widgets/kit/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <memory>

namespace whichmesh::ui {

class TestSegmentedSwitch : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();
    void clickChooses();
    void arrowsMoveWithin();
    void tabReachesTheCurrentOneOnly();
    void disabledSegmentIsPassedOver();
    void settingTheSameIsSilent();
    void screenReaderHearsRadioButtons();
    void sizes();
    void choosingMovesNothing();
    void themeChangeRepaints();

private:
    QAbstractButton* segment(int index) const;

    std::unique_ptr<QWidget> m_window;
    SegmentedSwitch* m_switch = nullptr;
    QPushButton* m_before = nullptr;
    QPushButton* m_after = nullptr;
};

void TestSegmentedSwitch::init()
{
    TestCase::init();
    m_window = std::make_unique<QWidget>();
    m_before = new QPushButton(QStringLiteral("Before"));
    m_after = new QPushButton(QStringLiteral("After"));
    m_switch = new SegmentedSwitch;
    m_switch->setObjectName(QStringLiteral("model"));
    m_switch->addSegment(QStringLiteral("Guide"));
    m_switch->addSegment(QStringLiteral("Measured"), QStringLiteral("Published numbers"));
    m_switch->addSegment(QStringLiteral("Both"));
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_before);
    layout->addWidget(m_switch);
    layout->addWidget(m_after);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QAbstractButton* TestSegmentedSwitch::segment(int index) const
{
    return m_switch->findChild<QAbstractButton*>(QStringLiteral("model.%1").arg(index));
}

void TestSegmentedSwitch::clickChooses()
{
    QCOMPARE(m_switch->currentIndex(), 0);
    QSignalSpy changed(m_switch, &SegmentedSwitch::currentChanged);
    QTest::mouseClick(segment(2), Qt::LeftButton);
    QCOMPARE(m_switch->currentIndex(), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toInt(), 2);
    // A click on the current one takes nothing away.
    QTest::mouseClick(segment(2), Qt::LeftButton);
    QCOMPARE(m_switch->currentIndex(), 2);
    QCOMPARE(changed.count(), 1);
}

void TestSegmentedSwitch::arrowsMoveWithin()
{
    m_switch->setFocus(Qt::TabFocusReason);
    QVERIFY(segment(0)->hasFocus());
    QSignalSpy changed(m_switch, &SegmentedSwitch::currentChanged);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_switch->currentIndex(), 1);
    QVERIFY(segment(1)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(m_switch->currentIndex(), 1);
    QCOMPARE(changed.count(), 3);
}

void TestSegmentedSwitch::tabReachesTheCurrentOneOnly()
{
    m_switch->setCurrentIndex(1);
    m_before->setFocus();
    QTest::keyClick(m_before, Qt::Key_Tab);
    QVERIFY(segment(1)->hasFocus());
    QTest::keyClick(segment(1), Qt::Key_Tab);
    QVERIFY(m_after->hasFocus());
    QTest::keyClick(m_after, Qt::Key_Backtab);
    QVERIFY(segment(1)->hasFocus());
}

void TestSegmentedSwitch::disabledSegmentIsPassedOver()
{
    m_switch->setSegmentEnabled(1, false);
    QTest::mouseClick(segment(1), Qt::LeftButton);
    QCOMPARE(m_switch->currentIndex(), 0);
    m_switch->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_switch->currentIndex(), 2);
}

void TestSegmentedSwitch::settingTheSameIsSilent()
{
    QSignalSpy changed(m_switch, &SegmentedSwitch::currentChanged);
    m_switch->setCurrentIndex(0);
    QCOMPARE(changed.count(), 0);
    m_switch->setCurrentIndex(1);
    QCOMPARE(changed.count(), 1);
}

void TestSegmentedSwitch::screenReaderHearsRadioButtons()
{
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(segment(1));
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::RadioButton);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Measured"));
    QCOMPARE(face->text(QAccessible::Description), QStringLiteral("Published numbers"));
    QVERIFY(!face->state().checked);
    m_switch->setCurrentIndex(1);
    QVERIFY(face->state().checked);
}

void TestSegmentedSwitch::sizes()
{
    QCOMPARE(m_switch->sizeHint().height(), metric::control);
    makeSmall(m_switch);
    QCOMPARE(m_switch->sizeHint().height(), metric::controlSmall);
}

void TestSegmentedSwitch::choosingMovesNothing()
{
    const QRect before = segment(1)->geometry();
    m_switch->setCurrentIndex(1);
    QCOMPARE(segment(1)->geometry(), before);
    QCOMPARE(m_switch->sizeHint(), m_switch->size());
}

void TestSegmentedSwitch::themeChangeRepaints()
{
    const QImage light = m_switch->grab().toImage();
    applyTheme(Theme::Dark);
    QTRY_VERIFY(m_switch->grab().toImage() != light);
    applyTheme(Theme::Light);
    QTRY_COMPARE(m_switch->grab().toImage(), light);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestSegmentedSwitch)
#include "tst_segmented_switch.moc"
