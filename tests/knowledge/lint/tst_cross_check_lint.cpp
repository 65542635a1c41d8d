// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/lint/cross_check_lint.h"
#include "app/knowledge/reader.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"

#include <filesystem>
#include <set>

namespace whichmesh {

namespace {

/// The findings, one a line, without the folders of their files.
std::string textOf(Diagnostics findings)
{
    std::string text;
    const auto shorten = [](std::string& file) {
        file = std::filesystem::path(file).filename().string();
    };
    for (Diagnostic& finding : findings) {
        shorten(finding.file);
        for (FilePlace& place : finding.also)
            shorten(place.file);
        text += toText(finding) + '\n';
    }
    return text;
}

Claim says(Support support, std::string text = {})
{
    Claim claim;
    claim.support = support;
    claim.text = std::move(text);
    return claim;
}

/// Two rows of one mesh, "first" and "second".
KnowledgeBase rowsOfOne(Claim first, Claim second)
{
    KnowledgeBase knowledge = test::sampleKnowledge();
    const OptionId mesh = knowledge.meshes().front()->id;
    Section section;
    section.title = "Table";
    for (auto& [id, claim] : {std::pair{"first", first}, {"second", second}}) {
        Feature& row = section.features.emplace_back();
        row.id = FeatureId(id);
        row.title = id;
        row.cells[mesh].claims = {claim};
    }
    knowledge.sections.push_back(section);
    CrossCheck& check = knowledge.crossChecks.emplace_back();
    check.title = "It";
    check.agree = Agreement::Support;
    check.rows = {FeatureId("first"), FeatureId("second")};
    return knowledge;
}

} // namespace

class TestCrossCheckLint : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void guide();
    void support_data();
    void support();
    void statedRanges_data();
    void statedRanges();
    void equalFiguresAgree();
    void oneHolderAgrees();
};

// Every contradiction of the guide that its cross-checks name, with both places.
void TestCrossCheckLint::guide()
{
    const auto knowledge = readKnowledgeBase(qEnvironmentVariable("WHICHMESH_DATA").toStdString()
                                             + "/guide-2024");
    QVERIFY(knowledge.has_value());
    const Diagnostics findings = lintStatements(**knowledge);
    QCOMPARE(
        QString::fromStdString(textOf(findings)),
        QStringLiteral(
            "sections_1_overview.yaml:34:13: contradiction: Multi-cluster support of Linkerd is "
            "full by “Multi-cluster” in Overview, but partial (via federation) by “Multi-primary” "
            "in Multi-region active-active, but partial by “Multi-network” in Multi-region "
            "active-active; see also sections_3_workloads.yaml:100:13; see also "
            "sections_3_workloads.yaml:105:13\n"
            "sections_1_overview.yaml:29:13: contradiction: L7 routing of Linkerd is full "
            "(limited) by “L7 routing” in Overview, but partial (basic (ServiceProfile)) by “L7 "
            "routing” in Traffic management; see also sections_2_comparison.yaml:48:13\n"
            "sections_1_overview.yaml:29:13: contradiction: L7 routing of Cilium is full (limited) "
            "by “L7 routing” in Overview, but partial (basic (CiliumNetworkPolicy L7)) by “L7 "
            "routing” in Traffic management; see also sections_2_comparison.yaml:48:13\n"
            "sections_2_comparison.yaml:102:13: contradiction: L7 policy of Cilium is partial "
            "(partial) by “L7 policy” in Authorization, but full (L4 + L7) by “AuthZ policies” in "
            "PCI-DSS Level 1; see also sections_3_workloads.yaml:24:13\n"
            "sections_1_overview.yaml:44:13: contradiction: Resource overhead of Linkerd and "
            "Cilium is the same, Lowest, by “Resource overhead” in Overview, but 20-30 MB against "
            "0 (kernel) by “Memory” in Resource overhead and 5-20 m against 0 by “CPU” in Resource "
            "overhead; see also sections_2_comparison.yaml:170:13; see also "
            "sections_2_comparison.yaml:175:13\n"
            "sections_1_overview.yaml:54:13: contradiction: Complexity of Linkerd and Cilium is "
            "the same, Medium, by “Complexity” in Overview, but Low against Medium by “Upgrade "
            "complexity” in Operational complexity; see also sections_2_comparison.yaml:204:13\n"
            "chapters_4_moving.yaml:72:13: contradiction: Time to migrate from one mesh to "
            "another, a large cluster: 2-3 months by “From one mesh to another”, but 6-12 months "
            "by “The wrong mesh was picked”; see also chapters_4_moving.yaml:100:13\n"
            "chapters_4_moving.yaml:72:13: contradiction: Time to migrate from one mesh to "
            "another, a small cluster: 1-2 weeks by “From one mesh to another”, but 2-4 weeks by "
            "“The wrong mesh was picked”; see also chapters_4_moving.yaml:100:13\n"
            "sections_2_comparison.yaml:157:9: contradiction: CPU of Linkerd, 1000 pods, typical: "
            "12 CPU by “Resource overhead”, but 12.5 CPU by “CPU, Linkerd”; see also "
            "sections_2_comparison.yaml:175:13\n"
            "options.yaml:31:9: contradiction: The lightest mesh is Linkerd by “Linkerd”, but "
            "Cilium by “Already on Cilium”; only one can be it; see also "
            "chapters_1_choosing.yaml:133:13\n"
            "questions.yaml:16:9: overlap: “50-500 services” and “500+ services” both claim 500\n"));
}

