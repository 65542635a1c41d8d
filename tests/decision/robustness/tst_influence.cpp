// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/influence.h"
#include "app/decision/verdict.h"
#include "tests/decision/robustness/small_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

Influence influenceOf(const std::vector<Influence>& influences, std::string_view key)
{
    return *std::ranges::find(influences, key, &Influence::key);
}

/// The single changes of a question of a profile, one by one.
std::vector<Profile> changesOf(const Profile& profile, const Question& question)
{
    std::vector<Profile> changes;
    const auto found = profile.answers.find(question.id);
    const std::vector<AnswerId> given =
        found == profile.answers.end() ? std::vector<AnswerId>() : found->second;
    for (const Answer& answer : question.answers) {
        Profile changed = profile;
        std::vector<AnswerId>& answers = changed.answers[question.id];
        if (question.kind == QuestionKind::Choices) {
            if (std::erase(answers, answer.id) == 0)
                answers.push_back(answer.id);
        } else if (given == std::vector{answer.id}) {
            continue;
        } else {
            answers = {answer.id};
        }
        if (answers.empty())
            changed.answers.erase(question.id);
        changes.push_back(std::move(changed));
    }
    return changes;
}

} // namespace

class TestInfluence : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsSingleChanges();
    void stretchesOfTheServices();
    void whatDecidesMostComesFirst();
};

void TestInfluence::countsSingleChanges()
{
    const KnowledgeBase knowledge = test::smallKnowledge();
    const CompiledKnowledge compiled(knowledge);
    std::mt19937 random(12);
    for (int round = 0; round < 40; ++round) {
        const Profile profile = test::randomProfile(knowledge, random);
        const AnswerSpace space(compiled, profile);
        SpaceShares unknown;
        unknown.decides.resize(space.variables().size());
        const auto influences = influencesOf(space, unknown);
        const auto now = decide(knowledge, profile).recommendation;
        for (const Question& question : knowledge.questions) {
            if (question.kind == QuestionKind::Number)
                continue;
            int flips = 0;
            const std::vector<Profile> changes = changesOf(profile, question);
            for (const Profile& changed : changes) {
                std::vector<OptionId> then = decide(knowledge, changed).recommendation;
                flips += std::ranges::is_permutation(then, now) ? 0 : 1;
            }
            const Influence influence = influenceOf(influences, question.id.str());
            QCOMPARE(influence.changes, static_cast<int>(changes.size()));
            QCOMPARE(influence.flips, flips);
        }
    }
}

void TestInfluence::stretchesOfTheServices()
{
    const KnowledgeBase knowledge = test::smallKnowledge();
    const CompiledKnowledge compiled(knowledge);
    Profile profile;
    profile.answers[QuestionId("need")] = {AnswerId("yes")};
    profile.load.services = 120.0;
    const AnswerSpace space(compiled, profile);
    // Only the tree speaks: another option below 50 and from 500 on.
    const Influence known = influenceOf(influencesOf(space, spaceShares(space)), "services");
    QCOMPARE(known.changes, 2);
    QCOMPARE(known.flips, 2);

    profile.load.services.reset();
    const AnswerSpace open(compiled, profile);
    QCOMPARE(influenceOf(influencesOf(open, spaceShares(open)), "services").changes, 3);
}

void TestInfluence::whatDecidesMostComesFirst()
{
    const KnowledgeBase knowledge = test::smallKnowledge();
    const CompiledKnowledge compiled(knowledge);
    const AnswerSpace space(compiled, {});
    const auto influences = influencesOf(space, spaceShares(space));
    QCOMPARE(influences.size(), space.variables().size());
    QVERIFY(std::ranges::is_sorted(influences, std::greater(), &Influence::decides));
    QCOMPARE(influences.back().key, std::string("unused"));
    QVERIFY(*influences.front().decides > 0.0);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestInfluence)
#include "tst_influence.moc"
