// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/stack/overlay_sample.h"
#include "tests/support/test_main.h"

#include <QFile>

namespace whichmesh {

namespace {

constexpr const char* mapping = R"(schema: 1
edition: team
over: e1
conformance:
  implementations:
    - { organization: makers, project: one-mesh, mesh: one }
    - { organization: others, project: two-mesh, mesh: two }
  proofs:
    - { profile: MESH-HTTP, row: feature }
    - { profile: MESH-HTTP, feature: MeshRewrite, row: feature }
)";

constexpr const char* report = R"(apiVersion: gateway.networking.k8s.io/v1
date: "2026-05-20T23:56:32Z"
gatewayAPIChannel: standard
gatewayAPIVersion: v1.5.1
implementation: { organization: makers, project: one-mesh, version: "3.1", url: https://example.org }
kind: ConformanceReport
mode: default
profiles:
- name: GATEWAY-HTTP
  core: { result: success }
- name: MESH-HTTP
  core: { result: success, statistics: { Failed: 0, Passed: 7, Skipped: 0 } }
  extended:
    result: success
    supportedFeatures: [MeshRewrite]
    unsupportedFeatures: [MeshOther]
)";

/// The stack of the minimal knowledge base, the mapping and reports.
StackPtr stackWith(const std::vector<std::string>& reports)
{
    auto layers = test::stackWith(mapping);
    for (std::size_t i = 0; i < reports.size(); ++i)
        layers.push_back({{"report-" + std::to_string(i) + ".yaml", reports[i]}});
    const auto read = readKnowledgeStack(layers);
    if (!read) {
        for (const Diagnostic& fault : read.error())
            qCritical("%s", toText(fault).c_str());
        return nullptr;
    }
    return *read;
}

std::string with(std::string_view before, std::string_view after)
{
    return test::replaced(report, before, after);
}

const Cell& cellOf(const KnowledgeBase& knowledge, const char* mesh)
{
    return knowledge.feature(FeatureId("feature"))->cells.at(OptionId(mesh));
}

} // namespace

class TestConformanceReport : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void provesRows();
    void marks_data();
    void marks();
    void theNewestReportIsInForce();
    void leftOut_data();
    void leftOut();
    void aRealReport();
};

void TestConformanceReport::provesRows()
{
    const StackPtr stack = stackWith({report});
    QVERIFY(stack);
    QVERIFY(stack->warnings.empty());
    QCOMPARE(stack->editions.size(), std::size_t{3});
    const KnowledgeBase& top = *stack->editions.back();
    QCOMPARE(top.edition.shortTitle, std::string("Conformance"));
    QCOMPARE(top.edition.over, EditionId("team"));
    const Claim& claim = *cellOf(top, "one").inForce();
    QCOMPARE(claim.support, Support::Full);
    QCOMPARE(claim.text, std::string("passes MESH-HTTP core, MeshRewrite"));
    QCOMPARE(claim.since, std::string("3.1"));
    QCOMPARE(claim.asOf, std::string("2026-05-20"));
    const Source& source = *top.source(claim.source);
    QCOMPARE(source.publisher, Publisher::Standard);
    QCOMPARE(source.title, std::string("Gateway API v1.5.1 conformance report: one-mesh 3.1"));
    // Below it is evidence, not what counts.
    const KnowledgeBase& base = *stack->editions.front();
    QCOMPARE(cellOf(base, "one").claims.size(), std::size_t{2});
    QCOMPARE(cellOf(base, "one").inForce()->edition, EditionId("e1"));
    QVERIFY(base.source(claim.source));
}

void TestConformanceReport::marks_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Support>("expected");
    QTest::newRow("all") << std::string(report) << Support::Full;
    QTest::newRow("core fails") << with("core: { result: success, ", "core: { result: failure, ")
                                << Support::Partial;
    QTest::newRow("feature unsupported")
        << with("supportedFeatures: [MeshRewrite]\n    unsupportedFeatures: [MeshOther]",
                "unsupportedFeatures: [MeshRewrite]")
        << Support::Partial;
    QTest::newRow("feature untried") << with("[MeshRewrite]", "[]") << Support::Full;
    QTest::newRow("nothing passes") << test::replaced(
        with("core: { result: success, ", "core: { result: failure, "), "[MeshRewrite]", "[]")
                                    << Support::None;
}

