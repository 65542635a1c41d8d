// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/evidence/cell_evidence.h"
#include "tests/support/contested_knowledge.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

namespace whichmesh {

class TestCellEvidence : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void inForceByEdition();
    void eachClaimCountsSomewhereOrNowhere();
    void contenderOfTheGuide();
    void contenderOfTheNewest();
    void traits_data();
    void traits();
    void counts();
};

namespace {

const Cell& cellOf(const KnowledgeBase& knowledge, const char* feature, const char* mesh)
{
    return knowledge.feature(FeatureId(feature))->cells.at(OptionId(mesh));
}

} // namespace

void TestCellEvidence::inForceByEdition()
{
    const KnowledgeBase knowledge = test::contestedKnowledge();
    const Cell& cell = cellOf(knowledge, "header-routing", "linkerd");
    QCOMPARE(inForceIn(knowledge, cell, EditionId("guide-2024")), &cell.claims[0]);
    QCOMPARE(inForceIn(knowledge, cell, EditionId("review")), &cell.claims[1]);
    QCOMPARE(inForceIn(knowledge, cell, EditionId("team")), &cell.claims[2]);
}

void TestCellEvidence::eachClaimCountsSomewhereOrNowhere()
{
    KnowledgeBase knowledge = test::contestedKnowledge();
    const Cell& cell = cellOf(knowledge, "fault-injection", "linkerd");
    QCOMPARE(editionsOf(knowledge, cell, cell.claims[0]), std::vector{EditionId("guide-2024")});
    QCOMPARE(editionsOf(knowledge, cell, cell.claims[1]),
             (std::vector{EditionId("review"), EditionId("team")}));

    Cell unverified = cell;
    unverified.claims[1].verdict = ClaimVerdict::Unverifiable;
    QVERIFY(editionsOf(knowledge, unverified, unverified.claims[1]).empty());
    QCOMPARE(editionsOf(knowledge, unverified, unverified.claims[0]).size(), std::size_t{3});
}

void TestCellEvidence::contenderOfTheGuide()
{
    const KnowledgeBase knowledge = test::contestedKnowledge();
    const Cell& cell = cellOf(knowledge, "header-routing", "linkerd");
    QCOMPARE(contender(cell), &cell.claims[2]);
    QCOMPARE(contender(cellOf(knowledge, "auto-mtls", "istio")), nullptr);
}

void TestCellEvidence::contenderOfTheNewest()
{
    KnowledgeBase knowledge = test::contestedKnowledge();
    Cell cell = cellOf(knowledge, "header-routing", "linkerd");
    cell.above = 0;
    QCOMPARE(cell.inForce(), &cell.claims[2]);
    QCOMPARE(contender(cell), &cell.claims[1]);
}

void TestCellEvidence::traits_data()
{
    QTest::addColumn<QByteArray>("feature");
    QTest::addColumn<QByteArray>("mesh");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("wrong") << QByteArray("header-routing") << QByteArray("linkerd")
                           << QByteArray("contested wrong");
    QTest::newRow("dated, a vendor says") << QByteArray("fault-injection") << QByteArray("linkerd")
                                          << QByteArray("contested dated vendor-only");
    QTest::newRow("the guide alone")
        << QByteArray("auto-mtls") << QByteArray("istio") << QByteArray("unsourced");
    QTest::newRow("empty") << QByteArray("traffic-mirroring") << QByteArray("cilium")
                           << QByteArray();
}

void TestCellEvidence::traits()
{
    QFETCH(const QByteArray, feature);
    QFETCH(const QByteArray, mesh);
    const KnowledgeBase knowledge = test::contestedKnowledge();
    const Cell& cell = cellOf(knowledge, feature.constData(), mesh.constData());
    QByteArrayList found;
    for (const CellTrait trait : allCellTraits) {
        if (has(knowledge, cell, trait))
            found << QByteArray::fromStdString(std::string(toText(trait)));
    }
    QTEST(found.join(' '), "expected");
}

void TestCellEvidence::counts()
{
    // Eight rows of three cells, one of them empty; three claims above the guide's.
    QCOMPARE(countEvidence(test::contestedKnowledge()), (EvidenceCounts{23 + 3, 2}));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestCellEvidence)
#include "tst_cell_evidence.moc"
