// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/compare/query/cell_text.h"
#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_table_model.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>

namespace whichmesh::ui {

class TestFeatureFilter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leaves_data();
    void leaves();
    void asksAgain();
    void aSectionWithoutRowsStaysOnlyUnfiltered();
    void differences_data();
    void differences();
};

namespace {

const OptionId istio("istio");
const OptionId linkerd("linkerd");
const OptionId cilium("cilium");

/// "mtls 1/4: auto-mtls; …" for each section left.
QString print(const FeatureFilter& filter)
{
    QStringList sections;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const QModelIndex section = filter.index(row, 0);
        QStringList ids;
        for (int child = 0; child < filter.rowCount(section); ++child)
            ids << filter.index(child, 0, section).data(FeatureTableModel::FeatureRole).toString();
        sections << QStringLiteral("%1 %2/%3: %4")
                        .arg(section.data(FeatureTableModel::SectionRole).toString())
                        .arg(filter.rowCount(section))
                        .arg(filter.totalRows(section))
                        .arg(ids.join(QLatin1Char(' ')));
    }
    return sections.join(QStringLiteral("; "));
}

CompareQuery query(const FeatureTableModel& model, const char* line)
{
    return CompareQuery::parse(QString::fromUtf8(line), *model.knowledge()).value();
}

} // namespace

void TestFeatureFilter::leaves_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("differencesOnly");
    QTest::addColumn<QString>("expected");
    QTest::newRow("everything")
        << QByteArray() << false
        << QStringLiteral("mtls 4/4: auto-mtls configurable identity permissive-mode; "
                          "traffic-management 4/4: l7-routing header-routing fault-injection "
                          "traffic-mirroring");
    QTest::newRow("query") << QByteArray("linkerd:no") << false
                           << QStringLiteral("traffic-management 1/4: header-routing");
    QTest::newRow("differences")
        << QByteArray() << true
        << QStringLiteral("mtls 2/4: identity permissive-mode; traffic-management 4/4: l7-routing "
                          "header-routing fault-injection traffic-mirroring");
    QTest::newRow("both") << QByteArray("section:mtls istio:yes") << true
                          << QStringLiteral("mtls 1/4: permissive-mode");
    QTest::newRow("nothing") << QByteArray("quantum") << false << QString();
}

void TestFeatureFilter::leaves()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, differencesOnly);
    QFETCH(const QString, expected);
    FeatureTableModel model;
    FeatureFilter filter(&model);
    const QAbstractItemModelTester tester(&filter);
    model.setKnowledge(test::shared(test::sampleKnowledge()));
    filter.setComparedOptions({istio, linkerd, cilium});
    filter.setQuery(query(model, line.constData()));
    filter.setDifferencesOnly(differencesOnly);
    QCOMPARE(print(filter), expected);
    QCOMPARE(filter.totalRows(), 8);
    QCOMPARE(filter.active(), differencesOnly || !line.isEmpty());
    int rows = 0;
    for (int section = 0; section < filter.rowCount(); ++section)
        rows += filter.rowCount(filter.index(section, 0));
    QCOMPARE(filter.shownRows(), rows);
}

void TestFeatureFilter::asksAgain()
{
    FeatureTableModel model;
    FeatureFilter filter(&model);
    const QAbstractItemModelTester tester(&filter);
    model.setKnowledge(test::shared(test::sampleKnowledge()));
    filter.setDifferencesOnly(true);
    filter.setComparedOptions({istio, linkerd});
    QCOMPARE(filter.shownRows(), 4);
    filter.setComparedOptions({istio, linkerd, cilium});
    QCOMPARE(filter.shownRows(), 6);
    filter.setComparedOptions({cilium});
    QCOMPARE(filter.shownRows(), 0);
    filter.setDifferencesOnly(false);
    QCOMPARE(filter.shownRows(), 8);
    filter.setQuery(query(model, "retry"));
    QCOMPARE(filter.shownRows(), 1);
    filter.setQuery({});
    QCOMPARE(filter.shownRows(), 8);
}

void TestFeatureFilter::aSectionWithoutRowsStaysOnlyUnfiltered()
{
    KnowledgeBase knowledge = test::sampleKnowledge();
    knowledge.sections.back().features.clear();
    FeatureTableModel model;
    FeatureFilter filter(&model);
    model.setKnowledge(test::shared(knowledge));
    QCOMPARE(filter.rowCount(), 2);
    filter.setQuery(query(model, "istio:yes"));
    QCOMPARE(filter.rowCount(), 1);
}

void TestFeatureFilter::differences_data()
{
    QTest::addColumn<QByteArray>("feature");
    QTest::addColumn<bool>("expected");
    QTest::newRow("same marks") << QByteArray("auto-mtls") << false;
    QTest::newRow("same marks, other words") << QByteArray("configurable") << false;
    QTest::newRow("other values") << QByteArray("identity") << true;
    QTest::newRow("not applicable") << QByteArray("permissive-mode") << true;
    QTest::newRow("other marks") << QByteArray("header-routing") << true;
    QTest::newRow("empty cell") << QByteArray("traffic-mirroring") << true;
}

void TestFeatureFilter::differences()
{
    QFETCH(const QByteArray, feature);
    QFETCH(const bool, expected);
    const KnowledgeBase knowledge = test::sampleKnowledge();
    const Feature* row = knowledge.feature(FeatureId(feature.toStdString()));
    QVERIFY(row);
    QCOMPARE(differs(*row, {istio, linkerd, cilium}), expected);
    QCOMPARE(differs(*row, {cilium, linkerd, istio}), expected);
    QVERIFY(!differs(*row, {istio}));
    QVERIFY(!differs(*row, {}));
}

} // namespace whichmesh::ui

WHICHMESH_GUI_TEST_MAIN(whichmesh::ui::TestFeatureFilter)
#include "tst_feature_filter.moc"
