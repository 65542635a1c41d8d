// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestReadLenses : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readWhole();
    void scenarios();
    void lenses_data();
    void lenses();
    void hints_data();
    void hints();
};

void TestReadLenses::readWhole()
{
    const auto read = readKnowledgeBase(test::minimalKnowledge());
    QVERIFY(read);
    const KnowledgeBase& knowledge = **read;
    QCOMPARE(knowledge.lenses.size(), std::size_t{2});
    const Lens& lens = knowledge.lenses[0];
    QCOMPARE(lens.id, LensId("l"));
    QCOMPARE(lens.kind, LensKind::Rules);
    QCOMPARE(knowledge.lenses[1].kind, LensKind::Tree);
    const LensRule& rule = lens.rules.front();
    QCOMPARE(rule.id, RuleId("r"));
    QCOMPARE(rule.edition, EditionId("e1"));
    QCOMPARE(rule.unless.kind, Condition::Kind::Never);
    QCOMPARE(rule.favours, std::vector{OptionId("one")});
    QCOMPARE(rule.seconds, std::vector{OptionId("two")});
    QCOMPARE(rule.rejects, std::vector<OptionId>());
    QCOMPARE(rule.remarks.at(OptionId("two")), std::string("Slow."));
    QCOMPARE(rule.heading, std::string("H"));
    const Hint& hint = knowledge.hints.front();
    QCOMPARE(hint.options, std::vector{OptionId("two")});
    QVERIFY(hint.whenUndecided);
}

void TestReadLenses::scenarios()
{
    std::vector<KnowledgeFile> files = test::minimalKnowledge();
    test::spoil(files, "questions.yaml", "kind: choices", "kind: choice");
    test::spoil(files, "questions.yaml", "id: red", "id: small");
    test::spoil(files, "questions.yaml", "id: blue", "id: large");
    test::spoil(files, "about.yaml", "wants: [red]", "wants: small");
    test::spoil(files, "scenarios.yaml", "  - id: small",
                "  - id: large\n    title: Large\n    heading: H\n    favours: [two]\n    reason: "
                "Because.\n    preset: { services: 300 }\n  - id: small");
    test::spoil(files, "lenses.yaml", "  - id: t",
                "  - id: s\n    title: Cases\n    kind: scenarios\n    heading: H\n    question: "
                "wants\n    rules:\n      - { id: like, scenario: large, when: { services: { from: "
                "100 } } }\n  - id: t");
    QCOMPARE(test::faultsOf(files), std::string("none"));
    const Lens lens = (*readKnowledgeBase(files))->lenses[1];
    QCOMPARE(lens.kind, LensKind::Scenarios);
    QCOMPARE(lens.question, std::optional(QuestionId("wants")));
    QCOMPARE(lens.rules.front().scenario, ScenarioId("large"));

    test::spoil(files, "lenses.yaml", "scenario: large,", "scenario: larg, favours: [one],");
    QCOMPARE(
        QString::fromStdString(test::faultsOf(files)),
        QStringLiteral("lenses.yaml:21:31: there is no scenario \"larg\"; did you mean "
                       "\"large\"? (lenses[1].rules[0].scenario)\n"
                       "lenses.yaml:21:37: unknown key \"favours\"; known here: id, when, unless, "
                       "scenario "
                       "(lenses[1].rules[0].favours)\n"));
}

