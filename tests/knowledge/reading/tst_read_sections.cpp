// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestReadSections : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sections_data();
    void sections();
};

void TestReadSections::sections_data()
{
    test::addSpoiltColumns();
    test::addSpoilt("unknown group", "sections", "group: comparison", "group: comparsion",
                    "sections.yaml:7:12: expected overview, comparison or workload, found "
                    "\"comparsion\"; did you mean \"comparison\"? (sections[0].group)\n");
    test::addSpoilt(
        "unknown winner", "sections", "winner: [one]", "winner: [oen, two, two]",
        "sections.yaml:8:25: there is no option \"oen\"; did you mean \"one\"? "
        "(sections[0].verdict.winner[0])\n"
        "sections.yaml:8:35: \"two\" stands in the list twice (sections[0].verdict.winner[2])\n");
    test::addSpoilt("no verdict text", "sections", ", text: One wins.", "",
                    "sections.yaml:8:5: the key \"text\" is missing (sections[0].verdict)\n");
    test::addSpoilt("missing column", "sections", "        two: { support: value, text: \"7\" }\n",
                    "",
                    "sections.yaml:10:9: the key \"two\" is missing (sections[0].features[0])\n");
    test::addSpoilt("unknown column", "sections", "two: {", "too: {",
                    "sections.yaml:10:9: the key \"two\" is missing (sections[0].features[0])\n"
                    "sections.yaml:13:9: unknown key \"too\"; did you mean \"two\"? "
                    "(sections[0].features[0].too)\n");
    test::addSpoilt("unknown support", "sections", "support: full", "support: yes",
                    "sections.yaml:12:25: expected full, partial, none, not-applicable or value, "
                    "found \"yes\" (sections[0].features[0].one.support)\n");
    test::addSpoilt("value without text", "sections", "support: full", "support: value",
                    "sections.yaml:12:9: the key \"text\" is missing; a value is nothing without "
                    "it (sections[0].features[0].one)\n");
    test::addSpoilt(
        "cell is text", "sections", "one: { support: full }", "one: full",
        "sections.yaml:12:14: expected a mapping, found \"full\" (sections[0].features[0].one)\n");
    test::addSpoilt("feature id twice", "sections",
                    "        two: { support: value, text: \"7\" }\n",
                    "        two: { support: none }\n      - { id: feature, title: Again, one: { "
                    "support: none }, two: { support: none } }\n",
                    "sections.yaml:14:15: the id \"feature\" is taken; the first feature of that "
                    "id is at sections.yaml:10:13 (sections[0].features[1].id)\n");
    test::addSpoilt(
        "no features", "sections",
        "features:\n      - id: feature\n        title: Feature\n        one: { support: full }\n  "
        "      two: { support: value, text: \"7\" }\n",
        "features: []\n",
        "scenarios.yaml:9:54: there is no feature \"feature\" (scenarios[0].preset.must_haves[0])\n"
        "sections.yaml:9:15: the list is empty; it needs at least one item "
        "(sections[0].features)\n");
    test::addSpoilt("unknown workaround", "sections", "group: comparison",
                    "group: comparison\n    workarounds: { onee: [Do it] }",
                    "sections.yaml:8:20: there is no option \"onee\"; did you mean \"one\"? "
                    "(sections[0].workarounds.onee)\n");
}

void TestReadSections::sections()
{
    test::checkSpoilt();
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReadSections)
#include "tst_read_sections.moc"
