// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestReadCondition : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void conditions_data();
    void conditions();
    void presets_data();
    void presets();
};

void TestReadCondition::conditions_data()
{
    test::addSpoiltColumns();
    test::addSpoilt("unknown condition key", "anti_patterns", "services:", "servises:",
                    "anti_patterns.yaml:8:31: unknown key \"servises\" in a condition; did you "
                    "mean \"services\"? (anti_patterns[0].when.servises)\n");
    test::addSpoilt(
        "foreign condition key", "anti_patterns", "services: { below: 5 }", "colour: red",
        "anti_patterns.yaml:8:31: unknown key \"colour\" in a condition; use a load key, a "
        "question, must_haves, candidate, over_budget, all, any or not "
        "(anti_patterns[0].when.colour)\n");
    test::addSpoilt("condition is a word", "anti_patterns",
                    "{ candidate: [one], services: { below: 5 } }", "sometimes",
                    "anti_patterns.yaml:8:11: expected a condition: a mapping, always or never, "
                    "found \"sometimes\" (anti_patterns[0].when)\n");
    test::addSpoilt("empty condition", "anti_patterns",
                    "{ candidate: [one], services: { below: 5 } }", "{}",
                    "anti_patterns.yaml:8:11: the condition is empty; write always for one that "
                    "holds for every profile (anti_patterns[0].when)\n");
    test::addSpoilt("no condition", "anti_patterns",
                    "    when: { candidate: [one], services: { below: 5 } }\n", "",
                    "anti_patterns.yaml:4:5: the key \"when\" is missing (anti_patterns[0])\n");
    test::addSpoilt("empty list in a condition", "anti_patterns", "candidate: [one]",
                    "candidate: []",
                    "anti_patterns.yaml:8:24: the list is empty; it needs at least one item "
                    "(anti_patterns[0].when.candidate)\n");
    test::addSpoilt("candidate is no list", "anti_patterns", "candidate: [one]", "candidate: one",
                    "anti_patterns.yaml:8:24: expected a list, found \"one\" "
                    "(anti_patterns[0].when.candidate)\n");
    test::addSpoilt("boolean by id", "anti_patterns", "services: { below: 5 }", "fast: \"yes\"",
                    "anti_patterns.yaml:8:37: expected true or false, found \"yes\" in quotes "
                    "(anti_patterns[0].when.fast)\n");
    test::addSpoilt("unknown answer in a condition", "anti_patterns", "services: { below: 5 }",
                    "wants: [red, bleu]",
                    "anti_patterns.yaml:8:44: expected red or blue as the answer to \"wants\", "
                    "found \"bleu\"; did you mean \"blue\"? (anti_patterns[0].when.wants[1])\n");
    test::addSpoilt("unknown match", "anti_patterns", "services: { below: 5 }",
                    "wants: { any_off: [red] }",
                    "anti_patterns.yaml:8:38: expected exactly one of any_of, all_of and only "
                    "(anti_patterns[0].when.wants)\n"
                    "anti_patterns.yaml:8:40: unknown key \"any_off\"; did you mean \"any_of\"? "
                    "(anti_patterns[0].when.wants.any_off)\n");
    test::addSpoilt("two matches", "anti_patterns", "services: { below: 5 }",
                    "wants: { any_of: [red], only: [red] }",
                    "anti_patterns.yaml:8:38: expected exactly one of any_of, all_of and only "
                    "(anti_patterns[0].when.wants)\n");
    test::addSpoilt("open interval", "anti_patterns", "services: { below: 5 }", "services: {}",
                    "anti_patterns.yaml:8:31: the key \"from\" or \"below\" is missing; one end "
                    "may be left open, not both (anti_patterns[0].when.services)\n");
    test::addSpoilt("interval the wrong way round", "anti_patterns", "services: { below: 5 }",
                    "services: { from: 9, below: 5 }",
                    "anti_patterns.yaml:8:59: below 5 leaves nothing from 9 on; \"below\" must be "
                    "the larger (anti_patterns[0].when.services.below)\n");
    test::addSpoilt("interval with words", "anti_patterns", "services: { below: 5 }",
                    "services: { from: five, to: 9 }",
                    "anti_patterns.yaml:8:49: expected a number, such as 20000 or 0.5, found "
                    "\"five\" (anti_patterns[0].when.services.from)\n"
                    "anti_patterns.yaml:8:55: unknown key \"to\"; known here: from, below "
                    "(anti_patterns[0].when.services.to)\n");
    test::addSpoilt("deep inside", "anti_patterns", "services: { below: 5 }",
                    "any: [{ not: { all: [{ must_haves: [feture] }] } }]",
                    "anti_patterns.yaml:8:67: there is no feature \"feture\"; did you mean "
                    "\"feature\"? (anti_patterns[0].when.any[0].not.all[0].must_haves[0])\n");
}

