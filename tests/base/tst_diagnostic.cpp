// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/diagnostic.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestDiagnostic : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void sortingKeepsReadingOrder();
};

void TestDiagnostic::text_data()
{
    QTest::addColumn<Diagnostic>("diagnostic");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("all parts") << Diagnostic{Severity::Error, "a.yaml", 3, 7,
                                             "options[0].id", "missing"}
                               << std::string("a.yaml:3:7: missing (options[0].id)");
    QTest::newRow("no column") << Diagnostic{Severity::Error, "a.yaml", 3, 0, {}, "bad"}
                               << std::string("a.yaml:3: bad");
    QTest::newRow("whole file") << Diagnostic{Severity::Error, "a.yaml", 0, 0, {}, "cannot be read"}
                                << std::string("a.yaml: cannot be read");
    QTest::newRow("warning") << Diagnostic{Severity::Warning, "a.yaml", 1, 1, {}, "odd"}
                             << std::string("a.yaml:1:1: warning: odd");
    QTest::newRow("no file") << Diagnostic{Severity::Error, {}, 0, 0, {}, "nothing to read"}
                             << std::string("nothing to read");
}

void TestDiagnostic::text()
{
    QFETCH(const Diagnostic, diagnostic);
    QFETCH(const std::string, expected);
    QCOMPARE(toText(diagnostic), expected);
}

void TestDiagnostic::sortingKeepsReadingOrder()
{
    Diagnostics list{{Severity::Error, "b.yaml", 1, 1, {}, "x"},
                     {Severity::Error, "a.yaml", 10, 1, {}, "x"},
                     {Severity::Error, "a.yaml", 2, 9, {}, "x"},
                     {Severity::Error, "a.yaml", 2, 3, {}, "x"}};
    sortByPlace(list);
    std::vector<std::string> lines;
    for (const Diagnostic& diagnostic : list)
        lines.push_back(toText(diagnostic));
    QCOMPARE(lines, (std::vector<std::string>{"a.yaml:2:3: x", "a.yaml:2:9: x", "a.yaml:10:1: x",
                                              "b.yaml:1:1: x"}));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestDiagnostic)
#include "tst_diagnostic.moc"
