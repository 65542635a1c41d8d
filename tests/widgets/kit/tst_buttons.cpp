// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/icon_button.h"
#include "widgets/kit/menu_field.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

namespace whichmesh::ui {

class TestButtons : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void linkIsPressed();
    void disabledLinkHasNoLine();
    void iconButtonSaysItsName();
    void chipIsPressed();
    void chipShowsItsState();
    void fieldShowsTextOrPlaceholder();
    void fieldOpensItsMenuByKey();
};

void TestButtons::linkIsPressed()
{
    LinkButton link(QStringLiteral("Reset"));
    link.resize(link.sizeHint());
    link.show();
    QSignalSpy clicked(&link, &LinkButton::clicked);
    QTest::mouseClick(&link, Qt::LeftButton);
    QTest::keyClick(&link, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&link);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Reset"));
}

void TestButtons::disabledLinkHasNoLine()
{
    LinkButton link(QStringLiteral("Reset"));
    link.resize(link.sizeHint());
    const auto lineUnder = [&link] {
        const QImage image = link.grab(QRect(0, link.height() - 4, link.width(), 4)).toImage();
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(0, y) == tokensOf(Theme::Light).ctl)
                return true;
        return false;
    };
    QVERIFY(lineUnder());
    link.setEnabled(false);
    QVERIFY(!lineUnder());
}

void TestButtons::iconButtonSaysItsName()
{
    IconButton button(Icon::Close, QStringLiteral("Dismiss"));
    QCOMPARE(button.sizeHint(), QSize(24, 24));
    QCOMPARE(button.toolTip(), QStringLiteral("Dismiss"));
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&button);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Dismiss"));
    button.resize(button.sizeHint());
    const QImage cross = button.grab().toImage();
    button.setIconShape(Icon::Plus);
    QVERIFY(button.grab().toImage() != cross);
    button.setName(QStringLiteral("Add"));
    QCOMPARE(button.accessibleName(), QStringLiteral("Add"));
}

void TestButtons::chipIsPressed()
{
    SourceChip chip(QStringLiteral("Decision tree"));
    QCOMPARE(chip.sizeHint().height(), 16);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy clicked(&chip, &SourceChip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QTest::keyClick(&chip, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
}

void TestButtons::chipShowsItsState()
{
    SourceChip chip(QStringLiteral("auto"));
    chip.setCheckable(true);
    chip.setChecked(true);
    chip.resize(chip.sizeHint());
    const QImage on = chip.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    chip.setChecked(false);
    QVERIFY(chip.grab().toImage().convertToFormat(QImage::Format_Grayscale8) != on);
}

void TestButtons::fieldShowsTextOrPlaceholder()
{
    MenuField field(QStringLiteral("Pick a typical case"));
    field.resize(220, 32);
    const QImage placeholder = field.grab().toImage();
    field.setText(QStringLiteral("Pick a typical case"));
    QVERIFY(field.grab().toImage() != placeholder);
    QCOMPARE(field.sizeHint().height(), int{metric::control});
}

void TestButtons::fieldOpensItsMenuByKey()
{
    MenuField field(QStringLiteral("Pick"));
    auto* menu = new QMenu(&field);
    QAction* action = menu->addAction(QStringLiteral("First"));
    field.setMenu(menu);
    field.setAccessibleName(QStringLiteral("Start from"));
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&field);
    QCOMPARE(face->role(), QAccessible::ButtonMenu);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Start from"));
    QSignalSpy triggered(action, &QAction::triggered);
    connect(menu, &QMenu::aboutToShow, this, [menu] {
        QMetaObject::invokeMethod(
            menu,
            [menu] {
                QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
            },
            Qt::QueuedConnection);
    });
    QTest::keyClick(&field, Qt::Key_Space);
    QTRY_COMPARE(triggered.count(), 1);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestButtons)
#include "tst_buttons.moc"
