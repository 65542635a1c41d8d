// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/compiled_knowledge.h"
#include "app/decision/verdict.h"
#include "app/knowledge/reader.h"
#include "tests/decision/guide_tree.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <set>

namespace whichmesh {

namespace {

using Boolean = std::optional<bool>;
using Number = std::optional<double>;
using Options = std::set<std::string>;

/// One case: what is known of the four questions of the guide's tree.
struct Case
{
    Boolean needMesh;
    Number services;
    Boolean performance;
    Boolean features;

    Profile profile() const { return test::treeProfile(needMesh, services, performance, features); }
};

const std::vector<Boolean> booleans{std::nullopt, false, true};
const std::vector<Number> sizes{std::nullopt, 1.0, 49.0, 50.0, 499.0, 500.0, 5000.0};

std::vector<Case> allCases()
{
    std::vector<Case> cases;
    for (const Boolean& needMesh : booleans)
        for (const Number& services : sizes)
            for (const Boolean& performance : booleans)
                for (const Boolean& features : booleans)
                    cases.push_back({needMesh, services, performance, features});
    return cases;
}

/// The guide's tree written down a second time, for one full set of answers.
std::string outcome(bool needMesh, double services, bool performance, bool features)
{
    if (!needMesh)
        return "none";
    if (services < 50)
        return "linkerd";
    if (services < 500)
        return performance ? "cilium" : "linkerd";
    return features ? "istio" : "cilium";
}

template <typename Value>
std::vector<Value> completions(const std::optional<Value>& known,
                               const std::vector<std::optional<Value>>& all)
{
    if (known)
        return {*known};
    std::vector<Value> values;
    for (const auto& value : all)
        if (value)
            values.push_back(*value);
    return values;
}

/// Every outcome that some completion of the case leads to.
Options possibleOutcomes(const Case& known)
{
    Options options;
    for (const bool needMesh : completions(known.needMesh, booleans))
        for (const double services : completions(known.services, sizes))
            for (const bool performance : completions(known.performance, booleans))
                for (const bool features : completions(known.features, booleans))
                    options.insert(outcome(needMesh, services, performance, features));
    return options;
}

/// Whether the questions asked on the way down are all answered.
bool isDecided(const Case& known)
{
    if (!known.needMesh || (*known.needMesh && !known.services))
        return false;
    if (!*known.needMesh || *known.services < 50)
        return true;
    return (*known.services < 500 ? known.performance : known.features).has_value();
}

Options asSet(const std::vector<OptionId>& options)
{
    Options set;
    for (const OptionId& option : options)
        set.insert(option.str());
    return set;
}

/// What the tree can still lead to; the same as the recommendation where it alone speaks.
Options outcomesOf(const Verdict& verdict)
{
    Options options;
    for (const OpenOutcome& outcome : verdict.outcomes)
        options.insert(outcome.outcome.option.str());
    return options;
}

/// Every case that knows one thing more.
std::vector<Case> withOneMoreAnswer(const Case& known)
{
    std::vector<Case> cases;
    const auto fill = [&](auto member, const auto& values) {
        if (known.*member)
            return;
        for (const auto& value : values) {
            if (value) {
                cases.push_back(known);
                cases.back().*member = value;
            }
        }
    };
    fill(&Case::needMesh, booleans);
    fill(&Case::services, sizes);
    fill(&Case::performance, booleans);
    fill(&Case::features, booleans);
    return cases;
}

double insideOf(const Answer& answer)
{
    return answer.from.value_or(1.0);
}

Profile withChanges(Profile profile, const std::vector<PathStep>& changes,
                    const KnowledgeBase& knowledge)
{
    for (const PathStep& change : changes) {
        const Question* question = knowledge.question(change.question);
        if (question->kind == QuestionKind::Number)
            profile.load.services = insideOf(*question->find(change.answer));
        else
            profile.answers[change.question] = {change.answer};
    }
    return profile;
}

int sizeClass(const Number& services)
{
    return !services ? -1 : *services < 50 ? 0 : *services < 500 ? 1 : 2;
}

std::size_t distance(const Case& from, const Case& to)
{
    const auto differs = [](const auto& left, const auto& right) { return left != right && right; };
    return static_cast<std::size_t>(differs(from.needMesh, to.needMesh))
           + static_cast<std::size_t>(to.services
                                      && sizeClass(from.services) != sizeClass(to.services))
           + static_cast<std::size_t>(differs(from.performance, to.performance))
           + static_cast<std::size_t>(differs(from.features, to.features));
}

} // namespace

class TestAnswerSpace : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void everyCaseMatchesTheGuide();
    void oneMoreAnswerNeverAddsAnOutcome();
    void answersTogetherGiveWhatWasOpen();
    void changesLeadToTheRunnerUp();
    void noFewerChangesWouldDo();

private:
    const std::vector<Case> m_cases = allCases();
};