void TestConformanceReport::marks()
{
    QFETCH(const std::string, text);
    QFETCH(const Support, expected);
    const StackPtr stack = stackWith({text});
    QVERIFY(stack);
    QCOMPARE(cellOf(*stack->editions.back(), "one").inForce()->support, expected);
}

void TestConformanceReport::theNewestReportIsInForce()
{
    const std::string older =
        test::replaced(with("2026-05-20", "2025-05-20"), "\"3.1\"", "\"2.9\"");
    for (const std::vector<std::string>& reports :
         {std::vector<std::string>{report, older}, std::vector<std::string>{older, report}}) {
        const StackPtr stack = stackWith(reports);
        QVERIFY(stack);
        const Cell& cell = cellOf(*stack->editions.back(), "one");
        QCOMPARE(cell.claims.size(), std::size_t{3});
        QCOMPARE(cell.inForce()->since, std::string("3.1"));
    }
}

void TestConformanceReport::leftOut_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const std::string& text, const char* expected) {
        QTest::newRow(name) << text << std::string(expected);
    };
    row("another version", with("k8s.io/v1\n", "k8s.io/v2\n"),
        "report-0.yaml:1:13: note: left out: the report has version "
        "\"gateway.networking.k8s.io/v2\"; only gateway.networking.k8s.io/v1 can be read "
        "(apiVersion)");
    row("another kind", with("kind: ConformanceReport", "kind: HTTPRoute"),
        "report-0.yaml:6:7: note: left out: \"HTTPRoute\" of \"gateway.networking.k8s.io/v1\" is "
        "no conformance report of the Gateway API (kind)");
    row("unknown implementation", with("project: one-mesh", "project: one-gate"),
        "report-0.yaml:5:17: note: left out: no mesh here is \"one-gate\" of \"makers\" "
        "(implementation)");
    row("unknown profile", with("name: MESH-HTTP", "name: MASH-HTTP"),
        "report-0.yaml:11:3: note: left out: unknown profile \"MASH-HTTP\" (profiles[1])");
    row("several documents", std::string(report) + "---\nkind: More\n",
        "report-0.yaml:17:1: note: left out: a second document begins here; a file holds one");
    row("no date", with("date: \"2026-05-20T23:56:32Z\"\n", ""),
        "report-0.yaml:1:1: note: left out: the report has no profiles, or no date");
    row("only gateways", with("name: MESH-HTTP", "name: GATEWAY-GRPC"),
        "report-0.yaml:9:1: note: left out: the report has no mesh profile that proves a row here; "
        "gateways are not meshes (profiles)");
}

void TestConformanceReport::leftOut()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, expected);
    const StackPtr stack = stackWith({text});
    QVERIFY(stack);
    std::string notices;
    for (const Diagnostic& notice : stack->warnings)
        notices += toText(notice) + '\n';
    QVERIFY2(notices.find(expected + '\n') != std::string::npos, notices.c_str());
    QCOMPARE(cellOf(*stack->editions.back(), "one").claims.size(), std::size_t{1});
}

// A published report, where there is one at hand.
void TestConformanceReport::aRealReport()
{
    const QString path = qEnvironmentVariable("WHICHMESH_CONFORMANCE_REPORT");
    if (path.isEmpty())
        QSKIP("WHICHMESH_CONFORMANCE_REPORT names no published report");
    const std::string data = qEnvironmentVariable("WHICHMESH_DATA").toStdString();
    const auto read = readKnowledgeStack({data, {path.toStdString()}});
    QVERIFY(read);
    const KnowledgeBase& top = *(*read)->editions.back();
    QVERIFY(std::ranges::any_of(top.sources, [&top](const Source& source) {
        return source.edition == top.edition.id && source.publisher == Publisher::Standard;
    }));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestConformanceReport)
#include "tst_conformance_report.moc"
