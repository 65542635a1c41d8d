// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/compare/table/feature_table_model.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QSignalSpy>

namespace whichmesh::ui {

class TestFeatureTableModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheTables();
    void speaksEveryCell();
    void heads();
    void indexesLeadBack();
    void carriesRoles();
    void aNewKnowledgeBaseReplacesAll();
    void emptyWithoutKnowledge();
    void verdicts();
};

namespace {

/// Every row, its cells separated by " | ", features indented.
QStringList print(const QAbstractItemModel& model, int role)
{
    QStringList lines;
    const auto add = [&](const QString& indent, int row, const QModelIndex& parent) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data(role).toString();
        while (!cells.isEmpty() && cells.last().isEmpty() && indent.isEmpty())
            cells.removeLast();
        lines << indent + cells.join(QStringLiteral(" | "));
    };
    for (int section = 0; section < model.rowCount(); ++section) {
        add({}, section, {});
        const QModelIndex parent = model.index(section, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            add(QStringLiteral("  "), row, parent);
    }
    return lines;
}

QString heading(const FeatureTableModel& model, int role)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.headerData(column, Qt::Horizontal, role).toString();
    return cells.join(QStringLiteral(" | "));
}

QStringList lines(const char* expected)
{
    return QString::fromUtf8(expected).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

void TestFeatureTableModel::holdsTheTables()
{
    FeatureTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setKnowledge(test::shared(test::sampleKnowledge()));
    QCOMPARE(print(model, Qt::DisplayRole), lines(R"(
mTLS
  Auto mTLS | yes | yes | yes
  Configurable | PeerAuth | Server CRD | CiliumNetworkPolicy
  Identity | ServiceAccount | ServiceAccount | SPIFFE (Cilium)
  PERMISSIVE mode | yes | yes | N/A
Traffic management
  L7 routing | full (VirtualService) | basic (ServiceProfile) | basic (CiliumNetworkPolicy L7)
  Header-based routing | match | no | partial
  Fault injection | VS fault | retry budgets only | no
  Traffic mirroring | VS mirror | tap only | 
)"));
}

void TestFeatureTableModel::speaksEveryCell()
{
    FeatureTableModel model;
    KnowledgeBase knowledge = test::sampleKnowledge();
    knowledge.sections.front().features.resize(1);
    model.setKnowledge(test::shared(knowledge));
    QCOMPARE(print(model, Qt::AccessibleTextRole), lines(R"(
mTLS, 1 row. Winner: All three; mTLS is solved.
  Auto mTLS | Istio, Auto mTLS: yes | Linkerd, Auto mTLS: yes | Cilium, Auto mTLS: yes
Traffic management, 4 rows. Winner: Istio, by a wide margin.
  L7 routing | Istio, L7 routing: yes, full (VirtualService) | Linkerd, L7 routing: partial, basic (ServiceProfile) | Cilium, L7 routing: partial, basic (CiliumNetworkPolicy L7)
  Header-based routing | Istio, Header-based routing: yes, match | Linkerd, Header-based routing: no | Cilium, Header-based routing: partial
  Fault injection | Istio, Fault injection: yes, VS fault | Linkerd, Fault injection: partial, retry budgets only | Cilium, Fault injection: no
  Traffic mirroring | Istio, Traffic mirroring: yes, VS mirror | Linkerd, Traffic mirroring: partial, tap only | Cilium, Traffic mirroring: not stated
)"));
}

void TestFeatureTableModel::heads()
{
    FeatureTableModel model;
    model.setKnowledge(test::shared(test::sampleKnowledgeOfFour()));
    QCOMPARE(heading(model, Qt::DisplayRole),
             QStringLiteral("Feature | Istio | Linkerd | Cilium | Kuma"));
    QCOMPARE(heading(model, Qt::AccessibleTextRole),
             QStringLiteral(" | Istio: 7 yes, 0 partial, 0 no | Linkerd: 3 yes, 3 partial, 1 no"
                            " | Cilium: 2 yes, 2 partial, 1 no | Kuma: 0 yes, 8 partial, 0 no"));
    QCOMPARE(heading(model, FeatureTableModel::OptionRole),
             QStringLiteral(" | istio | linkerd | cilium | kuma"));
    const auto counts = model.headerData(2, Qt::Horizontal, FeatureTableModel::CountsRole);
    QCOMPARE(counts.value<MarkCounts>(), (MarkCounts{3, 3, 1}));
    QVERIFY(!model.headerData(5, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

void TestFeatureTableModel::indexesLeadBack()
{
    FeatureTableModel model;
    const KnowledgePtr knowledge = test::shared(test::sampleKnowledge());
    model.setKnowledge(knowledge);
    for (const Section& section : knowledge->sections) {
        const QModelIndex index = model.indexOf(section.id);
        QCOMPARE(model.section(index), &section);
        QVERIFY(!model.feature(index));
        QVERIFY(!model.option(index));
        for (const Feature& feature : section.features) {
            for (const Option* mesh : knowledge->meshes()) {
                const QModelIndex cell = model.indexOf(feature.id, model.columnOf(mesh->id));
                QCOMPARE(model.section(cell), &section);
                QCOMPARE(model.feature(cell), &feature);
                QCOMPARE(model.option(cell), mesh);
            }
            QVERIFY(!model.option(model.indexOf(feature.id)));
        }
    }
    QVERIFY(!model.indexOf(SectionId("storage")).isValid());
    QVERIFY(!model.indexOf(FeatureId("storage")).isValid());
    QCOMPARE(model.columnOf(OptionId("none")), -1);
}

void TestFeatureTableModel::carriesRoles()
{
    FeatureTableModel model;
    model.setKnowledge(test::shared(test::sampleKnowledge()));
    const auto support = [&](const char* feature, int column) {
        return model.indexOf(FeatureId(feature), column).data(FeatureTableModel::SupportRole);
    };
    QCOMPARE(support("header-routing", 2), QVariant(static_cast<int>(Support::None)));
    QCOMPARE(support("identity", 1), QVariant(static_cast<int>(Support::Value)));
    QVERIFY(!support("traffic-mirroring", 3).isValid());
    QVERIFY(!support("header-routing", 0).isValid());
    const QModelIndex cell = model.indexOf(FeatureId("header-routing"), 2);
    QCOMPARE(cell.data(FeatureTableModel::OptionRole).toString(), QStringLiteral("linkerd"));
    QCOMPARE(cell.data(FeatureTableModel::FeatureRole).toString(),
             QStringLiteral("header-routing"));
    QCOMPARE(cell.data(FeatureTableModel::SectionRole).toString(),
             QStringLiteral("traffic-management"));
    QVERIFY(!cell.parent().data(FeatureTableModel::FeatureRole).isValid());
}

void TestFeatureTableModel::aNewKnowledgeBaseReplacesAll()
{
    FeatureTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setKnowledge(test::shared(test::sampleKnowledge()));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    KnowledgeBase knowledge = test::sampleKnowledgeOfFour();
    knowledge.sections.pop_back();
    model.setKnowledge(test::shared(knowledge));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.rowCount(), 1);
    model.setKnowledge(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestFeatureTableModel::emptyWithoutKnowledge()
{
    FeatureTableModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 1);
    QVERIFY(!model.section({}));
    QVERIFY(!model.indexOf(SectionId("mtls")).isValid());
}

void TestFeatureTableModel::verdicts()
{
    const KnowledgeBase knowledge = test::sampleKnowledge();
    const OptionId istio("istio");
    QCOMPARE(verdictText(knowledge, {{istio}, "Istio, by far."}),
             QStringLiteral("Winner: Istio, by far."));
    QCOMPARE(verdictText(knowledge, {{istio, OptionId("linkerd")}, {}}),
             QStringLiteral("Winner: Istio, Linkerd"));
    QCOMPARE(verdictText(knowledge, {{}, "All three work."}), QStringLiteral("All three work."));
    QCOMPARE(verdictText(knowledge, {}), QString());
    QCOMPARE(rowCountText(0), QStringLiteral("0 rows"));
    QCOMPARE(rowCountText(1), QStringLiteral("1 row"));
}

} // namespace whichmesh::ui

WHICHMESH_GUI_TEST_MAIN(whichmesh::ui::TestFeatureTableModel)
#include "tst_feature_table_model.moc"
