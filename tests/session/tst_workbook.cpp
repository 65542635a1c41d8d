// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workbook/workbook_yaml.h"
#include "tests/session/answering_knowledge.h"
#include "tests/session/random_workbook.h"
#include "tests/support/test_main.h"

#include <random>
#include <string>

namespace whichmesh {

namespace {

QString shown(const Diagnostics& diagnostics)
{
    QString text;
    for (const Diagnostic& diagnostic : diagnostics)
        text += QString::fromStdString(toText(diagnostic)) + u'\n';
    return text;
}

/// The faults of a reading, for the message of a test that expects none.
QString faultsOf(const tl::expected<WorkbookReading, Diagnostics>& reading)
{
    return reading ? QString() : shown(reading.error());
}

tl::expected<WorkbookReading, Diagnostics> read(const std::string& text)
{
    return readWorkbook(text, "w.yaml", *test::answeringKnowledge());
}

/// A workbook whose only scenario has these lines as its profile.
std::string withProfile(const std::string& lines)
{
    return "workbook: 1\ntitle: T\nedition: guide-2024\nscenarios:\n  - name: Today\n    profile:\n"
           + lines;
}

} // namespace

class TestWorkbook : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void bad_data();
    void bad();
    void tooBig();
    void tooDeep();
    void partOfALargerDocument();
    void kept_data();
    void kept();
    void keptAnswersComeBackToLife();
    void writes();
    void roundTrip();
    void mutilatedTextIsRefusedOrRead();
    void whatItWasDecidedOn();
    void badRecords_data();
    void badRecords();
};

void TestWorkbook::reads()
{
    const auto reading =
        read("# a remark\n"
             "workbook: 1\n"
             "title: \"Checkout: platform\"\n"
             "edition: guide-2024\n"
             "scenarios:\n"
             "  - name: Today\n"
             "    profile: { services: 120, need_mesh: true, goals: [compliance] }\n"
             "  - name: In two years\n"
             "    profile: {}\n");
    QVERIFY2(reading, qPrintable(faultsOf(reading)));
    QCOMPARE(shown(reading->warnings), QString());
    Profile today;
    today.load.services = 120;
    today.answers[QuestionId("need_mesh")] = {AnswerId("yes")};
    today.answers[QuestionId("goals")] = {AnswerId("compliance")};
    const Workbook expected{
        "Checkout: platform", EditionId("guide-2024"), {{"Today", today}, {"In two years", {}}}};
    QVERIFY(reading->workbook == expected);
}

