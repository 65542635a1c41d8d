// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/kit/tab_order.h"

#include <QApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QSplitter>

namespace whichmesh::ui {

/// A window of buttons, which are called by their texts.
class TestTabOrder : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void layoutsTellTheOrder();
    void splittersTellTheOrder();
    void withoutALayoutRowsDo();
    void whatCannotBeUsedIsPassedOver();
    void tabGoesRoundBothWays();
    void tabGoesOnFromWhatIsNoStop();
    void aSingleStopKeepsTheFocus();
};

namespace {

struct Window : QWidget
{
    using QWidget::QWidget;

    bool focusNextPrevChild(bool next) override { return focusNextStop(*this, next); }
};

QPushButton* button(const char* text, QWidget* parent)
{
    return new QPushButton(QString::fromLatin1(text), parent);
}

QString stopsOf(QWidget& window)
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return {};
    QStringList texts;
    for (QWidget* stop : tabStops(window))
        texts << qobject_cast<QPushButton*>(stop)->text();
    return texts.join(u' ');
}

QString focused()
{
    const auto* now = qobject_cast<QPushButton*>(QApplication::focusWidget());
    return now ? now->text() : QString();
}

} // namespace

void TestTabOrder::layoutsTellTheOrder()
{
    Window window;
    QPushButton* last = button("e", &window);
    QPushButton* first = button("a", &window);
    auto* column = new QVBoxLayout(&window);
    auto* row = new QHBoxLayout;
    row->addWidget(first);
    row->addWidget(button("b", nullptr));
    column->addLayout(row);
    auto* inner = new QWidget;
    auto* grid = new QGridLayout(inner);
    grid->addWidget(button("c", nullptr), 0, 0);
    grid->addWidget(button("d", nullptr), 0, 1);
    column->addWidget(inner);
    column->addWidget(last);
    QCOMPARE(stopsOf(window), QStringLiteral("a b c d e"));
    row->insertWidget(0, button("late", nullptr));
    QCoreApplication::processEvents(); // it shows itself with the next layout
    QCOMPARE(stopsOf(window), QStringLiteral("late a b c d e"));
}

void TestTabOrder::splittersTellTheOrder()
{
    Window window;
    auto* layout = new QVBoxLayout(&window);
    auto* splitter = new QSplitter;
    layout->addWidget(splitter);
    splitter->addWidget(button("right", nullptr));
    splitter->insertWidget(0, button("left", nullptr));
    QCOMPARE(stopsOf(window), QStringLiteral("left right"));
}

void TestTabOrder::withoutALayoutRowsDo()
{
    Window window;
    window.resize(300, 200);
    // A low button beside a high one stands in the same row, if it begins a little lower.
    button("d", &window)->setGeometry(0, 100, 80, 30);
    button("b", &window)->setGeometry(100, 0, 80, 30);
    button("c", &window)->setGeometry(200, 6, 80, 18);
    button("a", &window)->setGeometry(0, 4, 80, 20);
    QCOMPARE(stopsOf(window), QStringLiteral("a b c d"));
}

void TestTabOrder::whatCannotBeUsedIsPassedOver()
{
    Window window;
    auto* layout = new QVBoxLayout(&window);
    for (const char* text : {"hidden", "disabled", "by click", "proxied", "good"})
        layout->addWidget(button(text, nullptr));
    const auto at = [layout](int index) { return layout->itemAt(index)->widget(); };
    at(0)->hide();
    at(1)->setEnabled(false);
    at(2)->setFocusPolicy(Qt::ClickFocus);
    at(3)->setFocusProxy(at(4));
    QWidget dialog(&window, Qt::Dialog);
    button("elsewhere", &dialog);
    dialog.show();
    QCOMPARE(stopsOf(window), QStringLiteral("good"));
}

void TestTabOrder::tabGoesRoundBothWays()
{
    Window window;
    auto* layout = new QVBoxLayout(&window);
    for (const char* text : {"a", "b", "c"})
        layout->addWidget(button(text, nullptr));
    QCOMPARE(stopsOf(window), QStringLiteral("a b c"));
    layout->itemAt(0)->widget()->setFocus();
    QString way;
    for (const Qt::Key key :
         {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Backtab}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        way += focused();
    }
    QCOMPARE(way, QStringLiteral("bcacb"));
}

void TestTabOrder::tabGoesOnFromWhatIsNoStop()
{
    Window window;
    auto* layout = new QVBoxLayout(&window);
    for (const char* text : {"a", "clicked", "b"})
        layout->addWidget(button(text, nullptr));
    QWidget* clicked = layout->itemAt(1)->widget();
    clicked->setFocusPolicy(Qt::ClickFocus);
    QCOMPARE(stopsOf(window), QStringLiteral("a b"));
    clicked->setFocus();
    QTest::keyClick(clicked, Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("b"));
    clicked->setFocus();
    QTest::keyClick(clicked, Qt::Key_Backtab);
    QCOMPARE(focused(), QStringLiteral("a"));
}

void TestTabOrder::aSingleStopKeepsTheFocus()
{
    Window window;
    auto* layout = new QVBoxLayout(&window);
    QVERIFY(!focusNextStop(window, true));
    layout->addWidget(button("a", nullptr));
    QCOMPARE(stopsOf(window), QStringLiteral("a"));
    layout->itemAt(0)->widget()->setFocus();
    QVERIFY(!focusNextStop(window, true));
    QCOMPARE(focused(), QStringLiteral("a"));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestTabOrder)
#include "tst_tab_order.moc"
