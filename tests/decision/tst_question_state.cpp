// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/question_state.h"
#include "tests/decision/guide_tree.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

const QuestionId needMesh("need_mesh");
const QuestionId services("services");
const QuestionId performance("performance_critical");
const QuestionId features("full_features");
const AnswerId yes("yes");
const AnswerId no("no");

std::string joined(const std::vector<OptionId>& options)
{
    std::string text;
    for (const OptionId& option : options)
        text += (text.empty() ? "" : "+") + option.str();
    return text;
}

/// "need_mesh=yes: yes->cilium+linkerd no->none", with "(after q=a)" and "unreached" where so.
std::string line(const QuestionState& state)
{
    std::string text = state.question.str();
    if (state.answer)
        text += "=" + state.answer->str();
    if (state.askedAfter)
        text += " (after " + state.askedAfter->question.str() + "=" + state.askedAfter->answer.str()
                + ")";
    text += state.reached ? ":" : " unreached:";
    for (const AnswerPreview& preview : state.previews)
        text += " " + preview.answer.str() + "->" + joined(preview.outcomes);
    return text;
}

using Lines = std::vector<std::string>;

Lines statesOf(const KnowledgeBase& knowledge, const Profile& profile)
{
    Lines lines;
    for (const QuestionState& state : questionStates(knowledge, profile))
        lines.push_back(line(state));
    return lines;
}

} // namespace

class TestQuestionState : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingAnswered();
    void nothingAnswered();
    void anUnknownQuestionKeepsEveryBranchReached();
    void answersOffThePathAreKept();
    void previewsAreWhatDecideSays();
    void aQuestionOnTwoPathsComesOnce();
    void noTreeHasNoQuestions();
    void answeringAndForgetting();
    void answeringANumber_data();
    void answeringANumber();
    void aNumberWithoutRoomStaysAllowed();
};

void TestQuestionState::everythingAnswered()
{
    QCOMPARE(statesOf(test::knowledgeWithTree(), test::treeProfile(true, 120, false)),
             (Lines{"need_mesh=yes: yes->linkerd no->none",
                    "services=50-to-499 (after need_mesh=yes): under-50->linkerd "
                    "50-to-499->linkerd 500-and-more->istio+cilium",
                    "performance_critical=no (after services=50-to-499): yes->cilium no->linkerd",
                    "full_features (after services=500-and-more) unreached: yes->linkerd "
                    "no->linkerd"}));
}

void TestQuestionState::nothingAnswered()
{
    QCOMPARE(statesOf(test::knowledgeWithTree(), {}),
             (Lines{"need_mesh: yes->istio+linkerd+cilium no->none",
                    "services (after need_mesh=yes): under-50->linkerd+none "
                    "50-to-499->linkerd+cilium+none 500-and-more->istio+cilium+none",
                    "performance_critical (after services=50-to-499): "
                    "yes->istio+linkerd+cilium+none no->istio+linkerd+cilium+none",
                    "full_features (after services=500-and-more): "
                    "yes->istio+linkerd+cilium+none no->linkerd+cilium+none"}));
}

void TestQuestionState::anUnknownQuestionKeepsEveryBranchReached()
{
    const auto states = questionStates(test::knowledgeWithTree(), test::treeProfile({}, 600));
    QVERIFY(states[0].reached && states[1].reached);
    QVERIFY2(!states[2].reached, "600 services rule the other branch out");
    QVERIFY(states[3].reached);
}

void TestQuestionState::answersOffThePathAreKept()
{
    const auto states =
        questionStates(test::knowledgeWithTree(), test::treeProfile(false, 800, true, true));
    QVERIFY(states[0].reached);
    for (std::size_t i = 1; i < states.size(); ++i) {
        QVERIFY(!states[i].reached);
        QVERIFY(states[i].answer);
    }
}

void TestQuestionState::previewsAreWhatDecideSays()
{
    const KnowledgeBase knowledge = test::knowledgeWithTree();
    for (const std::optional<bool> mesh : {std::optional<bool>(), std::optional(true)}) {
        for (const std::optional<double> size : {std::optional<double>(), std::optional(50.0)}) {
            const Profile profile = test::treeProfile(mesh, size, {}, true);
            for (const QuestionState& state : questionStates(knowledge, profile)) {
                for (const AnswerPreview& preview : state.previews) {
                    const Verdict verdict = decide(
                        knowledge, withAnswer(knowledge, profile, state.question, preview.answer));
                    QCOMPARE(preview.outcomes, verdict.recommendation.empty()
                                                   ? verdict.open
                                                   : verdict.recommendation);
                }
            }
        }
    }
}

