// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contested_knowledge.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table_copy.h"

#include <QGuiApplication>
#include <QMimeData>

namespace whichmesh::ui {

class TestTableCopy : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void oneRow();
    void columnsInTheirOrder();
    void aWholeSection();
    void rowsOfSeveralSections();
    void nothingChosenMeansAllThatIsLeft();
    void aSectionAndItsRowsCountOnce();
    void dangersGoAlong();
    void markupIsEscaped();
    void formats_data();
    void formats();

private:
    QModelIndex row(const char* feature) const;
    QModelIndex section(const char* id) const;
    CopiedTables copied(const QModelIndexList& rows) const;

    FeatureTableModel m_model;
    FeatureFilter m_filter{&m_model};
};

void TestTableCopy::init()
{
    TestCase::init();
    m_filter.setQuery({});
    m_model.setKnowledge(test::shared(test::sampleKnowledge()));
}

QModelIndex TestTableCopy::row(const char* feature) const
{
    return m_filter.mapFromSource(m_model.indexOf(FeatureId(feature)));
}

QModelIndex TestTableCopy::section(const char* id) const
{
    return m_filter.mapFromSource(m_model.indexOf(SectionId(id)));
}

CopiedTables TestTableCopy::copied(const QModelIndexList& rows) const
{
    return copiedTables(m_filter, rows, m_model.knowledge()->meshes());
}

void TestTableCopy::oneRow()
{
    const CopiedTables tables = copied({row("header-routing")});
    QCOMPARE(tables.rowCount(), std::size_t{1});
    QCOMPARE(markdownOf(tables),
             QStringLiteral("| Feature | Istio | Linkerd | Cilium |\n"
                            "| --- | --- | --- | --- |\n"
                            "| Header-based routing | ✅ match | ❌ | ⚠️ partial |\n"));
    QCOMPARE(tsvOf(tables),
             QStringLiteral("Feature\tIstio\tLinkerd\tCilium\n"
                            "Header-based routing\t✅ match\t❌\t⚠️ partial\n"));
    QCOMPARE(htmlOf(tables),
             QStringLiteral("<table>\n<thead>\n<tr><th scope=\"col\">Feature</th><th "
                            "scope=\"col\">Istio</th><th scope=\"col\">Linkerd</th><th "
                            "scope=\"col\">Cilium</th></tr>\n</thead>\n<tbody>\n<tr><th "
                            "scope=\"row\">Header-based routing</th><td>✅ match</td><td>❌</td>"
                            "<td>⚠️ partial</td></tr>\n</tbody>\n</table>\n"));
}

void TestTableCopy::columnsInTheirOrder()
{
    const auto meshes = m_model.knowledge()->meshes();
    const CopiedTables tables =
        copiedTables(m_filter, {row("permissive-mode")}, {meshes[2], meshes[0]});
    QCOMPARE(markdownOf(tables), QStringLiteral("| Feature | Cilium | Istio |\n"
                                                "| --- | --- | --- |\n"
                                                "| PERMISSIVE mode | N/A | ✅ |\n"));
}

void TestTableCopy::aWholeSection()
{
    const CopiedTables tables = copied({section("traffic-management")});
    QCOMPARE(
        markdownOf(tables),
        QStringLiteral("### Traffic management\n"
                       "\n"
                       "| Feature | Istio | Linkerd | Cilium |\n"
                       "| --- | --- | --- | --- |\n"
                       "| L7 routing | ✅ full (VirtualService) | ⚠️ basic (ServiceProfile) "
                       "| ⚠️ basic (CiliumNetworkPolicy L7) |\n"
                       "| Header-based routing | ✅ match | ❌ | ⚠️ partial |\n"
                       "| Fault injection | ✅ VS fault | ⚠️ retry budgets only | ❌ |\n"
                       "| Traffic mirroring | ✅ VS mirror | ⚠️ tap only |  |\n"
                       "\n"
                       "Winner: Istio, by a wide margin.\n"));
    QVERIFY(tsvOf(tables).startsWith(QStringLiteral("Feature\tIstio\t")));
    QVERIFY(htmlOf(tables).startsWith(QStringLiteral("<h3>Traffic management</h3>\n<table>\n")));
    QVERIFY(htmlOf(tables).endsWith(
        QStringLiteral("</table>\n<p>Winner: Istio, by a wide margin.</p>\n")));
}

void TestTableCopy::rowsOfSeveralSections()
{
    const CopiedTables tables = copied({row("header-routing"), row("identity")});
    QCOMPARE(markdownOf(tables),
             QStringLiteral("### mTLS\n"
                            "\n"
                            "| Feature | Istio | Linkerd | Cilium |\n"
                            "| --- | --- | --- | --- |\n"
                            "| Identity | ServiceAccount | ServiceAccount | SPIFFE (Cilium) |\n"
                            "\n"
                            "### Traffic management\n"
                            "\n"
                            "| Feature | Istio | Linkerd | Cilium |\n"
                            "| --- | --- | --- | --- |\n"
                            "| Header-based routing | ✅ match | ❌ | ⚠️ partial |\n"));
    QCOMPARE(tsvOf(tables),
             QStringLiteral(
                 "Section\tFeature\tIstio\tLinkerd\tCilium\n"
                 "mTLS\tIdentity\tServiceAccount\tServiceAccount\tSPIFFE (Cilium)\n"
                 "Traffic management\tHeader-based routing\t✅ match\t❌\t⚠️ partial\n"));
}

