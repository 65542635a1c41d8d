// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/evaluate.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

const QuestionId goals("goals");

AnswerId answer(const char* id)
{
    return AnswerId(id);
}

Condition testOf(Condition::Test test)
{
    return {Condition::Kind::Test, {}, std::move(test)};
}

Condition number(const char* key, std::optional<double> from, std::optional<double> below)
{
    return testOf(NumberTest{key, from, below});
}

Condition goalsAre(Match match, std::vector<AnswerId> answers)
{
    return testOf(AnswerTest{goals, match, std::move(answers)});
}

Condition candidateIs(const char* option)
{
    return testOf(CandidateTest{{OptionId(option)}});
}

Condition negated(Condition condition)
{
    return {Condition::Kind::Not, {std::move(condition)}, {}};
}

Condition of(Condition::Kind kind, std::vector<Condition> children)
{
    return {kind, std::move(children), {}};
}

Profile withServices(double services)
{
    Profile profile;
    profile.load.services = services;
    return profile;
}

Profile withGoals(std::vector<AnswerId> answers)
{
    Profile profile;
    profile.answers[goals] = std::move(answers);
    return profile;
}

} // namespace

class TestEvaluate : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void threeValues_data();
    void threeValues();
    void conditions_data();
    void conditions();
    void candidates_data();
    void candidates();
    void emptyGroups();
    void givenNumbers_data();
    void givenNumbers();
    void unknownAnswersAreNotGiven();
};

void TestEvaluate::threeValues_data()
{
    QTest::addColumn<Truth>("left");
    QTest::addColumn<Truth>("right");
    QTest::addColumn<Truth>("conjunction");
    QTest::addColumn<Truth>("disjunction");
    constexpr Truth F = Truth::False;
    constexpr Truth U = Truth::Unknown;
    constexpr Truth T = Truth::True;
    QTest::newRow("FF") << F << F << F << F;
    QTest::newRow("FU") << F << U << F << U;
    QTest::newRow("FT") << F << T << F << T;
    QTest::newRow("UF") << U << F << F << U;
    QTest::newRow("UU") << U << U << U << U;
    QTest::newRow("UT") << U << T << U << T;
    QTest::newRow("TF") << T << F << F << T;
    QTest::newRow("TU") << T << U << U << T;
    QTest::newRow("TT") << T << T << T << T;
}

void TestEvaluate::threeValues()
{
    QFETCH(const Truth, left);
    QFETCH(const Truth, right);
    QTEST(left && right, "conjunction");
    QTEST(left || right, "disjunction");
    QCOMPARE(!(left && right), !left || !right);
    QCOMPARE(!!left, left);
    QCOMPARE(!Truth::Unknown, Truth::Unknown);
    QCOMPARE(!Truth::True, Truth::False);
}

void TestEvaluate::conditions_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<Truth>("expected");

    const Condition middle = number("services", 50, 500);
    QTest::newRow("number unknown") << middle << Profile{} << Truth::Unknown;
    QTest::newRow("not unknown") << negated(middle) << Profile{} << Truth::Unknown;
    QTest::newRow("below from") << middle << withServices(49) << Truth::False;
    QTest::newRow("at from") << middle << withServices(50) << Truth::True;
    QTest::newRow("just inside") << middle << withServices(499) << Truth::True;
    QTest::newRow("at below") << middle << withServices(500) << Truth::False;
    QTest::newRow("open end") << number("services", 500, {}) << withServices(5000) << Truth::True;
    QTest::newRow("open start") << number("services", {}, 50) << withServices(1) << Truth::True;
    QTest::newRow("no load key") << number("pods", 1, {}) << withServices(1) << Truth::Unknown;

    Profile automatic = withServices(100);
    QTest::newRow("automatic nodes need pods")
        << number("nodes", 10, {}) << automatic << Truth::Unknown;
    automatic.load.podsPerService = 2;
    QTest::newRow("automatic nodes") << number("nodes", 10, 11) << automatic << Truth::True;
    automatic.load.nodes = 9;
    QTest::newRow("given nodes") << number("nodes", 10, 11) << automatic << Truth::False;

    const auto one = answer("one");
    const auto two = answer("two");
    const auto three = answer("three");
    QTest::newRow("any, unknown") << goalsAre(Match::AnyOf, {one}) << Profile{} << Truth::Unknown;
    QTest::newRow("any, one of") << goalsAre(Match::AnyOf, {one, two}) << withGoals({two, three})
                                 << Truth::True;
    QTest::newRow("any, none of") << goalsAre(Match::AnyOf, {one}) << withGoals({two})
                                  << Truth::False;
    QTest::newRow("any, said none")
        << goalsAre(Match::AnyOf, {one}) << withGoals({}) << Truth::False;
    QTest::newRow("all, part") << goalsAre(Match::AllOf, {one, two}) << withGoals({two})
                               << Truth::False;
    QTest::newRow("all, more") << goalsAre(Match::AllOf, {one, two}) << withGoals({three, two, one})
                               << Truth::True;
    QTest::newRow("only, exactly")
        << goalsAre(Match::Only, {one}) << withGoals({one}) << Truth::True;
    QTest::newRow("only, part") << goalsAre(Match::Only, {one, two}) << withGoals({one})
                                << Truth::True;
    QTest::newRow("only, more") << goalsAre(Match::Only, {one}) << withGoals({one, two})
                                << Truth::False;
    QTest::newRow("only, said none")
        << goalsAre(Match::Only, {one}) << withGoals({}) << Truth::False;

    const Condition starred = testOf(MustHaveTest{{FeatureId("a"), FeatureId("b")}});
    Profile mustHaves;
    QTest::newRow("no must-haves") << starred << mustHaves << Truth::Unknown;
    mustHaves.mustHaves = {FeatureId("c")};
    QTest::newRow("other must-have") << starred << mustHaves << Truth::False;
    mustHaves.mustHaves.insert(FeatureId("b"));
    QTest::newRow("must-have") << starred << mustHaves << Truth::True;

    QTest::newRow("all: unknown and false")
        << of(Condition::Kind::All, {middle, goalsAre(Match::AnyOf, {one})}) << withServices(3)
        << Truth::False;
    QTest::newRow("any: unknown and true")
        << of(Condition::Kind::Any, {middle, goalsAre(Match::AnyOf, {one})}) << withServices(300)
        << Truth::True;
    QTest::newRow("all: unknown and true")
        << of(Condition::Kind::All, {middle, goalsAre(Match::AnyOf, {one})}) << withServices(300)
        << Truth::Unknown;
}

