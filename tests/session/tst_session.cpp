// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/session/answering_knowledge.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QUndoStack>

#include <optional>
#include <utility>
#include <vector>

namespace whichmesh {

namespace {

const QString step = QStringLiteral("Services");
const QString drag = QStringLiteral("services-slider");
const QString otherDrag = QStringLiteral("hops-slider");

Profile withServices(double count)
{
    Profile profile;
    profile.load.services = count;
    return profile;
}

/// One thing a person does; `services` is the new number where there is one.
struct Action
{
    enum class Kind { Edit, EndGesture, Undo, Redo, Save };
    Kind kind = Kind::Edit;
    double services = 0.0;
    QString gesture;
};

Action edit(double services, const QString& gesture = {})
{
    return {Action::Kind::Edit, services, gesture};
}

Action only(Action::Kind kind)
{
    return {kind, 0.0, {}};
}

using Actions = std::vector<Action>;

void perform(Session& session, const Action& action)
{
    switch (action.kind) {
    case Action::Kind::Edit:
        session.edit(withServices(action.services), step, action.gesture);
        break;
    case Action::Kind::EndGesture:
        session.endGesture();
        break;
    case Action::Kind::Undo:
        session.undoStack().undo();
        break;
    case Action::Kind::Redo:
        session.undoStack().redo();
        break;
    case Action::Kind::Save:
        session.undoStack().setClean();
        break;
    }
}

} // namespace

class TestSession : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void history_data();
    void history();
    void everyStepIsOneChange();
    void undoingAllGivesOneChange();
    void listenersSeeTheHistoryInStep();
    void changeStartsFromTheCurrentProfile();
    void titleIsUndoable();
    void titleIsOnePlainLine_data();
    void titleIsOnePlainLine();
    void titleAndProfileShareTheHistory();
    void knowledgeIsReplacedUnderTheProfile();
    void resetForgetsTheHistory();
    void resetMakesARecoveredStateClean();
};

void TestSession::startsEmpty()
{
    const Session session(test::answeringKnowledge());
    QCOMPARE(session.title(), QStringLiteral("Untitled decision"));
    QVERIFY(session.profile() == Profile());
    QVERIFY(session.results()->profile == Profile());
    QVERIFY(session.undoStack().isClean());
    QCOMPARE(session.knowledge().edition.id, EditionId("guide-2024"));
}

void TestSession::history_data()
{
    QTest::addColumn<Actions>("actions");
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("now");
    QTest::addColumn<bool>("clean");
    const Action end = only(Action::Kind::EndGesture);
    const Action undo = only(Action::Kind::Undo);
    const Action redo = only(Action::Kind::Redo);
    const Action save = only(Action::Kind::Save);

    QTest::newRow("one edit") << Actions{edit(5)} << 1 << 5.0 << false;
    QTest::newRow("two edits") << Actions{edit(5), edit(6)} << 2 << 6.0 << false;
    QTest::newRow("no change") << Actions{edit(5), edit(5)} << 1 << 5.0 << false;
    QTest::newRow("undo") << Actions{edit(5), edit(6), undo} << 2 << 5.0 << false;
    QTest::newRow("undo and redo") << Actions{edit(5), edit(6), undo, redo} << 2 << 6.0 << false;
    QTest::newRow("undone steps give way")
        << Actions{edit(5), edit(6), undo, edit(7)} << 2 << 7.0 << false;
    QTest::newRow("a drag is one step")
        << Actions{edit(5, drag), edit(6, drag), edit(7, drag)} << 1 << 7.0 << false;
    QTest::newRow("a drag undoes as one")
        << Actions{edit(4), edit(5, drag), edit(6, drag), undo} << 2 << 4.0 << false;
    QTest::newRow("two drags are two steps")
        << Actions{edit(5, drag), end, edit(6, drag)} << 2 << 6.0 << false;
    QTest::newRow("another gesture is another step")
        << Actions{edit(5, drag), edit(6, otherDrag), edit(7, drag)} << 3 << 7.0 << false;
    QTest::newRow("a plain edit ends a gesture")
        << Actions{edit(5, drag), edit(6), edit(7, drag)} << 3 << 7.0 << false;
    QTest::newRow("even one that changes nothing")
        << Actions{edit(5, drag), edit(5), edit(7, drag)} << 2 << 7.0 << false;
    QTest::newRow("a drag back to the start leaves no step")
        << Actions{edit(4), edit(5, drag), edit(6, drag), edit(4, drag)} << 1 << 4.0 << false;
    QTest::newRow("and goes on as one step")
        << Actions{edit(4), edit(5, drag), edit(4, drag), edit(6, drag), edit(7, drag)} << 2 << 7.0
        << false;
    QTest::newRow("saved") << Actions{edit(5), save} << 1 << 5.0 << true;
    QTest::newRow("changed after saving") << Actions{edit(5), save, edit(6)} << 2 << 6.0 << false;
    QTest::newRow("back to what was saved")
        << Actions{edit(5), save, edit(6), undo} << 2 << 5.0 << true;
    QTest::newRow("a drag over a save is two steps")
        << Actions{edit(5, drag), save, edit(6, drag), edit(7, drag)} << 2 << 7.0 << false;
    QTest::newRow("a drag back to what was saved")
        << Actions{edit(5), save, edit(6, drag), edit(5, drag)} << 1 << 5.0 << true;
    QTest::newRow("what was saved is gone")
        << Actions{edit(5), save, undo, edit(6), undo} << 1 << 0.0 << false;
}