void TestTableCopy::nothingChosenMeansAllThatIsLeft()
{
    QCOMPARE(copied({}).rowCount(), std::size_t{8});
    m_filter.setQuery(
        CompareQuery::parse(QStringLiteral("linkerd:partial"), *m_model.knowledge()).value());
    const CopiedTables tables = copied({});
    QCOMPARE(tables.rowCount(), std::size_t{3});
    QCOMPARE(tables.sections.size(), std::size_t{1});
    m_filter.setQuery(CompareQuery::parse(QStringLiteral("quantum"), *m_model.knowledge()).value());
    QCOMPARE(copied({}).rowCount(), std::size_t{0});
    QCOMPARE(markdownOf(copied({})), QString());
    QCOMPARE(tsvOf(copied({})), QString());
    QCOMPARE(htmlOf(copied({})), QString());
}

void TestTableCopy::aSectionAndItsRowsCountOnce()
{
    const CopiedTables tables =
        copied({section("mtls"), row("identity"), row("identity").siblingAtColumn(2)});
    QCOMPARE(tables.rowCount(), std::size_t{4});
}

void TestTableCopy::dangersGoAlong()
{
    m_model.setKnowledge(test::shared(test::contestedKnowledge()));
    const QString note = QStringLiteral("Auto mTLS, Cilium: Danger: mTLS is ");
    const CopiedTables tables = copied({row("auto-mtls"), row("identity")});
    QCOMPARE(markdownOf(tables).count(note), 1);
    QVERIFY(htmlOf(tables).contains(note + QStringLiteral("&lt;i&gt;not&lt;/i&gt;")));
    const QStringList lines = tsvOf(tables).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines[0].endsWith(QStringLiteral("\tDanger")));
    QVERIFY(lines[1].contains(QStringLiteral("\tCilium: Danger: mTLS is ")));
    QCOMPARE(lines[2].count(QLatin1Char('\t')), lines[0].count(QLatin1Char('\t')));
    // Of a column that is not copied nothing is said.
    const CopiedTables others =
        copiedTables(m_filter, {row("auto-mtls")}, {m_model.knowledge()->meshes().front()});
    QVERIFY(!markdownOf(others).contains(QStringLiteral("Danger")));
    QVERIFY(!tsvOf(others).contains(QStringLiteral("Danger")));
}

void TestTableCopy::markupIsEscaped()
{
    KnowledgeBase knowledge = test::sampleKnowledge();
    knowledge.sections = {knowledge.sections.front()};
    Section& section = knowledge.sections.front();
    section.title = "<b>A|B</b>";
    section.verdict = {{}, "*bold* <i>"};
    section.features.resize(1);
    section.features.front().title = "=1+1";
    section.features.front().cells[OptionId("istio")] =
        Cell{{Claim{EditionId("guide-2024"), Support::Value, "<script>a|b"}}};
    m_model.setKnowledge(test::shared(knowledge));
    const CopiedTables tables = copied({});
    QVERIFY(!htmlOf(tables).contains(QStringLiteral("<script>")));
    QVERIFY(!htmlOf(tables).contains(QStringLiteral("<b>")));
    QVERIFY(!htmlOf(tables).contains(QStringLiteral("<i>")));
    QVERIFY(!markdownOf(tables).contains(QStringLiteral("*bold*")));
    QVERIFY(!markdownOf(tables).contains(QStringLiteral("a|b")));
    QVERIFY(tsvOf(tables).contains(QStringLiteral("\n'=1+1\t")));
}

void TestTableCopy::formats_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QStringList>("types");
    const auto row = [](const char* name, CopyFormat format, const char* plain,
                        const QStringList& types) {
        QTest::newRow(name) << static_cast<int>(format) << QString::fromUtf8(plain) << types;
    };
    const QString text = QStringLiteral("text/plain");
    const QString html = QStringLiteral("text/html");
    row("table", CopyFormat::Table, "Feature\tIstio", {text, html});
    row("Markdown", CopyFormat::Markdown, "| Feature | Istio",
        {text, QStringLiteral("text/markdown")});
    row("TSV", CopyFormat::Tsv, "Feature\tIstio",
        {text, QStringLiteral("text/tab-separated-values")});
    row("HTML", CopyFormat::Html, "<table>\n", {text, html});
}

void TestTableCopy::formats()
{
    QFETCH(const int, format);
    QFETCH(const QString, plain);
    QFETCH(const QStringList, types);
    const CopiedTables tables = copied({row("identity")});
    const auto mime = mimeOf(tables, static_cast<CopyFormat>(format));
    QCOMPARE(mime->formats(), types);
    QVERIFY(mime->text().startsWith(plain));
    if (mime->hasHtml())
        QCOMPARE(mime->html(), htmlOf(tables));
}

} // namespace whichmesh::ui

WHICHMESH_GUI_TEST_MAIN(whichmesh::ui::TestTableCopy)
#include "tst_table_copy.moc"
