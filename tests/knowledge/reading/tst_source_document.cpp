// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestSourceDocument : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void heads_data();
    void heads();
};

void TestSourceDocument::heads_data()
{
    test::addSpoiltColumns();
    test::addSpoilt("no schema", "about", "schema: 1\n", "",
                    "about.yaml:1:1: the key \"schema\" is missing\n");
    test::addSpoilt(
        "schema is a word", "about", "schema: 1", "schema: one",
        "about.yaml:1:9: expected a number, such as 20000 or 0.5, found \"one\" (schema)\n");
    test::addSpoilt("schema of the future", "options", "schema: 1", "schema: 2",
                    "options.yaml:1:9: the file has format version 2; this program reads version "
                    "1, so a newer one is needed (schema)\n");
    test::addSpoilt("schema zero", "about", "schema: 1", "schema: 0",
                    "about.yaml:1:9: there is no format version 0; write 1 (schema)\n");
    test::addSpoilt("schema in quotes", "about", "schema: 1", "schema: \"1\"",
                    "about.yaml:1:9: expected a number, such as 20000 or 0.5, found \"1\" in "
                    "quotes (schema)\n");
    test::addSpoilt("no edition", "tree", "edition: e1\n", "",
                    "tree.yaml:1:1: the key \"edition\" is missing\n");
    test::addSpoilt("edition is no id", "tree", "edition: e1", "edition: E 1",
                    "tree.yaml:2:10: \"E 1\" is not an id; ids are lower-case letters, digits, -, "
                    "_ and + (edition)\n"
                    "tree.yaml:2:10: this file is of the edition \"E 1\", but the one at "
                    "about.yaml:2:10 is \"e1\"; a folder holds one edition (edition)\n");
    test::addSpoilt("another edition", "options", "edition: e1", "edition: e2",
                    "options.yaml:2:10: this file is of the edition \"e2\", but the one at "
                    "about.yaml:2:10 is \"e1\"; a folder holds one edition (edition)\n");
    test::addSpoilt("unknown top key", "models", "models:", "modles:",
                    "models.yaml:3:1: unknown key \"modles\"; did you mean \"models\"? (modles)\n");
    test::addSpoilt(
        "additional top key", "models", "edition: e1", "edition: e1\nauthor: me",
        "models.yaml:3:1: unknown key \"author\"; a file has schema, edition, over and "
        "about, options, sections, questions, tree, lenses, hints, anti_patterns, "
        "scenarios, models, measurements, chapters, sources, claims, dangers, cross_checks or "
        "conformance (author)\n");
    test::addSpoilt(
        "no content", "models",
        "models:\n  - id: m\n    title: Model\n    heading: H\n    modes:\n      - id: "
        "one\n        option: one\n        name: One\n        memory_mb: [{ per: pod, "
        "low: 1, high: 3, origin: 1-3 MB }]\n    caveats: []\n",
        "",
        "models.yaml:1:1: the file holds nothing; it needs one of about, options, "
        "sections, questions, tree, lenses, hints, anti_patterns, scenarios, models, measurements, "
        "chapters, sources, claims, dangers, cross_checks or conformance\n");
    test::addSpoilt("list at the top", "models", "schema: 1\nedition: e1\nmodels:\n", "",
                    "models.yaml:1:3: expected a mapping, found a list\n");
    test::addSpoilt("second tree", "models", "models:\n",
                    "tree: { heading: H, question: fast, branches: [{ answer: \"yes\", outcome: { "
                    "option: one, note: n, reason: r } }, { answer: \"no\", outcome: { option: "
                    "one, note: n, reason: r } }] }\nmodels:\n",
                    "tree.yaml:3:1: a knowledge base has \"tree\" once; the first is at "
                    "models.yaml:3:1 (tree)\n");
    test::addSpoilt(
        "second about", "models", "models:\n",
        "about: { title: T, short_title: S, date: 2024, description: D, example: {} }\nmodels:\n",
        "models.yaml:3:1: a knowledge base has \"about\" once; the first is at about.yaml:3:1 "
        "(about)\n");
    test::addSpoilt("not UTF-8", "options", "The one", "Caf\xE9",
                    "options.yaml:9:17: the byte 0xE9 is not UTF-8; save the file as UTF-8\n");
    test::addSpoilt("syntax", "options", "name: One", "name: One: two",
                    "options.yaml:5:14: a colon cannot stand here; put text that holds a colon and "
                    "a space in quotes, or check the indentation here and in the line above\n");
    test::addSpoilt("duplicate key", "options", "    summary: The one\n",
                    "    summary: The one\n    name: Again\n",
                    "options.yaml:10:5: the key \"name\" is here twice; the first is in line 5\n");
    test::addSpoilt("alias", "options", "summary: The one", "summary: *one",
                    "options.yaml:9:14: anchors and aliases are refused here; put text that begins "
                    "with & or * in quotes\n");
    test::addSpoilt("anchor", "options", "summary: The one", "summary: &one The one",
                    "options.yaml:9:14: anchors are refused here; write the value out where it is "
                    "needed, or put text that begins with & in quotes\n");
}

void TestSourceDocument::heads()
{
    test::checkSpoilt();
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestSourceDocument)
#include "tst_source_document.moc"