void TestQuestionState::aQuestionOnTwoPathsComesOnce()
{
    // Performance is asked in the branch of 500 services and more too.
    KnowledgeBase knowledge = test::knowledgeWithTree();
    TreeNode& size = knowledge.tree.root.branches[1].node.front();
    size.branches[2].node.front().question = performance;
    const auto below = questionStates(knowledge, test::treeProfile(true, 120));
    QCOMPARE(below.size(), std::size_t{3});
    QCOMPARE(below[2].askedAfter, std::optional(PathStep{services, AnswerId("50-to-499")}));
    const auto above = questionStates(knowledge, test::treeProfile(true, 600));
    QCOMPARE(above.size(), std::size_t{3});
    QVERIFY(above[2].reached);
    QCOMPARE(above[2].askedAfter, std::optional(PathStep{services, AnswerId("500-and-more")}));
}

void TestQuestionState::noTreeHasNoQuestions()
{
    KnowledgeBase knowledge = test::knowledgeWithTree();
    knowledge.tree = {};
    QVERIFY(questionStates(knowledge, test::treeProfile(true)).empty());
}

void TestQuestionState::answeringAndForgetting()
{
    const KnowledgeBase knowledge = test::knowledgeWithTree();
    const Profile answered = withAnswer(knowledge, {}, performance, yes);
    QCOMPARE(answered.answers.at(performance), std::vector{yes});
    QCOMPARE(withAnswer(knowledge, answered, performance, no).answers.at(performance),
             std::vector{no});
    QCOMPARE(withAnswer(knowledge, answered, performance, std::nullopt), Profile{});
    QCOMPARE(withAnswer(knowledge, test::treeProfile({}, 120), services, std::nullopt), Profile{});
}

void TestQuestionState::answeringANumber_data()
{
    QTest::addColumn<double>("before"); // 0 stands for unknown
    QTest::addColumn<QString>("answer");
    QTest::addColumn<double>("after");
    QTest::newRow("inside stays") << 120.0 << "50-to-499" << 120.0;
    QTest::newRow("down to the last below") << 120.0 << "under-50" << 49.0;
    QTest::newRow("up to the first") << 120.0 << "500-and-more" << 500.0;
    QTest::newRow("up by one") << 49.0 << "50-to-499" << 50.0;
    QTest::newRow("down by one") << 500.0 << "50-to-499" << 499.0;
    QTest::newRow("unknown, the assumed one fits") << 0.0 << "50-to-499" << 120.0;
    QTest::newRow("unknown, the nearest to the assumed one") << 0.0 << "500-and-more" << 500.0;
}

void TestQuestionState::answeringANumber()
{
    QFETCH(const double, before);
    QFETCH(const QString, answer);
    QFETCH(const double, after);
    const Profile profile = before > 0 ? test::treeProfile(true, before) : test::treeProfile(true);
    const Profile changed =
        withAnswer(test::knowledgeWithTree(), profile, services, AnswerId(answer.toStdString()));
    QCOMPARE(changed.load.services, std::optional(after));
    QVERIFY(!changed.answers.contains(services));
}

void TestQuestionState::aNumberWithoutRoomStaysAllowed()
{
    KnowledgeBase knowledge = test::knowledgeWithTree();
    std::vector<Answer>& answers = knowledge.questions[1].answers;
    answers[0].below = 0.5;
    answers[1].from = 49.5;
    answers[1].below = 499.5;
    const auto servicesFor = [&](const AnswerId& answer, double now) {
        return withAnswer(knowledge, test::treeProfile(true, now), services, answer).load.services;
    };
    QCOMPARE(servicesFor(answers[0].id, 120), std::optional(1.0));
    QCOMPARE(servicesFor(answers[1].id, 1), std::optional(50.0));
    QCOMPARE(servicesFor(answers[1].id, 5000), std::optional(499.0));
    QCOMPARE(servicesFor(answers[2].id, 5000), std::optional(5000.0));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestQuestionState)
#include "tst_question_state.moc"
