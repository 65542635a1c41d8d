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
    void numbersAnswer();
    void itAsksWhatCanChangeTheVerdictMost();
    void severalAnswersAreGivenAndTakenBack();
    void enterPassesOverAnOpenQuestion();
    void keysOfTheKeypadCountToo();
    void keysWithoutAnAnswerDoNothing();
    void dontKnowKeepsEveryBranchOpen();
    void backspaceGoesBack();
    void anEarlierAnswerIsChanged();
    void anAnswerIsOneStep();
    void undoAsksAgain();
    void theFocusFollowsTheQuestion();
};

void TestDecideKeys::numbersAnswer()
{
    start({});
    openQuestion("need_mesh");
    press(Qt::Key_1);
    QCOMPARE(answer("need_mesh"), QStringLiteral("yes"));
    openQuestion("services");
    press(Qt::Key_2);
    const double services = *m_session->profile().load.services;
    QVERIFY(services >= 50 && services < 500);
    openQuestion("performance_critical");
    press(Qt::Key_2);
    QCOMPARE(answer("performance_critical"), QStringLiteral("no"));
    QCOMPARE(reachable(), QStringLiteral("linkerd"));
}

void TestDecideKeys::itAsksWhatCanChangeTheVerdictMost()
{
    start({});
    for (int asked = 0; asked < 9 && !next().isEmpty(); ++asked) {
        QCOMPARE(open(), next());
        const QString question = open();
        press(Qt::Key_1);
        if (open() == question)
            press(Qt::Key_Return); // one with several answers stays open
    }
    QCOMPARE(next(), QString());
    QCOMPARE(open(), QString());
}

void TestDecideKeys::severalAnswersAreGivenAndTakenBack()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120")});
    openQuestion("goals");
    press(Qt::Key_4);
    press(Qt::Key_1);
    QCOMPARE(answer("goals"), QStringLiteral("just-mtls+compliance"));
    QCOMPARE(open(), QStringLiteral("goals"));
    press(Qt::Key_1);
    QCOMPARE(answer("goals"), QStringLiteral("compliance"));
    press(Qt::Key_Return);
    QVERIFY(open() != QStringLiteral("goals"));
    QCOMPARE(steps(), 3);
    openQuestion("goals");
    press(Qt::Key_4);
    QVERIFY(!m_session->profile().answers.contains(QuestionId("goals")));
    QCOMPARE(open(), QStringLiteral("goals"));
    press(Qt::Key_7); // none of these
    QVERIFY(m_session->profile().answers.contains(QuestionId("goals")));
    QCOMPARE(answer("goals"), QString());
    QVERIFY(open() != QStringLiteral("goals"));
}

void TestDecideKeys::enterPassesOverAnOpenQuestion()
{
    start({});
    openQuestion("workloads");
    press(Qt::Key_Enter);
    QVERIFY(open() != QStringLiteral("workloads"));
    QCOMPARE(steps(), 0);
    const QString after = open();
    m_page->openQuestion(QuestionId("need_mesh"));
    press(Qt::Key_Return);
    QCOMPARE(open(), QStringLiteral("need_mesh"));
    QVERIFY(!after.isEmpty());
}

void TestDecideKeys::keysOfTheKeypadCountToo()
{
    start({});
    openQuestion("need_mesh");
    QTest::keyClick(m_page.get(), Qt::Key_2, Qt::KeypadModifier);
    QCOMPARE(answer("need_mesh"), QStringLiteral("no"));
    QCOMPARE(reachable(), QStringLiteral("none"));
}

void TestDecideKeys::keysWithoutAnAnswerDoNothing()
{
    start({});
    openQuestion("need_mesh");
    press(Qt::Key_9);
    press(Qt::Key_3);
    QTest::keyClick(m_page.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(steps(), 0);
    QCOMPARE(open(), QStringLiteral("need_mesh"));
}

void TestDecideKeys::dontKnowKeepsEveryBranchOpen()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=800")});
    openQuestion("full_features");
    press(Qt::Key_0);
    QCOMPARE(answer("full_features"), QString());
    QCOMPARE(reachable(), QStringLiteral("istio|cilium"));
    QVERIFY(open() != QStringLiteral("full_features"));
    QCOMPARE(steps(), 0);

    // It is an answer that can be changed like any other.
    openQuestion("full_features");
    QVERIFY(find<QAbstractButton>(QStringLiteral("unknown_full_features"))->hasFocus());
    press(Qt::Key_1);
    QCOMPARE(reachable(), QStringLiteral("istio"));
    openQuestion("full_features");
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
    openQuestion("need_mesh");
    press(Qt::Key_1);
    openQuestion("services");
    press(Qt::Key_1);
    QCOMPARE(steps(), 2);
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Cluster size"));
}

void TestDecideKeys::undoAsksAgain()
{
    start({});
    openQuestion("need_mesh");
    press(Qt::Key_1);
    const QString leftOpen = open();
    press(Qt::Key_0);
    QVERIFY(open() != leftOpen);
    m_session->undoStack().undo();
    QCOMPARE(answer("need_mesh"), QString());
    QCOMPARE(open(), next());
}

void TestDecideKeys::theFocusFollowsTheQuestion()
{
    start({});
    openQuestion("need_mesh");
    press(Qt::Key_1);
    QVERIFY(!open().isEmpty());
    QVERIFY(find<QWidget>(QStringLiteral("question_") + open())
                ->isAncestorOf(QApplication::focusWidget()));
    openQuestion("services");
    QVERIFY(find<QAbstractButton>(QStringLiteral("answer_services_below-50"))->hasFocus());
    press(Qt::Key_Space);
    QCOMPARE(m_session->profile().load.services, std::optional(49.0));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestDecideKeys)
#include "tst_decide_keys.moc"
