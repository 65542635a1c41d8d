// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/questions/question_outlook.h"
#include "app/decision/questions/same_outlooks.h"
#include "tests/decision/random_profile.h"
#include "tests/overhead/shipped_models.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace whichmesh {

namespace {

const KnowledgeBase& knowledge()
{
    static const KnowledgeBase shipped = test::shippedModels();
    return shipped;
}

const CompiledKnowledge& compiled()
{
    static const CompiledKnowledge made(knowledge());
    return made;
}

/// All of the load is known, and limits are such that many a load is near one of them.
Profile limited(double services)
{
    Profile profile;
    profile.load = {services, 4.0, 20.0, 20'000.0, 4.0};
    profile.budget = {30'000.0, 20'000.0, 8.0};
    return profile;
}

/// Something about the load or the budget is a little, or a lot, different.
Profile nudged(const Profile& profile, std::mt19937& random)
{
    Profile next = profile;
    const double by = 1.0 + static_cast<double>(random() % 100) / (random() % 2 == 0 ? 1e4 : 1e2);
    const LoadKey& key = loadKeys()[random() % loadKeys().size()];
    const BudgetKey& limit = budgetKeys()[random() % budgetKeys().size()];
    if (std::optional<double>& value = next.load.*(key.member); value && random() % 4 != 0)
        value = std::clamp(std::round(*value * by), key.minimum, key.maximum);
    else if (std::optional<double>& most = next.budget.*(limit.member))
        most = *most * by;
    return next;
}

} // namespace

class TestSameOutlooks : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aStepOfASliderLeavesThemTheSame();
    void anAnswerMakesThemOthers();
    void aLimitThatAnAnswerMeetsCounts();
    void whatIsCalledTheSameIsTheSame();
};

void TestSameOutlooks::aStepOfASliderLeavesThemTheSame()
{
    QVERIFY(haveSameOutlooks(compiled(), limited(200), limited(201)));
    QVERIFY(haveSameOutlooks(compiled(), {}, {}));
}

void TestSameOutlooks::anAnswerMakesThemOthers()
{
    const Question& question = knowledge().questions.front();
    const Profile answered =
        withAnswer(knowledge(), limited(200), question.id, question.answers.front().id);
    QVERIFY(!haveSameOutlooks(compiled(), limited(200), answered));
}

/// The load as it is stays within either limit, but not as an answer would make it.
void TestSameOutlooks::aLimitThatAnAnswerMeetsCounts()
{
    bool met = false;
    for (double limit = 1'000.0; limit < 1'000'000.0 && !met; limit *= 1.3) {
        Profile left = limited(20);
        left.budget = {limit, std::nullopt, std::nullopt};
        Profile right = left;
        right.budget.memoryMb = limit * 1.3;
        const CompactProfile compact = compiled().compact(left);
        met = compact == compiled().compact(right)
              && questionOutlooks(compiled(), left) != questionOutlooks(compiled(), right);
        QVERIFY(!met || !haveSameOutlooks(compiled(), left, right));
    }
    QVERIFY(met);
}

void TestSameOutlooks::whatIsCalledTheSameIsTheSame()
{
    std::mt19937 random(20'261);
    int same = 0;
    int others = 0;
    for (int i = 0; i < 150; ++i) {
        const Profile left = random() % 2 == 0
                                 ? test::randomProfile(knowledge(), random)
                                 : limited(20.0 + static_cast<double>(random() % 600));
        const Profile right = nudged(left, random);
        if (!haveSameOutlooks(compiled(), left, right)) {
            ++others;
            continue;
        }
        ++same;
        QVERIFY(questionOutlooks(compiled(), left) == questionOutlooks(compiled(), right));
    }
    QVERIFY2(same > 50 && others > 10, qPrintable(QStringLiteral("%1 %2").arg(same).arg(others)));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestSameOutlooks)
#include "tst_same_outlooks.moc"
