// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/profile/profile_setting.h"
#include "app/decision/questions/question_outlook.h"
#include "app/decision/verdict.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"

#include <algorithm>

namespace whichmesh {

namespace {

using Settings = std::vector<const char*>;

Profile profileOf(const Settings& settings)
{
    Profile profile;
    for (const char* setting : settings) {
        auto changed = withSetting(profile, setting, *test::shippedGuide());
        if (!changed)
            qFatal("%s", changed.error().message.c_str());
        profile = *std::move(changed);
    }
    return profile;
}

const CompiledKnowledge& compiledGuide()
{
    static const CompiledKnowledge compiled(*test::shippedGuide());
    return compiled;
}

std::vector<QuestionOutlook> outlooksOf(const Profile& profile)
{
    return questionOutlooks(compiledGuide(), profile);
}

const QuestionOutlook& find(const std::vector<QuestionOutlook>& outlooks, const char* id)
{
    const auto found = std::ranges::find(outlooks, QuestionId(id), &QuestionOutlook::question);
    if (found == outlooks.end())
        qFatal("no %s", id);
    return *found;
}

std::vector<OptionId> recommended(const Profile& profile)
{
    return decide(compiledGuide(), profile).recommendation;
}

/// What answering, or toggling one of several answers, makes of a profile.
Profile tried(const Profile& profile, const Question& question, const AnswerId& answer)
{
    if (question.kind != QuestionKind::Choices)
        return withAnswer(*test::shippedGuide(), profile, question.id, answer);
    std::vector<AnswerId> given;
    if (const auto found = profile.answers.find(question.id); found != profile.answers.end())
        given = found->second;
    if (std::erase(given, answer) == 0)
        given.push_back(answer);
    return withAnswers(*test::shippedGuide(), profile, question.id, given);
}

std::vector<OptionId> sorted(std::vector<OptionId> ids)
{
    std::ranges::sort(ids);
    return ids;
}

const std::vector<Settings>& someProfiles()
{
    static const std::vector<Settings> profiles{
        {},
        {"need_mesh=true", "services=120"},
        {"need_mesh=true", "services=120", "performance_critical=false", "goals=compliance",
         "team=strong-k8s", "current_mesh=none"},
        {"need_mesh=true", "services=800", "full_features=true", "workloads=ab-testing",
         "throughput_rps=200000"},
        {"services=7", "team=none", "goals=just-mtls,performance"},
        {"need_mesh=true", "services=300", "pods_per_service=4", "budget.memory_mb=20000"},
    };
    return profiles;
}

} // namespace

class TestQuestionOutlook : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionOnceTheTreeFirst();
    void answersAreWhatDecideSays();
    void swayIsTheShareThatChanges();
    void whatCannotChangeItCannot_data();
    void whatCannotChangeItCannot();
    void nothingCanBeatTheOnlyOptionLeft();
    void noneOfTheseIsAnAnswer();
    void theNextQuestionSwaysMost();
    void questionsLeftOpenAreNotAskedAgain();
    void answersAreKeptInTheQuestionsOrder();
};

void TestQuestionOutlook::everyQuestionOnceTheTreeFirst()
{
    std::string order;
    for (const QuestionOutlook& outlook : outlooksOf({}))
        order += outlook.question.str() + " ";
    QCOMPARE(order, std::string("need_mesh services performance_critical full_features goals team "
                                "current_mesh workloads scenario "));
    const auto outlooks = outlooksOf(profileOf({"need_mesh=true", "services=120"}));
    QVERIFY(find(outlooks, "performance_critical").reached);
    QVERIFY(!find(outlooks, "full_features").reached);
    QVERIFY(find(outlooks, "team").reached);
}

void TestQuestionOutlook::answersAreWhatDecideSays()
{
    for (const Settings& settings : someProfiles()) {
        const Profile profile = profileOf(settings);
        for (const QuestionOutlook& outlook : outlooksOf(profile)) {
            const Question& question = *test::shippedGuide()->question(outlook.question);
            QCOMPARE(outlook.answers.size(), question.answers.size());
            for (const AnswerOutlook& answer : outlook.answers)
                QCOMPARE(sorted(answer.recommendation),
                         sorted(recommended(tried(profile, question, answer.answer))));
        }
    }
}

