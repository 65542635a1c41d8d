// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/cost/load.h"
#include "tests/support/test_main.h"

namespace whichmesh {

class TestLoad : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void everyKeyReachesItsOwnMember();
    void automaticNodes_data();
    void automaticNodes();
    void unknownValuesAreAssumed();
    void knownValuesStay();
};

void TestLoad::keys()
{
    std::vector<std::string_view> ids;
    for (const LoadKey& key : loadKeys()) {
        ids.push_back(key.id);
        QCOMPARE(findLoadKey(key.id), &key);
        QVERIFY(!key.title.empty());
        QVERIFY(key.minimum < key.maximum);
        if (key.id != "nodes")
            QVERIFY(key.assumed >= key.minimum && key.assumed <= key.maximum);
    }
    QCOMPARE(ids, (std::vector<std::string_view>{"services", "pods_per_service", "nodes",
                                                 "throughput_rps", "hops"}));
    QCOMPARE(findLoadKey("pods"), nullptr);
    QCOMPARE(findLoadKey(""), nullptr);
}

void TestLoad::everyKeyReachesItsOwnMember()
{
    Load load;
    double value = 1;
    for (const LoadKey& key : loadKeys())
        load.*key.member = value++;
    QCOMPARE(load, (Load{1, 2, 3, 4, 5}));
}

void TestLoad::automaticNodes_data()
{
    QTest::addColumn<double>("services");
    QTest::addColumn<double>("podsPerService");
    QTest::addColumn<double>("nodes");
    QTest::newRow("one pod needs a node") << 1.0 << 1.0 << 1.0;
    QTest::newRow("exactly full") << 5.0 << 4.0 << 1.0;
    QTest::newRow("one pod more") << 21.0 << 1.0 << 2.0;
    QTest::newRow("a thousand pods") << 250.0 << 4.0 << 50.0;
    QTest::newRow("more than may be set") << 5000.0 << 50.0 << 12500.0;
}

void TestLoad::automaticNodes()
{
    QFETCH(const double, services);
    QFETCH(const double, podsPerService);
    QFETCH(const double, nodes);
    const FullLoad full = completed({services, podsPerService, {}, {}, {}});
    QCOMPARE(full.nodes, nodes);
    QCOMPARE(full.pods(), services * podsPerService);
}

void TestLoad::unknownValuesAreAssumed()
{
    QCOMPARE(completed({}), (FullLoad{120, 4, 24, 20000, 4}));
}

void TestLoad::knownValuesStay()
{
    QCOMPARE(completed({8, 2, 3, 200, 1}), (FullLoad{8, 2, 3, 200, 1}));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestLoad)
#include "tst_load.moc"
