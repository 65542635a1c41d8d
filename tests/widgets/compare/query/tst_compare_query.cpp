// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contested_knowledge.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/compare/query/compare_query.h"

#include <QGuiApplication>

namespace whichmesh::ui {

class TestCompareQuery : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void finds_data();
    void finds();
    void negationFindsTheRest_data() { finds_data(); }
    void negationFindsTheRest();
    void aFourthMeshIsAKey();
    void withoutMeshesOnlySectionsAreKeys();
};

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString print(const QueryTerm& term)
{
    QStringList names;
    for (const Support mark : term.marks)
        names << QString::fromUtf8(toText(mark).data());
    for (const SectionId& section : term.sections)
        names << text(section.str());
    for (const CellTrait trait : term.traits)
        names << QString::fromUtf8(toText(trait).data());
    const QString value = names.join(QLatin1Char(','));
    const QString minus = term.negated ? QStringLiteral("-") : QString();
    switch (term.kind) {
    case QueryTerm::Kind::Text:
        return minus + QLatin1Char('"') + term.text + QLatin1Char('"');
    case QueryTerm::Kind::Mark:
        return minus + text(term.option.str()) + QLatin1Char('=') + value;
    case QueryTerm::Kind::Section:
        return minus + QStringLiteral("in ") + value;
    case QueryTerm::Kind::Trait:
        return minus + QStringLiteral("is ") + value;
    }
    return {};
}

QString print(const tl::expected<CompareQuery, QString>& query)
{
    if (!query)
        return query.error();
    QStringList terms;
    for (const QueryTerm& term : query->terms)
        terms << print(term);
    return terms.join(QStringLiteral(" + "));
}

/// The ids of the features found, in reading order.
QStringList found(const CompareQuery& query, const KnowledgeBase& knowledge)
{
    QStringList ids;
    for (const Section& section : knowledge.sections) {
        for (const Feature& feature : section.features) {
            if (query.matches(section, feature))
                ids << text(feature.id.str());
        }
    }
    return ids;
}

void addRow(const char* name, const char* line, const char* expected)
{
    QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(expected);
}

void addColumns()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
}

} // namespace

void TestCompareQuery::parses_data()
{
    addColumns();
    addRow("nothing", "", "");
    addRow("spaces", "   ", "");
    addRow("empty phrase", "\"\"", "");
    addRow("negated empty phrase", "-\"\"", "");
    addRow("word", "Retry", "\"retry\"");
    addRow("two words", "retry budgets", "\"retry\" + \"budgets\"");
    addRow("phrase", "\"retry budgets\"", "\"retry budgets\"");
    addRow("phrase without end", "\"retry budgets", "\"retry budgets\"");
    addRow("curly quotes", "“retry budgets”", "\"retry budgets\"");
    addRow("letters beyond ASCII", "ÄÖÉ", "\"äöé\"");
    addRow("negated word", "-sidecar", "-\"sidecar\"");
    addRow("negated phrase", "-\"tap only\"", "-\"tap only\"");
    addRow("double minus is text", "--ha", "\"--ha\"");
    addRow("yes", "istio:yes", "istio=full");
    addRow("partial", "cilium:partial", "cilium=partial");
    addRow("no", "linkerd:no", "linkerd=none");
    addRow("not applicable", "istio:na", "istio=not-applicable");
    addRow("plain value", "istio:value", "istio=value");
    addRow("n/a as shown", "istio:N/A", "istio=not-applicable");
    addRow("other words for marks", "istio:full linkerd:none cilium:not-applicable",
           "istio=full + linkerd=none + cilium=not-applicable");
    addRow("signs of a copied table", "istio:✅ linkerd:❌ cilium:⚠️",
           "istio=full + linkerd=none + cilium=partial");
    addRow("sign without selector", "cilium:⚠", "cilium=partial");
    addRow("several marks", "linkerd:no,partial", "linkerd=none,partial");
    addRow("stray comma", "linkerd:no,,", "linkerd=none");
    addRow("upper case", "LINKERD:NO", "linkerd=none");
    addRow("negated mark", "-linkerd:no", "-linkerd=none");
    addRow("two options", "linkerd:no istio:yes", "linkerd=none + istio=full");
    addRow("mark in quotes", "linkerd:\"no\"", "linkerd=none");
    addRow("section by id", "section:mtls", "in mtls");
    addRow("section by part of its title", "section:\"traffic m\"", "in traffic-management");
    addRow("section by part of its id", "section:management", "in traffic-management");
    addRow("several sections", "section:m", "in mtls,traffic-management");
    addRow("negated section", "-section:MTLS", "-in mtls");
    addRow("trait", "is:contested", "is contested");
    addRow("several traits", "IS:Wrong,dated", "is wrong,dated");
    addRow("negated trait", "-is:vendor-only", "-is vendor-only");
    addRow("colon in quotes is text", "\"istio:yes\"", "\"istio:yes\"");
    addRow("all together", "section:traffic -linkerd:yes \"vs mirror\" tap",
           "in traffic-management + -linkerd=full + \"vs mirror\" + \"tap\"");
}

