// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "widgets/overhead/totals/cost_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace whichmesh::ui {

namespace {

/// Every cell as "value|range|origin", a row a line.
QString printed(const CostTableModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{model.index(row, 0).data().toString()};
        for (int column = 1; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            cells << cell.data().toString() + u'|' + cell.data(CostTableModel::RangeRole).toString()
                         + u'|' + cell.data(CostTableModel::OriginRole).toString();
        }
        lines << cells.join(QStringLiteral("  "));
    }
    return lines.join(u'\n');
}

/// Which cells changes were said of: "row,column" or "row,column to row,column", apart by spaces.
QString placesOf(const QSignalSpy& changes)
{
    QStringList places;
    for (const QList<QVariant>& change : changes) {
        const auto first = change[0].toModelIndex();
        const auto last = change[1].toModelIndex();
        const QString from = QStringLiteral("%1,%2").arg(first.row()).arg(first.column());
        const QString to = QStringLiteral("%1,%2").arg(last.row()).arg(last.column());
        places << (from == to ? from : QStringLiteral("%1 to %2").arg(from, to));
    }
    return places.join(u' ');
}

/// Of which heads changes were said: "column 0-4, row 1-1".
QString sectionsOf(const QSignalSpy& changes)
{
    QStringList sections;
    for (const QList<QVariant>& change : changes) {
        const bool isColumn = change[0].value<Qt::Orientation>() == Qt::Horizontal;
        sections << QStringLiteral("%1 %2-%3")
                        .arg(isColumn ? u"column" : u"row")
                        .arg(change[1].toInt())
                        .arg(change[2].toInt());
    }
    return sections.join(QStringLiteral(", "));
}

} // namespace

class TestCostTableModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void totalsAtThousandPods();
    void totalsOfASmallCluster();
    void headNamesTheLoad();
    void recommendedRows();
    void cellsSpeakInSentences();
    void loadChangesNoRow();
    void onlyWhatLooksDifferentChanges();
    void anotherRecommendationChangesItsRows();
    void originsThatAppearChangeAllCells();
    void aModelThatIsNamedResets();
    void anotherModelResets();
    void measuresThatAreMissing();
    void withoutModelThereIsNothing();
    void gridHoldsValuesRangesAndOrigins();
    void gridOfAPart();

private:
    CostTableModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest};
};