/// Every test runs on the tree by hand and on the one of the data.
void TestAnswerSpace::initTestCase_data()
{
    const std::string folder = qEnvironmentVariable("WHICHMESH_DATA").toStdString() + "/guide-2024";
    const auto guide = readKnowledgeBase(folder);
    QVERIFY2(guide, folder.c_str());
    QTest::addColumn<KnowledgePtr>("knowledge");
    QTest::newRow("by hand") << test::shared(test::knowledgeWithTree());
    QTest::newRow("guide") << *guide;
}

void TestAnswerSpace::everyCaseMatchesTheGuide()
{
    QFETCH_GLOBAL(const KnowledgePtr, knowledge);
    const CompiledKnowledge compiled(*knowledge);
    for (const Case& known : m_cases) {
        const Verdict verdict = decide(compiled, known.profile());
        const Options expected = possibleOutcomes(known);
        QCOMPARE(verdict.next.has_value(), !isDecided(known));
        QCOMPARE(outcomesOf(verdict), expected);
        QCOMPARE(asSet(verdict.open), isDecided(known) ? Options() : expected);
        QVERIFY(!verdict.reason.empty());
    }
}

void TestAnswerSpace::oneMoreAnswerNeverAddsAnOutcome()
{
    QFETCH_GLOBAL(const KnowledgePtr, knowledge);
    const CompiledKnowledge compiled(*knowledge);
    for (const Case& known : m_cases) {
        const Options before = outcomesOf(decide(compiled, known.profile()));
        for (const Case& more : withOneMoreAnswer(known)) {
            const Options after = outcomesOf(decide(compiled, more.profile()));
            QVERIFY(!after.empty());
            QVERIFY(std::ranges::includes(before, after));
        }
    }
}

void TestAnswerSpace::answersTogetherGiveWhatWasOpen()
{
    QFETCH_GLOBAL(const KnowledgePtr, knowledge);
    const CompiledKnowledge compiled(*knowledge);
    for (const Case& known : m_cases) {
        const Verdict before = decide(compiled, known.profile());
        if (!before.next)
            continue;
        Options together;
        for (const Answer& answer : knowledge->question(*before.next)->answers) {
            const Profile answered =
                withChanges(known.profile(), {{*before.next, answer.id}}, *knowledge);
            together.merge(outcomesOf(decide(compiled, answered)));
        }
        QCOMPARE(together, asSet(before.open));
    }
}

void TestAnswerSpace::changesLeadToTheRunnerUp()
{
    QFETCH_GLOBAL(const KnowledgePtr, knowledge);
    const CompiledKnowledge compiled(*knowledge);
    int reached = 0;
    for (const Case& known : m_cases) {
        const Verdict verdict = decide(compiled, known.profile());
        for (const RunnerUp& runnerUp : verdict.runnersUp) {
            if (runnerUp.changes.empty())
                continue;
            const Profile changed = withChanges(known.profile(), runnerUp.changes, *knowledge);
            QCOMPARE(outcomesOf(decide(compiled, changed)), Options{runnerUp.option.str()});
            ++reached;
        }
    }
    QVERIFY(reached > 300);
}

void TestAnswerSpace::noFewerChangesWouldDo()
{
    QFETCH_GLOBAL(const KnowledgePtr, knowledge);
    const CompiledKnowledge compiled(*knowledge);
    for (const Case& known : m_cases) {
        const Verdict verdict = decide(compiled, known.profile());
        for (const RunnerUp& runnerUp : verdict.runnersUp) {
            for (const Case& other : m_cases) {
                if (isDecided(other) && possibleOutcomes(other).contains(runnerUp.option.str()))
                    QVERIFY(distance(known, other) >= runnerUp.changes.size());
            }
        }
    }
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestAnswerSpace)
#include "tst_answer_space.moc"