void TestSession::history()
{
    QFETCH(const Actions, actions);
    QFETCH(const int, steps);
    QFETCH(const double, now);
    QFETCH(const bool, clean);
    Session session(test::answeringKnowledge());
    for (const Action& action : actions)
        perform(session, action);
    QCOMPARE(session.undoStack().count(), steps);
    QCOMPARE(session.profile().load.services.value_or(0.0), now);
    QCOMPARE(session.results()->profile.load.services.value_or(0.0), now);
    QCOMPARE(session.undoStack().isClean(), clean);
}

void TestSession::everyStepIsOneChange()
{
    Session session(test::answeringKnowledge());
    const QSignalSpy changes(&session, &Session::resultsChanged);
    int expected = 0;
    const auto announces = [&](int count) { return changes.count() == (expected += count); };

    session.edit(withServices(5), step, drag);
    QVERIFY(announces(1));
    session.edit(withServices(6), step, drag);
    QVERIFY(announces(1));
    session.edit(withServices(6), step, drag);
    QVERIFY(announces(0));
    session.undoStack().undo();
    QVERIFY(announces(1));
    session.undoStack().redo();
    QVERIFY(announces(1));
    session.edit(Profile(), step, drag);
    QVERIFY(announces(1));
    session.setTitle(QStringLiteral("Checkout"));
    QVERIFY(announces(0));
    session.endGesture();
    QVERIFY(announces(0));
    QCOMPARE(changes.last().first().value<ResultsPtr>(), session.results());
}

void TestSession::undoingAllGivesOneChange()
{
    Session session(test::answeringKnowledge());
    for (int count = 1; count <= 9; ++count)
        session.edit(withServices(count), step);
    const QSignalSpy changes(&session, &Session::resultsChanged);
    session.undoStack().setIndex(0);
    QCOMPARE(changes.count(), 1);
    QVERIFY(session.results()->profile == Profile());
}

void TestSession::listenersSeeTheHistoryInStep()
{
    Session session(test::answeringKnowledge());
    session.edit(withServices(5), step);
    session.undoStack().setClean();
    std::vector<std::pair<int, bool>> seen;
    connect(&session, &Session::resultsChanged, &session,
            [&] { seen.emplace_back(session.undoStack().index(), session.undoStack().isClean()); });
    session.edit(withServices(6), step);
    session.undoStack().undo();
    QCOMPARE(seen, (std::vector<std::pair<int, bool>>{{2, false}, {1, true}}));
}

void TestSession::changeStartsFromTheCurrentProfile()
{
    Session session(test::answeringKnowledge());
    session.edit(withServices(5), step);
    session.change(QStringLiteral("Hops"), [](Profile& profile) { profile.load.hops = 3; });
    QCOMPARE(session.profile().load.services, std::optional(5.0));
    QCOMPARE(session.profile().load.hops, std::optional(3.0));
    QCOMPARE(session.undoStack().undoText(), QStringLiteral("Hops"));
    session.change(QStringLiteral("Nothing"), [](Profile&) {});
    QCOMPARE(session.undoStack().undoText(), QStringLiteral("Hops"));
}

