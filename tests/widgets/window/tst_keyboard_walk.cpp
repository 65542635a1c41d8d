// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/window/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QSlider>

namespace whichmesh::ui {

using test::WindowFixture;

/// Every page in both editions, by the keyboard alone.
class TestKeyboardWalk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName_data() { addPages(); }
    void everyControlHasAName();
    void tabReachesEveryControl_data() { addPages(); }
    void tabReachesEveryControl();
    void tabAndBacktabGoTheSameWay();

private:
    static void addPages();
};

namespace {

constexpr int mostSteps = 2000;

StackPtr allEditions()
{
    static const StackPtr stack = [] {
        const auto read =
            readKnowledgeStack({qEnvironmentVariable("WHICHMESH_DATA").toStdString()});
        return read ? *read : nullptr;
    }();
    return stack;
}

void open(WindowFixture& fixture, Command page, const QString& edition)
{
    fixture.session.setStack(allEditions());
    fixture.session.setEdition(EditionId(edition.toStdString()));
    fixture.session.reset(QStringLiteral("Walk"), fromPreset(fixture.session.knowledge().example));
    fixture.show();
    fixture.run(page);
    QCoreApplication::processEvents();
}

QString named(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
           + u' ' + (button ? button->text() : widget->accessibleName());
}

/// What Tab comes to, from where the focus is until it is there again.
QList<QWidget*> walk(Qt::Key key)
{
    QList<QWidget*> way;
    QSet<QWidget*> seen;
    for (int step = 0; step < mostSteps; ++step) {
        QWidget* at = QApplication::focusWidget();
        if (!at || seen.contains(at))
            break;
        seen.insert(at);
        way.push_back(at);
        QTest::keyClick(at, key);
    }
    return way;
}

/// Parts of a control that has the focus itself, and what its own keys move.
bool isPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QHeaderView*>(widget)
           || qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QComboBox*>(parent)
           || qobject_cast<const QAbstractItemView*>(parent)
           || (parent && parent->inherits("QTabBar"));
}

bool isControl(const QWidget* widget)
{
    return (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSlider*>(widget)
            || qobject_cast<const QAbstractItemView*>(widget)
            || (widget->focusPolicy() & Qt::TabFocus) != 0)
           && widget->isVisible() && widget->isEnabled() && !isPart(widget);
}

/// Arrow keys go from one choice to the next, so that Tab comes to one of them.
bool isReachedByArrows(const QWidget* widget, const QSet<QWidget*>& reached)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || !button->isCheckable())
        return false;
    const bool isExclusive =
        button->autoExclusive() || (button->group() && button->group()->exclusive());
    return isExclusive && std::ranges::any_of(reached, [button](const QWidget* other) {
               const auto* choice = qobject_cast<const QAbstractButton*>(other);
               return choice && choice->parentWidget() == button->parentWidget()
                      && choice->isCheckable();
           });
}

} // namespace

void TestKeyboardWalk::addPages()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("edition");
    for (const KnowledgePtr& knowledge : allEditions()->editions) {
        const QString edition = QString::fromStdString(knowledge->edition.id.str());
        const auto row = [&edition](const char* name, Command page) {
            QTest::addRow("%s by %s", name, qPrintable(edition))
                << static_cast<int>(page) << edition;
        };
        row("decide", Command::GoDecide);
        row("compare", Command::GoCompare);
        row("overhead", Command::GoOverhead);
        row("robustness", Command::GoRobustness);
        row("playbook", Command::GoPlaybook);
    }
}

void TestKeyboardWalk::everyControlHasAName()
{
    QFETCH(const int, page);
    QFETCH(const QString, edition);
    WindowFixture fixture;
    open(fixture, static_cast<Command>(page), edition);
    QStringList nameless;
    for (QWidget* widget : fixture.window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
            continue;
        auto* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless << named(widget);
    }
    QCOMPARE(nameless.join(u'\n'), QString());
}

void TestKeyboardWalk::tabReachesEveryControl()
{
    QFETCH(const int, page);
    QFETCH(const QString, edition);
    WindowFixture fixture;
    open(fixture, static_cast<Command>(page), edition);
    const QList<QWidget*> way = walk(Qt::Key_Tab);
    QVERIFY(way.size() > 10);
    const QSet<QWidget*> reached(way.begin(), way.end());
    QStringList missed;
    for (QWidget* widget : fixture.window.findChildren<QWidget*>()) {
        const QWidget* proxy = widget->focusProxy();
        if (isControl(widget) && !reached.contains(widget)
            && !reached.contains(const_cast<QWidget*>(proxy))
            && !isReachedByArrows(widget, reached))
            missed << named(widget);
    }
    QCOMPARE(missed.join(u'\n'), QString());
}

void TestKeyboardWalk::tabAndBacktabGoTheSameWay()
{
    WindowFixture fixture;
    open(fixture, Command::GoDecide, QStringLiteral("reviewed-2026"));
    QWidget* const first = QApplication::focusWidget();
    QList<QWidget*> forth = walk(Qt::Key_Tab);
    first->setFocus(Qt::OtherFocusReason);
    QList<QWidget*> back = walk(Qt::Key_Backtab);
    QVERIFY(forth.size() > 10);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, forth);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestKeyboardWalk)
#include "tst_keyboard_walk.moc"
