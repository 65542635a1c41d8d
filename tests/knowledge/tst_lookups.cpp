// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/knowledge_base.h"
#include "tests/support/test_main.h"

#include <set>

namespace whichmesh {

namespace {

Option option(const char* id, OptionKind kind)
{
    Option made;
    made.id = OptionId(id);
    made.kind = kind;
    return made;
}

Feature feature(const char* id)
{
    Feature made;
    made.id = FeatureId(id);
    return made;
}

KnowledgeBase sample()
{
    KnowledgeBase knowledge;
    knowledge.options = {option("b", OptionKind::Mesh), option("n", OptionKind::None),
                         option("a", OptionKind::Mesh), option("a+b", OptionKind::Combination)};
    knowledge.sections.resize(2);
    knowledge.sections[0].id = SectionId("first");
    knowledge.sections[0].features = {feature("f1"), feature("f2")};
    knowledge.sections[1].id = SectionId("second");
    knowledge.sections[1].features = {feature("f3")};
    knowledge.questions.resize(1);
    knowledge.questions[0].id = QuestionId("q");
    knowledge.questions[0].answers = {{AnswerId("yes"), "Yes", {}, {}}};
    knowledge.scenarios.resize(1);
    knowledge.scenarios[0].id = ScenarioId("s");
    knowledge.models.resize(1);
    knowledge.models[0].id = ModelId("m");
    return knowledge;
}

} // namespace

class TestLookups : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thingsAreFoundById();
    void whatIsNotThereIsNull();
    void meshesComeInColumnOrder();
    void claimInForceIsTheLast();
    void termsOfAMeasure();
    void wordsAreDistinct();
};

void TestLookups::thingsAreFoundById()
{
    const KnowledgeBase knowledge = sample();
    QCOMPARE(knowledge.option(OptionId("a+b")), &knowledge.options[3]);
    QCOMPARE(knowledge.section(SectionId("second")), &knowledge.sections[1]);
    QCOMPARE(knowledge.feature(FeatureId("f1")), &knowledge.sections[0].features[0]);
    QCOMPARE(knowledge.feature(FeatureId("f3")), &knowledge.sections[1].features[0]);
    QCOMPARE(knowledge.question(QuestionId("q")), &knowledge.questions[0]);
    QCOMPARE(knowledge.questions[0].find(AnswerId("yes")), &knowledge.questions[0].answers[0]);
    QCOMPARE(knowledge.scenario(ScenarioId("s")), &knowledge.scenarios[0]);
    QCOMPARE(knowledge.model(ModelId("m")), &knowledge.models[0]);
}

void TestLookups::whatIsNotThereIsNull()
{
    const KnowledgeBase knowledge = sample();
    QVERIFY(!knowledge.option(OptionId("c")));
    QVERIFY(!knowledge.section(SectionId()));
    QVERIFY(!knowledge.feature(FeatureId("first")));
    QVERIFY(!knowledge.question(QuestionId("yes")));
    QVERIFY(!knowledge.questions[0].find(AnswerId("no")));
    QVERIFY(!knowledge.scenario(ScenarioId("q")));
    QVERIFY(!KnowledgeBase().model(ModelId("m")));
}

void TestLookups::meshesComeInColumnOrder()
{
    const KnowledgeBase knowledge = sample();
    QCOMPARE(knowledge.meshes(),
             (std::vector<const Option*>{&knowledge.options[0], &knowledge.options[2]}));
}

void TestLookups::claimInForceIsTheLast()
{
    Feature row = feature("f");
    const OptionId mesh("a");
    QVERIFY(!row.claim(mesh));
    Cell& cell = row.cells[mesh];
    QVERIFY(!row.claim(mesh));
    cell.claims = {{EditionId("base"), Support::Full, {}}, {EditionId("later"), Support::None, {}}};
    QCOMPARE(row.claim(mesh), &cell.claims[1]);
}

void TestLookups::termsOfAMeasure()
{
    Mode mode;
    mode.measures = {{Measure::LatencyP99Ms, {}}, {Measure::MemoryMb, {}}};
    QCOMPARE(mode.find(Measure::MemoryMb), &mode.measures[1]);
    QVERIFY(!mode.find(Measure::CpuMillicores));
}

void TestLookups::wordsAreDistinct()
{
    std::set<std::string_view> words;
    for (const Support support :
         {Support::Full, Support::Partial, Support::None, Support::NotApplicable, Support::Value})
        words.insert(toText(support));
    for (const Measure measure : mainMeasures)
        words.insert(toText(measure));
    QCOMPARE(words.size(), std::size_t{9});
    QVERIFY(!words.contains(""));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestLookups)
#include "tst_lookups.moc"
