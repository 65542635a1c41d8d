// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/profile/profile_yaml.h"
#include "tests/decision/guide_tree.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <random>

namespace whichmesh {

namespace {

/// The faults of a text as lines, or none.
std::vector<std::string> faultsOf(const std::string& text, const std::string& keyPath = {})
{
    const auto node = parseYaml(text, "p.yaml");
    const auto profile = node ? readProfile(*node, "p.yaml", test::knowledgeWithTree(), keyPath)
                              : tl::expected<Profile, Diagnostics>(tl::unexpected(node.error()));
    std::vector<std::string> lines;
    if (!profile)
        for (const Diagnostic& diagnostic : profile.error())
            lines.push_back(toText(diagnostic));
    return lines;
}

Profile read(const std::string& text, const KnowledgeBase& knowledge = test::knowledgeWithTree())
{
    const auto node = parseYaml(text, "p.yaml");
    const auto profile = node ? readProfile(*node, "p.yaml", knowledge)
                              : tl::expected<Profile, Diagnostics>(tl::unexpected(node.error()));
    if (!profile)
        qFatal("%s", toText(profile.error().front()).c_str());
    return *profile;
}

Profile fullProfile()
{
    Profile profile = test::treeProfile(true, 120, false);
    profile.load.podsPerService = 4;
    profile.load.nodes = 30;
    profile.load.throughputRps = 1'000'000;
    profile.load.hops = 3;
    profile.load.inputs = {{InputId("ha"), 1.0}, {InputId("node_cpu"), 4.0}};
    profile.answers[QuestionId("goals")] = {AnswerId("full-features"), AnswerId("just-mtls")};
    profile.mustHaves = {FeatureId("l7-routing"), FeatureId("auto-mtls")};
    profile.budget = {16000.0, 2500.5, 0.1};
    profile.weights = {{LensId("tree"), 0.3}};
    return profile;
}

class RandomProfiles
{
public:
    explicit RandomProfiles(const KnowledgeBase& knowledge)
        : m_knowledge(knowledge)
    {
    }

    Profile next()
    {
        Profile profile;
        for (const LoadKey& key : loadKeys())
            if (coin())
                profile.load.*(key.member) = std::round(between(key.minimum, key.maximum));
        for (const Question& question : m_knowledge.questions)
            if (question.kind != QuestionKind::Number && coin())
                profile.answers[question.id] = answersTo(question);
        for (const Section& section : m_knowledge.sections)
            for (const Feature& feature : section.features)
                if (coin())
                    profile.mustHaves.insert(feature.id);
        if (coin())
            profile.budget.memoryMb = between(0, 1e9);
        if (coin())
            profile.budget.latencyP99Ms = between(0, 1);
        if (coin())
            profile.weights[LensId("tree")] = between(0, 1e-6);
        return profile;
    }

private:
    bool coin() { return std::bernoulli_distribution(0.5)(m_engine); }

    double between(double low, double high)
    {
        return std::uniform_real_distribution(low, high)(m_engine);
    }

    std::vector<AnswerId> answersTo(const Question& question)
    {
        std::vector<AnswerId> ids;
        for (const Answer& answer : question.answers)
            ids.push_back(answer.id);
        std::shuffle(ids.begin(), ids.end(), m_engine);
        const bool several = question.kind == QuestionKind::Choices;
        ids.resize(several ? m_engine() % (ids.size() + 1) : 1);
        return ids;
    }

    const KnowledgeBase& m_knowledge;
    std::mt19937 m_engine{1};
};

using Lines = std::vector<std::string>;

} // namespace

class TestProfileYaml : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesInFixedOrder();
    void emptyProfiles_data();
    void emptyProfiles();
    void indentsForALargerDocument();
    void acceptsOtherSpellings();
    void quotesWhatYamlWouldMisread();
    void keepsAnswersTheKnowledgeDoesNotHave();
    void faults_data();
    void faults();
    void allFaultsAreReportedAtOnce();
    void keyPathOfALargerDocument();
    void randomProfilesComeBack();
};

