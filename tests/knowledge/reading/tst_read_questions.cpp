// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestReadQuestions : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void questions_data();
    void questions();
    void tree_data();
    void tree();
};

void TestReadQuestions::questions_data()
{
    test::addSpoiltColumns();
    test::addSpoilt(
        "number with another id", "questions", "id: services", "id: size",
        "questions.yaml:13:9: a question of kind number is named after the number it is about: "
        "services, pods_per_service, nodes, throughput_rps or hops; found \"size\" "
        "(questions[1].id)\n"
        "tree.yaml:10:17: there is no question \"services\" (tree.branches[1].question)\n");
    test::addSpoilt("load key of another kind", "questions", "id: wants", "id: hops",
                    "about.yaml:8:40: unknown key \"wants\" in a preset; use a load key, a "
                    "question or must_haves (about.example.wants)\n"
                    "questions.yaml:22:9: \"hops\" is a number of the load; the kind must be "
                    "number (questions[2].id)\n");
    test::addSpoilt("reserved question id", "questions", "id: wants", "id: candidate",
                    "about.yaml:8:40: unknown key \"wants\" in a preset; use a load key, a "
                    "question or must_haves (about.example.wants)\n"
                    "questions.yaml:22:9: \"candidate\" cannot be the id of a question: profiles "
                    "and conditions use it for something else (questions[2].id)\n");
    test::addSpoilt("boolean without no", "questions", "      - { id: \"no\", label: No }\n", "",
                    "questions.yaml:11:7: the answer \"no\" is missing; a boolean question has "
                    "\"yes\" and \"no\" (questions[0].answers)\n");
    test::addSpoilt("boolean with maybe", "questions", "      - { id: \"no\", label: No }",
                    "      - { id: \"no\", label: No }\n      - { id: maybe, label: Maybe }",
                    "questions.yaml:13:9: a boolean question has the answers \"yes\" and \"no\" "
                    "only, found \"maybe\" (questions[0].answers[2])\n");
    test::addSpoilt("answer id twice", "questions", "{ id: blue,", "{ id: red,",
                    "questions.yaml:30:15: the id \"red\" is taken; the first answer of that id is "
                    "at questions.yaml:29:15 (questions[2].answers[1].id)\n");
    test::addSpoilt("interval of a choice", "questions", "{ id: blue, label: Blue }",
                    "{ id: blue, label: Blue, from: 3 }",
                    "questions.yaml:30:34: unknown key \"from\"; known here: id, label "
                    "(questions[2].answers[1].from)\n");
    test::addSpoilt(
        "gap between intervals", "questions", "from: 50", "from: 60",
        "questions.yaml:21:9: no answer covers services from 50 to 60 (questions[1].answers[1])\n");
    test::addSpoilt("overlapping intervals", "questions", "from: 50", "from: 40",
                    "questions.yaml:21:9: this answer overlaps the one before it: 40 is in both "
                    "(questions[1].answers[1])\n");
    test::addSpoilt(
        "gap at the start", "questions", "below: 50", "from: 5, below: 50",
        "questions.yaml:20:9: no answer covers services from 1 to 5 (questions[1].answers[0])\n");
    test::addSpoilt("gap at the end", "questions", "from: 50", "from: 50, below: 5000",
                    "questions.yaml:20:7: no answer covers services from 5,000 on; leave \"below\" "
                    "of the last one out (questions[1].answers)\n");
    test::addSpoilt("empty interval", "questions", "from: 50", "from: 50, below: 50",
                    "questions.yaml:21:51: below 50 leaves nothing from 50 on; \"below\" must be "
                    "the larger (questions[1].answers[1].below)\n");
    test::addSpoilt("interval out of range", "questions", "from: 50", "from: 50, below: 6000",
                    "questions.yaml:21:51: 6000 is out of range; it must be 1 to 5,001 "
                    "(questions[1].answers[1].below)\n");
    test::addSpoilt("no interval", "questions", ", from: 50", "",
                    "questions.yaml:21:9: the key \"from\" or \"below\" is missing; one end may be "
                    "left open, not both (questions[1].answers[1])\n");
    test::addSpoilt(
        "no answers", "questions",
        "answers:\n      - { id: red, label: Red }\n      - { id: blue, label: Blue }\n",
        "answers: []\n",
        "questions.yaml:28:14: the list is empty; it needs at least one item "
        "(questions[2].answers)\n");
    test::addSpoilt("one answer", "questions", "      - { id: blue, label: Blue }\n", "",
                    "questions.yaml:29:7: a single answer is no question; it needs at least two "
                    "(questions[2].answers)\n");
    test::addSpoilt(
        "questions missing", "questions", "questions:", "quetsions:",
        "questions.yaml:3:1: unknown key \"quetsions\"; did you mean \"questions\"? (quetsions)\n");
}

