// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/profile/profile_setting.h"
#include "app/decision/profile/profile_yaml.h"
#include "tests/decision/guide_tree.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

Profile withGoals(std::vector<AnswerId> answers)
{
    Profile profile;
    profile.answers[QuestionId("goals")] = std::move(answers);
    return profile;
}

} // namespace

namespace {

/// With a cost model that declares an input, "gates".
KnowledgeBase knowledgeWithGates()
{
    KnowledgeBase knowledge = test::knowledgeWithTree();
    CostModel model;
    model.id = ModelId("m");
    model.inputs = {
        {InputId("gates"), "Gates", "", LoadInput::Kind::Number, 0.0, 20.0, 7.0, "", "H"}};
    knowledge.models.push_back(model);
    return knowledge;
}

} // namespace

class TestProfileSetting : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sets_data();
    void sets();
    void forgets_data();
    void forgets();
    void refuses_data();
    void refuses();
    void keepsTheRest();
};

void TestProfileSetting::sets_data()
{
    QTest::addColumn<std::string>("setting");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* setting, const char* expected) {
        QTest::newRow(setting) << std::string(setting) << std::string(expected);
    };
    row("services=120", "services: 120\n");
    row("services=1", "services: 1\n");
    row("services=5000", "services: 5000\n");
    row("throughput_rps=20k", "throughput_rps: 20000\n");
    row("throughput_rps=20,000 req/s", "throughput_rps: 20000\n");
    row("nodes=7", "nodes: 7\n");
    row("nodes=auto", "{}\n");
    row("need_mesh=true", "need_mesh: true\n");
    row("need_mesh=false", "need_mesh: false\n");
    row("goals=just-mtls", "goals: [just-mtls]\n");
    row("goals=full-features,just-mtls", "goals: [full-features, just-mtls]\n");
    row("must_haves=l7-routing,auto-mtls", "must_haves: [auto-mtls, l7-routing]\n");
    row("budget.memory_mb=16000", "budget:\n  memory_mb: 16000\n");
    row("budget.latency_p99_ms=0.5", "budget:\n  latency_p99_ms: 0.5\n");
    row("weights.tree=2", "weights:\n  tree: 2\n");
    row("ha=true", "ha: true\n");
    row("ha=false", "ha: false\n");
    row("visible_services=40", "visible_services: 40\n");
    row("connection_reuse=0.25", "connection_reuse: 0.25\n");
    row("node_cpu=16 vCPU", "node_cpu: 16\n");
    row("gates=12", "gates: 12\n");
}

void TestProfileSetting::sets()
{
    QFETCH(const std::string, setting);
    const KnowledgeBase knowledge = knowledgeWithGates();
    const Result<Profile> profile = withSetting({}, setting, knowledge);
    QVERIFY(profile);
    QTEST(toYaml(*profile, knowledge), "expected");
}

void TestProfileSetting::forgets_data()
{
    QTest::addColumn<std::string>("setting");
    for (const char* key : {"services", "nodes", "ha", "gates", "need_mesh", "goals", "must_haves",
                            "budget", "budget.memory_mb", "weights", "weights.tree"})
        QTest::newRow(key) << std::string(key) + "=";
}

void TestProfileSetting::forgets()
{
    QFETCH(const std::string, setting);
    const KnowledgeBase knowledge = knowledgeWithGates();
    Profile profile;
    for (const char* first :
         {"services=3", "nodes=2", "ha=true", "gates=3", "need_mesh=true", "goals=just-mtls",
          "must_haves=auto-mtls", "budget.memory_mb=1", "weights.tree=1"}) {
        const std::string_view key = std::string_view(setting).substr(0, setting.size() - 1);
        if (std::string_view(first).starts_with(key))
            profile = withSetting({}, first, knowledge).value();
    }
    QVERIFY(profile != Profile{});
    QCOMPARE(withSetting(profile, setting, knowledge).value(), Profile{});
}

