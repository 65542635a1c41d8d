// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/compiled_knowledge.h"
#include "app/decision/profile/profile_keys.h"
#include "app/decision/profile/profile_setting.h"
#include "app/decision/verdict.h"
#include "tests/decision/random_profile.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace whichmesh {

namespace {

using Lines = std::vector<std::string>;

Profile profileWith(std::initializer_list<const char*> settings)
{
    Profile profile;
    for (const char* setting : settings)
        profile = *withSetting(profile, setting, *test::shippedGuide());
    return profile;
}

std::set<OptionId> asSet(const std::vector<OptionId>& options)
{
    return {options.begin(), options.end()};
}

/// The texts of the flips that begin with some words.
Lines texts(const Verdict& verdict, std::string_view begin)
{
    Lines lines;
    for (const Flip& flip : verdict.flips)
        if (flip.text.starts_with(begin))
            lines.push_back(flip.text);
    return lines;
}

/// The flip along a number that a value lies in; null for none.
const Flip* flipAt(const Verdict& verdict, const LoadKey& key, double value)
{
    for (const Flip& flip : verdict.flips) {
        const auto* change = std::get_if<LoadChange>(&flip.change);
        if (!change || change->key != key.id)
            continue;
        const auto [low, high] = std::minmax({change->value, flip.until.value_or(change->value)});
        if (low <= value && value <= high)
            return &flip;
    }
    return nullptr;
}

} // namespace

class TestFlips : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void alongServices();
    void alongAnUnknownNumber();
    void alongABudget();
    void answersInWords();
    void nearestComesFirst();
    void everyFlipFlips();
    void nothingElseFlips();

private:
    bool flips(const Profile& profile, const Verdict& now, const Change& change) const;
    void checkAnswers(const Profile& profile, const Verdict& now);
    void checkNumbers(const Profile& profile, const Verdict& now);

    const KnowledgeBase& m_guide = *test::shippedGuide();
    const CompiledKnowledge m_compiled{m_guide};
    std::mt19937 m_random{7};
};

void TestFlips::alongServices()
{
    const Profile profile =
        profileWith({"need_mesh=true", "services=120", "team=basic-k8s",
                     "performance_critical=false", "full_features=true", "goals=full-features"});
    const Verdict verdict = decide(m_compiled, profile);
    QCOMPARE(asSet(verdict.recommendation), std::set{OptionId("linkerd")});
    QCOMPARE(texts(verdict, "With services"),
             Lines{"With services from 500 on, it would be Istio."});
    const Flip& flip = verdict.flips.front();
    QCOMPARE(flip.change, Change(LoadChange{"services", 500}));
    QCOMPARE(flip.until, std::optional(5000.0));
    QVERIFY(flip.clear);

    Profile large = profile;
    large.load.services = 800;
    QCOMPARE(texts(decide(m_compiled, large), "With services"),
             Lines{"With services up to 499, it would be Linkerd."});
}

void TestFlips::alongAnUnknownNumber()
{
    const Verdict verdict =
        decide(m_compiled,
               profileWith({"need_mesh=true", "full_features=true", "performance_critical=false"}));
    QCOMPARE(asSet(verdict.recommendation), (std::set{OptionId("istio"), OptionId("linkerd")}));
    QCOMPARE(texts(verdict, "With services"),
             (Lines{"With services up to 4, it would be Linkerd.",
                    "With services from 5 to 10, there would be no clear winner between Linkerd "
                    "and No mesh.",
                    "With services from 11 to 499, it would be Linkerd.",
                    "With services from 500 on, it would be Istio."}));
}

