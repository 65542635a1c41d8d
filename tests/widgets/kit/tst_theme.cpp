// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

#include <functional>
#include <memory>

namespace whichmesh::ui {

using Make = std::function<QWidget*()>;

namespace {

QWidget* filledTree()
{
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels({QStringLiteral("File"), QStringLiteral("Problem")});
    auto* parent = new QTreeWidgetItem(tree, {QStringLiteral("a.yaml")});
    new QTreeWidgetItem(parent, {QStringLiteral("3:1"), QStringLiteral("unknown key")});
    parent->setExpanded(true);
    tree->setCurrentItem(parent);
    return tree;
}

QWidget* filledTabs()
{
    auto* tabs = new QTabBar;
    tabs->addTab(QStringLiteral("Decide"));
    tabs->addTab(QStringLiteral("Compare"));
    return tabs;
}

QWidget* filledCombo()
{
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("One"), QStringLiteral("Two")});
    return combo;
}

QWidget* filledMenu()
{
    auto* menu = new QMenu;
    menu->addAction(QStringLiteral("Undo"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    menu->addSeparator();
    menu->addAction(QStringLiteral("Logarithmic"))->setCheckable(true);
    menu->addMenu(QStringLiteral("Recent"));
    return menu;
}

template <typename Widget>
Make make(const char* text)
{
    return [text]() -> QWidget* { return new Widget(QString::fromUtf8(text)); };
}

template <typename Widget>
Make make()
{
    return []() -> QWidget* { return new Widget; };
}

} // namespace

class TestTheme : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void systemThemeIsReadOnce();
    void tokensFollowTheWidgetsPalette();
    void styleStaysOverThemes();
    void everyControlFollowsTheTheme_data();
    void everyControlFollowsTheTheme();
    void heights_data();
    void heights();
    void primaryIsInk();
    void invalidFieldHasARedEdge();
    void textFitsIntoButtons();
    void comboRowsComeFromTheStyle();

private:
    Theme m_system = Theme::Light;
};

void TestTheme::initTestCase()
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    QApplication::setPalette(palette);
    applyTheme(Theme::Light);
}

void TestTheme::init()
{
    TestCase::init();
    applyTheme(Theme::Light);
    QCoreApplication::processEvents();
}

void TestTheme::systemThemeIsReadOnce()
{
    QCOMPARE(systemTheme(), Theme::Dark);
    applyTheme(Theme::Dark);
    applyTheme(Theme::Light);
    QCOMPARE(systemTheme(), Theme::Dark);
}

void TestTheme::tokensFollowTheWidgetsPalette()
{
    QWidget widget;
    QCOMPARE(tokens(&widget).theme, Theme::Light);
    QCOMPARE(tokens(nullptr).theme, Theme::Light);
    applyTheme(Theme::Dark);
    QTRY_COMPARE(tokens(&widget).theme, Theme::Dark);
    widget.setPalette(tokensOf(Theme::Light).palette());
    QCOMPARE(tokens(&widget).theme, Theme::Light);
}

void TestTheme::styleStaysOverThemes()
{
    const QStyle* before = QApplication::style();
    applyTheme(Theme::Dark);
    QCOMPARE(QApplication::style(), before);
    QCOMPARE(QApplication::font().family(), fontFamily());
    QCOMPARE(QApplication::font().pixelSize(), int{metric::body});
}

void TestTheme::everyControlFollowsTheTheme_data()
{
    QTest::addColumn<Make>("create");
    QTest::newRow("push button") << make<QPushButton>("Present");
    QTest::newRow("check box") << make<QCheckBox>("Differences only");
    QTest::newRow("radio button") << make<QRadioButton>("A4");
    QTest::newRow("line edit") << make<QLineEdit>("16 GB");
    QTest::newRow("text edit") << make<QPlainTextEdit>("Notes");
    QTest::newRow("spin box") << make<QSpinBox>();
    QTest::newRow("tool button") << make<QToolButton>();
    QTest::newRow("progress bar") << make<QProgressBar>();
    QTest::newRow("scroll bar") << make<QScrollBar>();
    QTest::newRow("list") << make<QListWidget>();
    QTest::newRow("tree") << Make(filledTree);
    QTest::newRow("tabs") << Make(filledTabs);
    QTest::newRow("combo box") << Make(filledCombo);
    QTest::newRow("menu") << Make(filledMenu);
    QTest::newRow("message box") << make<QMessageBox>();
}

