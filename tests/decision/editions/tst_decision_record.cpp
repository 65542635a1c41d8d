// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/editions/decision_record.h"
#include "app/knowledge/reader.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

const QuestionId services("services");

} // namespace

// Against the guide, and what may become of it.
class TestDecisionRecord : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingDriftsByItself();
    void cells();
    void answersWhoseMeaningChanged();
    void questionsThatAreGone();
    void recommendations();

private:
    DecisionDrift driftTo(const KnowledgeBase& newer) const;

    KnowledgeBase m_guide;
    Profile m_profile;
    KnowledgeRecord m_record;
    std::vector<OptionId> m_recommended;
};

void TestDecisionRecord::initTestCase()
{
    const auto read =
        readKnowledgeBase(qEnvironmentVariable("WHICHMESH_DATA").toStdString() + "/guide-2024");
    QVERIFY(read);
    m_guide = **read;
    m_profile = fromPreset(m_guide.example);
    m_record = recordOf(m_guide);
    m_recommended = driftSince(m_record, {}, m_guide, m_profile).recommendedNow;
    QVERIFY(!m_recommended.empty());
}

DecisionDrift TestDecisionRecord::driftTo(const KnowledgeBase& newer) const
{
    return driftSince(m_record, m_recommended, newer, m_profile);
}

void TestDecisionRecord::nothingDriftsByItself()
{
    QVERIFY(driftTo(m_guide).isEmpty());
    QCOMPARE(m_record.fingerprint, m_guide.fingerprint);
    KnowledgeBase reworded = m_guide;
    reworded.questions.front().why = "Put otherwise.";
    QVERIFY(driftTo(reworded).isEmpty());
}

void TestDecisionRecord::cells()
{
    KnowledgeBase newer = m_guide;
    std::vector<Feature>& rows = newer.sections.front().features;
    const OptionId mesh = newer.meshes().front()->id;
    rows[0].cells[mesh].claims[0].text = "Another text";
    const Support before = rows[1].cells[mesh].claims[0].support;
    rows[1].cells[mesh].claims[0].support = Support::NotApplicable;
    rows[2].cells[mesh].claims.clear();
    const Support third = m_guide.sections.front().features[2].cells.at(mesh).inForce()->support;
    Feature added = rows[3];
    added.id = FeatureId("added");
    rows.push_back(added);

    const DecisionDrift drift = driftTo(newer);
    QCOMPARE(drift.cells.size(), std::size_t{3 + 3});
    const auto of = [&drift](const FeatureId& feature, const OptionId& option) {
        const auto found =
            std::ranges::find(drift.cells, CellId{feature, option}, &CellDrift::cell);
        return found == drift.cells.end() ? CellDrift{} : *found;
    };
    QCOMPARE(of(rows[0].id, mesh).before, of(rows[0].id, mesh).after);
    QVERIFY(of(rows[0].id, mesh).before);
    QCOMPARE(of(rows[1].id, mesh), (CellDrift{{rows[1].id, mesh}, before, Support::NotApplicable}));
    QCOMPARE(of(rows[2].id, mesh), (CellDrift{{rows[2].id, mesh}, third, std::nullopt}));
    QVERIFY(!of(FeatureId("added"), mesh).before);
    QVERIFY(of(FeatureId("added"), mesh).after);
}

void TestDecisionRecord::answersWhoseMeaningChanged()
{
    KnowledgeBase newer = m_guide;
    for (Question& question : newer.questions) {
        if (question.id == services)
            question.answers[0].below = question.answers[1].from = 60;
    }
    QCOMPARE(driftTo(newer).answers, std::vector{services});
    Profile silent = m_profile;
    silent.load.services.reset();
    QVERIFY(driftSince(m_record, m_recommended, newer, silent).answers.empty());
}

void TestDecisionRecord::questionsThatAreGone()
{
    KnowledgeBase newer = m_guide;
    const QuestionId goals("goals");
    std::erase_if(newer.questions, [&goals](const Question& known) { return known.id == goals; });
    newer.lenses.clear();
    newer.hints.clear();
    QCOMPARE(driftTo(newer).answers, std::vector{goals});
}

void TestDecisionRecord::recommendations()
{
    const std::vector<OptionId> other{OptionId("another")};
    const DecisionDrift drift = driftSince(m_record, other, m_guide, m_profile);
    QVERIFY(!drift.isEmpty());
    QCOMPARE(drift.recommendedThen, other);
    QCOMPARE(drift.recommendedNow, m_recommended);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestDecisionRecord)
#include "tst_decision_record.moc"
