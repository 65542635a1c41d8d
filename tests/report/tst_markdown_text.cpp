// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/markdown_text.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestMarkdownText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void cell_data();
    void cell();
    void codeIsShownAsWritten();
    void codeWithFencesGetsALongerFence();
};

void TestMarkdownText::text_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* plain, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(plain) << QString::fromUtf8(expected);
    };
    row("plain", "Linkerd is simplest", "Linkerd is simplest");
    row("empty", "", "");
    row("emphasis", "*a* __b__", "\\*a\\* \\_\\_b\\_\\_");
    row("underscore in a word stays", "cpu_millicores", "cpu_millicores");
    row("strike through", "~75 GB, ~30 CPU", "\\~75 GB, \\~30 CPU");
    row("code", "use `x`", "use \\`x\\`");
    row("link", "[a](http://b)", "\\[a\\](http\\://b)");
    row("bare link", "see https://x.org", "see https\\://x.org");
    row("bare www link", "see www.x.org", "see www\\.x.org");
    row("image", "![a](b)", "!\\[a\\](b)");
    row("html", "<img src=x onerror=y>", "&lt;img src=x onerror=y>");
    row("entity", "&lt; &#60; a & b", "&amp;lt; &amp;#60; a & b");
    row("backslash", "a\\b", "a\\\\b");
    row("maths", "$x$", "\\$x\\$");
    row("pipe", "a|b", "a\\|b");
    row("heading", "# a", "\\# a");
    row("closing hashes", "C# and F#", "C# and F\\#");
    row("quote", "> a", "\\> a");
    row("bullets", "- a", "\\- a");
    row("plus", "+ a", "\\+ a");
    row("rule", "---", "\\---");
    row("setext", "===", "\\===");
    row("numbered", "1. a", "1\\. a");
    row("numbered with bracket", "12) a", "12\\) a");
    row("a number is not a list", "1.5 GB", "1.5 GB");
    row("lines are joined", " a\n\n    b\t c ", "a b c");
    row("other scripts", "Ω Ж “q”", "Ω Ж “q”");
}

void TestMarkdownText::text()
{
    QFETCH(const QString, plain);
    QFETCH(const QString, expected);
    QCOMPARE(markdownText(plain), expected);
}

void TestMarkdownText::cell_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("expected");
    QTest::newRow("pipe") << QStringLiteral("a|b") << QStringLiteral("a\\|b");
    QTest::newRow("backslash before a pipe")
        << QStringLiteral("a\\|b") << QStringLiteral("a\\\\\\|b");
    QTest::newRow("lines") << QStringLiteral("a\nb\r\n c ") << QStringLiteral("a<br>b<br>c");
    QTest::newRow("a break of the text's own")
        << QStringLiteral("a<br>b") << QStringLiteral("a&lt;br>b");
    QTest::newRow("starts of blocks mean nothing")
        << QStringLiteral("- a") << QStringLiteral("- a");
}

void TestMarkdownText::cell()
{
    QFETCH(const QString, plain);
    QFETCH(const QString, expected);
    QCOMPARE(markdownCell(plain), expected);
}

void TestMarkdownText::codeIsShownAsWritten()
{
    QCOMPARE(markdownCode(QStringLiteral("a <b>\n\n  *c*\n\n")),
             QStringLiteral("```\na <b>\n\n  *c*\n```\n"));
    QCOMPARE(markdownCode(QStringLiteral("a\n\nb"), QStringLiteral("   ")),
             QStringLiteral("   ```\n   a\n\n   b\n   ```\n"));
}

void TestMarkdownText::codeWithFencesGetsALongerFence()
{
    QCOMPARE(markdownCode(QStringLiteral("````\nx")), QStringLiteral("`````\n````\nx\n`````\n"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestMarkdownText)
#include "tst_markdown_text.moc"
