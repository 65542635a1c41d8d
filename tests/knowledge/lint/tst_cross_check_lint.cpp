// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/lint/cross_check_lint.h"
#include "app/knowledge/reader.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"

#include <QFile>

#include <filesystem>

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
    check.agree = AgreeBy::Support;
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

// Every contradiction of the guide that its cross-checks name, with all its places.
void TestCrossCheckLint::guide()
{
    const auto knowledge =
        readKnowledgeBase(qEnvironmentVariable("WHICHMESH_DATA").toStdString() + "/guide-2024");
    QVERIFY(knowledge.has_value());
    const Diagnostics findings = lintStatements(**knowledge);
    QFile expected(qEnvironmentVariable("WHICHMESH_TEST_DATA") + u"/guide_contradictions.txt");
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromStdString(textOf(findings)).split(u'\n'),
             QString::fromUtf8(expected.readAll()).split(u'\n'));
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
    QTest::newRow("many left out")
        << 5.0 << 10.0 << "gap: neither “low” nor “high” claims 6 to 9\n";
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
    check.agree = AgreeBy::Figures;
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
    check.agree = AgreeBy::OnlyOne;
    check.holders = {{OptionId("istio"), OptionId("istio")},
                     {OptionId("linkerd"), OptionId("istio")}};
    QVERIFY(lintStatements(knowledge).empty());
    check.holders.back().holder = OptionId("linkerd");
    QCOMPARE(lintStatements(knowledge).size(), std::size_t(1));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestCrossCheckLint)
#include "tst_cross_check_lint.moc"
