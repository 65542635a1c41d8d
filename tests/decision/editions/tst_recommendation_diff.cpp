// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/editions/recommendation_diff.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

const OptionId little("little");
const OptionId much("much");

Option option(const OptionId& id)
{
    Option made;
    made.id = id;
    made.name = id.str();
    made.kind = OptionKind::None;
    return made;
}

/// `little` below so many services where a mesh is needed at all, `much` otherwise.
KnowledgeBase withBound(double bound)
{
    KnowledgeBase made;
    made.options = {option(little), option(much)};
    made.questions = {
        {QuestionId("need"),
         "Need?",
         "Need?",
         {},
         {},
         QuestionKind::Boolean,
         {{AnswerId("yes"), "Yes", {}, {}}, {AnswerId("no"), "No", {}, {}}}},
        {QuestionId("services"),
         "Services?",
         "S?",
         {},
         {},
         QuestionKind::Number,
         {{AnswerId("few"), "Few", {}, bound}, {AnswerId("many"), "Many", bound, {}}}}};
    const TreeNode size{QuestionId("services"),
                        {{AnswerId("few"), Outcome{little, {}, "r"}, {}},
                         {AnswerId("many"), Outcome{much, {}, "r"}, {}}}};
    made.tree.root = {
        QuestionId("need"),
        {{AnswerId("yes"), {}, {size}}, {AnswerId("no"), Outcome{much, {}, "r"}, {}}}};
    return made;
}

} // namespace

class TestRecommendationDiff : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void equalOnesDoNotDiffer();
    void countsEveryCombination();
    void samplesEvenly();
};

void TestRecommendationDiff::equalOnesDoNotDiffer()
{
    const RecommendationDiff diff = diffRecommendations(withBound(50), withBound(50));
    QCOMPARE(diff.space, std::uint64_t{4});
    QCOMPARE(diff.judged, std::uint64_t{4});
    QCOMPARE(diff.changed, std::uint64_t{0});
    QVERIFY(diff.changes.empty());
}

// Needed or not, times below 50, from 50 and from 80 on: one of six is decided otherwise.
void TestRecommendationDiff::countsEveryCombination()
{
    const RecommendationDiff diff = diffRecommendations(withBound(50), withBound(80));
    QCOMPARE(diff.space, std::uint64_t{6});
    QCOMPARE(diff.changes, (std::vector<RecommendationChange>{{{much}, {little}, 1}}));
    QCOMPARE(diff.changed, std::uint64_t{1});
}

void TestRecommendationDiff::samplesEvenly()
{
    const RecommendationDiff three = diffRecommendations(withBound(50), withBound(80), 3);
    QCOMPARE(three.space, std::uint64_t{6});
    QCOMPARE(three.judged, std::uint64_t{3});
    QVERIFY(three.changed <= 1);
    QCOMPARE(three, diffRecommendations(withBound(50), withBound(80), 3));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestRecommendationDiff)
#include "tst_recommendation_diff.moc"