void TestSession::titleIsUndoable()
{
    Session session(test::answeringKnowledge());
    const QSignalSpy titles(&session, &Session::titleChanged);
    session.setTitle(QStringLiteral("Checkout"));
    session.setTitle(QStringLiteral("Checkout"));
    QCOMPARE(session.undoStack().count(), 1);
    session.undoStack().undo();
    QCOMPARE(session.title(), Session::untitled());
    session.undoStack().redo();
    QCOMPARE(session.title(), QStringLiteral("Checkout"));
    QCOMPARE(titles.count(), 3);
    QCOMPARE(titles.at(1).first().toString(), Session::untitled());
}

void TestSession::titleIsOnePlainLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::newRow("blanks around") << QStringLiteral("  Checkout ") << QStringLiteral("Checkout");
    QTest::newRow("two lines") << QStringLiteral("Checkout\r\nplatform")
                               << QStringLiteral("Checkout platform");
    QTest::newRow("control characters")
        << QStringLiteral("\u0001Check\u0007out\u009f") << QStringLiteral("Checkout");
    QTest::newRow("no character") << QStringLiteral("Check\uFFFFout") << QStringLiteral("Checkout");
    QTest::newRow("beyond the basic plane") << QStringLiteral("\U0001F469\u200D\U0001F4BB ü")
                                            << QStringLiteral("\U0001F469\u200D\U0001F4BB ü");
    QTest::newRow("markup") << QStringLiteral("<b>a</b> & \"b\"")
                            << QStringLiteral("<b>a</b> & \"b\"");
    QTest::newRow("empty") << QString() << Session::untitled();
    QTest::newRow("blank") << QStringLiteral(" \t") << Session::untitled();
}

void TestSession::titleIsOnePlainLine()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, title);
    Session session(test::answeringKnowledge());
    session.setTitle(QStringLiteral("Before"));
    session.setTitle(typed);
    QCOMPARE(session.title(), title);
    session.reset(typed, {});
    QCOMPARE(session.title(), title);
}

void TestSession::titleAndProfileShareTheHistory()
{
    Session session(test::answeringKnowledge());
    session.edit(withServices(5), step);
    session.setTitle(QStringLiteral("Checkout"));
    session.edit(withServices(6), step);
    session.undoStack().undo();
    QCOMPARE(session.title(), QStringLiteral("Checkout"));
    QCOMPARE(session.profile().load.services, std::optional(5.0));
    session.undoStack().undo();
    QCOMPARE(session.title(), Session::untitled());
    QCOMPARE(session.profile().load.services, std::optional(5.0));
}

void TestSession::knowledgeIsReplacedUnderTheProfile()
{
    Session session(test::answeringKnowledge());
    Profile profile;
    profile.answers[QuestionId("need_mesh")] = {AnswerId("no")};
    profile.answers[QuestionId("unheard_of")] = {AnswerId("yes")};
    session.edit(profile, step);
    QCOMPARE(session.results()->verdict.recommendation, std::vector{OptionId("none")});

    KnowledgeBase other = session.knowledge();
    other.tree.root.branches[1].outcome->option = OptionId("cilium");
    const KnowledgePtr next = std::make_shared<const KnowledgeBase>(other);
    const QSignalSpy replaced(&session, &Session::knowledgeChanged);
    const QSignalSpy changes(&session, &Session::resultsChanged);
    session.setKnowledge(next);
    QCOMPARE(session.knowledgePtr(), next);
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(session.results()->verdict.recommendation, std::vector{OptionId("cilium")});
    QVERIFY(session.profile() == profile);
    session.undoStack().undo();
    QCOMPARE(session.knowledgePtr(), next);
}

void TestSession::resetForgetsTheHistory()
{
    Session session(test::answeringKnowledge());
    session.edit(withServices(5), step, drag);
    const QSignalSpy changes(&session, &Session::resultsChanged);
    const QSignalSpy titles(&session, &Session::titleChanged);
    session.reset(QStringLiteral("Payments"), withServices(8));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(titles.count(), 1);
    QCOMPARE(session.undoStack().count(), 0);
    QVERIFY(session.undoStack().isClean());
    session.edit(withServices(9), step, drag);
    session.undoStack().undo();
    QCOMPARE(session.profile().load.services, std::optional(8.0));
}

void TestSession::resetMakesARecoveredStateClean()
{
    Session session(test::answeringKnowledge());
    session.undoStack().resetClean();
    QVERIFY(!session.undoStack().isClean());
    session.reset(QStringLiteral("Payments"), {});
    QVERIFY(session.undoStack().isClean());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestSession)
#include "tst_session.moc"
