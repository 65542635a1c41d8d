// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/estimate.h"
#include "app/overhead/sweep.h"
#include "tests/overhead/shipped_models.h"
#include "tests/support/test_main.h"

#include <algorithm>

namespace whichmesh {

namespace {

Load platform()
{
    return {100.0, 4.0, {}, 5'000.0, 3.0};
}

Axis axis(const char* key)
{
    return *axisOf(test::measuredModel(), key);
}

} // namespace

class TestSweep : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void axes();
    void unknownAxis();
    void loads();
    void positions();
    void passesThroughTheEstimate_data();
    void passesThroughTheEstimate();
    void steps();
};

void TestSweep::axes()
{
    const std::vector<Axis> axes = axesOf(test::measuredModel());
    QCOMPARE(axes.front().key, std::string("pods"));
    QCOMPARE(axes.front().maximum, 250'000.0);
    const auto has = [&](const char* key) {
        return std::ranges::find(axes, key, &Axis::key) != axes.end();
    };
    QVERIFY(has("services"));
    QVERIFY(has("throughput_rps"));
    QVERIFY(has("visible_services"));
    QVERIFY(has("waypoints"));
    QVERIFY(!has("ha"));
    QVERIFY(!has("cilium_is_cni"));
}

void TestSweep::unknownAxis()
{
    const Result<Axis> near = axisOf(test::measuredModel(), "servces");
    QVERIFY(!near);
    QCOMPARE(near.error().message,
             std::string("nothing called \"servces\" can be varied; did you mean \"services\"?"));
    QVERIFY(axisOf(test::guideModel(), "wheels")
                .error()
                .message.starts_with(
                    "nothing called \"wheels\" can be varied; there is pods, services"));
}

void TestSweep::loads()
{
    const FullLoad pods = loadAt(platform(), axis("pods"), 800.0);
    QCOMPARE(pods, (FullLoad{200.0, 4.0, 40.0, 10'000.0, 3.0}));
    const FullLoad services = loadAt(platform(), axis("services"), 200.0);
    QCOMPARE(services, (FullLoad{200.0, 4.0, 40.0, 5'000.0, 3.0}));
    const FullLoad nodes = loadAt(platform(), axis("nodes"), 7.0);
    QCOMPARE(nodes, (FullLoad{100.0, 4.0, 7.0, 5'000.0, 3.0}));
    const FullLoad throughput = loadAt(platform(), axis("throughput_rps"), 10.0);
    QCOMPARE(throughput, (FullLoad{100.0, 4.0, 20.0, 10.0, 3.0}));
    const FullLoad waypoints = loadAt(platform(), axis("waypoints"), 30.0);
    QCOMPARE(waypoints.inputs, (InputValues{{InputId("waypoints"), 30.0}}));
}

void TestSweep::positions()
{
    const CostModel& model = test::measuredModel();
    QCOMPARE(positionOf(model, platform(), axis("pods")), 400.0);
    QCOMPARE(positionOf(model, platform(), axis("services")), 100.0);
    QCOMPARE(positionOf(model, platform(), axis("nodes")), 20.0);
    QCOMPARE(positionOf(model, {}, axis("throughput_rps")), 20'000.0);
    QCOMPARE(positionOf(model, platform(), axis("waypoints")), 10.0);
}

void TestSweep::passesThroughTheEstimate_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char* key : {"pods", "services", "nodes", "throughput_rps", "hops", "waypoints"})
        QTest::newRow(key) << QByteArray(key);
}

void TestSweep::passesThroughTheEstimate()
{
    QFETCH(const QByteArray, key);
    const CostModel& model = test::measuredModel();
    const Axis along = axis(key.constData());
    const std::vector<double> at{along.minimum, positionOf(model, platform(), along)};
    const Sweep swept = sweep(model, platform(), along, at);
    const Overhead overhead = estimate(model, platform());
    QCOMPARE(swept.modes.size(), overhead.modes.size());
    for (std::size_t mode = 0; mode < swept.modes.size(); ++mode) {
        const Figures& figures = swept.modes[mode].points[1];
        QCOMPARE(swept.modes[mode].mode, overhead.modes[mode].mode);
        for (const Estimate& estimate : overhead.modes[mode].measures) {
            QVERIFY(figures.has(estimate.measure));
            QCOMPARE(figures[estimate.measure], estimate.value);
            QCOMPARE(figures.isModelled(estimate.measure), estimate.modelled);
        }
    }
}

void TestSweep::steps()
{
    QCOMPARE(ratioSteps(1.0, 100.0, 3), (std::vector<double>{1.0, 10.0, 100.0}));
    QCOMPARE(ratioSteps(1.0, 4.0, 10, true), (std::vector<double>{1.0, 2.0, 3.0, 4.0}));
    QCOMPARE(ratioSteps(0.0, 10.0, 3), (std::vector<double>{0.0, 5.0, 10.0}));
    QCOMPARE(ratioSteps(5.0, 5.0, 4), (std::vector<double>{5.0}));
    QCOMPARE(ratioSteps(5.0, 50.0, 1), (std::vector<double>{5.0}));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestSweep)
#include "tst_sweep.moc"
