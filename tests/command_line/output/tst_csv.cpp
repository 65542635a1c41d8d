// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/csv.h"
#include "app/command_line/output/numbers.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestCsv : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void numbers_data();
    void numbers();
    void recordsEndWithCrLf();
};

void TestCsv::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("plain", "50-100 MB per pod", "50-100 MB per pod");
    row("empty", "", "");
    row("comma", "a, b", "\"a, b\"");
    row("quote", "say \"no\"", "\"say \"\"no\"\"\"");
    row("line feed", "a\nb", "\"a\nb\"");
    row("carriage return", "a\rb", "\"a\rb\"");
    row("formula", "=1+1", "'=1+1");
    row("plus", "+1", "'+1");
    row("minus", "-1", "'-1");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("tab first", "\t=1", "'\t=1");
    row("return first", "\r=1", "\"'\r=1\"");
    row("formula with quotes", "=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    row("not first", "a=1", "a=1");
    row("UTF-8", "über ✅", "über ✅");
}

void TestCsv::texts()
{
    QFETCH(const QByteArray, text);
    QTEST(QByteArray::fromStdString(csvText(text.toStdString())), "expected");
}

void TestCsv::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("0") << 0.0 << QByteArray("0");
    QTest::newRow("-0") << -0.0 << QByteArray("0");
    QTest::newRow("sum") << 0.1 + 0.2 << QByteArray("0.3");
    QTest::newRow("half") << 12.5 << QByteArray("12.5");
    QTest::newRow("large") << 12'500'000'000.0 << QByteArray("12500000000");
    QTest::newRow("negative") << -2.25 << QByteArray("-2.25");
    QTest::newRow("third") << 1.0 / 3.0 << QByteArray("0.333333333");
    QTest::newRow("product") << 20'000 * 0.075 << QByteArray("1500");
}

void TestCsv::numbers()
{
    QFETCH(const double, value);
    QTEST(QByteArray::fromStdString(plainNumber(value)), "expected");
}

void TestCsv::recordsEndWithCrLf()
{
    QCOMPARE(csvRecord({"a", "", "\"b,c\""}), std::string("a,,\"b,c\"\r\n"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestCsv)
#include "tst_csv.moc"
