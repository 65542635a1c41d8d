// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/decide/decide_fixture.h"

#include <QApplication>
#include <QUndoStack>

namespace whichmesh::ui {

/// The Decide page by keyboard alone.
class TestDecideKeys : public DecideFixture
{
    Q_OBJECT

private Q_SLOTS:
    void numbersGoDownTheTree();
    void keysOfTheKeypadCountToo();
    void keysWithoutAnAnswerDoNothing();
    void dontKnowKeepsEveryBranchOpen();
    void backspaceGoesBack();
    void anEarlierAnswerIsChanged();
    void anAnswerIsOneStep();
    void undoAsksAgain();
    void tabReachesEverything();
    void theFocusFollowsTheQuestion();
};

void TestDecideKeys::numbersGoDownTheTree()
{
    start({});
    QCOMPARE(open(), QStringLiteral("need_mesh"));
    press(Qt::Key_1);
    QCOMPARE(answer("need_mesh"), QStringLiteral("yes"));
    QCOMPARE(open(), QStringLiteral("services"));
    press(Qt::Key_2);
    const double services = *m_session->profile().load.services;
    QVERIFY(services >= 50 && services < 500);
    QCOMPARE(open(), QStringLiteral("performance_critical"));
    press(Qt::Key_2);
    QCOMPARE(answer("performance_critical"), QStringLiteral("no"));
    QCOMPARE(reachable(), QStringLiteral("linkerd"));
}

void TestDecideKeys::keysOfTheKeypadCountToo()
{
    start({});
    QTest::keyClick(m_page.get(), Qt::Key_2, Qt::KeypadModifier);
    QCOMPARE(answer("need_mesh"), QStringLiteral("no"));
    QCOMPARE(reachable(), QStringLiteral("none"));
}

void TestDecideKeys::keysWithoutAnAnswerDoNothing()
{
    start({});
    press(Qt::Key_9);
    press(Qt::Key_3);
    QTest::keyClick(m_page.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(steps(), 0);
    QCOMPARE(open(), QStringLiteral("need_mesh"));
}

void TestDecideKeys::dontKnowKeepsEveryBranchOpen()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=800")});
    QCOMPARE(open(), QStringLiteral("full_features"));
    press(Qt::Key_0);
    QCOMPARE(answer("full_features"), QString());
    QCOMPARE(reachable(), QStringLiteral("istio|cilium"));
    QVERIFY(open() != QStringLiteral("full_features"));
    QCOMPARE(steps(), 0);

    // It is an answer that can be changed like any other.
    m_page->openQuestion(QuestionId("full_features"));
    QVERIFY(find<QAbstractButton>(QStringLiteral("unknown_full_features"))->hasFocus());
    press(Qt::Key_1);
    QCOMPARE(reachable(), QStringLiteral("istio"));
    m_page->openQuestion(QuestionId("full_features"));
    press(Qt::Key_0);
    QCOMPARE(answer("full_features"), QString());
    QCOMPARE(reachable(), QStringLiteral("istio|cilium"));
    QCOMPARE(steps(), 2);
}

void TestDecideKeys::backspaceGoesBack()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120"),
           QStringLiteral("performance_critical=true")});
    m_page->openQuestion(QuestionId("performance_critical"));
    press(Qt::Key_Backspace);
    QCOMPARE(open(), QStringLiteral("services"));
    press(Qt::Key_Backspace);
    QCOMPARE(open(), QStringLiteral("need_mesh"));
    press(Qt::Key_Backspace);
    QCOMPARE(open(), QStringLiteral("need_mesh"));
    QCOMPARE(steps(), 0);
}

void TestDecideKeys::anEarlierAnswerIsChanged()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120"),
           QStringLiteral("performance_critical=true")});
    QCOMPARE(reachable(), QStringLiteral("cilium"));
    m_page->openQuestion(QuestionId("performance_critical"));
    QVERIFY(find<QAbstractButton>(QStringLiteral("answer_performance_critical_yes"))->hasFocus());
    press(Qt::Key_2);
    QCOMPARE(reachable(), QStringLiteral("linkerd"));
    m_page->openQuestion(QuestionId("need_mesh"));
    press(Qt::Key_2);
    QCOMPARE(reachable(), QStringLiteral("none"));
    // What is no longer asked is not forgotten.
    QCOMPARE(answer("performance_critical"), QStringLiteral("no"));
    m_page->openQuestion(QuestionId("need_mesh"));
    press(Qt::Key_1);
    QCOMPARE(reachable(), QStringLiteral("linkerd"));
}

void TestDecideKeys::anAnswerIsOneStep()
{
    start({});
    press(Qt::Key_1);
    press(Qt::Key_1);
    QCOMPARE(steps(), 2);
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Cluster size"));
}

void TestDecideKeys::undoAsksAgain()
{
    start({});
    press(Qt::Key_1);
    press(Qt::Key_0);
    QVERIFY(open() != QStringLiteral("services"));
    m_session->undoStack().undo();
    QCOMPARE(answer("need_mesh"), QString());
    QCOMPARE(open(), QStringLiteral("need_mesh"));
}

void TestDecideKeys::tabReachesEverything()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120")});
    QList<QWidget*> reached;
    find<QAbstractButton>(QStringLiteral("clearAnswers"))->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 200; ++i) {
        QWidget* now = QApplication::focusWidget();
        if (reached.contains(now))
            break;
        reached << now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled())
            QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
    }
}

void TestDecideKeys::theFocusFollowsTheQuestion()
{
    start({});
    press(Qt::Key_1);
    QVERIFY(find<QAbstractButton>(QStringLiteral("answer_services_below-50"))->hasFocus());
    press(Qt::Key_Space);
    QCOMPARE(m_session->profile().load.services, std::optional(49.0));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestDecideKeys)
#include "tst_decide_keys.moc"
