// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/process.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace whichmesh {

namespace {

test::ProcessResult run(const QString& call)
{
    return test::runProgram(call.split(QLatin1Char(' '), Qt::SkipEmptyParts),
                            qEnvironmentVariable("WHICHMESH_TEST_DATA"));
}

QJsonObject jsonOf(const QString& call)
{
    const auto result = run(call + QStringLiteral(" --format json"));
    if (result.code != 0)
        qWarning("%s: exit %d, %s", qPrintable(call), result.code, result.err.constData());
    return QJsonDocument::fromJson(result.out).object();
}

QStringList idsOf(const QJsonValue& modes)
{
    QStringList ids;
    for (const QJsonValue& mode : modes.toArray())
        ids << mode[QStringLiteral("id")].toString();
    return ids;
}

} // namespace

/// What the verb "overhead" does beyond the guide's totals.
class TestOverheadVerb : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void modelOfTheEdition();
    void modelByItsId();
    void unknownModel();
    void measuresOfAMode();
    void beyondTheLimits();
    void inputs();
    void sweepAsJson();
    void sweepAsCsv();
    void sweepAsText();
    void validation();
    void validationOfFaultyFiles();

private:
    QTemporaryDir m_folder;
};

void TestOverheadVerb::modelOfTheEdition()
{
    QCOMPARE(jsonOf(QStringLiteral("overhead --edition guide-2024"))[QStringLiteral("model")],
             QJsonValue(QStringLiteral("guide-2024")));
    const QJsonObject measured = jsonOf(QStringLiteral("overhead --edition reviewed-2026"));
    QCOMPARE(measured[QStringLiteral("model")], QJsonValue(QStringLiteral("measured-2026")));
    QCOMPARE(idsOf(measured[QStringLiteral("modes")]),
             (QStringList{QStringLiteral("istio-sidecar"), QStringLiteral("istio-ambient"),
                          QStringLiteral("istio-ambient-waypoint"), QStringLiteral("linkerd"),
                          QStringLiteral("cilium"), QStringLiteral("cilium-l7")}));
}

void TestOverheadVerb::modelByItsId()
{
    for (const QString& model : {QStringLiteral("guide-2024"), QStringLiteral("measured-2026")}) {
        const QJsonObject overhead =
            jsonOf(QStringLiteral("overhead --edition reviewed-2026 --model %1").arg(model));
        QCOMPARE(overhead[QStringLiteral("model")].toString(), model);
    }
}

void TestOverheadVerb::unknownModel()
{
    const auto result = run(QStringLiteral("overhead --edition reviewed-2026 --model mine"));
    QCOMPARE(result.code, 2);
    QCOMPARE(result.err, QByteArray("whichmesh overhead: there is no model \"mine\"; there is "
                                    "guide-2024, measured-2026\n"));
}

void TestOverheadVerb::measuresOfAMode()
{
    const QJsonObject overhead =
        jsonOf(QStringLiteral("overhead --edition reviewed-2026 --set services=200 --set "
                              "pods_per_service=5 --set throughput_rps=10000 --set hops=1"));
    const QJsonValue mode = overhead[QStringLiteral("modes")][0];
    for (const char* key : {"memory_mb", "cpu_millicores", "latency_p99_ms", "throughput_loss_rps",
                            "cpu_node_millicores", "memory_control_plane_mb", "latency_p50_ms",
                            "cost_per_month", "cpu_control_plane_millicores", "memory_reserved_mb",
                            "cpu_reserved_millicores", "nodes_worth", "startup_s"}) {
        const QJsonValue range = mode[QLatin1String(key)];
        const double low = range[QStringLiteral("low")].toDouble(-1);
        const double typical = range[QStringLiteral("typical")].toDouble(-2);
        const double high = range[QStringLiteral("high")].toDouble(-3);
        QVERIFY2(0 <= low && low <= typical && typical <= high, key);
    }
    QCOMPARE(mode[QStringLiteral("valid")], QJsonValue(true));
    QVERIFY(mode[QStringLiteral("terms")].toArray().size() > 5);
}

void TestOverheadVerb::beyondTheLimits()
{
    const QJsonObject overhead =
        jsonOf(QStringLiteral("overhead --edition reviewed-2026 --set services=2 --set "
                              "pods_per_service=1 --set nodes=1000 --set throughput_rps=10000 "
                              "--set hops=1"));
    const QJsonValue sidecar = overhead[QStringLiteral("modes")][0];
    QCOMPARE(sidecar[QStringLiteral("valid")], QJsonValue(false));
    QVERIFY(sidecar[QStringLiteral("cpu_millicores")].isNull());
    QVERIFY(sidecar[QStringLiteral("memory_mb")].isObject());
    QCOMPARE(sidecar[QStringLiteral("not_modelled")].toArray(),
             QJsonArray{QStringLiteral("more than 1,000 requests/s per sidecar")});
    const auto text = run(QStringLiteral("overhead --edition reviewed-2026 --set services=2 --set "
                                         "pods_per_service=1 --set throughput_rps=10000"));
    QVERIFY(text.out.contains("not modelled here"));
    QVERIFY(text.out.contains("more than 1,000 requests/s per sidecar"));
}