void TestReadLenses::lenses_data()
{
    test::addSpoiltColumns();
    test::addSpoilt("no title", "lenses", "    title: Lens\n", "",
                    "lenses.yaml:4:5: the key \"title\" is missing (lenses[0])\n");
    test::addSpoilt("unknown kind", "lenses", "kind: rules", "kind: rule",
                    "lenses.yaml:6:11: expected tree, rules, scenarios, must-haves or budget, "
                    "found \"rule\"; did you mean \"rules\"? (lenses[0].kind)\n");
    test::addSpoilt(
        "rules of a tree", "lenses", "kind: tree\n",
        "kind: tree\n    rules: [{ id: q, when: always, favours: [one], reason: R. }]\n",
        "lenses.yaml:18:5: unknown key \"rules\"; known here: id, title, kind, heading "
        "(lenses[1].rules)\n");
    test::addSpoilt("no rules", "lenses", "kind: tree", "kind: rules",
                    "lenses.yaml:15:5: the key \"rules\" is missing (lenses[1])\n");
    test::addSpoilt("lens id taken", "lenses", "id: t", "id: l",
                    "lenses.yaml:15:9: the id \"l\" is taken; the first lens of that id is at "
                    "lenses.yaml:4:9 (lenses[1].id)\n");
    test::addSpoilt("no reason", "lenses", "        reason: Because.\n", "",
                    "lenses.yaml:9:9: the key \"reason\" is missing (lenses[0].rules[0])\n");
    test::addSpoilt("no condition", "lenses", "        when: { fast: true }\n", "",
                    "lenses.yaml:9:9: the key \"when\" is missing (lenses[0].rules[0])\n");
    test::addSpoilt("unknown option", "lenses", "favours: [one]", "favours: [ona]",
                    "lenses.yaml:11:19: there is no option \"ona\"; did you mean \"one\"? "
                    "(lenses[0].rules[0].favours[0])\n");
    test::addSpoilt("option in two places", "lenses", "seconds: [two]", "seconds: [one]",
                    "lenses.yaml:12:18: \"one\" stands under favours already; an option has one "
                    "place (lenses[0].rules[0].seconds)\n");
    test::addSpoilt("option put forward and rejected", "lenses", "remarks: { two: Slow. }",
                    "rejects: [two]",
                    "lenses.yaml:13:18: \"two\" stands under seconds already; an option has one "
                    "place (lenses[0].rules[0].rejects)\n");
    test::addSpoilt("remark on an unknown option", "lenses", "{ two: Slow. }", "{ tow: Slow. }",
                    "lenses.yaml:13:20: there is no option \"tow\"; did you mean \"two\"? "
                    "(lenses[0].rules[0].remarks.tow)\n");
    test::addSpoilt("says nothing", "lenses",
                    "        favours: [one]\n        seconds: [two]\n        remarks: { two: Slow. "
                    "}\n",
                    "",
                    "lenses.yaml:9:9: the rule says nothing; give it favours, seconds, rejects or "
                    "remarks (lenses[0].rules[0])\n");
    test::addSpoilt("asks for the candidate", "lenses", "when: { fast: true }",
                    "when: { not: { candidate: [one] } }",
                    "lenses.yaml:10:15: a rule of a lens cannot ask for the candidate; name the "
                    "options under favours, seconds or rejects (lenses[0].rules[0].when)\n");
    test::addSpoilt("unknown key of a rule", "lenses", "favours:", "favors:",
                    "lenses.yaml:11:9: unknown key \"favors\"; did you mean \"favours\"? "
                    "(lenses[0].rules[0].favors)\n");
    test::addSpoilt("budget of an unknown option", "lenses", "when: { fast: true }",
                    "when: { over_budget: [tow] }",
                    "lenses.yaml:10:31: there is no option \"tow\"; did you mean \"two\"? "
                    "(lenses[0].rules[0].when.over_budget[0])\n");
    test::addSpoilt("scenarios without a question", "lenses", "    kind: tree\n    heading: H\n",
                    "    kind: scenarios\n    heading: H\n    rules: [{ id: q, scenario: small, "
                    "when: always }]\n",
                    "lenses.yaml:15:5: the key \"question\" is missing (lenses[1])\n");
    test::addSpoilt("scenarios by several answers", "lenses", "    kind: tree\n    heading: H\n",
                    "    kind: scenarios\n    heading: H\n    question: fast\n    rules: [{ id: q, "
                    "scenario: small, when: always }]\n",
                    "lenses.yaml:19:15: \"fast\" is no question with one answer of several; a case "
                    "is one of those (lenses[1].question)\n");
}

void TestReadLenses::lenses()
{
    test::checkSpoilt();
}

void TestReadLenses::hints_data()
{
    test::addSpoiltColumns();
    test::addSpoilt("no text", "hints", "    text: Begin with two.\n", "",
                    "hints.yaml:4:5: the key \"text\" is missing (hints[0])\n");
    test::addSpoilt("no options", "hints", "[two]", "[]",
                    "hints.yaml:6:14: the list is empty; it needs at least one item "
                    "(hints[0].options)\n");
    test::addSpoilt("undecided is no word", "hints", "when_undecided: true",
                    "when_undecided: perhaps",
                    "hints.yaml:10:21: expected true or false, found \"perhaps\" "
                    "(hints[0].when_undecided)\n");
    test::addSpoilt("asks for the candidate", "hints", "{ fast: false }", "{ candidate: [one] }",
                    "hints.yaml:9:11: a hint cannot ask for the candidate (hints[0].when)\n");
}

void TestReadLenses::hints()
{
    test::checkSpoilt();
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReadLenses)
#include "tst_read_lenses.moc"
