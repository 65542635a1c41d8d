// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/thresholds.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

using Values = std::vector<double>;

Condition number(std::string key, std::optional<double> from, std::optional<double> below)
{
    Condition condition;
    condition.kind = Condition::Kind::Test;
    condition.test = NumberTest{std::move(key), from, below};
    return condition;
}

Condition allOf(std::vector<Condition> children)
{
    Condition condition;
    condition.kind = Condition::Kind::All;
    condition.children = std::move(children);
    return condition;
}

Question sizeQuestion(std::vector<Answer> answers)
{
    Question question;
    question.id = QuestionId("services");
    question.kind = QuestionKind::Number;
    question.answers = std::move(answers);
    return question;
}

} // namespace

class TestThresholds : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void boundsOfAQuestionCountOnce();
    void rulesAddTheirs();
    void otherKeysAndChoicesAddNone();
    void endsOfTheRangeAreNone();
    void unknownKeyHasNone();
};

void TestThresholds::boundsOfAQuestionCountOnce()
{
    KnowledgeBase knowledge;
    knowledge.questions = {sizeQuestion({{AnswerId("c"), "c", 500, {}},
                                         {AnswerId("a"), "a", {}, 50},
                                         {AnswerId("b"), "b", 50, 500}})};
    QCOMPARE(thresholds(knowledge, "services"), (Values{50, 500}));
}

void TestThresholds::rulesAddTheirs()
{
    KnowledgeBase knowledge;
    AntiPattern pattern;
    pattern.when = allOf({number("hops", 8, {}), number("services", 20, 700)});
    knowledge.antiPatterns = {pattern};
    CostModel model;
    model.caveats = {{Measure::CpuMillicores, "no rate", number("throughput_rps", {}, 100'000)}};
    knowledge.models = {model};
    QCOMPARE(thresholds(knowledge, "services"), (Values{20, 700}));
    QCOMPARE(thresholds(knowledge, "hops"), (Values{8}));
    QCOMPARE(thresholds(knowledge, "throughput_rps"), (Values{100'000}));
}

void TestThresholds::otherKeysAndChoicesAddNone()
{
    KnowledgeBase knowledge;
    Question choice = sizeQuestion({{AnswerId("a"), "a", {}, 50}});
    choice.kind = QuestionKind::Choice;
    knowledge.questions = {choice};
    AntiPattern always;
    AntiPattern answer;
    answer.when.kind = Condition::Kind::Test;
    answer.when.test = AnswerTest{QuestionId("services"), Match::AnyOf, {AnswerId("a")}};
    knowledge.antiPatterns = {always, answer};
    QCOMPARE(thresholds(knowledge, "services"), Values{});
}

void TestThresholds::endsOfTheRangeAreNone()
{
    const LoadKey& key = *findLoadKey("services");
    KnowledgeBase knowledge;
    knowledge.questions = {sizeQuestion({{AnswerId("a"), "a", key.minimum, key.maximum},
                                         {AnswerId("b"), "b", key.minimum + 1, key.maximum + 1}})};
    QCOMPARE(thresholds(knowledge, "services"), (Values{key.minimum + 1}));
}

void TestThresholds::unknownKeyHasNone()
{
    QCOMPARE(thresholds(KnowledgeBase(), "cores"), Values{});
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestThresholds)
#include "tst_thresholds.moc"
