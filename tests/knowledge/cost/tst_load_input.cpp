// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/cost/load_input.h"
#include "app/knowledge/knowledge_base.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <set>

namespace whichmesh {

class TestLoadInput : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standardInputsAreWellFormed();
    void defaultsOfTheLoad();
    void everyInputIsTaken_data();
    void everyInputIsTaken();
    void inputsOfAKnowledgeBase();
};

void TestLoadInput::standardInputsAreWellFormed()
{
    std::set<InputId> ids;
    for (const LoadInput& input : standardInputs()) {
        QVERIFY2(ids.insert(input.id).second, input.id.str().c_str());
        QVERIFY(!findLoadKey(input.id.str()));
        QVERIFY(input.minimum < input.maximum);
        QVERIFY(input.assumed || !input.assumedText.empty());
        QVERIFY(!input.help.empty() && input.help.ends_with('.'));
        if (input.assumed)
            QVERIFY(input.minimum <= *input.assumed && *input.assumed <= input.maximum);
    }
}

void TestLoadInput::defaultsOfTheLoad()
{
    const CommonInputs common = commonInputs({120.0, 4.0, 24.0, 20'000.0, 4.0});
    QCOMPARE(common.visibleServices, 120.0);
    QCOMPARE(common.connectionReuse, 1.0);
    QCOMPARE(common.appCpuPerRequest, 20.0);
    QVERIFY(!common.appCpuIsStated);
    QVERIFY(!common.highAvailability);
    QCOMPARE(common.clusters, 1.0);
    QCOMPARE(common.nodeCpu, 8.0);
    QCOMPARE(common.nodeMemory, 32.0);
}

void TestLoadInput::everyInputIsTaken_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const LoadInput& input : standardInputs()) {
        // What the scheduler reserves is a matter of terms alone.
        if (!input.id.str().ends_with("_request") || input.id.str() == "app_cpu_per_request")
            QTest::newRow(input.id.str().c_str()) << QByteArray(input.id.str().c_str());
    }
}

void TestLoadInput::everyInputIsTaken()
{
    QFETCH(const QByteArray, id);
    const auto input = std::ranges::find_if(
        standardInputs(), [&](const LoadInput& each) { return each.id.str() == id.constData(); });
    const auto with = [&](double value) {
        FullLoad load{1'000.0, 4.0, 24.0, 20'000.0, 4.0};
        load.inputs[input->id] = value;
        const CommonInputs common = commonInputs(load);
        return std::array{common.connectionReuse,  common.visibleServices,
                          common.appCpuPerRequest, common.highAvailability ? 1.0 : 0.0,
                          common.clusters,         common.nodeCpu,
                          common.nodeMemory,       common.priceCpuHour,
                          common.priceMemoryHour};
    };
    QVERIFY(with(input->minimum) != with(input->maximum));
}

void TestLoadInput::inputsOfAKnowledgeBase()
{
    const LoadInput gates{
        InputId("gates"), "Gates", "", LoadInput::Kind::Number, 0.0, 9.0, 1.0, "", "H."};
    KnowledgeBase knowledge;
    CostModel first;
    first.inputs = {gates};
    CostModel later = first;
    later.inputs.push_back(
        {InputId("fast"), "Fast", "", LoadInput::Kind::Toggle, 0.0, 1.0, 0.0, "", "H."});
    knowledge.models = {first};
    knowledge.laterModels = {later};
    const std::vector<LoadInput> inputs = loadInputs(knowledge);
    QCOMPARE(inputs.size(), standardInputs().size() + 2);
    QCOMPARE(inputs[standardInputs().size()], gates);
    QCOMPARE(inputs.back().id, InputId("fast"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestLoadInput)
#include "tst_load_input.moc"