void TestProfileYaml::writesInFixedOrder()
{
    const std::string expected = "services: 120\n"
                                 "pods_per_service: 4\n"
                                 "nodes: 30\n"
                                 "throughput_rps: 1000000\n"
                                 "hops: 3\n"
                                 "need_mesh: true\n"
                                 "performance_critical: false\n"
                                 "goals: [full-features, just-mtls]\n"
                                 "must_haves: [auto-mtls, l7-routing]\n"
                                 "budget:\n"
                                 "  memory_mb: 16000\n"
                                 "  cpu_millicores: 2500.5\n"
                                 "  latency_p99_ms: 0.1\n"
                                 "weights:\n"
                                 "  tree: 0.3\n"
                                 "ha: true\n"
                                 "node_cpu: 4\n";
    QCOMPARE(toYaml(fullProfile(), test::knowledgeWithTree()), expected);
    QCOMPARE(read(expected), fullProfile());
}

void TestProfileYaml::emptyProfiles_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("no text") << std::string();
    QTest::newRow("only a comment") << std::string("# nothing known yet\n");
    QTest::newRow("empty mapping") << std::string("{}\n");
    QTest::newRow("empty lists and mappings")
        << std::string("must_haves: []\nbudget: {}\nweights: {}\nnodes: auto\n");
}

void TestProfileYaml::emptyProfiles()
{
    QFETCH(const std::string, text);
    QCOMPARE(read(text), Profile{});
    QCOMPARE(toYaml(Profile{}, test::knowledgeWithTree()), std::string("{}\n"));
}

void TestProfileYaml::indentsForALargerDocument()
{
    Profile profile = test::treeProfile(false);
    profile.weights[LensId("tree")] = 1;
    const KnowledgeBase knowledge = test::knowledgeWithTree();
    QCOMPARE(toYaml(profile, knowledge, 4),
             std::string("    need_mesh: false\n    weights:\n      tree: 1\n"));
    QCOMPARE(toYaml({}, knowledge, 4), std::string("    {}\n"));
}

void TestProfileYaml::acceptsOtherSpellings()
{
    const Profile profile = read("goals: just-mtls\nservices: 1e2\n\"hops\": 3\n");
    QCOMPARE(profile.answers.at(QuestionId("goals")), std::vector{AnswerId("just-mtls")});
    QCOMPARE(profile.load.services, std::optional(100.0));
    QCOMPARE(profile.load.hops, std::optional(3.0));
    QCOMPARE(read("goals: []\n").answers.at(QuestionId("goals")), std::vector<AnswerId>{});
}

void TestProfileYaml::quotesWhatYamlWouldMisread()
{
    KnowledgeBase knowledge = test::knowledgeWithTree();
    Question& goals = knowledge.questions.back();
    goals.answers = {{AnswerId("no"), "", {}, {}},
                     {AnswerId("1.5"), "", {}, {}},
                     {AnswerId("a: \"b\"\t#"), "", {}, {}}};
    Profile profile;
    profile.answers[goals.id] = {AnswerId("no"), AnswerId("1.5"), AnswerId("a: \"b\"\t#")};
    const std::string text = toYaml(profile, knowledge);
    QCOMPARE(text, std::string("goals: [\"no\", \"1.5\", \"a: \\\"b\\\"\\x09#\"]\n"));
    QCOMPARE(read(text, knowledge), profile);
}

void TestProfileYaml::keepsAnswersTheKnowledgeDoesNotHave()
{
    const KnowledgeBase knowledge = test::knowledgeWithTree();
    KnowledgeBase smaller = knowledge;
    smaller.questions.clear();
    const Profile profile = fullProfile();
    const std::string text = toYaml(profile, smaller);
    QVERIFY(text.find("need_mesh: true\n") != std::string::npos);
    QVERIFY(text.find("goals: [full-features, just-mtls]\n") != std::string::npos);
    QCOMPARE(read(text, knowledge), profile);
}