void TestWorkbook::bad_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const std::string& text, const std::string& expected) {
        QTest::newRow(name) << text << QString::fromStdString(expected);
    };
    const std::string head = "workbook: 1\ntitle: T\nedition: guide-2024\n";
    const std::string scenario = "scenarios:\n  - { name: Today, profile: {} }\n";
    const std::string notOne =
        "this is not a WhichMesh workbook; one begins with \"workbook: 2\"\n";

    row("empty", "", "w.yaml:1:1: " + notOne);
    row("only a remark", "# nothing\n", "w.yaml:1:1: " + notOne);
    row("prose", "Dear team,\n", "w.yaml:1:1: " + notOne);
    row("a list", "- a\n- b\n", "w.yaml:1:1: " + notOne);
    row("a profile", "services: 120\nneed_mesh: true\n", "w.yaml:1:1: " + notOne);
    row("a knowledge base's file", "schema: 1\nedition: guide-2024\noptions: []\n",
        "w.yaml:1:1: " + notOne);
    row("a newer version", "workbook: 3\ntitle: T\nlayers: [a]\n",
        "w.yaml:1:11: This workbook was written by a newer WhichMesh (version 3); this one reads "
        "version 2. (workbook)\n");
    row("version 0", "workbook: 0\n" + scenario,
        "w.yaml:1:11: 0 is out of range; it must be 1 to 1,000,000 (workbook)\n");
    row("a version that is no number", "workbook: one\n" + scenario,
        "w.yaml:1:11: expected a number, such as 20000 or 0.5, found \"one\" (workbook)\n");
    row("no title", "workbook: 1\nedition: guide-2024\n" + scenario,
        "w.yaml:1:1: the key \"title\" is missing\n");
    row("blank title", "workbook: 1\ntitle: \" \"\nedition: guide-2024\n" + scenario,
        "w.yaml:2:8: the text is empty; write it, or remove the key if it is optional (title)\n");
    row("title of two lines", "workbook: 1\ntitle: |\n  a\n  b\nedition: guide-2024\n" + scenario,
        "w.yaml:2:8: this text must be a single line (title)\n");
    row("title is a list", "workbook: 1\ntitle: [T]\nedition: guide-2024\n" + scenario,
        "w.yaml:2:8: expected text, found a list (title)\n");
    row("no edition", "workbook: 1\ntitle: T\n" + scenario,
        "w.yaml:1:1: the key \"edition\" is missing\n");
    row("edition is no id", "workbook: 1\ntitle: T\nedition: Guide 2024\n" + scenario,
        "w.yaml:3:10: \"Guide 2024\" is not an id; ids are lower-case letters, digits, -, _ and + "
        "(edition)\n");
    row("no scenarios", head, "w.yaml:1:1: the key \"scenarios\" is missing\n");
    row("scenarios are none", head + "scenarios: []\n",
        "w.yaml:4:12: the list is empty; it needs at least one item (scenarios)\n");
    row("scenarios are a mapping", head + "scenarios: { today: {} }\n",
        "w.yaml:4:12: expected a list, found a mapping (scenarios)\n");
    row("a scenario is a word", head + "scenarios: [Today]\n",
        "w.yaml:4:13: expected a mapping, found \"Today\" (scenarios[0])\n");
    row("no name", head + "scenarios:\n  - profile: {}\n",
        "w.yaml:5:5: the key \"name\" is missing (scenarios[0])\n");
    row("no profile", head + "scenarios:\n  - name: Today\n",
        "w.yaml:5:5: the key \"profile\" is missing (scenarios[0])\n");
    row("a name twice",
        head + "scenarios:\n  - { name: A, profile: {} }\n  - { name: A, profile: {} }\n",
        "w.yaml:6:13: another scenario is named \"A\" already (scenarios[1].name)\n");
    row("unknown key", head + "colour: red\n" + scenario,
        "w.yaml:4:1: unknown key \"colour\"; known here: workbook, title, overlays, "
        "edition, decided_on, scenarios (colour)\n");
    row("unknown key of a scenario",
        head + "scenarios:\n  - { name: Today, profile: {}, nmae: x }\n",
        "w.yaml:5:33: unknown key \"nmae\"; known here: name, recommended, profile "
        "(scenarios[0].nmae)\n");
    row("a key twice", head + "title: U\n" + scenario,
        "w.yaml:4:1: the key \"title\" is here twice; the first is in line 2\n");
    row("a profile's key twice", withProfile("      hops: 1\n      hops: 2\n"),
        "w.yaml:8:7: the key \"hops\" is here twice; the first is in line 7\n");
    row("profile is a list", head + "scenarios:\n  - { name: Today, profile: [] }\n",
        "w.yaml:5:29: expected a mapping, found a list (scenarios[0].profile)\n");
    row("out of range", withProfile("      services: 5001\n"),
        "w.yaml:7:17: 5001 is out of range; it must be 1 to 5,000 "
        "(scenarios[0].profile.services)\n");
    row("a word for a number", withProfile("      services: many\n"),
        "w.yaml:7:17: expected a number, such as 20000 or 0.5, found \"many\" "
        "(scenarios[0].profile.services)\n");
    row("a word for a truth value", withProfile("      need_mesh: maybe\n"),
        "w.yaml:7:18: expected true or false, found \"maybe\" (scenarios[0].profile.need_mesh)\n");
    row("a list for a choice", withProfile("      team: [mesh]\n"),
        "w.yaml:7:13: expected text, found a list (scenarios[0].profile.team)\n");
    row("a truth value for a choice", withProfile("      team: true\n"),
        "w.yaml:7:13: expected none, basic-k8s or mesh, found \"true\" "
        "(scenarios[0].profile.team)\n");
    row("a mapping for an unknown question", withProfile("      prices: { cpu: 1 }\n"),
        "w.yaml:7:7: unknown key \"prices\"; known here: services, pods_per_service, nodes, "
        "throughput_rps, hops, need_mesh, team, goals, must_haves, budget, weights, "
        "connection_reuse, visible_services, app_cpu_per_request, ha, clusters, "
        "cpu_request, memory_request, node_cpu, node_memory, price_cpu_hour, "
        "price_memory_hour "
        "(scenarios[0].profile.prices)\n");
    row("an unknown budget", withProfile("      budget: { euros: 5 }\n"),
        "w.yaml:7:17: unknown key \"euros\"; known here: memory_mb, cpu_millicores, latency_p99_ms "
        "(scenarios[0].profile.budget.euros)\n");
    row("all faults at once, from top to bottom",
        "workbook: 1\nedition: A\nscenarios:\n  - name: \"\"\n    profile: { hops: 0 }\n  - 5\n",
        "w.yaml:1:1: the key \"title\" is missing\n"
        "w.yaml:2:10: \"A\" is not an id; ids are lower-case letters, digits, -, _ and + "
        "(edition)\n"
        "w.yaml:4:11: the text is empty; write it, or remove the key if it is optional "
        "(scenarios[0].name)\n"
        "w.yaml:5:22: 0 is out of range; it must be 1 to 20 (scenarios[0].profile.hops)\n"
        "w.yaml:6:5: expected a mapping, found \"5\" (scenarios[1])\n");
    row("not UTF-8",
        "workbook: 1\ntitle: Pr\xFC"
        "fung\n",
        "w.yaml:2:10: the byte 0xFC is not UTF-8; save the file as UTF-8\n");
    row("UTF-16", std::string("w\0o\0r\0k\0", 8),
        "w.yaml:1:1: the file is UTF-16 or UTF-32 text; save it as UTF-8\n");
    row("an open quote", "workbook: 1\ntitle: \"T\n",
        "w.yaml:2:8: the quote that opens here is never closed\n");
    row("an alias", "workbook: 1\ntitle: &t T\nedition: *t\n",
        "w.yaml:2:8: anchors are refused here; write the value out where it is needed, or put text "
        "that begins with & in quotes\n"
        "w.yaml:3:10: aliases are refused here; write the value out, or put text that begins with "
        "* in quotes\n");
    row("two documents", head + scenario + "---\nworkbook: 1\n",
        "w.yaml:6:1: a second document begins here; a file holds one\n");
}

