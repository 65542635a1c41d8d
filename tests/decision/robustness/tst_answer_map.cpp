// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/answer_map.h"
#include "app/decision/robustness/robustness_solver.h"
#include "app/knowledge/reader.h"
#include "tests/decision/robustness/small_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

KnowledgePtr guide()
{
    const auto read =
        readKnowledgeBase(qEnvironmentVariable("WHICHMESH_DATA").toStdString() + "/guide-2024");
    return read ? *read : nullptr;
}

/// The profile as a click on the map makes it.
Profile wentTo(const Profile& profile, const AnswerMap& map, std::size_t row, double services)
{
    Profile moved = profile;
    moved.load.services = services;
    for (std::size_t i = 0; i < map.questions.size(); ++i) {
        moved.answers.erase(map.questions[i]);
        if (!map.rows[row].answers[i].empty())
            moved.answers[map.questions[i]] = map.rows[row].answers[i];
    }
    return moved;
}

const MapCell& cellAt(const MapRow& row, double services)
{
    return *std::ranges::find_if(row.cells,
                                 [services](const MapCell& cell) { return services <= cell.to; });
}

} // namespace

class TestAnswerMap : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasASensibleNumberOfRows();
    void rowsCoverTheWholeRange();
    void knowsWhereItIs();
    void cellsAreWhatIsDecidedThere_data();
    void cellsAreWhatIsDecidedThere();
    void holdsItsOwnAnswerInARow();
    void solverRemembersAndForgets();
};

void TestAnswerMap::hasASensibleNumberOfRows()
{
    const KnowledgePtr knowledge = guide();
    RobustnessSolver solver(*knowledge);
    const Profile profile = fromPreset(knowledge->example);
    const AnswerMap map = solver.solve(profile, decide(*knowledge, profile)).map;
    QVERIFY(map.rows.size() >= 8);
    QVERIFY(map.rows.size() <= mostRows);
    QVERIFY(std::ranges::count(map.cuts, 50.0) == 1);
    QVERIFY(std::ranges::count(map.cuts, 500.0) == 1);
}

void TestAnswerMap::rowsCoverTheWholeRange()
{
    const KnowledgeBase knowledge = test::smallKnowledge();
    RobustnessSolver solver(knowledge);
    const AnswerMap map = solver.solve({}, decide(knowledge, {})).map;
    for (const MapRow& row : map.rows) {
        double next = 1.0;
        for (const MapCell& cell : row.cells) {
            QCOMPARE(cell.from, next);
            QVERIFY(cell.to >= cell.from);
            next = cell.to + 1.0;
        }
        QCOMPARE(next, 5001.0);
    }
    QVERIFY(!map.services);
}

void TestAnswerMap::knowsWhereItIs()
{
    const KnowledgeBase knowledge = test::smallKnowledge();
    RobustnessSolver solver(knowledge);
    std::mt19937 random(9);
    for (int round = 0; round < 20; ++round) {
        const Profile profile = test::randomProfile(knowledge, random);
        const AnswerMap map = solver.solve(profile, decide(knowledge, profile)).map;
        QCOMPARE(map.services, profile.load.services);
        for (std::size_t i = 0; i < map.questions.size(); ++i) {
            const auto given = profile.answers.find(map.questions[i]);
            QCOMPARE(map.rows[map.here].answers[i],
                     given == profile.answers.end() ? std::vector<AnswerId>() : given->second);
        }
    }
}

void TestAnswerMap::cellsAreWhatIsDecidedThere_data()
{
    QTest::addColumn<bool>("shipped");
    QTest::addColumn<double>("budgetMb");
    QTest::newRow("small") << false << 0.0;
    QTest::newRow("guide") << true << 0.0;
    QTest::newRow("guide within a budget") << true << 20'000.0;
}

void TestAnswerMap::cellsAreWhatIsDecidedThere()
{
    QFETCH(const bool, shipped);
    QFETCH(const double, budgetMb);
    const KnowledgePtr knowledge =
        shipped ? guide() : std::make_shared<const KnowledgeBase>(test::smallKnowledge());
    const CompiledKnowledge compiled(*knowledge);
    std::mt19937 random(10);
    for (int round = 0; round < 6; ++round) {
        Profile profile = test::randomProfile(*knowledge, random);
        profile.load.podsPerService = 4.0;
        if (budgetMb > 0.0)
            profile.budget.memoryMb = budgetMb;
        const AnswerSpace space(compiled, profile);
        SpaceShares unknown;
        unknown.decides.resize(space.variables().size());
        const AnswerMap map = answerMap(space, influencesOf(space, unknown));
        for (int point = 0; point < 12; ++point) {
            const std::size_t row = random() % map.rows.size();
            const MapCell& some = map.rows[row].cells[random() % map.rows[row].cells.size()];
            for (const double services : {some.from, some.to}) {
                const Verdict verdict = decide(*knowledge, wentTo(profile, map, row, services));
                std::vector<OptionId> winners = cellAt(map.rows[row], services).winners;
                std::vector<OptionId> recommended = verdict.recommendation;
                std::ranges::sort(winners);
                std::ranges::sort(recommended);
                QCOMPARE(winners, recommended);
                QCOMPARE(cellAt(map.rows[row], services).clear, verdict.clear);
            }
        }
    }
}

void TestAnswerMap::holdsItsOwnAnswerInARow()
{
    // "Don't know" and several answers at once have a row only while the profile has them.
    const KnowledgeBase knowledge = test::smallKnowledge();
    RobustnessSolver solver(knowledge);
    Profile profile;
    for (const Question& question : knowledge.questions)
        if (question.kind != QuestionKind::Number)
            profile.answers[question.id] = {question.answers.front().id};
    const std::size_t known = solver.solve(profile, decide(knowledge, profile)).map.rows.size();
    const AnswerMap open = solver.solve({}, decide(knowledge, {})).map;
    const MapRow& here = open.rows[open.here];
    QVERIFY(std::ranges::all_of(here.answers, &std::vector<AnswerId>::empty));
    QVERIFY(known != open.rows.size());
}

void TestAnswerMap::solverRemembersAndForgets()
{
    const KnowledgeBase knowledge = test::smallKnowledge();
    RobustnessSolver solver(knowledge);
    std::mt19937 random(11);
    for (int round = 0; round < 5; ++round) {
        const Profile profile = test::randomProfile(knowledge, random);
        const Verdict verdict = decide(knowledge, profile);
        RobustnessSolver fresh(knowledge);
        QCOMPARE(solver.solve(profile, verdict), fresh.solve(profile, verdict));
    }
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestAnswerMap)
#include "tst_answer_map.moc"