void TestCostTableModel::totalsAtThousandPods()
{
    m_model.showResults(test::resultsAt(250, 4, 100'000, 4));
    QCOMPARE(
        printed(m_model),
        QStringLiteral("Istio  75 GB|50 to 100|50-100 MB per pod  30|10 to 50|10-50 m per pod  "
                       "8 ms|4 to 12|1-3 ms per hop  7,500|5,000 to 10,000|5-10 % of throughput\n"
                       "Linkerd  25 GB|20 to 30|20-30 MB per pod  12.5|5 to 20|5-20 m per pod  "
                       "< 4 ms||<1 ms per hop  2,000|1,000 to 3,000|1-3 % of throughput\n"
                       "Cilium  0 GB||0 (kernel) per pod  0||0 per pod  "
                       "< 2 ms||<0.5 ms per hop  < 1,000||<1 % of throughput\n"
                       "No mesh  0 GB||  0||  0 ms||  0||"));
}

void TestCostTableModel::totalsOfASmallCluster()
{
    m_model.showResults(test::resultsAt(3, 1, 50, 1));
    QCOMPARE(m_model.index(0, 1).data().toString(), QStringLiteral("225 MB"));
    QCOMPARE(m_model.index(2, 1).data().toString(), QStringLiteral("0 MB"));
    QCOMPARE(m_model.index(0, 2).data().toString(), QStringLiteral("0.09"));
    QCOMPARE(m_model.index(1, 4).data().toString(), QStringLiteral("1"));
}

void TestCostTableModel::headNamesTheLoad()
{
    m_model.showResults(test::resultsAt(120, 4));
    QStringList head;
    for (int column = 0; column < m_model.columnCount(); ++column)
        head << m_model.headerData(column, Qt::Horizontal).toString();
    QCOMPARE(head.join(u'|'), QStringLiteral("At 480 pods|Memory|Cores|Added p99|Req/s lost"));
}

void TestCostTableModel::recommendedRows()
{
    m_model.showResults(test::resultsAt(120, 4));
    for (int row = 0; row < m_model.rowCount(); ++row)
        QCOMPARE(m_model.index(row, 2).data(CostTableModel::RecommendedRole).toBool(), row == 1);
    QCOMPARE(m_model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Linkerd, recommended"));
    QCOMPARE(m_model.index(1, 0).data(CostTableModel::OptionRole).value<const Option*>()->id,
             OptionId("linkerd"));
}

void TestCostTableModel::cellsSpeakInSentences()
{
    m_model.showResults(test::resultsAt(120, 4));
    const auto said = [&](int row, int column) {
        const QModelIndex cell = m_model.index(row, column);
        return cell.data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(0, 1), QStringLiteral("Istio, Memory: 36 GB, range 24 to 48 GB; from 50-100 MB "
                                        "per pod"));
    QCOMPARE(said(0, 2), QStringLiteral("Istio, CPU: 14.4 cores, range 4.8 to 24 cores; from 10-50 "
                                        "m per pod"));
    QCOMPARE(said(2, 3), QStringLiteral("Cilium, Added p99: < 2 ms; from <0.5 ms per hop"));
    QCOMPARE(said(3, 4), QStringLiteral("No mesh, Capacity lost: 0 req/s"));
    QCOMPARE(m_model.index(0, 1).data(Qt::ToolTipRole).toString(), said(0, 1));
}

void TestCostTableModel::loadChangesNoRow()
{
    const KnowledgePtr knowledge = test::knowledgeWithCosts();
    m_model.showResults(test::resultsAt(120, 4, 20'000, 4, knowledge));
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    m_model.showResults(test::resultsAt(240, 4, 20'000, 4, knowledge));
    QCOMPARE(reset.count(), 0);
    // Memory and CPU of what costs something per pod.
    QCOMPARE(placesOf(changed), QStringLiteral("0,1 0,2 1,1 1,2"));
    QCOMPARE(m_model.index(0, 1).data().toString(), QStringLiteral("72 GB"));
}

void TestCostTableModel::onlyWhatLooksDifferentChanges()
{
    const KnowledgePtr knowledge = test::knowledgeWithCosts();
    m_model.showResults(test::resultsAt(120, 4, 20'000, 4, knowledge));
    const QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    const QSignalSpy all(&m_model, &CostTableModel::figuresChanged);
    m_model.showResults(test::resultsAt(120, 4, 20'000, 4, knowledge));
    QCOMPARE(placesOf(changed), QString());
    m_model.showResults(test::resultsAt(120, 4, 40'000, 4, knowledge));
    QCOMPARE(placesOf(changed), QStringLiteral("0,4 1,4 2,4"));
    QCOMPARE(all.count(), 2);
}

void TestCostTableModel::anotherRecommendationChangesItsRows()
{
    const KnowledgePtr knowledge = test::knowledgeWithCosts();
    m_model.showResults(test::resultsAt(120, 4, 20'000, 4, knowledge));
    Results other = *test::resultsAt(120, 4, 20'000, 4, knowledge);
    other.verdict.recommendation = {OptionId("istio")};
    const QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    const QSignalSpy heads(&m_model, &QAbstractItemModel::headerDataChanged);
    m_model.showResults(std::make_shared<const Results>(other));
    QCOMPARE(placesOf(changed), QStringLiteral("0,0 to 0,4 1,0 to 1,4"));
    QCOMPARE(sectionsOf(heads), QStringLiteral("column 0-0, row 0-0, row 1-1"));
}

void TestCostTableModel::originsThatAppearChangeAllCells()
{
    const KnowledgePtr knowledge = test::knowledgeWithCosts();
    Results results = *test::resultsAt(120, 4, 20'000, 4, knowledge);
    const Overhead told = results.overhead;
    for (ModeEstimate& mode : results.overhead.modes) {
        for (Estimate& estimate : mode.measures)
            estimate.origin.clear();
    }
    m_model.showResults(std::make_shared<const Results>(results));
    QVERIFY(m_model.isStacked(1));
    results.overhead = told;
    results.verdict.recommendation = {OptionId("istio")};
    const QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    const QSignalSpy heads(&m_model, &QAbstractItemModel::headerDataChanged);
    m_model.showResults(std::make_shared<const Results>(results));
    QVERIFY(!m_model.isStacked(1));
    QCOMPARE(placesOf(changed), QStringLiteral("0,0 to 3,4"));
    // The heads of stacked columns say less.
    QCOMPARE(sectionsOf(heads), QStringLiteral("column 0-4, row 0-0, row 1-1"));
}

void TestCostTableModel::aModelThatIsNamedResets()
{
    const ResultsPtr results = test::resultsAt(120, 4);
    m_model.showResults(results);
    Overhead other = results->overhead;
    other.model = ModelId("another");
    std::set<std::pair<ModelId, ModeId>> hidden;
    for (const ModeEstimate& mode : other.modes)
        hidden.emplace(other.model, mode.mode);
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    m_model.showOverheads(results, {results->overhead, other}, hidden);
    // Its title takes a line of its own, which has to be laid out.
    QVERIFY(!m_model.index(0, 0).data(CostTableModel::ModelRole).toString().isEmpty());
    QCOMPARE(reset.count(), 1);
}

void TestCostTableModel::anotherModelResets()
{
    m_model.showResults(test::resultsAt(120, 4));
    KnowledgeBase knowledge = *test::knowledgeWithCosts();
    Mode ambient = knowledge.models.front().modes.front();
    ambient.id = ModeId("istio-ambient");
    ambient.name = "Istio ambient";
    knowledge.models.front().modes.push_back(ambient);
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    m_model.showResults(
        test::resultsAt(120, 4, 20'000, 4, std::make_shared<const KnowledgeBase>(knowledge)));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_model.rowCount(), 5);
    QCOMPARE(m_model.index(3, 0).data().toString(), QStringLiteral("Istio ambient"));
}

void TestCostTableModel::measuresThatAreMissing()
{
    KnowledgeBase knowledge = *test::knowledgeWithCosts();
    knowledge.models.front().modes.front().measures.clear();
    m_model.showResults(
        test::resultsAt(120, 4, 20'000, 4, std::make_shared<const KnowledgeBase>(knowledge)));
    QCOMPARE(m_model.index(0, 1).data().toString(), QString());
    QCOMPARE(m_model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Istio, Memory: the model has no figure"));
}

void TestCostTableModel::withoutModelThereIsNothing()
{
    Results results = *test::resultsAt(120, 4);
    results.model = nullptr;
    m_model.showResults(std::make_shared<const Results>(results));
    QCOMPARE(m_model.rowCount(), 0);
    m_model.showResults(nullptr);
    QCOMPARE(m_model.headerData(0, Qt::Horizontal).toString(), QString());
}

void TestCostTableModel::gridHoldsValuesRangesAndOrigins()
{
    m_model.showResults(test::resultsAt(120, 4));
    const TextGrid grid = m_model.toGrid();
    QCOMPARE(grid.columns.mid(0, 5).join(u'|'),
             QStringLiteral("At 480 pods|Memory|Memory, low to high|Memory, from|CPU"));
    QCOMPARE(grid.rows.size(), 4);
    QCOMPARE(grid.rows[1].join(u'|'),
             QStringLiteral("Linkerd|12 GB|9.6 to 14.4 GB|20-30 MB per pod|6 cores|2.4 to 9.6 "
                            "cores|5-20 m per pod|< 4 ms||<1 ms per hop|400 req/s|200 to 600 "
                            "req/s|1-3 % of throughput"));
}

void TestCostTableModel::gridOfAPart()
{
    m_model.showResults(test::resultsAt(120, 4));
    const TextGrid grid = m_model.toGrid({0, 2}, {0, 3});
    QCOMPARE(grid.columns.join(u'|'),
             QStringLiteral("At 480 pods|Added p99|Added p99, low to high|Added p99, from"));
    QCOMPARE(grid.rows.size(), 2);
    QCOMPARE(grid.rows[1].join(u'|'), QStringLiteral("Cilium|< 2 ms||<0.5 ms per hop"));
}

} // namespace whichmesh::ui

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::ui::TestCostTableModel)
#include "tst_cost_table_model.moc"