void TestProfileSetting::refuses_data()
{
    QTest::addColumn<std::string>("setting");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* setting, const char* expected) {
        QTest::newRow(setting) << std::string(setting) << std::string(expected);
    };
    row("", "a setting reads KEY=VALUE, not \"\"");
    row("services", "a setting reads KEY=VALUE, not \"services\"");
    row("=3", "a setting reads KEY=VALUE, not \"=3\"");
    row("servces=3", "unknown key \"servces\"; did you mean \"services\"?");
    row("wheels=3", "unknown key \"wheels\"; there is services, pods_per_service, nodes, "
                    "throughput_rps, hops, need_mesh, performance_critical, full_features, goals, "
                    "must_haves, budget.memory_mb, budget.cpu_millicores, budget.latency_p99_ms, "
                    "weights.LENS, "
                    "connection_reuse, visible_services, app_cpu_per_request, ha, clusters, "
                    "cpu_request, memory_request, node_cpu, node_memory, price_cpu_hour, "
                    "price_memory_hour, gates");
    row("services=0", "services is a whole number from 1 to 5,000, not \"0\"");
    row("services=5001", "services is a whole number from 1 to 5,000, not \"5001\"");
    row("services=2.5", "services is a whole number from 1 to 5,000, not \"2.5\"");
    row("services=-3", "services is a whole number from 1 to 5,000, not \"-3\"");
    row("services=nan", "services is a whole number from 1 to 5,000, not \"nan\"");
    row("services=many", "services is a whole number from 1 to 5,000, not \"many\"");
    row("services=auto", "services is a whole number from 1 to 5,000, not \"auto\"");
    row("nodes=all", "nodes is a whole number from 1 to 1,000, or auto, not \"all\"");
    row("hops=20 req/s", "hops is a whole number from 1 to 20, not \"20 req/s\"");
    row("ha=1", "ha is true or false, not \"1\"");
    row("connection_reuse=1.5", "connection_reuse is a number from 0 to 1, not \"1.5\"");
    row("visible_services=0", "visible_services is a number from 1 to 5,000, not \"0\"");
    row("app_cpu_per_request=nan",
        "app_cpu_per_request is a number from 0.1 to 100,000, not \"nan\"");
    row("gates=-1", "gates is a number from 0 to 20, not \"-1\"");
    row("need_mesh=yes", "need_mesh is true or false, not \"yes\"");
    row("need_mesh=True", "need_mesh is true or false, not \"True\"");
    row("goals=just-mtl", "goals has no answer \"just-mtl\"; did you mean \"just-mtls\"?");
    row("goals=everything",
        "goals has no answer \"everything\"; there is just-mtls, full-features");
    row("goals=just-mtls,", "goals has no answer \"\"; there is just-mtls, full-features");
    row("goals=just-mtls,just-mtls", "goals names \"just-mtls\" twice");
    row("must_haves=auto-mtl", "there is no feature \"auto-mtl\"; did you mean \"auto-mtls\"?");
    row("budget=5", "budget is a mapping; set one of its keys, such as budget.memory_mb=1");
    row("weights=5", "weights is a mapping; set one of its keys, such as weights.tree=1");
    row("budgets=5", "unknown key \"budgets\"; there is services, pods_per_service, nodes, "
                     "throughput_rps, hops, need_mesh, performance_critical, full_features, goals, "
                     "must_haves, budget.memory_mb, budget.cpu_millicores, "
                     "budget.latency_p99_ms, weights.LENS, "
                     "connection_reuse, visible_services, app_cpu_per_request, ha, clusters, "
                     "cpu_request, memory_request, node_cpu, node_memory, price_cpu_hour, "
                     "price_memory_hour, gates");
    row("budget.memory_m=5", "unknown key \"budget.memory_m\"; did you mean \"budget.memory_mb\"?");
    row("budget.memory_mb=-5", "budget.memory_mb is a number of 0 or more, not \"-5\"");
    row("budget.memory_mb=lots", "budget.memory_mb is a number of 0 or more, not \"lots\"");
    row("weights.tres=1", "there is no lens \"tres\"; did you mean \"tree\"?");
    row("weights.tree=-1", "weights.tree is a number of 0 or more, not \"-1\"");
}

void TestProfileSetting::refuses()
{
    QFETCH(const std::string, setting);
    const Result<Profile> profile = withSetting({}, setting, knowledgeWithGates());
    QVERIFY(!profile);
    QFETCH(const std::string, expected);
    QCOMPARE(QString::fromStdString(profile.error().message), QString::fromStdString(expected));
}

void TestProfileSetting::keepsTheRest()
{
    const Profile before = withGoals({AnswerId("just-mtls")});
    const Profile after = withSetting(before, "services=3", test::knowledgeWithTree()).value();
    QCOMPARE(after.answers, before.answers);
    QCOMPARE(after.load.services, std::optional(3.0));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestProfileSetting)
#include "tst_profile_setting.moc"