/// 480 pods: Istio takes 36 GB, up to 48 GB; Linkerd 12 GB.
void TestFlips::alongABudget()
{
    const Profile profile =
        profileWith({"need_mesh=true", "services=120", "pods_per_service=4", "goals=full-features",
                     "team=strong-k8s", "full_features=true", "performance_critical=false",
                     "budget.memory_mb=40000"});
    const Verdict verdict = decide(m_compiled, profile);
    QCOMPARE(asSet(verdict.recommendation), std::set{OptionId("istio")});
    const Lines budget = texts(verdict, "With a budget");
    QCOMPARE(budget, (Lines{"With a budget for memory from 12 GB to just below 36 GB, it would be "
                            "Linkerd.",
                            "With a budget for memory below 12 GB, there would be no clear winner "
                            "between Cilium, No mesh and Cilium encryption."}));
    const auto flip = std::ranges::find(verdict.flips, budget.front(), &Flip::text);
    QCOMPARE(flip->change, Change(BudgetChange{"memory_mb", 35'999.0}));
    QCOMPARE(flip->until, std::optional(12'000.0));
    // 40 GB at 75 MB a pod: 533 pods fit, and 133 services have 532; at 25 MB 400 services fit.
    QCOMPARE(texts(verdict, "With services from 134"),
             Lines{"With services from 134 to 400, it would be Linkerd."});
}

void TestFlips::answersInWords()
{
    const Verdict verdict =
        decide(m_compiled, profileWith({"need_mesh=true", "services=120",
                                        "performance_critical=false", "must_haves=cookie-based"}));
    QCOMPARE(asSet(verdict.recommendation), std::set{OptionId("istio")});
    QCOMPARE(texts(verdict, "Without Cookie"),
             Lines{"Without Cookie-based as a must-have, it would be Linkerd."});
    const Verdict plain = decide(
        m_compiled, profileWith({"need_mesh=true", "services=120", "performance_critical=false"}));
    QCOMPARE(texts(plain, "With “Performance critical?”"),
             Lines{"With “Performance critical?” answered Yes, it would be Cilium."});
    QCOMPARE(
        texts(plain, "With L7 routing under"),
        Lines{"With L7 routing under “Goals”, there would be no clear winner between Istio and "
              "Linkerd."});
}

void TestFlips::nearestComesFirst()
{
    for (int i = 0; i < 100; ++i) {
        const Verdict verdict = decide(m_compiled, test::randomProfile(m_guide, m_random));
        QVERIFY(std::ranges::is_sorted(verdict.flips, {}, &Flip::distance));
    }
}

void TestFlips::everyFlipFlips()
{
    std::size_t flips = 0;
    for (int i = 0; i < 80; ++i) {
        const Profile profile = test::randomProfile(m_guide, m_random);
        const Verdict now = decide(m_compiled, profile);
        for (const Flip& flip : now.flips) {
            const Decision then =
                m_compiled.decide(m_compiled.compact(withChange(profile, flip.change)));
            const auto recommended = asSet(m_compiled.optionsOf(then.recommendation));
            QVERIFY2(recommended != asSet(now.recommendation), flip.text.c_str());
            QVERIFY2(recommended == asSet(flip.recommendation), flip.text.c_str());
            QCOMPARE(then.clear, flip.clear);
        }
        flips += now.flips.size();
    }
    QVERIFY(flips > 1000);
}

bool TestFlips::flips(const Profile& profile, const Verdict& now, const Change& change) const
{
    const Decision then = m_compiled.decide(m_compiled.compact(withChange(profile, change)));
    return asSet(m_compiled.optionsOf(then.recommendation)) != asSet(now.recommendation);
}

/// Every change of an answer and of a must-have is listed just if it flips.
void TestFlips::checkAnswers(const Profile& profile, const Verdict& now)
{
    std::vector<Change> changes;
    for (const Question& question : m_guide.questions) {
        if (question.kind == QuestionKind::Number)
            continue;
        const auto found = profile.answers.find(question.id);
        const std::set<AnswerId> given(found == profile.answers.end()
                                           ? std::set<AnswerId>()
                                           : std::set(found->second.begin(), found->second.end()));
        for (const Answer& answer : question.answers) {
            if (question.kind != QuestionKind::Choices) {
                if (!given.contains(answer.id))
                    changes.emplace_back(AnswerChange{question.id, {answer.id}});
                continue;
            }
            std::vector<AnswerId> toggled;
            for (const Answer& each : question.answers)
                if (given.contains(each.id) != (each.id == answer.id))
                    toggled.push_back(each.id);
            changes.emplace_back(AnswerChange{question.id, toggled});
        }
    }
    for (const Section& section : m_guide.sections)
        for (const Feature& feature : section.features)
            changes.emplace_back(StarChange{feature.id, !profile.mustHaves.contains(feature.id)});
    for (const Change& change : changes) {
        const bool listed = std::ranges::find(now.flips, change, &Flip::change) != now.flips.end();
        QCOMPARE(listed, flips(profile, now, change));
    }
}

/// So is every value of a number, tried around each end of a stretch and in between.
void TestFlips::checkNumbers(const Profile& profile, const Verdict& now)
{
    for (const LoadKey& key : loadKeys()) {
        std::set<double> values{key.minimum, key.maximum};
        for (const Flip& flip : now.flips) {
            const auto* change = std::get_if<LoadChange>(&flip.change);
            if (change && change->key == key.id)
                for (const double end : {change->value, *flip.until})
                    values.insert({end - 1, end, end + 1});
        }
        for (int i = 0; i < 20; ++i)
            values.insert(std::round(key.minimum
                                     * std::pow(key.maximum / key.minimum,
                                                static_cast<double>(m_random() % 1000) / 999)));
        for (const double value : values) {
            if (value < key.minimum || value > key.maximum)
                continue;
            const Flip* listed = flipAt(now, key, value);
            QCOMPARE(listed != nullptr,
                     flips(profile, now, LoadChange{std::string(key.id), value}));
        }
    }
    for (const BudgetKey& key : budgetKeys()) {
        if (!(profile.budget.*(key.member)))
            continue;
        for (int i = 0; i < 20; ++i) {
            const double value = 60'000.0 * static_cast<double>(m_random() % 1000) / 999.0;
            const auto covers = [&](const Flip& flip) {
                const auto* change = std::get_if<BudgetChange>(&flip.change);
                return change && change->key == key.id
                       && flips(profile, now, BudgetChange{std::string(key.id), value});
            };
            if (flips(profile, now, BudgetChange{std::string(key.id), value}))
                QVERIFY(std::ranges::any_of(now.flips, covers));
        }
    }
}

void TestFlips::nothingElseFlips()
{
    for (int i = 0; i < 40; ++i) {
        const Profile profile = test::randomProfile(m_guide, m_random);
        const Verdict now = decide(m_compiled, profile);
        checkAnswers(profile, now);
        checkNumbers(profile, now);
    }
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestFlips)
#include "tst_flips.moc"