void TestCompareQuery::parses()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const auto query = CompareQuery::parse(line, test::sampleKnowledge());
    QVERIFY2(query.has_value(), qPrintable(print(query)));
    QCOMPARE(print(query), expected);
    QCOMPARE(query->empty(), expected.isEmpty());
}

void TestCompareQuery::refuses_data()
{
    addColumns();
    addRow("unknown option", "istoi:yes",
           "“istoi:” is unknown. Before a colon comes istio, linkerd, cilium, section or is.");
    addRow("an option that is no mesh", "none:yes",
           "“none:” is unknown. Before a colon comes istio, linkerd, cilium, section or is.");
    addRow("no option", ":yes", "Before “:yes” comes istio, linkerd, cilium, section or is.");
    addRow("colon alone", ":", "Before “:” comes istio, linkerd, cilium, section or is.");
    addRow("a time", "12:30",
           "“12:” is unknown. Before a colon comes istio, linkerd, cilium, section or is.");
    addRow("unknown mark", "linkerd:maybe",
           "“maybe” is no mark. After “linkerd:” comes yes, partial, no, na or value.");
    addRow("beginning of a mark", "linkerd:par",
           "“par” is no mark. After “linkerd:” comes yes, partial, no, na or value.");
    addRow("one mark of two", "linkerd:no,never",
           "“never” is no mark. After “linkerd:” comes yes, partial, no, na or value.");
    addRow("no mark", "linkerd:", "After “linkerd:” comes yes, partial, no, na or value.");
    addRow("space before the mark", "linkerd: no",
           "After “linkerd:” comes yes, partial, no, na or value.");
    addRow("only commas", "linkerd:,", "After “linkerd:” comes yes, partial, no, na or value.");
    addRow("empty mark in quotes", "linkerd:\"\"",
           "After “linkerd:” comes yes, partial, no, na or value.");
    addRow("unknown section", "section:storage",
           "No section is called “storage”. Use mtls or traffic-management.");
    addRow("no section", "section:", "After “section:” comes mtls or traffic-management.");
    addRow("blank section", "section:\" \"", "After “section:” comes mtls or traffic-management.");
    addRow(
        "unknown trait", "is:old",
        "“old” is nothing a cell can be. After “is:” comes contested, wrong, dated, unsourced or "
        "vendor-only.");
    addRow("no trait",
           "is:", "After “is:” comes contested, wrong, dated, unsourced or vendor-only.");
    addRow("minus alone", "-",
           "After a minus sign comes what to leave out, without a space between.");
    addRow("minus before a space", "retry - tap",
           "After a minus sign comes what to leave out, without a space between.");
    addRow("percent signs stay as typed", "%1%2:no",
           "“%1%2:” is unknown. Before a colon comes istio, linkerd, cilium, section or is.");
    addRow("the first fault counts", "istio:yes foo:no linkerd:bar",
           "“foo:” is unknown. Before a colon comes istio, linkerd, cilium, section or is.");
}