void TestOverheadVerb::inputs()
{
    const QJsonObject overhead = jsonOf(
        QStringLiteral("overhead --edition reviewed-2026 --set ha=true --set waypoints=3 --set "
                       "visible_services=20"));
    const QJsonValue inputs = overhead[QStringLiteral("load")][QStringLiteral("inputs")];
    QCOMPARE(inputs[QStringLiteral("ha")], QJsonValue(true));
    QCOMPARE(inputs[QStringLiteral("waypoints")], QJsonValue(3));
    QCOMPARE(inputs[QStringLiteral("visible_services")], QJsonValue(20));
    QCOMPARE(inputs[QStringLiteral("node_cpu")], QJsonValue(8));
    QVERIFY(inputs[QStringLiteral("cpu_request")].isNull());
}

void TestOverheadVerb::sweepAsJson()
{
    const QJsonObject swept =
        jsonOf(QStringLiteral("overhead --edition reviewed-2026 --sweep pods=10..10000"));
    QCOMPARE(swept[QStringLiteral("axis")].toString(), QStringLiteral("pods"));
    const QJsonArray points = swept[QStringLiteral("points")].toArray();
    QVERIFY(points.size() > 20);
    QCOMPARE(points.first()[QStringLiteral("pods")], QJsonValue(10));
    QCOMPARE(points.last()[QStringLiteral("pods")], QJsonValue(10000));
    QCOMPARE(points.first()[QStringLiteral("modes")].toArray().size(), 6);
    double last = 0.0;
    for (const QJsonValue& point : points) {
        const double memory = point[QStringLiteral("modes")][0][QStringLiteral("memory_mb")]
                                   [QStringLiteral("typical")]
                                       .toDouble();
        QVERIFY(memory > last);
        last = memory;
    }
}

void TestOverheadVerb::sweepAsCsv()
{
    const auto result = run(QStringLiteral("overhead --edition guide-2024 --sweep "
                                           "throughput_rps=10..20 --format csv"));
    QCOMPARE(result.code, 0);
    const QList<QByteArray> lines = result.out.split('\n');
    QCOMPARE(lines[0].trimmed(),
             QByteArray("model,mode,name,throughput_rps,measure,low,typical,high"));
    QCOMPARE(lines[1].trimmed(),
             QByteArray("guide-2024,istio,Istio,10,memory_mb,24000,36000,48000"));
}

void TestOverheadVerb::sweepAsText()
{
    const auto result =
        run(QStringLiteral("overhead --edition guide-2024 --sweep nodes=1..3 --format text"));
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.startsWith("Overhead by the model Guide (guide-2024) over nodes\n"));
    QVERIFY(result.out.contains("\nmemory_mb\n"));
}

void TestOverheadVerb::validation()
{
    const QString call =
        QStringLiteral("overhead --edition reviewed-2026 --validate overhead/measurements.csv");
    const QJsonObject scores = jsonOf(call);
    QCOMPARE(scores[QStringLiteral("given")], QJsonValue(27));
    QCOMPARE(scores[QStringLiteral("total")][QStringLiteral("rows")], QJsonValue(17));
    const auto text = run(call);
    QCOMPARE(text.code, 0);
    QCOMPARE(text.err, QByteArray());
    QVERIFY(text.out.contains("held against 27"));
    QVERIFY(text.out.contains("Not usable: 10 rows"));
    const auto csv = run(call + QStringLiteral(" --format csv"));
    QVERIFY(csv.out.startsWith("model,metric,mode,rows,median_factor,within_2,in_band"));
}

void TestOverheadVerb::validationOfFaultyFiles()
{
    QFile file(m_folder.filePath(QStringLiteral("bad.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mesh,mode\n");
    file.close();
    const auto bad = run(QStringLiteral("overhead --validate ") + file.fileName());
    QCOMPARE(bad.code, 1);
    QVERIFY2(bad.err.contains("bad.csv:1:1: there is no column \"workload\"\n"),
             bad.err.constData());
    QCOMPARE(bad.out, QByteArray());
    QCOMPARE(run(QStringLiteral("overhead --validate missing.csv")).code, 2);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestOverheadVerb)
#include "tst_overhead_verb.moc"