void TestWorkbook::bad()
{
    QFETCH(const std::string, text);
    QFETCH(const QString, expected);
    const auto reading = read(text);
    QVERIFY(!reading);
    QCOMPARE(shown(reading.error()), expected);
}

void TestWorkbook::tooBig()
{
    const std::string remark = "# " + std::string(YamlLimits().bytes, 'x') + '\n';
    const auto reading = read(remark + withProfile("      hops: 1\n"));
    QVERIFY(!reading);
    QCOMPARE(shown(reading.error()),
             QStringLiteral("w.yaml: the file is larger than 16 MiB; split it\n"));
}

void TestWorkbook::tooDeep()
{
    const auto reading =
        read("workbook: 1\ntitle: " + std::string(100, '[') + std::string(100, ']') + '\n');
    QVERIFY(!reading);
    QCOMPARE(shown(reading.error()),
             QStringLiteral("w.yaml:2:71: lists and mappings are nested more than 64 deep here\n"));
}

void TestWorkbook::partOfALargerDocument()
{
    const auto root =
        parseYaml("document: { workbook: 1, title: T, edition: guide-2024, scenarios: "
                  "[{ name: A, profile: { hops: 0, ipv6: dual } }] }\n",
                  "r.yaml");
    QVERIFY(root);
    const auto reading =
        readWorkbook(*root->find("document"), "r.yaml", *test::answeringKnowledge(), "document");
    QVERIFY(!reading);
    QCOMPARE(shown(reading.error()),
             QStringLiteral("r.yaml:1:97: 0 is out of range; it must be 1 to 20 "
                            "(document.scenarios[0].profile.hops)\n"));
}