void TestCrossCheckLint::support_data()
{
    QTest::addColumn<Support>("first");
    QTest::addColumn<Support>("second");
    QTest::addColumn<std::size_t>("findings");
    QTest::newRow("same") << Support::Partial << Support::Partial << std::size_t(0);
    QTest::newRow("other") << Support::Full << Support::None << std::size_t(1);
    QTest::newRow("a value is no support") << Support::Full << Support::Value << std::size_t(0);
    QTest::newRow("not applicable") << Support::NotApplicable << Support::None << std::size_t(0);
}

void TestCrossCheckLint::support()
{
    QFETCH(Support, first);
    QFETCH(Support, second);
    QFETCH(std::size_t, findings);
    const Diagnostics found =
        lintStatements(rowsOfOne(says(first, "one"), says(second, "another")));
    QCOMPARE(found.size(), findings);
    for (const Diagnostic& finding : found) {
        QCOMPARE(finding.kind, std::string("contradiction"));
        QCOMPARE(finding.severity, Severity::Warning);
    }
}

void TestCrossCheckLint::statedRanges_data()
{
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("begin");
    QTest::addColumn<QString>("expected");
    QTest::newRow("next to each other") << 9.0 << 10.0 << "";
    QTest::newRow("one shared") << 10.0 << 10.0 << "overlap: “low” and “high” both claim 10\n";
    QTest::newRow("many shared") << 15.0 << 10.0
                                 << "overlap: “low” and “high” both claim 10 to 15\n";
    QTest::newRow("one left out") << 9.0 << 11.0 << "gap: neither “low” nor “high” claims 10\n";
    QTest::newRow("many left out") << 5.0 << 10.0
                                   << "gap: neither “low” nor “high” claims 6 to 9\n";
}

void TestCrossCheckLint::statedRanges()
{
    QFETCH(double, end);
    QFETCH(double, begin);
    QFETCH(QString, expected);
    KnowledgeBase knowledge = test::sampleKnowledge();
    Question& question = knowledge.questions.emplace_back();
    question.answers.push_back({AnswerId("high"), "high", {}, {}, StatedRange{begin, 100.0}});
    question.answers.push_back({AnswerId("low"), "low", {}, {}, StatedRange{1.0, end}});
    QCOMPARE(textOf(lintStatements(knowledge)), expected.toStdString());
}

void TestCrossCheckLint::equalFiguresAgree()
{
    KnowledgeBase knowledge = test::sampleKnowledge();
    CrossCheck& check = knowledge.crossChecks.emplace_back();
    check.agree = Agreement::Figures;
    const Subject here = OptionId("istio");
    check.figures = {{here, "small", 1, 2, "weeks"}, {here, "small", 1, 2, "weeks"}};
    QVERIFY(lintStatements(knowledge).empty());
    check.figures.back().unit = "months";
    QCOMPARE(lintStatements(knowledge).size(), std::size_t(1));
    check.figures.back().what = "large";
    QVERIFY(lintStatements(knowledge).empty());
}

void TestCrossCheckLint::oneHolderAgrees()
{
    KnowledgeBase knowledge = test::sampleKnowledge();
    CrossCheck& check = knowledge.crossChecks.emplace_back();
    check.agree = Agreement::OnlyOne;
    check.holders = {{OptionId("istio"), OptionId("istio")}, {OptionId("linkerd"), OptionId("istio")}};
    QVERIFY(lintStatements(knowledge).empty());
    check.holders.back().holder = OptionId("linkerd");
    QCOMPARE(lintStatements(knowledge).size(), std::size_t(1));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestCrossCheckLint)
#include "tst_cross_check_lint.moc"
