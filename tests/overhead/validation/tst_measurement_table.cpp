// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/measurement_table.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

const std::string head = "mesh,mode,workload,metric,scope,value,unit";

std::string faultsOf(const tl::expected<MeasurementTable, Diagnostics>& table)
{
    std::string text;
    if (table)
        return "none";
    for (const Diagnostic& fault : table.error())
        text += toText(fault) + '\n';
    return text;
}

} // namespace

class TestMeasurementTable : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void columnsInAnyOrder();
    void shippedExample();
    void bad_data();
    void bad();
    void missingFile();
};

void TestMeasurementTable::columnsInAnyOrder()
{
    const auto table = parseMeasurements(
        "unit,value,colour,scope,metric,workload,mode,mesh\r\nm,5,red,per-node,cpu_millicores,"
        "\"nodes=3;pods=9\",l4,Mesh\r\n",
        "t.csv");
    QVERIFY(table);
    MeasurementRow row;
    row.line = 2;
    row.unit = "m";
    row.value = "5";
    row.scope = "per-node";
    row.metric = "cpu_millicores";
    row.workload = "nodes=3;pods=9";
    row.mode = "l4";
    row.mesh = "Mesh";
    QCOMPARE(table->rows, std::vector<MeasurementRow>{row});
    QCOMPARE(table->unknownColumns, std::vector<std::string>{"colour"});
}

void TestMeasurementTable::shippedExample()
{
    const QString path =
        qEnvironmentVariable("WHICHMESH_TEST_DATA") + QStringLiteral("/overhead/measurements.csv");
    const auto table = readMeasurements(path.toStdString());
    QCOMPARE(faultsOf(table), std::string("none"));
    QCOMPARE(table->rows.size(), std::size_t{27});
    QVERIFY(table->unknownColumns.empty());
}

void TestMeasurementTable::bad_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, std::string text, const char* expected) {
        QTest::newRow(name) << std::move(text) << std::string(expected);
    };
    row("empty", "", "t.csv:1:1: the file is empty; its first line names the columns\n");
    row("no value", "mesh,mode,workload,metric,scope,unit\n",
        "t.csv:1:1: there is no column \"value\"\n");
    row("a column twice", head + ",mesh\n",
        "t.csv:1:1: the column \"mesh\" stands there twice\n"
        "t.csv:1:1: the column \"mesh\" stands there twice\n");
    row("too few cells", head + "\na,b\n", "t.csv:2:1: 2 cells where the header has 7\n");
    row("too many cells", head + "\na,b,c,d,e,1,m,x\n",
        "t.csv:2:1: 8 cells where the header has 7\n");
    row("open quote", head + "\na,b,c,d,e,1,\"m\n",
        "t.csv:2:1: a quote that begins here is never closed\n");
    row("not UTF-8", head + "\n\xFF,b,c,d,e,1,m\n", "t.csv: the text is not UTF-8\n");
}

void TestMeasurementTable::bad()
{
    QFETCH(const std::string, text);
    QTEST(faultsOf(parseMeasurements(text, "t.csv")), "expected");
}

void TestMeasurementTable::missingFile()
{
    const auto table = readMeasurements("no/such/file.csv");
    QVERIFY(!table);
    QCOMPARE(table.error().front().file, std::string("no/such/file.csv"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestMeasurementTable)
#include "tst_measurement_table.moc"