void TestCompareQuery::refuses()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const auto query = CompareQuery::parse(line, test::sampleKnowledge());
    QVERIFY(!query.has_value());
    QCOMPARE(query.error(), expected);
}

void TestCompareQuery::finds_data()
{
    addColumns();
    addRow("title", "auto", "auto-mtls");
    addRow("part of a title", "MODE", "permissive-mode");
    addRow("text of a cell", "server", "configurable");
    addRow("section's title", "traffic m",
           "l7-routing header-routing fault-injection traffic-mirroring");
    addRow("word shown for a mark", "N/A", "permissive-mode");
    addRow("phrase", "\"tap only\"", "traffic-mirroring");
    addRow("words in any order", "only tap", "traffic-mirroring");
    addRow("mark", "linkerd:no", "header-routing");
    addRow("two marks", "linkerd:partial cilium:no", "fault-injection");
    addRow("one of two marks", "cilium:no,na", "permissive-mode fault-injection");
    addRow("plain value", "istio:value", "identity");
    addRow("empty cell has no mark", "linkerd:partial -cilium:yes,partial,no,na,value",
           "traffic-mirroring");
    addRow("section", "section:mtls istio:yes", "auto-mtls configurable permissive-mode");
    addRow("none", "linkerd:no istio:no", "");
    addRow("contested", "is:contested", "header-routing fault-injection");
    addRow("wrong or dated", "is:wrong,dated", "header-routing fault-injection");
    addRow("contested and dated", "is:contested is:dated", "fault-injection");
    addRow("not contested", "-is:contested section:traffic", "l7-routing traffic-mirroring");
    addRow("a vendor alone", "is:vendor-only", "fault-injection");
}

void TestCompareQuery::finds()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const KnowledgeBase knowledge = test::contestedKnowledge();
    const auto query = CompareQuery::parse(line, knowledge);
    QVERIFY2(query.has_value(), qPrintable(print(query)));
    QCOMPARE(found(*query, knowledge).join(QLatin1Char(' ')), expected);
}

void TestCompareQuery::negationFindsTheRest()
{
    QFETCH(const QString, line);
    const KnowledgeBase knowledge = test::contestedKnowledge();
    const auto query = CompareQuery::parse(line, knowledge);
    QVERIFY(query.has_value());
    for (const QueryTerm& term : query->terms) {
        QueryTerm opposite = term;
        opposite.negated = !term.negated;
        QStringList both = found({{term}}, knowledge) + found({{opposite}}, knowledge);
        QStringList all = found({}, knowledge);
        both.sort();
        all.sort();
        QCOMPARE(both, all);
    }
}

void TestCompareQuery::aFourthMeshIsAKey()
{
    const KnowledgeBase knowledge = test::sampleKnowledgeOfFour();
    const auto query = CompareQuery::parse(QStringLiteral("kuma:partial linkerd:no"), knowledge);
    QVERIFY(query.has_value());
    QCOMPARE(found(*query, knowledge), QStringList(QStringLiteral("header-routing")));
    QCOMPARE(queryKeys(knowledge).join(QLatin1Char(' ')),
             QStringLiteral("istio linkerd cilium kuma section is"));
}

void TestCompareQuery::withoutMeshesOnlySectionsAreKeys()
{
    const auto query = CompareQuery::parse(QStringLiteral("istio:no"), KnowledgeBase());
    QVERIFY(!query.has_value());
    QCOMPARE(query.error(),
             QStringLiteral("“istio:” is unknown. Before a colon comes section or is."));
}

} // namespace whichmesh::ui

WHICHMESH_GUI_TEST_MAIN(whichmesh::ui::TestCompareQuery)
#include "tst_compare_query.moc"