void TestWorkbook::kept_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<QString>("warnings");
    const auto row = [](const char* name, const char* line, const char* warnings) {
        QTest::newRow(name) << std::string(line) << QString::fromUtf8(warnings);
    };
    row("an unknown question", "ipv6: dual",
        "w.yaml:7:7: warning: this knowledge base has no question \"ipv6\"; the answer is kept as "
        "it is (scenarios[0].profile.ipv6)\n");
    row("one that is like a known one", "need_mash: true",
        "w.yaml:7:7: warning: this knowledge base has no question \"need_mash\"; the answer is "
        "kept as it is; did you mean \"need_mesh\"? (scenarios[0].profile.need_mash)\n");
    row("a truth value", "ipv6: false",
        "w.yaml:7:7: warning: this knowledge base has no question \"ipv6\"; the answer is kept as "
        "it is (scenarios[0].profile.ipv6)\n");
    row("several answers", "clouds: [on-site, \"2\"]",
        "w.yaml:7:7: warning: this knowledge base has no question \"clouds\"; the answer is kept "
        "as it is (scenarios[0].profile.clouds)\n");
    row("an unknown input", "gates: 12.5",
        "w.yaml:7:7: warning: no cost model here has an input \"gates\"; it is kept as it is "
        "(scenarios[0].profile.gates)\n");
    row("an input nearly known", "node_cp: 12",
        "w.yaml:7:7: warning: no cost model here has an input \"node_cp\"; it is kept as it is; "
        "did you mean \"node_cpu\"? (scenarios[0].profile.node_cp)\n");
    row("an unknown answer", "team: ebpf",
        "w.yaml:7:13: warning: this knowledge base has no such answer as \"ebpf\"; it is kept as "
        "it is (scenarios[0].profile.team)\n");
    row("unknown answers among known ones", "goals: [compliance, uptime, peace]",
        "w.yaml:7:27: warning: this knowledge base has no such answer as \"uptime\"; it is kept as "
        "it is (scenarios[0].profile.goals[1])\n"
        "w.yaml:7:35: warning: this knowledge base has no such answer as \"peace\"; it is kept as "
        "it is (scenarios[0].profile.goals[2])\n");
    row("only unknown answers", "goals: [uptime, peace]",
        "w.yaml:7:15: warning: this knowledge base has no such answer as \"uptime\"; it is kept as "
        "it is (scenarios[0].profile.goals[0])\n"
        "w.yaml:7:23: warning: this knowledge base has no such answer as \"peace\"; it is kept as "
        "it is (scenarios[0].profile.goals[1])\n");
    row("an unknown feature", "must_haves: [auto-mtls, egress]",
        "w.yaml:7:31: warning: this knowledge base has no feature \"egress\"; it is kept as it is "
        "(scenarios[0].profile.must_haves[1])\n");
    row("a weight of an unknown lens", "weights:\n        cost: 0.5\n        tree: 2",
        "w.yaml:8:9: warning: this knowledge base has no lens \"cost\"; its weight is kept as it "
        "is (scenarios[0].profile.weights.cost)\n");
    row("nothing unknown", "goals: [compliance, just-mtls]", "");
}

