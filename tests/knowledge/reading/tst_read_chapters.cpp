// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestReadChapters : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void chapters_data();
    void chapters();
};

void TestReadChapters::chapters_data()
{
    test::addSpoiltColumns();
    test::addSpoilt("short row", "chapters", "[[1, 2]]", "[[1, 2], [3]]",
                    "chapters.yaml:13:54: expected 2 cells, one a column; found 1 "
                    "(chapters[0].entries[0].blocks[1].table.rows[1])\n");
    test::addSpoilt("row of lists", "chapters", "[[1, 2]]", "[[1, [2]], ~]",
                    "chapters.yaml:13:50: expected text, found a list "
                    "(chapters[0].entries[0].blocks[1].table.rows[0][1])\n"
                    "chapters.yaml:13:56: expected a list, found nothing "
                    "(chapters[0].entries[0].blocks[1].table.rows[1])\n");
    test::addSpoilt("unknown section", "chapters", "section: table", "section: tabel",
                    "chapters.yaml:14:22: there is no section \"tabel\"; did you mean \"table\"? "
                    "(chapters[0].entries[0].blocks[2].section)\n");
    test::addSpoilt("block of two kinds", "chapters", "- text: Paragraph.",
                    "- text: Paragraph.\n            points: [A]",
                    "chapters.yaml:12:13: a block has exactly one of text, points, steps, table "
                    "and section (chapters[0].entries[0].blocks[0])\n");
    test::addSpoilt(
        "block of none", "chapters", "- text: Paragraph.", "- title: Paragraph.",
        "chapters.yaml:12:13: a block has exactly one of text, points, steps, table and section "
        "(chapters[0].entries[0].blocks[0])\n"
        "chapters.yaml:12:13: only points have a title (chapters[0].entries[0].blocks[0].title)\n");
    test::addSpoilt("unknown block", "chapters", "- text: Paragraph.", "- paragraph: P.",
                    "chapters.yaml:12:13: a block has exactly one of text, points, steps, table "
                    "and section (chapters[0].entries[0].blocks[0])\n"
                    "chapters.yaml:12:13: unknown key \"paragraph\"; known here: text, title, "
                    "points, steps, table, section (chapters[0].entries[0].blocks[0].paragraph)\n");
    test::addSpoilt("empty points", "chapters", "- text: Paragraph.", "- points: []",
                    "chapters.yaml:12:21: the list is empty; it needs at least one item "
                    "(chapters[0].entries[0].blocks[0].points)\n");
    test::addSpoilt("step without text", "chapters", "- text: Paragraph.",
                    "- steps: [{ command: ls }]",
                    "chapters.yaml:12:21: the key \"text\" is missing "
                    "(chapters[0].entries[0].blocks[0].steps[0])\n");
    test::addSpoilt("no blocks", "chapters", "        applies: { fast: true }\n        blocks:\n",
                    "        blocks: []\n        more:\n",
                    "chapters.yaml:10:17: the list is empty; it needs at least one item "
                    "(chapters[0].entries[0].blocks)\n"
                    "chapters.yaml:11:9: unknown key \"more\"; known here: id, title, heading, "
                    "options, applies, blocks (chapters[0].entries[0].more)\n");
    test::addSpoilt(
        "entry id twice", "chapters", "    title: First\n",
        "    title: First\n    entries: []\n  - id: first\n    title: Again\n",
        "chapters.yaml:6:14: the list is empty; it needs at least one item (chapters[0].entries)\n"
        "chapters.yaml:7:9: the id \"first\" is taken; the first chapter of that id is at "
        "chapters.yaml:4:9 (chapters[1].id)\n");
}

void TestReadChapters::chapters()
{
    test::checkSpoilt();
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReadChapters)
#include "tst_read_chapters.moc"
