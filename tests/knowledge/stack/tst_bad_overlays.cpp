// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/stack/overlay_sample.h"
#include "tests/support/test_main.h"

namespace whichmesh {

// Each row spoils the good overlay in one place.
class TestBadOverlays : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theGoodOneIsRead();
    void faults_data();
    void faults();
    void allFaultsOfAllLayersAtOnce();
    void unusedSourcesAreWarnedOf();
};

void TestBadOverlays::theGoodOneIsRead()
{
    QCOMPARE(QString::fromStdString(test::faultsOfStack(test::overlayText)),
             QStringLiteral("none"));
}

void TestBadOverlays::faults_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const std::string& before, const std::string& after,
                        const std::string& expected) {
        QTest::newRow(name) << before << after << expected;
    };
    row("over nothing known", "over: e1", "over: e11",
        "team.yaml:3:7: there is no edition \"e11\" to lie over; did you mean \"e1\"? (over)\n");
    row("over itself", "over: e1", "over: team",
        "team.yaml:3:7: \"team\" lies, in the end, over itself (over)\n");
    row("over missing", "over: e1\n", "",
        "team.yaml:2:10: an overlay says what it lies over; add \"over\" with the id of an edition "
        "(edition)\n");
    row("neither edition nor over", "edition: team\nover: e1\n", "",
        "an overlay says what it lies over; add \"over\" with the id of an edition\n"
        "team.yaml:1:1: the key \"edition\" is missing\n");
    row("edition taken", "edition: team", "edition: e1",
        "team.yaml:2:10: the edition \"e1\" is read from \"\" already (edition)\n"
        "team.yaml:10:5: this edition says something of feature of one already; one claim a cell "
        "(claims[0])\n");
    row("unknown key", "dangers:", "danger:",
        "team.yaml:21:1: unknown key \"danger\"; did you mean \"dangers\"? (danger)\n");
    row("publisher unknown", "publisher: project", "publisher: projct",
        "team.yaml:8:16: expected project, vendor, independent, standard or none, found "
        "\"projct\"; did you mean \"project\"? (sources[0].publisher)\n");
    row("address missing", "    url: https://example.org/docs?a=1#b\n", "",
        "team.yaml:5:5: the key \"url\" is missing (sources[0])\n");
    row("address by http", "https://example.org/docs?a=1#b", "http://example.org/docs",
        "team.yaml:7:10: a web address begins with https:// (sources[0].url)\n");
    row("address with a user", "https://example.org/docs?a=1#b", "https://me@example.org/",
        "team.yaml:7:10: a web address here names no user (sources[0].url)\n");
    row("address without a host", "https://example.org/docs?a=1#b", "https:///docs",
        "team.yaml:7:10: this web address has no proper host (sources[0].url)\n");
    row("address with a blank", "https://example.org/docs?a=1#b", "https://example.org/my docs",
        "team.yaml:7:10: this web address has characters that must be escaped, such as a blank as "
        "%20 (sources[0].url)\n");
    row("script for an address", "https://example.org/docs?a=1#b", "\"javascript:alert(1)\"",
        "team.yaml:7:10: a web address begins with https:// (sources[0].url)\n");
    row("source without a title", "    title: The docs\n", "",
        "team.yaml:5:5: the key \"title\" is missing (sources[0])\n");
    row("source taken", "publisher: project\n",
        "publisher: project\n  - { id: docs, title: Again, publisher: none }\n",
        "team.yaml:9:11: the id \"docs\" is taken; the first source of that id is at "
        "team.yaml:5:9 (sources[1].id)\n");
    row("no such source", "source: docs\n    verdict", "source: doc\n    verdict",
        "team.yaml:16:13: there is no source \"doc\"; did you mean \"docs\"? (claims[0].source)\n");
    row("no source", "    source: docs\n    verdict", "    verdict",
        "team.yaml:10:5: a claim that asserts something needs a source; add \"source\", or make "
        "the verdict unverifiable (claims[0])\n");
    row("no such feature", "feature: feature", "feature: featre",
        "team.yaml:10:14: there is no feature \"featre\"; did you mean \"feature\"? "
        "(claims[0].feature)\n");
    row("no such mesh", "mesh: one", "mesh: on",
        "team.yaml:11:11: there is no option \"on\"; did you mean \"one\"? (claims[0].mesh)\n");
    row("no mesh", "    mesh: one\n", "",
        "team.yaml:10:5: the key \"mesh\" is missing (claims[0])\n");
    row("two subjects", "    mesh: one\n", "    mesh: one\n    section: table\n",
        "team.yaml:10:5: expected exactly one of feature, section, entry, option, question, "
        "outcome, scenario, anti_pattern, lens, hint or model, which tells what this is about "
        "(claims[0])\n");
    row("no support", "    support: partial\n", "",
        "team.yaml:10:5: the key \"support\" is missing (claims[0])\n");
    row("support unknown", "support: partial", "support: half",
        "team.yaml:12:14: expected full, partial, none, not-applicable or value, found \"half\" "
        "(claims[0].support)\n");
    row("value without text", "    support: partial\n    text: In part\n", "    support: value\n",
        "team.yaml:10:5: the key \"text\" is missing; a value is nothing without it (claims[0])\n");
    row("no day", "as_of: 2026-10-05\n    source: docs\n    verdict",
        "as_of: 2026-02-30\n    source: docs\n    verdict",
        "team.yaml:15:12: expected a day of the calendar such as 2026-11-22, found \"2026-02-30\" "
        "(claims[0].as_of)\n");
    row("verdict unknown", "verdict: dated", "verdict: old",
        "team.yaml:17:14: expected holds, simplified, dated, wrong or unverifiable, found \"old\" "
        "(claims[0].verdict)\n");
    row("unverifiable with support", "verdict: dated", "verdict: unverifiable",
        "team.yaml:12:5: what is unverifiable asserts nothing; remove \"support\", and say in "
        "\"text\" what could not be found (claims[0].support)\n");
    row("cell twice", "claims:\n",
        "claims:\n  - { feature: feature, mesh: one, support: none, source: docs }\n",
        "team.yaml:11:5: this edition says something of feature of one already; one claim a cell "
        "(claims[1])\n");
    row("statement on a cell", "    verdict: dated\n", "    verdict: dated\n    statement: Full\n",
        "team.yaml:18:5: a cell says itself what is below; remove \"statement\" "
        "(claims[0].statement)\n");
    row("steps on a cell", "    verdict: dated\n",
        "    verdict: dated\n    steps: [{ text: Do it }]\n",
        "team.yaml:18:5: only a claim on an entry has steps (claims[0].steps)\n");
    row("no such outcome", "[\"no\", few]", "[\"no\", fewer]",
        "team.yaml:18:21: the tree asks \"services\" here, which has no answer \"fewer\" "
        "(claims[1].outcome[1])\n");
    row("beyond an outcome", "[\"no\", few]", "[\"yes\", few]",
        "team.yaml:18:15: the tree ends here; remove the answers after this one "
        "(claims[1].outcome[0])\n");
    row("no such step", "entry: entry", "entry: entry, step: 2",
        "team.yaml:23:31: \"entry\" has 0 steps; there is no step 2 (dangers[0].on.step)\n");
    row("no such lens", "entry: entry", "lens: trea",
        "team.yaml:23:17: there is no lens \"trea\" (dangers[0].on.lens)\n");
    row("no such hint", "entry: entry", "hint: fresh",
        "team.yaml:23:17: there is no hint \"fresh\" (dangers[0].on.hint)\n");
    row("danger on nothing", "on: { entry: entry }", "on: {}",
        "team.yaml:23:9: expected exactly one of feature, section, entry, option, question, "
        "outcome, scenario, anti_pattern, lens, hint or model, which tells what this is about "
        "(dangers[0].on)\n");
    row("danger without a day", "    as_of: 2026-10-06\n", "",
        "team.yaml:22:5: the key \"as_of\" is missing (dangers[0])\n");
}