void TestWorkbook::kept()
{
    QFETCH(const std::string, line);
    QFETCH(const QString, warnings);
    const std::string text = withProfile("      " + line + '\n');
    const auto reading = read(text);
    QVERIFY2(reading, qPrintable(faultsOf(reading)));
    QCOMPARE(shown(reading->warnings), warnings);
    QCOMPARE(QString::fromStdString(toYaml(reading->workbook, *test::answeringKnowledge())),
             QString::fromStdString(text));
}

void TestWorkbook::keptAnswersComeBackToLife()
{
    KnowledgeBase richer = *test::answeringKnowledge();
    richer.edition.id = EditionId("team-2026");
    Question ipv6;
    ipv6.id = QuestionId("ipv6");
    ipv6.kind = QuestionKind::Boolean;
    ipv6.answers = {{AnswerId("yes"), "Yes", {}, {}}, {AnswerId("no"), "No", {}, {}}};
    richer.questions.push_back(ipv6);
    richer.questions[3].answers.push_back({AnswerId("uptime"), "Uptime", {}, {}});

    Profile profile;
    profile.answers[QuestionId("ipv6")] = {AnswerId("no")};
    profile.answers[QuestionId("goals")] = {AnswerId("uptime"), AnswerId("compliance")};
    const Workbook written{"T", EditionId("team-2026"), {{"Today", profile}}};

    const auto poorer = read(toYaml(written, richer));
    QVERIFY2(poorer, qPrintable(faultsOf(poorer)));
    QCOMPARE(shown(poorer->warnings),
             QStringLiteral("w.yaml:3:10: warning: this workbook was written with the edition "
                            "\"team-2026\"; it is shown with \"guide-2024\" (edition)\n"
                            "w.yaml:7:15: warning: this knowledge base has no such answer as "
                            "\"uptime\"; it is kept as it is (scenarios[0].profile.goals[0])\n"
                            "w.yaml:8:7: warning: this knowledge base has no question \"ipv6\"; "
                            "the answer is kept as it is (scenarios[0].profile.ipv6)\n"));
    const auto again =
        readWorkbook(toYaml(poorer->workbook, *test::answeringKnowledge()), "w.yaml", richer);
    QVERIFY2(again, qPrintable(faultsOf(again)));
    QVERIFY(again->warnings.empty());
    const Profile& back = again->workbook.scenarios.front().profile;
    QCOMPARE(back.answers.at(QuestionId("ipv6")), std::vector{AnswerId("no")});
    QCOMPARE(back.answers.at(QuestionId("goals")),
             (std::vector{AnswerId("compliance"), AnswerId("uptime")}));
}

void TestWorkbook::writes()
{
    Profile profile;
    profile.load.services = 120;
    profile.load.throughputRps = 1'000'000;
    profile.answers[QuestionId("need_mesh")] = {AnswerId("no")};
    profile.answers[QuestionId("goals")] = {AnswerId("performance"), AnswerId("compliance")};
    profile.mustHaves = {FeatureId("auto-mtls")};
    profile.budget.latencyP99Ms = 2.5;
    const Workbook workbook{
        "Say \"yes\": or \\ no # ü", EditionId("guide-2024"), {{"Today", profile}, {"No", {}}}};
    QCOMPARE(QString::fromStdString(toYaml(workbook, *test::answeringKnowledge(), 2)),
             QStringLiteral("  workbook: 1\n"
                            "  title: \"Say \\\"yes\\\": or \\\\ no # ü\"\n"
                            "  edition: guide-2024\n"
                            "  scenarios:\n"
                            "    - name: Today\n"
                            "      profile:\n"
                            "        services: 120\n"
                            "        throughput_rps: 1000000\n"
                            "        need_mesh: false\n"
                            "        goals: [performance, compliance]\n"
                            "        must_haves: [auto-mtls]\n"
                            "        budget:\n"
                            "          latency_p99_ms: 2.5\n"
                            "    - name: \"No\"\n"
                            "      profile: {}\n"));
}