void TestReadCondition::conditions()
{
    test::checkSpoilt();
}

void TestReadCondition::presets_data()
{
    test::addSpoiltColumns();
    test::addSpoilt("too many services", "scenarios", "services: 3", "services: 5001",
                    "scenarios.yaml:9:25: 5001 is out of range; it must be 1 to 5,000 "
                    "(scenarios[0].preset.services)\n");
    test::addSpoilt("no services", "scenarios", "services: 3", "services: 0",
                    "scenarios.yaml:9:25: 0 is out of range; it must be 1 to 5,000 "
                    "(scenarios[0].preset.services)\n");
    test::addSpoilt(
        "half a service", "scenarios", "services: 3", "services: 2.5",
        "scenarios.yaml:9:25: expected a whole number, found 2.5 (scenarios[0].preset.services)\n");
    test::addSpoilt("services with a comma", "scenarios", "services: 3", "services: \"3,000\"",
                    "scenarios.yaml:9:25: expected a number, such as 20000 or 0.5, found \"3,000\" "
                    "in quotes (scenarios[0].preset.services)\n");
    test::addSpoilt("not a number", "scenarios", "services: 3", "services: .nan",
                    "scenarios.yaml:9:25: expected a number, such as 20000 or 0.5, found \".nan\" "
                    "(scenarios[0].preset.services)\n");
    test::addSpoilt("unknown preset key", "scenarios", "services: 3", "service: 3",
                    "scenarios.yaml:9:15: unknown key \"service\" in a preset; did you mean "
                    "\"services\"? (scenarios[0].preset.service)\n");
    test::addSpoilt("answer of another question", "about", "wants: [red]", "wants: [green]",
                    "about.yaml:8:48: expected red or blue as the answer to \"wants\", found "
                    "\"green\" (about.example.wants[0])\n");
    test::addSpoilt("one answer where many are", "about", "fast: true", "fast: [true]",
                    "about.yaml:8:34: expected true or false, found a list (about.example.fast)\n");
    test::addSpoilt("unknown must-have", "scenarios", "must_haves: [feature]",
                    "must_haves: [featur, feature, feature]",
                    "scenarios.yaml:9:54: there is no feature \"featur\"; did you mean "
                    "\"feature\"? (scenarios[0].preset.must_haves[0])\n"
                    "scenarios.yaml:9:71: \"feature\" stands in the list twice "
                    "(scenarios[0].preset.must_haves[2])\n");
    test::addSpoilt("nobody favoured", "scenarios", "favours: [one]", "favours: []",
                    "scenarios.yaml:7:14: the list is empty; it needs at least one item "
                    "(scenarios[0].favours)\n");
    test::addSpoilt("bad date", "about", "date: \"2024\"", "date: June 2024",
                    "about.yaml:6:9: expected a date such as 2024, 2024-11 or 2024-11-22, found "
                    "\"June 2024\" (about.date)\n");
}

void TestReadCondition::presets()
{
    test::checkSpoilt();
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReadCondition)
#include "tst_read_condition.moc"