void TestBadOverlays::faults()
{
    QFETCH(const std::string, before);
    QFETCH(const std::string, after);
    QFETCH(const std::string, expected);
    const std::string text = test::replaced(test::overlayText, before, after);
    QVERIFY2(text != test::overlayText, before.c_str());
    QCOMPARE(QString::fromStdString(test::faultsOfStack(text)), QString::fromStdString(expected));
}

void TestBadOverlays::allFaultsOfAllLayersAtOnce()
{
    auto layers = test::stackWith(test::replaced(test::overlayText, "mesh: one", "mesh: three"));
    test::spoil(layers.front(), "tree.yaml", "option: two", "option: three");
    test::spoil(layers.front(), "options.yaml", "summary: The one", "sumary: The one");
    const auto read = readKnowledgeStack(layers);
    QVERIFY(!read);
    std::string text;
    for (const Diagnostic& fault : read.error())
        text += toText(fault) + '\n';
    QCOMPARE(QString::fromStdString(text),
             QStringLiteral("options.yaml:4:5: the key \"summary\" is missing (options[0])\n"
                            "options.yaml:9:5: unknown key \"sumary\"; did you mean \"summary\"? "
                            "(options[0].sumary)\n"
                            "team.yaml:11:11: there is no option \"three\" (claims[0].mesh)\n"
                            "tree.yaml:13:30: there is no option \"three\" "
                            "(tree.branches[1].branches[0].outcome.option)\n"));
}

void TestBadOverlays::unusedSourcesAreWarnedOf()
{
    const auto read = readKnowledgeStack(test::stackWith(
        test::replaced(test::overlayText, "publisher: project\n",
                       "publisher: project\n  - { id: more, title: More, publisher: none }\n")));
    QVERIFY(read);
    QCOMPARE((*read)->warnings.size(), std::size_t{1});
    QCOMPARE((*read)->warnings.front().severity, Severity::Warning);
    QCOMPARE(QString::fromStdString(toText((*read)->warnings.front())),
             QStringLiteral("team.yaml:9:5: warning: nothing rests on the source \"more\"; "
                            "use it or remove it"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestBadOverlays)
#include "tst_bad_overlays.moc"
