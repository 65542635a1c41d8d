// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/compiled_knowledge.h"
#include "app/decision/evaluate.h"
#include "app/decision/lenses/support.h"
#include "app/decision/verdict.h"
#include "tests/decision/random_profile.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <set>

namespace whichmesh {

namespace {

using Options = std::set<OptionId>;

Options asSet(const std::vector<OptionId>& options)
{
    return {options.begin(), options.end()};
}

/// What lenses say, whatever the order of lenses and options.
std::map<LensId, std::array<Options, 3>> opinionsOf(const Verdict& verdict)
{
    std::map<LensId, std::array<Options, 3>> opinions;
    for (const Opinion& opinion : verdict.opinions)
        opinions[opinion.lens] = {asSet(opinion.favours), asSet(opinion.seconds),
                                  asSet(opinion.rejects)};
    return opinions;
}

KnowledgeBase shuffled(KnowledgeBase knowledge, std::mt19937& random)
{
    std::ranges::shuffle(knowledge.options, random);
    std::ranges::shuffle(knowledge.questions, random);
    std::ranges::shuffle(knowledge.sections, random);
    std::ranges::shuffle(knowledge.scenarios, random);
    std::ranges::shuffle(knowledge.lenses, random);
    for (Lens& lens : knowledge.lenses)
        std::ranges::shuffle(lens.rules, random);
    return knowledge;
}

/// The place of an option among those still in; after all of them when it is out.
std::size_t rankOf(const Verdict& verdict, const OptionId& option)
{
    std::size_t better = 0;
    const auto own = std::ranges::find(verdict.ranking, option, &Place::option);
    if (own->out)
        return verdict.ranking.size();
    for (const Place& place : verdict.ranking)
        better += static_cast<std::size_t>(!place.out && place.score > own->score);
    return better;
}

} // namespace

// What holds of every verdict, tried on profiles by chance.
class TestVerdictProperties : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void orderChangesNothing();
    void starringNeverHelpsWhatLacksIt();
    void weightNeverHurtsWhatItsLensFavours();
    void unknownIsNeverNo();
    void decisionsAreTheSameWithoutWords();
    void everyOptionIsRecommendedOrExplained();

private:
    const KnowledgeBase& m_guide = *test::shippedGuide();
    const CompiledKnowledge m_compiled{m_guide};
    std::mt19937 m_random{20241122};
};

void TestVerdictProperties::orderChangesNothing()
{
    for (int round = 0; round < 6; ++round) {
        const KnowledgeBase other = shuffled(m_guide, m_random);
        const CompiledKnowledge compiled(other);
        for (int i = 0; i < 10; ++i) {
            Profile profile = test::randomProfile(m_guide, m_random);
            const Verdict before = decide(m_compiled, profile);
            for (auto& [question, answers] : profile.answers)
                std::ranges::reverse(answers);
            const Verdict after = decide(compiled, profile);
            QCOMPARE(asSet(after.recommendation), asSet(before.recommendation));
            QCOMPARE(after.clear, before.clear);
            QVERIFY(opinionsOf(after) == opinionsOf(before));
            QCOMPARE(after.flips.size(), before.flips.size());
        }
    }
}

void TestVerdictProperties::starringNeverHelpsWhatLacksIt()
{
    int lacking = 0;
    for (int i = 0; i < 12; ++i) {
        const Profile profile = test::randomProfile(m_guide, m_random);
        const Verdict before = decide(m_compiled, profile);
        for (const Section& section : m_guide.sections) {
            const Feature& feature = section.features[m_random() % section.features.size()];
            const Verdict after =
                decide(m_compiled, withChange(profile, StarChange{feature.id, true}));
            for (const Option& option : m_guide.options) {
                if (supportOf(feature, option, m_guide) != SupportLevel::None)
                    continue;
                ++lacking;
                QVERIFY(!asSet(after.recommendation).contains(option.id));
                QVERIFY(rankOf(after, option.id) >= rankOf(before, option.id));
            }
        }
    }
    QVERIFY(lacking > 150);
}