void TestWorkbook::roundTrip()
{
    const KnowledgePtr knowledge = test::answeringKnowledge();
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        const Workbook workbook = test::randomWorkbook(random, *knowledge);
        const std::string text = toYaml(workbook, *knowledge);
        const auto reading = readWorkbook(text, "w.yaml", *knowledge);
        QVERIFY2(reading, qPrintable(faultsOf(reading)));
        QVERIFY2(reading->workbook == workbook, text.c_str());
        QCOMPARE(toYaml(reading->workbook, *knowledge), text);
    }
}

void TestWorkbook::mutilatedTextIsRefusedOrRead()
{
    const KnowledgePtr knowledge = test::answeringKnowledge();
    std::mt19937 random(11);
    const auto below = [&](std::size_t count) { return random() % count; };
    int refused = 0;
    for (int i = 0; i < 1000; ++i) {
        std::string text = toYaml(test::randomWorkbook(random, *knowledge), *knowledge);
        text.erase(below(text.size()), 1 + below(8));
        text.insert(below(text.size() + 1), 1, static_cast<char>(below(256)));
        const auto reading = readWorkbook(text, "w.yaml", *knowledge);
        if (reading) {
            const std::string again = toYaml(reading->workbook, *knowledge);
            const auto second = readWorkbook(again, "w.yaml", *knowledge);
            QVERIFY2(second && second->workbook == reading->workbook, text.c_str());
        } else {
            QVERIFY2(hasErrors(reading.error()), text.c_str());
            ++refused;
        }
    }
    QVERIFY(refused > 100);
}

void TestWorkbook::whatItWasDecidedOn()
{
    const KnowledgePtr shared = test::answeringKnowledge();
    const KnowledgeBase& knowledge = *shared;
    Workbook workbook{"T", EditionId("guide-2024"), {{"Today", {}, {OptionId("linkerd")}}}};
    workbook.overlays = {"team.yaml", "/srv/mesh/overlay folder"};
    workbook.decidedOn = recordOf(knowledge);
    workbook.decidedOn->fingerprint = "0123456789abcdef";
    QVERIFY(workbook.decidedOn->cells.size() > 20);
    QCOMPARE(workbook.decidedOn->questions.size(), std::size_t{4});
    const std::string text = toYaml(workbook, knowledge);
    QVERIFY(text.starts_with("workbook: 2\n"));
    const auto reading = read(text);
    QVERIFY2(reading, qPrintable(faultsOf(reading)));
    QVERIFY(reading->workbook == workbook);
    QCOMPARE(QString::fromStdString(toYaml(reading->workbook, knowledge)),
             QString::fromStdString(text));
}

void TestWorkbook::badRecords_data()
{
    QTest::addColumn<std::string>("record");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const std::string& record, const char* expected) {
        QTest::newRow(name) << record << QString::fromUtf8(expected);
    };
    row("a word", "yes", "w.yaml:4:13: expected a mapping, found \"yes\" (decided_on)\n");
    row("no fingerprint", "{ questions: {}, cells: {} }",
        "w.yaml:4:1: the key \"fingerprint\" is missing (decided_on)\n");
    row("an unknown mark", "{ fingerprint: a, questions: {}, cells: { f: { m: half 1 } } }",
        "w.yaml:4:63: expected a mark and a hash, such as \"full 1a2b3c4d\" "
        "(decided_on.cells.f.m)\n");
    row("an unknown key", "{ fingerprint: a, questions: {}, cells: {}, more: 1 }",
        "w.yaml:4:57: unknown key \"more\"; known here: fingerprint, questions, cells "
        "(decided_on.more)\n");
}

void TestWorkbook::badRecords()
{
    QFETCH(const std::string, record);
    QFETCH(const QString, expected);
    const auto reading = read("workbook: 2\ntitle: T\nedition: guide-2024\ndecided_on: " + record
                              + "\nscenarios: [{ name: Today, profile: {} }]\n");
    QVERIFY(!reading);
    QCOMPARE(shown(reading.error()), expected);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestWorkbook)
#include "tst_workbook.moc"