void TestProfileYaml::faults_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << std::string(text) << std::string(expected);
    };
    row("a list", "- services\n", "p.yaml:1:1: expected a mapping, found a list");
    row("a text", "services\n", "p.yaml:1:1: expected a mapping, found \"services\"");
    row("misspelt key", "servces: 3\n",
        "p.yaml:1:1: unknown key \"servces\"; did you mean \"services\"? (servces)");
    row("number as text", "services: many\n",
        "p.yaml:1:11: expected a number, such as 20000 or 0.5, found \"many\" (services)");
    row("quoted number", "services: \"3\"\n",
        "p.yaml:1:11: expected a number, such as 20000 or 0.5, found \"3\" in quotes (services)");
    row("below range", "services: 0\n",
        "p.yaml:1:11: 0 is out of range; it must be 1 to 5,000 (services)");
    row("above range", "hops: 21\n", "p.yaml:1:7: 21 is out of range; it must be 1 to 20 (hops)");
    row("not whole", "nodes: 2.5\n", "p.yaml:1:8: expected a whole number, found 2.5 (nodes)");
    row("infinite", "services: .inf\n",
        "p.yaml:1:11: expected a number, such as 20000 or 0.5, found \".inf\" (services)");
    row("not a number", "services: nan\n",
        "p.yaml:1:11: expected a number, such as 20000 or 0.5, found \"nan\" (services)");
    row("yes for true", "need_mesh: yes\n",
        "p.yaml:1:12: expected true or false, found \"yes\" (need_mesh)");
    row("no value", "need_mesh:\n",
        "p.yaml:1:1: expected true or false, found nothing (need_mesh)");
    row("list for a boolean", "need_mesh: [true]\n",
        "p.yaml:1:12: expected true or false, found a list (need_mesh)");
    row("unknown answer", "goals: [just-mtl]\n",
        "p.yaml:1:9: expected just-mtls or full-features, found \"just-mtl\"; did you mean "
        "\"just-mtls\"? (goals[0])");
    row("answer twice", "goals: [just-mtls, just-mtls]\n",
        "p.yaml:1:20: \"just-mtls\" stands in the list twice (goals[1])");
    row("mapping for answers", "goals: { any_of: [a] }\n",
        "p.yaml:1:8: expected a list, found a mapping (goals)");
    row("list in a list", "goals: [[just-mtls]]\n",
        "p.yaml:1:9: expected text, found a list (goals[0])");
    row("unknown feature", "must_haves: [auto-mtl]\n",
        "p.yaml:1:14: there is no feature \"auto-mtl\"; did you mean \"auto-mtls\"? "
        "(must_haves[0])");
    row("feature twice", "must_haves: [auto-mtls, auto-mtls]\n",
        "p.yaml:1:25: \"auto-mtls\" stands in the list twice (must_haves[1])");
    row("must-haves as text", "must_haves: auto-mtls\n",
        "p.yaml:1:13: expected a list, found \"auto-mtls\" (must_haves)");
    row("unknown limit", "budget: { memory: 3 }\n",
        "p.yaml:1:11: unknown key \"memory\"; known here: memory_mb, cpu_millicores, "
        "latency_p99_ms (budget.memory)");
    row("negative limit", "budget: { memory_mb: -1 }\n",
        "p.yaml:1:22: -1 is out of range; it must be 0 or more (budget.memory_mb)");
    row("negative weight", "weights: { tree: -0.5 }\n",
        "p.yaml:1:18: -0.5 is out of range; it must be 0 or more (weights.tree)");
    row("unknown lens", "weights: { tres: 1 }\n",
        "p.yaml:1:12: there is no lens \"tres\"; did you mean \"tree\"? (weights.tres)");
    row("weights as list", "weights: [1]\n",
        "p.yaml:1:10: expected a mapping, found a list (weights)");
}

void TestProfileYaml::faults()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, expected);
    const Lines faults = faultsOf(text);
    QCOMPARE(faults.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(faults.front()), QString::fromStdString(expected));
}

void TestProfileYaml::allFaultsAreReportedAtOnce()
{
    QCOMPARE(faultsOf("services: 0\nwheels: 4\ngoals: [all]\n").size(), std::size_t{3});
}

void TestProfileYaml::keyPathOfALargerDocument()
{
    QCOMPARE(faultsOf("services: 0\n", "scenarios[0].profile"),
             Lines{"p.yaml:1:11: 0 is out of range; it must be 1 to 5,000 "
                   "(scenarios[0].profile.services)"});
}

void TestProfileYaml::randomProfilesComeBack()
{
    const KnowledgeBase knowledge = test::knowledgeWithTree();
    RandomProfiles profiles(knowledge);
    for (int i = 0; i < 2000; ++i) {
        const Profile profile = profiles.next();
        const std::string text = toYaml(profile, knowledge);
        QCOMPARE(read(text, knowledge), profile);
        QCOMPARE(toYaml(read(text, knowledge), knowledge), text);
    }
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestProfileYaml)
#include "tst_profile_yaml.moc"