void TestEvaluate::conditions()
{
    QFETCH(const Condition, condition);
    QFETCH(const Profile, profile);
    QTEST(evaluate(condition, profile), "expected");
    QCOMPARE(evaluate(negated(condition), profile), !evaluate(condition, profile));
}

void TestEvaluate::candidates_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<std::vector<OptionId>>("candidates");
    QTest::addColumn<Truth>("expected");
    using Candidates = std::vector<OptionId>;
    const OptionId a("a");
    const OptionId b("b");
    const OptionId c("c");
    const Condition isA = candidateIs("a");
    const Condition isAOrB = of(Condition::Kind::Any, {isA, candidateIs("b")});
    QTest::newRow("none") << isA << Candidates{} << Truth::Unknown;
    QTest::newRow("it") << isA << Candidates{a} << Truth::True;
    QTest::newRow("another") << isA << Candidates{b} << Truth::False;
    QTest::newRow("two others") << isA << Candidates{b, c} << Truth::False;
    QTest::newRow("one of two") << isA << Candidates{a, b} << Truth::Unknown;
    QTest::newRow("each by its own part") << isAOrB << Candidates{a, b} << Truth::True;
    QTest::newRow("not each") << isAOrB << Candidates{a, b, c} << Truth::Unknown;
    QTest::newRow("not one of two") << negated(isA) << Candidates{a, b} << Truth::Unknown;
}

void TestEvaluate::candidates()
{
    QFETCH(const Condition, condition);
    QFETCH(const std::vector<OptionId>, candidates);
    QTEST(evaluate(condition, {}, candidates), "expected");
}

void TestEvaluate::emptyGroups()
{
    QCOMPARE(evaluate(of(Condition::Kind::All, {}), {}), Truth::True);
    QCOMPARE(evaluate(of(Condition::Kind::Any, {}), {}), Truth::False);
    QCOMPARE(evaluate(of(Condition::Kind::Always, {}), {}), Truth::True);
    QCOMPARE(evaluate(of(Condition::Kind::Never, {}), {}), Truth::False);
}

void TestEvaluate::givenNumbers_data()
{
    QTest::addColumn<std::optional<double>>("services");
    QTest::addColumn<std::vector<AnswerId>>("expected");
    using Services = std::optional<double>;
    using Answers = std::vector<AnswerId>;
    QTest::newRow("unknown") << Services() << Answers{};
    QTest::newRow("1") << Services(1) << Answers{answer("few")};
    QTest::newRow("49") << Services(49) << Answers{answer("few")};
    QTest::newRow("50") << Services(50) << Answers{answer("some")};
    QTest::newRow("499") << Services(499) << Answers{answer("some")};
    QTest::newRow("500") << Services(500) << Answers{answer("many")};
    QTest::newRow("5000") << Services(5000) << Answers{answer("many")};
}

void TestEvaluate::givenNumbers()
{
    QFETCH(const std::optional<double>, services);
    Question question;
    question.id = QuestionId("services");
    question.kind = QuestionKind::Number;
    question.answers = {{answer("few"), "", {}, 50.0},
                        {answer("some"), "", 50.0, 500.0},
                        {answer("many"), "", 500.0, {}}};
    Profile profile;
    profile.load.services = services;
    profile.answers[question.id] = {answer("few")};
    QTEST(givenAnswers(question, profile), "expected");
}

void TestEvaluate::unknownAnswersAreNotGiven()
{
    Question question;
    question.id = goals;
    question.kind = QuestionKind::Choices;
    question.answers = {{answer("one"), "", {}, {}}, {answer("two"), "", {}, {}}};
    QVERIFY(givenAnswers(question, {}).empty());
    QCOMPARE(givenAnswers(question, withGoals({answer("two"), answer("gone"), answer("one")})),
             (std::vector<AnswerId>{answer("two"), answer("one")}));
    QVERIFY(givenAnswers(question, withGoals({answer("gone")})).empty());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestEvaluate)
#include "tst_evaluate.moc"