void TestTheme::everyControlFollowsTheTheme()
{
    QFETCH(const Make, create);
    const std::unique_ptr<QWidget> widget(create());
    widget->resize(widget->sizeHint());
    const QImage light = widget->grab().toImage();
    applyTheme(Theme::Dark);
    QTRY_VERIFY(widget->grab().toImage() != light);
    applyTheme(Theme::Light);
    QTRY_COMPARE(widget->grab().toImage(), light);
    if (qobject_cast<QScrollBar*>(widget.get()) || widget->inherits("QMenu"))
        return;
    widget->setEnabled(false);
    widget->grab();
}

void TestTheme::heights_data()
{
    QTest::addColumn<Make>("create");
    QTest::newRow("push button") << make<QPushButton>("Present");
    QTest::newRow("line edit") << make<QLineEdit>("16 GB");
    QTest::newRow("spin box") << make<QSpinBox>();
    QTest::newRow("combo box") << Make(filledCombo);
    QTest::newRow("tool button") << make<QToolButton>();
}

void TestTheme::heights()
{
    QFETCH(const Make, create);
    const std::unique_ptr<QWidget> widget(create());
    QCOMPARE(widget->sizeHint().height(), int{metric::control});
    makeSmall(widget.get());
    QVERIFY(isSmall(widget.get()));
    QCOMPARE(widget->sizeHint().height(), int{metric::controlSmall});
}

void TestTheme::primaryIsInk()
{
    QPushButton button(QStringLiteral("Export"));
    button.resize(button.sizeHint());
    const QPoint inside(6, button.height() / 2);
    QCOMPARE(button.grab().toImage().pixelColor(inside), tokensOf(Theme::Light).raised);
    makePrimary(&button);
    QCOMPARE(button.grab().toImage().pixelColor(inside), tokensOf(Theme::Light).accent);
    button.setEnabled(false);
    QCOMPARE(button.grab().toImage().pixelColor(inside), tokensOf(Theme::Light).panel);
}

void TestTheme::invalidFieldHasARedEdge()
{
    QLineEdit line(QStringLiteral("20k5"));
    line.resize(120, metric::control);
    const auto edge = [&line](int x) {
        return line.grab().toImage().pixelColor(x, line.height() / 2);
    };
    QCOMPARE(edge(0), tokensOf(Theme::Light).ctl);
    setInvalid(&line, true);
    QCOMPARE(edge(0), tokensOf(Theme::Light).bad);
    QCOMPARE(edge(1), tokensOf(Theme::Light).bad);
    setInvalid(&line, false);
    QCOMPARE(edge(0), tokensOf(Theme::Light).ctl);
}

void TestTheme::textFitsIntoButtons()
{
    // In its natural size a button shows what it shows with room to spare.
    for (const char* text : {"Import a cluster snapshot…", "OK", "&Reload", "W", "Save && close"}) {
        QPushButton button(QString::fromUtf8(text));
        button.resize(button.sizeHint());
        QPushButton wide(QString::fromUtf8(text));
        wide.resize(button.width() + 40, button.height());
        const QRect middle(4, 4, button.width() - 8, button.height() - 8);
        QCOMPARE(button.grab(middle).toImage(), wide.grab(middle.translated(20, 0)).toImage());
    }
}

void TestTheme::comboRowsComeFromTheStyle()
{
    const std::unique_ptr<QWidget> widget(filledCombo());
    auto* combo = static_cast<QComboBox*>(widget.get());
    combo->show();
    combo->showPopup();
    QCOMPARE(combo->view()->sizeHintForRow(0), 28);
    combo->hidePopup();
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestTheme)
#include "tst_theme.moc"
