// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/load_panel/load_sample.h"

#include "tests/support/sample_knowledge.h"

namespace whichmesh::test {

namespace {

Question sizeQuestion(double first, double second)
{
    Question question;
    question.id = QuestionId("services");
    question.kind = QuestionKind::Number;
    question.answers = {{AnswerId("small"), "small", {}, first},
                        {AnswerId("middle"), "middle", first, second},
                        {AnswerId("large"), "large", second, {}}};
    return question;
}

CostModel modelWithCaveat()
{
    Condition slow;
    slow.kind = Condition::Kind::Test;
    slow.test = NumberTest{"throughput_rps", std::nullopt, 100'000};
    CostModel model;
    model.caveats = {{Measure::ThroughputLossRps, "high rates only", slow}};
    return model;
}

Scenario scenario(std::string id, std::string title, double services)
{
    Scenario result;
    result.id = ScenarioId(std::move(id));
    result.title = std::move(title);
    result.reason = "Few services <b>do well</b> without.";
    result.preset.load.services = services;
    result.preset.load.throughputRps = 200;
    return result;
}

} // namespace

KnowledgePtr knowledgeWithSizes(double first, double second)
{
    KnowledgeBase knowledge = sampleKnowledge();
    knowledge.questions = {sizeQuestion(first, second)};
    knowledge.models = {modelWithCaveat()};
    knowledge.example.load = {120, 4, std::nullopt, 20'000, 4};
    knowledge.scenarios = {scenario("startup", "Small startup & co", 8),
                           scenario("enterprise", "Large enterprise", 800)};
    return shared(std::move(knowledge));
}

} // namespace whichmesh::test