void TestReadQuestions::questions()
{
    test::checkSpoilt();
}

void TestReadQuestions::tree_data()
{
    test::addSpoiltColumns();
    test::addSpoilt("unknown question", "tree", "question: services", "question: service",
                    "tree.yaml:10:17: there is no question \"service\"; did you mean \"services\"? "
                    "(tree.branches[1].question)\n");
    test::addSpoilt("question asked twice", "tree", "question: services", "question: fast",
                    "tree.yaml:10:17: the question \"fast\" was asked already on the way here "
                    "(tree.branches[1].question)\n");
    test::addSpoilt("question with several answers", "tree", "question: services",
                    "question: wants",
                    "tree.yaml:10:17: \"wants\" can have several answers; a branch needs a "
                    "question with one (tree.branches[1].question)\n");
    test::addSpoilt("unknown answer", "tree", "answer: few", "answer: fev",
                    "tree.yaml:12:9: no branch for the answer \"few\" of \"services\" "
                    "(tree.branches[1].branches)\n"
                    "tree.yaml:12:19: expected few or many as the answer to \"services\", found "
                    "\"fev\"; did you mean \"few\"? (tree.branches[1].branches[0].answer)\n");
    test::addSpoilt("answer twice", "tree", "answer: few", "answer: many",
                    "tree.yaml:12:9: no branch for the answer \"few\" of \"services\" "
                    "(tree.branches[1].branches)\n"
                    "tree.yaml:14:19: the answer \"many\" has two branches; the first is in line "
                    "12 (tree.branches[1].branches[1].answer)\n");
    test::addSpoilt(
        "answer missing", "tree",
        "        - answer: few\n          outcome: { option: two, note: few, reason: Because. }\n",
        "",
        "tree.yaml:12:9: no branch for the answer \"few\" of \"services\" "
        "(tree.branches[1].branches)\n");
    test::addSpoilt("branch to nowhere", "tree",
                    "\n          outcome: { option: two, note: few, reason: Because. }", "",
                    "tree.yaml:12:11: the branch leads nowhere; give it an outcome, or a question "
                    "with branches (tree.branches[1].branches[0])\n");
    test::addSpoilt("outcome and question", "tree", "      question: services",
                    "      outcome: { option: two, note: n, reason: r }\n      question: services",
                    "tree.yaml:9:7: the branch has an outcome and a question; it can have one of "
                    "them (tree.branches[1])\n");
    test::addSpoilt("question without branches", "tree",
                    "      branches:\n        - answer: few\n          outcome: { option: two, "
                    "note: few, reason: Because. }\n        - answer: many\n          outcome: { "
                    "option: one, note: many, reason: Because. }\n",
                    "", "tree.yaml:9:7: the key \"branches\" is missing (tree.branches[1])\n");
    test::addSpoilt("unknown outcome", "tree", "option: two", "option: tow",
                    "tree.yaml:13:30: there is no option \"tow\"; did you mean \"two\"? "
                    "(tree.branches[1].branches[0].outcome.option)\n");
    test::addSpoilt("no reason", "tree", ", reason: Because.", "",
                    "tree.yaml:8:7: the key \"reason\" is missing (tree.branches[0].outcome)\n");
}

void TestReadQuestions::tree()
{
    test::checkSpoilt();
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReadQuestions)
#include "tst_read_questions.moc"
