// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/influence.h"
#include "app/decision/robustness/space/space_walk.h"
#include "app/knowledge/reader.h"
#include "tests/decision/robustness/small_knowledge.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <map>
#include <set>

namespace whichmesh {

namespace {

/// Everything by going through every answer.
class BruteForce
{
public:
    explicit BruteForce(const AnswerSpace& space)
        : m_space(space)
    {
        test::forEachSetting(space, [&](const std::vector<std::size_t>& settings) {
            CompactProfile profile = space.base();
            space.set(profile, settings);
            m_decisions[settings] = space.compiled().decide(profile).recommendation;
        });
    }

    double decides(std::size_t variable) const
    {
        std::map<std::vector<std::size_t>, std::set<OptionMask>> contexts;
        for (const auto& [settings, recommended] : m_decisions) {
            std::vector<std::size_t> rest = settings;
            rest[variable] = 0;
            contexts[rest].insert(recommended);
        }
        const auto count = std::ranges::count_if(
            contexts, [](const auto& context) { return context.second.size() > 1; });
        return static_cast<double>(count) / static_cast<double>(contexts.size());
    }

    double share(OptionMask recommended) const
    {
        const auto count = std::ranges::count_if(m_decisions, [recommended](const auto& decision) {
            return decision.second == recommended;
        });
        return static_cast<double>(count) / static_cast<double>(m_decisions.size());
    }

private:
    const AnswerSpace& m_space;
    std::map<std::vector<std::size_t>, OptionMask> m_decisions;
};

KnowledgePtr guide()
{
    const auto read =
        readKnowledgeBase(qEnvironmentVariable("WHICHMESH_DATA").toStdString() + "/guide-2024");
    return read ? *read : nullptr;
}

} // namespace

class TestSpaceWalk : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsLikeGoingThroughEveryAnswer();
    void unseenQuestionsDecideNothing();
    void sharesAddUp();
    void answersChangeNothing();
    void agreesWithSamplesOfTheGuide();
    void tooManyAnswersAreNotCounted();
};

void TestSpaceWalk::countsLikeGoingThroughEveryAnswer()
{
    const KnowledgeBase knowledge = test::smallKnowledge();
    const CompiledKnowledge compiled(knowledge);
    std::mt19937 random(6);
    for (int round = 0; round < 3; ++round) {
        const AnswerSpace space(compiled, test::randomProfile(knowledge, random));
        const BruteForce brute(space);
        std::optional<SpaceWalk> walk = SpaceWalk::over(space);
        QVERIFY(walk);
        for (std::size_t i = 0; i < space.variables().size(); ++i) {
            const std::optional<SpaceCount> count = walk->count(i);
            QVERIFY(count);
            QVERIFY2(std::abs(count->decides - brute.decides(i)) < 1e-12,
                     space.variables()[i].key.c_str());
            for (const auto& [recommended, share] : count->recommendations)
                QVERIFY(std::abs(share - brute.share(recommended)) < 1e-12);
        }
    }
}

void TestSpaceWalk::unseenQuestionsDecideNothing()
{
    const KnowledgeBase knowledge = test::smallKnowledge();
    const CompiledKnowledge compiled(knowledge);
    const AnswerSpace space(compiled, {});
    const auto place = static_cast<std::size_t>(space.find("unused") - space.variables().data());
    QCOMPARE(SpaceWalk::over(space)->count(place)->decides, 0.0);
}

void TestSpaceWalk::sharesAddUp()
{
    const KnowledgeBase knowledge = test::smallKnowledge();
    const CompiledKnowledge compiled(knowledge);
    const AnswerSpace space(compiled, {});
    const SpaceShares shares = spaceShares(space);
    double sum = shares.unclear;
    for (const WinnerShare& winner : shares.winners)
        sum += winner.share;
    QVERIFY(std::abs(sum - 1.0) < 1e-12);
    QCOMPARE(shares.decides.size(), space.variables().size());
}

void TestSpaceWalk::answersChangeNothing()
{
    const KnowledgeBase knowledge = test::smallKnowledge();
    const CompiledKnowledge compiled(knowledge);
    std::mt19937 random(7);
    Profile profile = test::randomProfile(knowledge, random);
    const SpaceShares before = spaceShares(AnswerSpace(compiled, profile));
    profile.answers = {{QuestionId("team"), {AnswerId("large")}}};
    profile.load.services = 700.0;
    QCOMPARE(spaceShares(AnswerSpace(compiled, profile)), before);
}

void TestSpaceWalk::agreesWithSamplesOfTheGuide()
{
    const KnowledgePtr knowledge = guide();
    QVERIFY(knowledge);
    const CompiledKnowledge compiled(*knowledge);
    const AnswerSpace space(compiled, fromPreset(knowledge->example));
    const SpaceShares shares = spaceShares(space);
    constexpr int samples = 400;
    std::mt19937 random(8);
    for (std::size_t variable = 0; variable < space.variables().size(); ++variable) {
        int depends = 0;
        for (int sample = 0; sample < samples; ++sample) {
            std::vector<std::size_t> settings;
            for (const SpaceVariable& each : space.variables())
                settings.push_back(random() % each.size());
            std::set<OptionMask> seen;
            CompactProfile profile = space.base();
            for (std::size_t i = 0; i < space.variables()[variable].size(); ++i) {
                settings[variable] = i;
                space.set(profile, settings);
                seen.insert(compiled.decide(profile).recommendation);
            }
            depends += seen.size() > 1 ? 1 : 0;
        }
        QVERIFY(shares.decides[variable]);
        // Five standard errors at most.
        QVERIFY2(std::abs(*shares.decides[variable] - depends / double{samples}) < 0.125,
                 space.variables()[variable].key.c_str());
    }
}

void TestSpaceWalk::tooManyAnswersAreNotCounted()
{
    KnowledgeBase knowledge = test::smallKnowledge();
    Question& goals = knowledge.questions[2];
    while (goals.answers.size() <= AnswerSpace::mostAnswers)
        goals.answers.push_back(
            {AnswerId("goal-" + std::to_string(goals.answers.size())), "", {}, {}});
    const CompiledKnowledge compiled(knowledge);
    const AnswerSpace space(compiled, {});
    QVERIFY(!space.isWhole());
    const SpaceShares shares = spaceShares(space);
    QVERIFY(shares.winners.empty());
    for (const Influence& influence : influencesOf(space, shares))
        QVERIFY(!influence.decides);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestSpaceWalk)
#include "tst_space_walk.moc"
