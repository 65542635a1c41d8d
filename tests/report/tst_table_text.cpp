// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/table_text.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestTableText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void markdown();
    void tsv();
    void formulasAreDefused_data();
    void formulasAreDefused();
    void html();
    void shortRowsAreFilled();
    void cellsKeepTheSigns_data();
    void cellsKeepTheSigns();
    void sectionsKeepTheColumnOrder();
};

namespace {

TextGrid grid()
{
    return {{QStringLiteral("Feature"), QStringLiteral("A|B")},
            {{QStringLiteral("x\ny"), QStringLiteral("<b>\t\"q\"")},
             {QStringLiteral("\"quoted\""), QStringLiteral("*")}}};
}

} // namespace

void TestTableText::markdown()
{
    QCOMPARE(toMarkdown(grid()), QStringLiteral("| Feature | A\\|B |\n"
                                                "| --- | --- |\n"
                                                "| x<br>y | &lt;b> \"q\" |\n"
                                                "| \"quoted\" | \\* |\n"));
}

void TestTableText::tsv()
{
    QCOMPARE(toTsv(grid()), QStringLiteral("Feature\tA|B\n"
                                           "x y\t<b> \"q\"\n"
                                           "\"\"\"quoted\"\"\"\t*\n"));
}

void TestTableText::formulasAreDefused_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equals") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+cmd|' /C calc'!A0")
                          << QStringLiteral("'+cmd|' /C calc'!A0");
    QTest::newRow("minus") << QStringLiteral("--ha flag") << QStringLiteral("'--ha flag");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("after a blank") << QStringLiteral(" \t=1") << QStringLiteral("'=1");
    QTest::newRow("wide equals") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
    QTest::newRow("a number is none") << QStringLiteral("-5.5") << QStringLiteral("-5.5");
    QTest::newRow("inside is harmless") << QStringLiteral("a=b") << QStringLiteral("a=b");
}

void TestTableText::formulasAreDefused()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, expected);
    QCOMPARE(toTsv({{QStringLiteral("h")}, {{cell}}}),
             QString(QStringLiteral("h\n") + expected + u'\n'));
}

void TestTableText::html()
{
    QCOMPARE(
        toHtml(grid()),
        QStringLiteral("<table>\n<thead>\n"
                       "<tr><th scope=\"col\">Feature</th><th scope=\"col\">A|B</th></tr>\n"
                       "</thead>\n<tbody>\n"
                       "<tr><th scope=\"row\">x<br>y</th><td>&lt;b&gt;\t&quot;q&quot;</td></tr>\n"
                       "<tr><th scope=\"row\">&quot;quoted&quot;</th><td>*</td></tr>\n"
                       "</tbody>\n</table>\n"));
}

void TestTableText::shortRowsAreFilled()
{
    const TextGrid ragged{{QStringLiteral("a"), QStringLiteral("b")}, {{QStringLiteral("1")}}};
    QCOMPARE(toMarkdown(ragged), QStringLiteral("| a | b |\n| --- | --- |\n| 1 |  |\n"));
    QCOMPARE(toTsv(ragged), QStringLiteral("a\tb\n1\t\n"));
    QVERIFY(toHtml(ragged).contains(QStringLiteral("<th scope=\"row\">1</th><td></td>")));
}

void TestTableText::cellsKeepTheSigns_data()
{
    QTest::addColumn<Claim>("claim");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Support support, const char* text, const char* expected) {
        QTest::newRow(name) << Claim{{}, support, text} << QString::fromUtf8(expected);
    };
    row("full", Support::Full, "PeerAuth", "✅ PeerAuth");
    row("full, no words", Support::Full, "", "✅");
    row("partial", Support::Partial, "tap only", "⚠️ tap only");
    row("none", Support::None, "", "❌");
    row("not applicable", Support::NotApplicable, "", "N/A");
    row("not applicable, with words", Support::NotApplicable, "no sidecar", "no sidecar");
    row("value", Support::Value, "30 min", "30 min");
}

void TestTableText::cellsKeepTheSigns()
{
    QFETCH(const Claim, claim);
    QFETCH(const QString, expected);
    QCOMPARE(cellText(&claim), expected);
    QCOMPARE(cellText(nullptr), QString());
}

void TestTableText::sectionsKeepTheColumnOrder()
{
    const KnowledgeBase knowledge = test::sampleKnowledge();
    const TextGrid made = gridOf(knowledge.sections.back(), knowledge.meshes());
    QCOMPARE(made.columns, (QStringList{QStringLiteral("Feature"), QStringLiteral("Istio"),
                                        QStringLiteral("Linkerd"), QStringLiteral("Cilium")}));
    QCOMPARE(made.rows.size(), 4);
    QCOMPARE(made.rows[1],
             (QStringList{QStringLiteral("Header-based routing"), QStringLiteral("✅ match"),
                          QStringLiteral("❌"), QStringLiteral("⚠️ partial")}));
    QCOMPARE(made.rows[3].last(), QString());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestTableText)
#include "tst_table_text.moc"
