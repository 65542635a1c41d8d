// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/validation.h"
#include "tests/overhead/shipped_models.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <cmath>

namespace whichmesh {

namespace {

/// One mode that costs 10 (5 to 20) MB a pod.
CostModel tenPerPod()
{
    Mode mode;
    mode.id = ModeId("mode");
    mode.measures = {{Measure::MemoryMb, {{{{TermKind::PerPod}}, {5, 10, 20}, "10 MB per pod"}}}};
    CostModel model;
    model.id = ModelId("m");
    model.modes = {mode};
    return model;
}

Measurement total(double pods, double value)
{
    Measurement measurement;
    measurement.mode = ModeId("mode");
    measurement.value = value;
    measurement.workload.pods = pods;
    return measurement;
}

} // namespace

class TestValidation : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void scores();
    void nothingToScore();
    void table();
    void shippedNumbers_data();
    void shippedNumbers();
};

void TestValidation::scores()
{
    // Predicted 100: off by 1, 2, 2.5 and 4; the band is 50 to 200.
    Measurement unstated = total(10, 100);
    unstated.workload.pods.reset();
    const std::vector<Measurement> measurements{total(10, 100), total(10, 200), total(10, 250),
                                                total(10, 25), unstated};
    const Validation validation = validate(tenPerPod(), measurements);
    QCOMPARE(validation.given, std::size_t{5});
    QCOMPARE(validation.all, (Score{4, 2.25, 0.5, 0.5}));
    QCOMPARE(validation.groups,
             (std::vector<GroupScore>{{"memory", ModeId("mode"), validation.all}}));
    QCOMPARE(validation.metrics, (std::vector<GroupScore>{{"memory", {}, validation.all}}));
    QCOMPARE(validation.unusable,
             (std::vector<std::pair<std::string, std::size_t>>{{"not stated: pod", 1}}));
    QCOMPARE(scoreText(validation), std::string("median \u00d72.25 over 4 published numbers"));
}

void TestValidation::nothingToScore()
{
    const Validation validation = validate(tenPerPod(), std::vector<Measurement>());
    QCOMPARE(validation.all, Score());
    QVERIFY(validation.groups.empty());
    QCOMPARE(scoreText(validation), std::string());
}

void TestValidation::table()
{
    const QString path =
        qEnvironmentVariable("WHICHMESH_TEST_DATA") + QStringLiteral("/overhead/measurements.csv");
    const auto read = readMeasurements(path.toStdString());
    QVERIFY(read);
    const Validation validation = validate(test::measuredModel(), *read);
    QCOMPARE(validation.given, std::size_t{27});
    std::size_t unusable = 0;
    for (const auto& [reason, rows] : validation.unusable)
        unusable += rows;
    QCOMPARE(validation.all.rows + unusable, validation.given);
    QCOMPARE(validation.all.rows, std::size_t{17});
    QVERIFY(validation.all.medianFactor < 1.3);
    QVERIFY(std::ranges::is_sorted(validation.unusable, std::ranges::greater{},
                                   &std::pair<std::string, std::size_t>::second));
}

void TestValidation::shippedNumbers_data()
{
    QTest::addColumn<std::string>("metric");
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("inBand");
    // Every published number counts by itself, runs that repeat one experiment too.
    QTest::newRow("CPU") << std::string("CPU") << 1.25 << 0.85;
    QTest::newRow("memory") << std::string("memory") << 1.3 << 0.85;
    QTest::newRow("latency") << std::string("latency") << 1.25 << 0.95;
}

void TestValidation::shippedNumbers()
{
    QFETCH(const std::string, metric);
    const CostModel& model = test::measuredModel();
    const Validation validation = validate(model, model.published.measurements);
    for (const auto& [reason, rows] : validation.unusable)
        qInfo("%s: %zu", reason.c_str(), rows);
    QVERIFY(validation.unusable.empty());
    const auto found = std::ranges::find(validation.metrics, metric, &GroupScore::metric);
    QVERIFY(found != validation.metrics.end());
    QFETCH(const double, factor);
    QFETCH(const double, inBand);
    QVERIFY2(found->score.medianFactor <= factor,
             qPrintable(QString::number(found->score.medianFactor)));
    QVERIFY2(found->score.inBand >= inBand, qPrintable(QString::number(found->score.inBand)));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestValidation)
#include "tst_validation.moc"
