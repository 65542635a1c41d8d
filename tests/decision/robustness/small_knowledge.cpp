// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decision/robustness/small_knowledge.h"

#include "tests/support/sample_knowledge.h"

namespace whichmesh::test {

namespace {

const OptionId istio("istio");
const OptionId linkerd("linkerd");
const OptionId cilium("cilium");
const OptionId none("none");

Question question(const char* id, QuestionKind kind, const std::vector<const char*>& answers)
{
    Question result;
    result.id = QuestionId(id);
    result.text = std::string(id) + "?";
    result.shortText = result.text;
    result.kind = kind;
    for (const char* answer : answers)
        result.answers.push_back({AnswerId(answer), answer, {}, {}});
    return result;
}

Condition testOf(Condition::Test test)
{
    return {Condition::Kind::Test, {}, std::move(test)};
}

Condition given(const char* question, std::vector<const char*> answers, Match match = Match::AnyOf)
{
    AnswerTest test{QuestionId(question), match, {}};
    for (const char* answer : answers)
        test.answers.push_back(AnswerId(answer));
    return testOf(std::move(test));
}

Condition from(const char* key, double value)
{
    return testOf(NumberTest{key, value, {}});
}

Condition group(Condition::Kind kind, std::vector<Condition> children)
{
    return {kind, std::move(children), {}};
}

LensRule rule(const char* id, Condition when, std::vector<OptionId> favours,
              std::vector<OptionId> seconds = {}, std::vector<OptionId> rejects = {})
{
    LensRule result;
    result.id = RuleId(id);
    result.when = std::move(when);
    result.favours = std::move(favours);
    result.seconds = std::move(seconds);
    result.rejects = std::move(rejects);
    result.reason = id;
    return result;
}

Lens lens(const char* id, LensKind kind, std::vector<LensRule> rules = {})
{
    Lens result;
    result.id = LensId(id);
    result.title = id;
    result.kind = kind;
    result.rules = std::move(rules);
    return result;
}

TreeNode::Branch leaf(const char* answer, const OptionId& option)
{
    return {AnswerId(answer), Outcome{option, {}, "a leaf"}, {}};
}

DecisionTree tree()
{
    TreeNode size{QuestionId("services"),
                  {leaf("few", linkerd), leaf("some", cilium), leaf("many", istio)}};
    TreeNode need{QuestionId("need"), {leaf("no", none), {AnswerId("yes"), {}, {std::move(size)}}}};
    return {"The tree", std::move(need)};
}

std::vector<Lens> lenses()
{
    using K = Condition::Kind;
    Lens goals = lens("goals", LensKind::Rules,
                      {rule("mtls", given("goals", {"mtls"}), {linkerd}),
                       rule("speed", given("goals", {"speed"}), {cilium}, {linkerd}),
                       rule("features", given("goals", {"features"}), {istio})});
    LensRule stay = rule("stay", given("current", {"istio"}), {istio});
    stay.unless = group(K::Any, {given("goals", {"mtls"}, Match::Only), given("team", {"small"})});
    Lens current =
        lens("current", LensKind::Rules,
             {std::move(stay),
              rule("move", group(K::All, {given("current", {"istio"}), given("team", {"small"})}),
                   {linkerd})});
    Lens team = lens("team", LensKind::Rules,
                     {rule("small", given("team", {"small"}), {none}, {}, {istio}),
                      rule("large", given("team", {"large"}), {istio}, {linkerd})});
    Lens load = lens("load", LensKind::Rules,
                     {rule("busy", from("throughput_rps", 1000.0), {cilium}),
                      rule("big",
                           group(K::All, {from("services", 500.0),
                                          given("goals", {"features", "speed"}, Match::AllOf)}),
                           {istio, cilium})});
    return {
        lens("tree", LensKind::Tree), std::move(goals), std::move(team),
        std::move(current),           std::move(load),  lens("must-haves", LensKind::MustHaves)};
}

} // namespace

KnowledgeBase smallKnowledge()
{
    KnowledgeBase knowledge = sampleKnowledge();
    Question size = question("services", QuestionKind::Number, {"few", "some", "many"});
    size.answers[0].below = 50.0;
    size.answers[1].from = 50.0;
    size.answers[1].below = 500.0;
    size.answers[2].from = 500.0;
    knowledge.questions = {question("need", QuestionKind::Boolean, {"yes", "no"}),
                           std::move(size),
                           question("goals", QuestionKind::Choices, {"mtls", "speed", "features"}),
                           question("team", QuestionKind::Choice, {"small", "middle", "large"}),
                           question("current", QuestionKind::Choice, {"none", "istio"}),
                           question("unused", QuestionKind::Boolean, {"yes", "no"})};
    knowledge.tree = tree();
    knowledge.lenses = lenses();
    return knowledge;
}

Profile randomProfile(const KnowledgeBase& knowledge, std::mt19937& random)
{
    Profile profile;
    if (random() % 5 > 0)
        profile.load.services = static_cast<double>(1 + random() % 1000);
    if (random() % 2 > 0)
        profile.load.throughputRps = static_cast<double>(100 + random() % 2000);
    for (const Question& question : knowledge.questions) {
        if (question.kind == QuestionKind::Number || random() % 4 == 0)
            continue;
        std::vector<AnswerId>& given = profile.answers[question.id];
        for (const Answer& answer : question.answers)
            if (question.kind == QuestionKind::Choices ? random() % 3 == 0 : given.empty())
                if (question.kind == QuestionKind::Choices || random() % 2 == 0)
                    given.push_back(answer.id);
        if (given.empty())
            profile.answers.erase(question.id);
    }
    for (const Lens& lens : knowledge.lenses)
        if (random() % 2 == 0)
            profile.weights[lens.id] = static_cast<double>(random() % 30) / 10.0;
    if (random() % 4 == 0)
        profile.mustHaves.insert(FeatureId("header-routing"));
    return profile;
}

void forEachSetting(const AnswerSpace& space,
                    const std::function<void(const std::vector<std::size_t>&)>& visit)
{
    std::vector<std::size_t> settings(space.variables().size(), 0);
    for (;;) {
        visit(settings);
        std::size_t place = 0;
        while (place < settings.size() && ++settings[place] == space.variables()[place].size())
            settings[place++] = 0;
        if (place == settings.size())
            return;
    }
}

} // namespace whichmesh::test
