// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/csv_table.h"
#include "tests/support/test_main.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

/// A node in one line, each scalar with its place.
std::string written(const YamlNode& node)
{
    std::string text;
    if (node.kind == YamlNode::Kind::Scalar)
        return fmt::format("{}@{}:{}", node.scalar, node.mark.line, node.mark.column);
    for (const YamlNode& item : node.items)
        text += (text.empty() ? "" : " ") + written(item);
    for (const YamlNode::Entry& entry : node.entries)
        text += (text.empty() ? "" : " ") + entry.key + '=' + written(entry.value);
    return node.kind == YamlNode::Kind::Mapping ? '{' + text + '}' : '[' + text + ']';
}

} // namespace

class TestCsvTable : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void faults_data();
    void faults();
    void keysAreWhereTheHeaderHasThem();
};

void TestCsvTable::rows_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << std::string(text) << std::string(expected);
    };
    row("header only", "a,b\n", "[]");
    row("two rows", "a,b\n1,2\n3,4\n", "[{a=1@2:1 b=2@2:3} {a=3@3:1 b=4@3:3}]");
    row("empty cells are absent", "a,b,c\n,2,\n", "[{b=2@2:2}]");
    row("nothing but empty cells", "a,b\n,\n", "[{}]");
    row("a dot nests", "a,in.x,in.y\n1,2,3\n", "[{a=1@2:1 in={x=2@2:3 y=3@2:5}}]");
    row("only one under the dot", "a,in.x,in.y\n1,,3\n", "[{a=1@2:1 in={y=3@2:4}}]");
    row("columns count code points", "a,b\n\xC3\xA4,2\n", "[{a=\xC3\xA4@2:1 b=2@2:3}]");
    row("quotes", "a,b\n\"x,\ny\",2\n", "[{a=x,\ny@2:1 b=2@3:4}]");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a\n1\n",
        "[{a=1@2:1}]");
    row("other line ends", "a,b\r\n1,2\r\n", "[{a=1@2:1 b=2@2:3}]");
}

void TestCsvTable::rows()
{
    QFETCH(const std::string, text);
    const auto table = parseTable(text, "t.csv");
    QVERIFY2(table, table ? "" : toText(table.error().front()).c_str());
    QTEST(written(*table), "expected");
}

void TestCsvTable::faults_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const std::string& text, const char* expected) {
        QTest::newRow(name) << text << std::string(expected);
    };
    row("nothing", "", "t.csv:1:1: the file is empty; its first line names the columns\n");
    row("not UTF-8", "a\n\xFF\n",
        "t.csv:2:1: the byte 0xFF is not UTF-8; save the file as UTF-8\n");
    row("control character", "a\n\x01\n",
        "t.csv:2:1: the control character U+0001 cannot be shown; remove it\n");
    row("UTF-16", std::string("a\0,\0", 4),
        "t.csv:1:1: the file is UTF-16 or UTF-32 text; save it as UTF-8\n");
    row("nameless column", "a,,c\n", "t.csv:1:3: this column has no name\n");
    row("nothing after the dot", "a,in.\n", "t.csv:1:3: this column has no name\n");
    row("nothing before the dot", "a,.in\n", "t.csv:1:3: this column has no name\n");
    row("column twice", "a,b,a\n", "t.csv:1:5: the column \"a\" stands there twice\n");
    row("nested column twice", "in.a,in.a\n",
        "t.csv:1:6: the column \"in.a\" stands there twice\n");
    row("column and what it holds", "in.a,in\n",
        "t.csv:1:6: the columns \"in\" and \"in.a\" cannot stand side by side\n");
    row("cell missing", "a,b\n1,2\n3\n4,5,6\n",
        "t.csv:3:1: 1 cells where the header has 2\nt.csv:4:1: 3 cells where the header has 2\n");
    row("quote left open", "a\n\"1\n", "t.csv:2:1: a quote that begins here is never closed\n");
}

void TestCsvTable::faults()
{
    QFETCH(const std::string, text);
    const auto table = parseTable(text, "t.csv");
    QVERIFY(!table);
    std::string actual;
    for (const Diagnostic& fault : table.error())
        actual += toText(fault) + '\n';
    QTEST(actual, "expected");
}

void TestCsvTable::keysAreWhereTheHeaderHasThem()
{
    const auto table = parseTable("a,in.x\n1,2\n", "t.csv");
    QVERIFY(table);
    const YamlNode& row = table->items.front();
    QCOMPARE(row.entries.front().keyMark, (Mark{1, 1}));
    QCOMPARE(row.find("in")->entries.front().keyMark, (Mark{1, 3}));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestCsvTable)
#include "tst_csv_table.moc"