void TestVerdictProperties::weightNeverHurtsWhatItsLensFavours()
{
    int favoured = 0;
    for (int i = 0; i < 50; ++i) {
        Profile profile = test::randomProfile(m_guide, m_random);
        const Verdict before = decide(m_compiled, profile);
        for (const Opinion& opinion : before.opinions) {
            Profile heavier = profile;
            heavier.weights[opinion.lens] = opinion.weight + 0.75;
            const Verdict after = decide(m_compiled, heavier);
            for (const OptionId& option : opinion.favours) {
                ++favoured;
                QVERIFY(rankOf(after, option) <= rankOf(before, option));
                QVERIFY(asSet(after.recommendation).contains(option)
                        || !asSet(before.recommendation).contains(option));
            }
        }
    }
    QVERIFY(favoured > 200);
}

/// What holds, or does not, while a key is open does so whatever its answer turns out to be.
void TestVerdictProperties::unknownIsNeverNo()
{
    int settled = 0;
    for (int i = 0; i < 50; ++i) {
        Profile open = test::randomProfile(m_guide, m_random);
        const Question& question = m_guide.questions[m_random() % m_guide.questions.size()];
        if (question.kind == QuestionKind::Number)
            continue;
        open.answers.erase(question.id);
        for (const Answer& answer : question.answers) {
            const Profile given = withChange(open, AnswerChange{question.id, {answer.id}});
            for (const Lens& lens : m_guide.lenses) {
                for (const LensRule& rule : lens.rules) {
                    const Truth before = evaluate(rule.when, open);
                    settled += before != Truth::Unknown ? 1 : 0;
                    QVERIFY(before == Truth::Unknown || evaluate(rule.when, given) == before);
                }
            }
            const Options wide = asSet(decide(m_compiled, open).opinion(LensId("tree"))->favours);
            const Verdict after = decide(m_compiled, given);
            for (const OptionId& option : after.opinion(LensId("tree"))->favours)
                QVERIFY(wide.contains(option));
        }
    }
    QVERIFY(settled > 500);
}

void TestVerdictProperties::decisionsAreTheSameWithoutWords()
{
    for (int i = 0; i < 100; ++i) {
        const Profile profile = test::randomProfile(m_guide, m_random);
        const CompactProfile compact = m_compiled.compact(profile);
        const Verdict verdict = decide(m_compiled, profile);
        const Decision decision = m_compiled.decide(compact);
        QCOMPARE(decision.clear, verdict.clear);
        QCOMPARE(asSet(m_compiled.optionsOf(decision.recommendation)),
                 asSet(verdict.recommendation));
        const Standing standing = standingOf(verdict.scores);
        Options leaders;
        for (const std::size_t option : standing.leaders)
            leaders.insert(verdict.scores.options[option]);
        QCOMPARE(asSet(m_compiled.optionsOf(decision.leaders)), leaders);
        for (std::size_t lens = 0; lens < m_guide.lenses.size(); ++lens) {
            const auto& rules = m_guide.lenses[lens].rules;
            for (std::size_t rule = 0; rule < rules.size(); ++rule) {
                // Only the compiled form knows the costs.
                const Truth unless = evaluate(rules[rule].unless, profile);
                const bool when = evaluate(rules[rule].when, profile) == Truth::True;
                const bool holds = m_compiled.holds(lens, rule, compact);
                QVERIFY(!holds || when || profile.budget != Budget{});
                QVERIFY(holds || !when || unless == Truth::True || profile.budget != Budget{});
            }
        }
    }
}

void TestVerdictProperties::everyOptionIsRecommendedOrExplained()
{
    for (int i = 0; i < 50; ++i) {
        const Verdict verdict = decide(m_compiled, test::randomProfile(m_guide, m_random));
        QCOMPARE(verdict.recommendation.size() + verdict.whyNot.size(), m_guide.options.size());
        QCOMPARE(verdict.ranking.size(), m_guide.options.size());
        QVERIFY(!verdict.reason.empty());
        for (const WhyNot& whyNot : verdict.whyNot) {
            const auto place = std::ranges::find(verdict.ranking, whyNot.option, &Place::option);
            QCOMPARE(!whyNot.blockers.empty(), place->out);
            for (const Blocker& blocker : whyNot.blockers)
                QVERIFY(blocker.ifWaived.size() <= m_guide.options.size());
        }
    }
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestVerdictProperties)
#include "tst_verdict_properties.moc"
