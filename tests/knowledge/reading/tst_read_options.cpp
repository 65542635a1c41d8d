// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestReadOptions : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void options_data();
    void options();
};

void TestReadOptions::options_data()
{
    test::addSpoiltColumns();
    test::addSpoilt("options is a mapping", "options", "options:\n  - id: one\n",
                    "options:\n    id: one\n",
                    "options.yaml:11:3: this is no \"key: value\" line of the mapping around it; "
                    "check the indentation, and that a colon and a space follow the key\n");
    test::addSpoilt("option is text", "options",
                    "  - id: two\n    name: Two\n    kind: mesh\n    glyph: star\n    colours: { "
                    "light: \"#000000\", light_tint: \"#eeeeee\", dark: \"#FFFFFF\", dark_tint: "
                    "\"#111111\" }\n    summary: The other\n    heading: H\n",
                    "  - two\n",
                    "options.yaml:11:5: expected a mapping, found \"two\" (options[1])\n");
    test::addSpoilt("no id", "options", "  - id: two\n    name: Two", "  - name: Two",
                    "options.yaml:11:5: the key \"id\" is missing (options[1])\n");
    test::addSpoilt("bad id", "options", "id: two", "id: Two!",
                    "options.yaml:11:9: \"Two!\" is not an id; ids are lower-case letters, digits, "
                    "-, _ and + (options[1].id)\n");
    const std::string nothingTwo =
        "hints.yaml:6:15: there is no option \"two\" (hints[0].options[0])\n"
        "lenses.yaml:12:19: there is no option \"two\" (lenses[0].rules[0].seconds[0])\n"
        "lenses.yaml:13:20: there is no option \"two\" (lenses[0].rules[0].remarks.two)\n";
    test::addSpoilt(
        "duplicate id", "options", "id: two", "id: one",
        nothingTwo
            + "options.yaml:11:9: the id \"one\" is taken; the first option of that id is at "
              "options.yaml:4:9 (options[1].id)\n"
              "sections.yaml:13:9: unknown key \"two\"; known here: id, title, one "
              "(sections[0].features[0].two)\n"
              "tree.yaml:13:30: there is no option \"two\" "
              "(tree.branches[1].branches[0].outcome.option)\n");
    test::addSpoilt("no name", "options", "    name: One\n", "",
                    "options.yaml:4:5: the key \"name\" is missing (options[0])\n");
    test::addSpoilt("empty name", "options", "name: One", "name: \" \"",
                    "options.yaml:5:11: the text is empty; write it, or remove the key if it is "
                    "optional (options[0].name)\n");
    test::addSpoilt("name is absent", "options", "name: One",
                    "name:", "options.yaml:5:5: expected text, found nothing (options[0].name)\n");
    test::addSpoilt("name is a list", "options", "name: One", "name: [One]",
                    "options.yaml:5:11: expected text, found a list (options[0].name)\n");
    test::addSpoilt("name of two lines", "options", "name: One", "name: \"One\\nTwo\"",
                    "options.yaml:5:11: this text must be a single line (options[0].name)\n");
    test::addSpoilt("unknown option key", "options", "summary: The one", "sumary: The one",
                    "options.yaml:4:5: the key \"summary\" is missing (options[0])\n"
                    "options.yaml:9:5: unknown key \"sumary\"; did you mean \"summary\"? "
                    "(options[0].sumary)\n");
    test::addSpoilt("far-off option key", "options", "    summary: The one",
                    "    summary: The one\n    price: 5",
                    "options.yaml:10:5: unknown key \"price\"; known here: id, name, kind, of, "
                    "glyph, colours, summary, best_for, pros, cons, heading (options[0].price)\n");
    test::addSpoilt("unknown kind", "options", "kind: mesh", "kind: mash",
                    "options.yaml:6:11: expected mesh, none or combination, found \"mash\"; did "
                    "you mean \"mesh\"? (options[0].kind)\n");
    test::addSpoilt(
        "reserved mesh id", "options", "id: two", "id: title",
        nothingTwo
            + "options.yaml:11:9: \"title\" cannot be the id of a mesh: it is a key of every "
              "feature (options[1].id)\n"
              "sections.yaml:13:9: unknown key \"two\"; known here: id, title, one "
              "(sections[0].features[0].two)\n"
              "tree.yaml:13:30: there is no option \"two\" "
              "(tree.branches[1].branches[0].outcome.option)\n");
    test::addSpoilt("parts of a mesh", "options", "kind: mesh", "kind: mesh\n    of: [two]",
                    "options.yaml:7:5: only a combination has parts; remove \"of\", or make the "
                    "kind a combination (options[0].of)\n");
    test::addSpoilt("combination without parts", "options", "kind: mesh\n    glyph: star",
                    "kind: combination\n    glyph: star",
                    "options.yaml:11:5: the key \"of\" is missing; it lists the parts of a "
                    "combination (options[1])\n"
                    "sections.yaml:13:9: unknown key \"two\"; known here: id, title, one "
                    "(sections[0].features[0].two)\n");
    test::addSpoilt(
        "combination of itself", "options", "heading: H\n  - id: two",
        "heading: H\n  - id: both\n    name: Both\n    kind: combination\n    of: [one, both, "
        "thre, one]\n    glyph: star\n    colours: { light: \"#000000\", light_tint: \"#eeeeee\", "
        "dark: \"#FFFFFF\", dark_tint: \"#111111\" }\n    summary: Both\n    heading: H\n  - id: "
        "two",
        "options.yaml:14:15: a combination cannot be a part of itself (options[1].of[1])\n"
        "options.yaml:14:21: there is no option \"thre\" (options[1].of[2])\n"
        "options.yaml:14:27: \"one\" stands in the list twice (options[1].of[3])\n");
    test::addSpoilt("unknown glyph", "options", "glyph: circle", "glyph: blob",
                    "options.yaml:7:12: expected triangle, diamond, hexagon, open-square, circle, "
                    "square, pentagon or star, found \"blob\" (options[0].glyph)\n");
    test::addSpoilt("bad colours", "options",
                    "{ light: \"#000000\", light_tint: \"#eeeeee\", dark: \"#FFFFFF\", dark_tint: "
                    "\"#111111\" }",
                    "{ light: \"#00000g\", light_tint: red, dark: \"#FFF\" }",
                    "options.yaml:8:5: the key \"dark_tint\" is missing (options[0].colours)\n"
                    "options.yaml:8:23: expected a colour such as \"#2A52BE\", found \"#00000g\" "
                    "(options[0].colours.light)\n"
                    "options.yaml:8:46: expected a colour such as \"#2A52BE\", found \"red\" "
                    "(options[0].colours.light_tint)\n"
                    "options.yaml:8:57: expected a colour such as \"#2A52BE\", found \"#FFF\" "
                    "(options[0].colours.dark)\n");
    test::addSpoilt("colour without quotes", "options", "colours: { light: \"#000000\",",
                    "colours:\n      light: #000000\n    x: {",
                    "options.yaml:8:5: the key \"dark\" is missing (options[0].colours)\n"
                    "options.yaml:8:5: the key \"dark_tint\" is missing (options[0].colours)\n"
                    "options.yaml:8:5: the key \"light_tint\" is missing (options[0].colours)\n"
                    "options.yaml:9:7: expected a colour such as \"#2A52BE\", found nothing; "
                    "without quotes # begins a comment (options[0].colours.light)\n"
                    "options.yaml:10:5: unknown key \"x\"; known here: id, name, kind, of, glyph, "
                    "colours, summary, best_for, pros, cons, heading (options[0].x)\n");
}

void TestReadOptions::options()
{
    test::checkSpoilt();
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReadOptions)
#include "tst_read_options.moc"
