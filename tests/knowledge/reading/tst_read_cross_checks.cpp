// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestReadCrossChecks : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void statedRange_data();
    void statedRange();
};

void TestReadCrossChecks::faults_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* item, const char* expected) {
        QTest::newRow(name) << item << expected;
    };
    row("whole", "agree: support, rows: [feature, price]", "none");
    row("unknown agreement", "agree: roughly",
        "cross_checks.yaml:4:33: expected support, level, figures or only-one, found \"roughly\" "
        "(cross_checks[0].agree)\n");
    row("unknown row", "agree: support, rows: [feature, prize]",
        "cross_checks.yaml:4:58: there is no feature \"prize\"; did you mean \"price\"? "
        "(cross_checks[0].rows[1])\n");
    row("one row", "agree: level, rows: [feature]",
        "cross_checks.yaml:4:46: a single row agrees with itself; name at least two "
        "(cross_checks[0].rows)\n");
    row("no rows", "agree: level",
        "cross_checks.yaml:4:5: the key \"rows\" is missing (cross_checks[0])\n");
    row("rows of figures", "agree: figures, rows: [feature, price]",
        "cross_checks.yaml:4:5: the key \"figures\" is missing (cross_checks[0])\n"
        "cross_checks.yaml:4:42: unknown key \"rows\"; known here: id, title, agree, figures "
        "(cross_checks[0].rows)\n");
    row("figure without a place",
        "agree: figures, figures: [{ case: small, low: 1, high: 2, unit: weeks }]",
        "cross_checks.yaml:4:52: expected exactly one of feature, section, entry, option, "
        "question, "
        "outcome, scenario, anti_pattern, lens, hint or model, which tells what this is about "
        "(cross_checks[0].figures[0])\n");
    row("ends the wrong way round",
        "agree: figures, figures: [{ section: table, case: small, low: 3, high: 2, unit: weeks }]",
        "cross_checks.yaml:4:97: \"high\" is below \"low\", which is 3 "
        "(cross_checks[0].figures[0].high)\n");
    row("unknown option", "agree: only-one, said_of: [{ is: nobody, section: table }]",
        "cross_checks.yaml:4:59: there is no option \"nobody\" (cross_checks[0].said_of[0].is)\n");
}

void TestReadCrossChecks::faults()
{
    QFETCH(QString, item);
    QFETCH(QString, expected);
    std::vector<KnowledgeFile> files = test::minimalKnowledge();
    files.push_back(
        {"cross_checks.yaml", "schema: 1\nedition: e1\ncross_checks:\n  - { id: it, title: It, "
                                  + item.toStdString() + " }\n"});
    files.push_back({"more.yaml", R"(schema: 1
edition: e1
sections:
  - id: more
    title: More
    heading: H
    group: comparison
    verdict: { winner: [], text: Nobody wins. }
    features:
      - { id: price, title: Price, one: { support: none }, two: { support: none } }
)"});
    QCOMPARE(QString::fromStdString(test::faultsOf(files)), expected);
}

void TestReadCrossChecks::statedRange_data()
{
    test::addSpoiltColumns();
    test::addSpoilt("ends the wrong way round", "questions", "from: 50",
                    "from: 50, stated: { from: 60, to: 50 }",
                    "questions.yaml:21:68: 50 is below 60; \"to\" must be the larger "
                    "(questions[1].answers[1].stated.to)\n");
    test::addSpoilt("no start", "questions", "from: 50", "from: 50, stated: { to: 500 }",
                    "questions.yaml:21:44: the key \"from\" is missing "
                    "(questions[1].answers[1].stated)\n");
    test::addSpoilt("of a choice", "questions", "{ id: blue, label: Blue }",
                    "{ id: blue, label: Blue, stated: { from: 3 } }",
                    "questions.yaml:30:34: unknown key \"stated\"; known here: id, label "
                    "(questions[2].answers[1].stated)\n");
}

void TestReadCrossChecks::statedRange()
{
    test::checkSpoilt();
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReadCrossChecks)
#include "tst_read_cross_checks.moc"