void TestQuestionOutlook::swayIsTheShareThatChanges()
{
    for (const Settings& settings : someProfiles()) {
        const Profile profile = profileOf(settings);
        const auto now = sorted(recommended(profile));
        for (const QuestionOutlook& outlook : outlooksOf(profile)) {
            const auto changes =
                std::ranges::count_if(outlook.answers, [&now](const AnswerOutlook& answer) {
                    return sorted(answer.recommendation) != now;
                });
            QCOMPARE(outlook.sway,
                     static_cast<double>(changes) / static_cast<double>(outlook.answers.size()));
            QVERIFY(outlook.sway == 0.0 || outlook.canChange);
        }
    }
}

void TestQuestionOutlook::whatCannotChangeItCannot_data()
{
    QTest::addColumn<QString>("services");
    for (const char* services : {"8", "20", "120", "800"})
        QTest::newRow(services) << QString::fromLatin1(services);
}

/// Two questions open: tried against every way both can turn out.
void TestQuestionOutlook::whatCannotChangeItCannot()
{
    QFETCH(const QString, services);
    const std::string size = "services=" + services.toStdString();
    const Profile profile =
        profileOf({"need_mesh=true", size.c_str(), "goals=compliance", "team=strong-k8s",
                   "current_mesh=none", "workloads=pci-dss", "scenario=regulated"});
    const std::vector<std::optional<AnswerId>> turns{std::nullopt, AnswerId("yes"), AnswerId("no")};
    const std::array ids{QuestionId("performance_critical"), QuestionId("full_features")};
    const auto outlooks = outlooksOf(profile);
    for (std::size_t asked = 0; asked < ids.size(); ++asked) {
        bool differs = false;
        for (const auto& other : turns) {
            const Profile base = withAnswer(*test::shippedGuide(), profile, ids[1 - asked], other);
            for (const auto& own : turns)
                differs =
                    differs
                    || sorted(recommended(withAnswer(*test::shippedGuide(), base, ids[asked], own)))
                           != sorted(recommended(base));
        }
        QCOMPARE(find(outlooks, ids[asked].str().c_str()).canChange, differs);
    }
}

void TestQuestionOutlook::nothingCanBeatTheOnlyOptionLeft()
{
    const Profile profile = profileOf({"must_haves=cookie-based"});
    QCOMPARE(recommended(profile), std::vector{OptionId("istio")});
    const auto outlooks = outlooksOf(profile);
    for (const QuestionOutlook& outlook : outlooks)
        QVERIFY2(!outlook.canChange && outlook.sway == 0.0, outlook.question.str().c_str());
    QVERIFY(!nextQuestion(outlooks));
}

void TestQuestionOutlook::noneOfTheseIsAnAnswer()
{
    const Profile profile = withAnswers(*test::shippedGuide(), {}, QuestionId("workloads"), {});
    const auto outlooks = outlooksOf(profile);
    QVERIFY(find(outlooks, "workloads").answered);
    QVERIFY(find(outlooks, "workloads").given.empty());
    QVERIFY(!find(outlooks, "goals").answered);
}

void TestQuestionOutlook::theNextQuestionSwaysMost()
{
    for (const Settings& settings : someProfiles()) {
        const auto outlooks = outlooksOf(profileOf(settings));
        const auto next = nextQuestion(outlooks);
        QVERIFY(next);
        const QuestionOutlook& asked = find(outlooks, next->str().c_str());
        QVERIFY(!asked.answered && asked.canChange && asked.isAsked());
        for (const QuestionOutlook& other : outlooks)
            QVERIFY(other.answered || !other.isAsked() || other.sway <= asked.sway);
    }
}

void TestQuestionOutlook::questionsLeftOpenAreNotAskedAgain()
{
    const auto outlooks = outlooksOf({});
    std::set<QuestionId> leftOpen;
    while (const auto next = nextQuestion(outlooks, leftOpen))
        QVERIFY(leftOpen.insert(*next).second);
    QVERIFY(leftOpen.size() >= 5);
}

void TestQuestionOutlook::answersAreKeptInTheQuestionsOrder()
{
    const Profile profile =
        withAnswers(*test::shippedGuide(), {}, QuestionId("goals"),
                    {AnswerId("compliance"), AnswerId("just-mtls"), AnswerId("no such answer")});
    QCOMPARE(profile.answers.at(QuestionId("goals")),
             (std::vector{AnswerId("just-mtls"), AnswerId("compliance")}));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestQuestionOutlook)
#include "tst_question_outlook.moc"
