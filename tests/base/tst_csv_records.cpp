// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/csv_records.h"
#include "tests/support/test_main.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace whichmesh {

class TestCsvRecords : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
};

void TestCsvRecords::records_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << std::string(text) << std::string(expected);
    };
    row("nothing", "", "");
    row("one line", "a,b", "1 a|b\n");
    row("lines", "a,b\nc,d\n", "1 a|b\n2 c|d\n");
    row("other line ends", "a,b\r\nc,d\r\n", "1 a|b\n2 c|d\n");
    row("empty cells", ",,\n", "1 ||\n");
    row("empty lines", "\n\na\n\nb\n", "3 a\n5 b\n");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        "1 a|b\n");
    row("quotes", "\"a,b\",\"c \"\"d\"\"\"\n", "1 a,b|c \"d\"\n");
    row("line break in quotes", "\"a\nb\",c\nd,e\n", "1 a\nb|c\n3 d|e\n");
    row("empty quotes", "\"\",\"\"\n", "1 |\n");
    row("quote within a cell", "a\"b,c\n", "1 a\"b|c\n");
    row("never closed", "a\nb,\"c\nd\n", "1 a\nfault 2: a quote that begins here is never closed");
    row("text after a quote", "a,\"b\"c\n",
        "fault 1: a closing quote is followed by neither a comma nor the end of the line");
}

void TestCsvRecords::records()
{
    QFETCH(const std::string, text);
    CsvReader reader(text);
    CsvRecord record;
    std::string actual;
    while (reader.next(record))
        actual += fmt::format("{} {}\n", record.line, fmt::join(record.cells, "|"));
    if (!reader.fault().empty())
        actual += fmt::format("fault {}: {}", reader.line(), reader.fault());
    QTEST(actual, "expected");
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestCsvRecords)
#include "tst_csv_records.moc"
