// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/process.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace whichmesh {

namespace {

QString testData()
{
    return qEnvironmentVariable("WHICHMESH_TEST_DATA");
}

QStringList split(const QString& call)
{
    return call.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Runs in the folder of the test data, where "ingress-gateways" is a knowledge base.
test::ProcessResult run(const QString& call)
{
    return test::runProgram(split(call), testData());
}

QJsonObject jsonOf(const QString& call)
{
    const auto result = run(call + QStringLiteral(" --format json"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(result.out, &error);
    if (result.code != 0 || error.error != QJsonParseError::NoError)
        qWarning("%s: exit %d, %s", qPrintable(call), result.code, result.err.constData());
    return document.object();
}

QString joined(const QJsonValue& list)
{
    QStringList items;
    for (const QJsonValue& item : list.toArray())
        items << item.toString();
    return items.join(QLatin1Char(' '));
}

/// "low typical high", with "-" for null.
QString text(const QJsonValue& range)
{
    QStringList parts;
    for (const QLatin1String key :
         {QLatin1String("low"), QLatin1String("typical"), QLatin1String("high")}) {
        const QJsonValue value = range[key];
        parts << (value.isNull() ? QStringLiteral("-")
                                 : QString::number(value.toDouble(), 'g', 12));
    }
    return parts.join(QLatin1Char(' '));
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCommandLine : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void outputIsTheSameEverywhere_data();
    void outputIsTheSameEverywhere();
    void decidesLikeTheGuide_data();
    void decidesLikeTheGuide();
    void warnsOfAntiPatterns();
    void totalsOfTheGuide_data();
    void totalsOfTheGuide();
    void profileFileThenSettings();
    void firstScenarioOfAWorkbook();
    void reportsAreWrittenTheSameTwice_data();
    void reportsAreWrittenTheSameTwice();
    void noReportWhereItCannotBeWritten();
    void checksWhatComesWithTheProgram();
    void findingsNameEveryPlace();
    void helpFitsATerminal_data();
    void helpFitsATerminal();
    void version();
    void withoutADisplay();

private:
    QString fileWith(const QByteArray& text);

    QTemporaryDir m_folder;
};

void TestCommandLine::golden_data()
{
    QTest::addColumn<QString>("call");
    const auto row = [](const char* file, const char* call) {
        QTest::newRow(file) << QString::fromUtf8(call)
                                   + QStringLiteral(" --knowledge ingress-gateways");
    };
    row("decide-decided.txt", "decide --set exposure=company --set throughput_rps=150");
    row("decide-decided.json",
        "decide --format json --set exposure=company --set throughput_rps=150 --set "
        "self_hosted=true --set protocols=grpc,tcp --set budget.memory_mb=1500.5 --set "
        "weights.which-gate=2 --set hops=3");
    row("decide-open.txt", "decide --set exposure=company --set self_hosted=false");
    row("decide-open.json", "decide --format json --set exposure=public");
    row("decide-unknown.txt", "decide");
    row("decide-unknown.json", "decide --format json");
    row("decide-why-not.txt", "decide --profile command_line/nobody.yaml");
    row("overhead.txt", "overhead --set services=10 --set pods_per_service=3 --set "
                        "throughput_rps=90000 --set hops=4 --set nodes=7");
    row("overhead.csv", "overhead --format csv --set services=10");
    row("overhead.json", "overhead --format json --set services=10 --set pods_per_service=3 "
                         "--set throughput_rps=123457");
    row("overhead-assumed.txt", "overhead --set hops=1");
    row("check.txt", "check");
    row("check.json", "check --format json");
}

void TestCommandLine::golden()
{
    QFETCH(const QString, call);
    const QString path =
        testData() + QStringLiteral("/command_line/") + QLatin1String(QTest::currentDataTag());
    const auto result = run(call);
    if (!call.startsWith(u"check ")) // what it finds odd goes there
        QCOMPARE(QString::fromUtf8(result.err), QString());
    QCOMPARE(result.code, 0);
    if (qEnvironmentVariableIsSet("WHICHMESH_WRITE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(result.out);
    }
    QVERIFY2(QFile::exists(path), qPrintable(path));
    QCOMPARE(QString::fromUtf8(result.out), QString::fromUtf8(contents(path)));
    if (path.endsWith(QLatin1String(".json"))) {
        QJsonParseError error;
        QJsonDocument::fromJson(result.out, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(result.out.endsWith("\n"));
    }
    if (path.endsWith(QLatin1String(".txt")))
        for (const QString& line : QString::fromUtf8(result.out).split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestCommandLine::outputIsTheSameEverywhere_data()
{
    golden_data();
}

void TestCommandLine::outputIsTheSameEverywhere()
{
    QFETCH(const QString, call);
    const QByteArray first = run(call).out;
    QVERIFY(!first.isEmpty());
    const QByteArray locale = qgetenv("LC_ALL");
    const QByteArray seed = qgetenv("QT_HASH_SEED");
    qputenv("LC_ALL", "de_DE.UTF-8");
    qunsetenv("QT_HASH_SEED");
    const QByteArray second = run(call).out;
    qputenv("LC_ALL", locale);
    qputenv("QT_HASH_SEED", seed);
    QCOMPARE(second, first);
}

void TestCommandLine::decidesLikeTheGuide_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("recommendation");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* settings, const char* recommendation, const char* open,
                        const char* path) {
        QTest::newRow(settings) << QString::fromUtf8(settings) << QString::fromUtf8(recommendation)
                                << QString::fromUtf8(open) << QString::fromUtf8(path);
    };
    row("", "istio linkerd cilium none", "istio linkerd cilium none", "");
    row("need_mesh=false services=800", "none", "", "need_mesh=no");
    row("need_mesh=true", "istio linkerd cilium", "istio linkerd cilium", "need_mesh=yes");
    row("need_mesh=true services=49", "linkerd", "", "need_mesh=yes services=below-50");
    row("need_mesh=true services=50", "linkerd cilium", "linkerd cilium",
        "need_mesh=yes services=50-to-499");
    row("need_mesh=true services=50 performance_critical=true", "cilium", "",
        "need_mesh=yes services=50-to-499 performance_critical=yes");
    row("need_mesh=true services=499 performance_critical=false", "linkerd", "",
        "need_mesh=yes services=50-to-499 performance_critical=no");
    row("need_mesh=true services=500 full_features=true", "istio", "",
        "need_mesh=yes services=500-and-more full_features=yes");
    row("need_mesh=true services=5000 full_features=false", "cilium", "",
        "need_mesh=yes services=500-and-more full_features=no");
    row("services=20", "linkerd none", "linkerd none", "");
}

void TestCommandLine::decidesLikeTheGuide()
{
    QFETCH(const QString, settings);
    QString call = QStringLiteral("decide --edition guide-2024");
    for (const QString& setting : split(settings))
        call += QStringLiteral(" --set ") + setting;
    const QJsonObject verdict = jsonOf(call);
    QTEST(joined(verdict[QStringLiteral("recommendation")]), "recommendation");
    QTEST(joined(verdict[QStringLiteral("open")]), "open");
    QStringList path;
    for (const QJsonValue& step : verdict[QStringLiteral("path")].toArray())
        path << step[QStringLiteral("question")].toString() + QLatin1Char('=')
                    + step[QStringLiteral("answer")].toString();
    QTEST(path.join(QLatin1Char(' ')), "path");
    QVERIFY(!verdict[QStringLiteral("reason")].toString().isEmpty());
}

void TestCommandLine::warnsOfAntiPatterns()
{
    const QString call = QStringLiteral("decide --edition guide-2024 --set need_mesh=true --set "
                                        "services=800 --set full_features=true --set "
                                        "goals=just-mtls");
    const QJsonArray warnings = jsonOf(call)[QStringLiteral("warnings")].toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings[0][QStringLiteral("id")].toString(), QStringLiteral("istio-for-mtls-only"));
    const QString warning = warnings[0][QStringLiteral("text")].toString();
    QVERIFY(warning.startsWith(QStringLiteral("Istio for mTLS only. ")));
    const QString shown = QString::fromUtf8(run(call).out).simplified();
    QVERIFY(shown.contains(QStringLiteral("Warnings ! ") + warning));
}

void TestCommandLine::totalsOfTheGuide_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("istio") << 0
                           << QStringList{
                                  QStringLiteral("istio"), QStringLiteral("50000 75000 100000"),
                                  QStringLiteral("10000 30000 50000"), QStringLiteral("4 8 12"),
                                  QStringLiteral("10000 15000 20000")};
    QTest::newRow("linkerd") << 1
                             << QStringList{
                                    QStringLiteral("linkerd"), QStringLiteral("20000 25000 30000"),
                                    QStringLiteral("5000 12500 20000"), QStringLiteral("0 - 4"),
                                    QStringLiteral("2000 4000 6000")};
    QTest::newRow("cilium") << 2
                            << QStringList{QStringLiteral("cilium"), QStringLiteral("0 0 0"),
                                           QStringLiteral("0 0 0"), QStringLiteral("0 - 2"),
                                           QStringLiteral("0 - 2000")};
}

void TestCommandLine::totalsOfTheGuide()
{
    QFETCH(const int, mode);
    const QJsonObject overhead =
        jsonOf(QStringLiteral("overhead --edition guide-2024 --set services=250 --set "
                              "pods_per_service=4 --set throughput_rps=200000 --set hops=4"));
    QCOMPARE(overhead[QStringLiteral("model")].toString(), QStringLiteral("guide-2024"));
    QCOMPARE(overhead[QStringLiteral("load")][QStringLiteral("pods")].toInt(), 1000);
    QCOMPARE(overhead[QStringLiteral("load")][QStringLiteral("nodes")].toInt(), 50);
    const QJsonValue found = overhead[QStringLiteral("modes")][mode];
    const QStringList actual{found[QStringLiteral("id")].toString(),
                             text(found[QStringLiteral("memory_mb")]),
                             text(found[QStringLiteral("cpu_millicores")]),
                             text(found[QStringLiteral("latency_p99_ms")]),
                             text(found[QStringLiteral("throughput_loss_rps")])};
    QTEST(actual, "expected");
}

QString TestCommandLine::fileWith(const QByteArray& text)
{
    QFile file(m_folder.filePath(QStringLiteral("profile.yaml")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    return file.fileName();
}

void TestCommandLine::profileFileThenSettings()
{
    const QString path = fileWith("need_mesh: true\nservices: 20\nhops: 2\n");
    const QJsonObject verdict =
        jsonOf(QStringLiteral("decide --set services=800 --profile %1 --set hops= --set "
                              "full_features=false --set full_features=true")
                   .arg(path));
    const QJsonObject expected{{QStringLiteral("services"), 800},
                               {QStringLiteral("need_mesh"), true},
                               {QStringLiteral("full_features"), true}};
    QCOMPARE(verdict[QStringLiteral("profile")].toObject(), expected);
    QCOMPARE(joined(verdict[QStringLiteral("recommendation")]), QStringLiteral("istio"));
}

void TestCommandLine::firstScenarioOfAWorkbook()
{
    const QString path =
        fileWith("workbook: 1\ntitle: Two cases\nscenarios:\n"
                 "  - id: today\n    profile:\n      need_mesh: true\n      services: 20\n"
                 "  - id: later\n    profile:\n      need_mesh: false\n");
    const QJsonObject verdict = jsonOf(QStringLiteral("decide --profile ") + path);
    QCOMPARE(joined(verdict[QStringLiteral("recommendation")]), QStringLiteral("linkerd"));
}

void TestCommandLine::reportsAreWrittenTheSameTwice_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("report.pdf") << QByteArray("%PDF-");
    QTest::newRow("report.md") << QByteArray("# Gates for all\n");
}

void TestCommandLine::reportsAreWrittenTheSameTwice()
{
    QFETCH(const QByteArray, begin);
    const QString path = m_folder.filePath(QLatin1String(QTest::currentDataTag()));
    const QStringList call = split(QStringLiteral("report %1 --knowledge ingress-gateways --set "
                                                  "exposure=public --date 2026-11-22 --title")
                                       .arg(path))
                             + QStringList{QStringLiteral("Gates for all")};
    QByteArray first;
    for (int run = 0; run < 2; ++run) {
        const auto result = test::runProgram(call, testData());
        QCOMPARE(QString::fromUtf8(result.err), QString());
        QCOMPARE(result.code, 0);
        QCOMPARE(QString::fromUtf8(result.out), path + QLatin1Char('\n'));
        const QByteArray written = contents(path);
        QVERIFY(written.startsWith(begin));
        QVERIFY(run == 0 || written == first);
        first = written;
    }
}

void TestCommandLine::noReportWhereItCannotBeWritten()
{
    for (const QString& name :
         {QStringLiteral("report.doc"), QStringLiteral("missing/report.pdf")}) {
        const auto result = run(QStringLiteral("report ") + m_folder.filePath(name));
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.startsWith("whichmesh report: "), result.err.constData());
        QVERIFY(result.err.contains(name.toUtf8()));
        QCOMPARE(result.out, QByteArray());
        QVERIFY(!QFile::exists(m_folder.filePath(name)));
    }
}

void TestCommandLine::checksWhatComesWithTheProgram()
{
    static const QRegularExpression line(
        QStringLiteral("(?:^|\\n)guide-2024: \\d+ sections, \\d+ features, 0 faults\\n"));
    const auto result = run(QStringLiteral("check"));
    static const QRegularExpression finding(
        QStringLiteral("^\\S+:\\d+:\\d+: (contradiction|overlap|gap|unreachable|shadowed): "));
    const QStringList findings =
        QString::fromUtf8(result.err).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(findings.size() > 10);
    for (const QString& each : findings)
        QVERIFY2(finding.match(each).hasMatch(), qPrintable(each));
    QCOMPARE(result.code, 0);
    QCOMPARE(run(QStringLiteral("check --strict")).code, 1);
    QVERIFY2(line.match(QString::fromUtf8(result.out)).hasMatch(), result.out.constData());
}

// Both places of a contradiction, for whoever reads them by machine.
void TestCommandLine::findingsNameEveryPlace()
{
    const auto result = run(QStringLiteral("check --format json"));
    const QJsonArray findings = QJsonDocument::fromJson(result.out).array();
    const auto isMigration = [](const QJsonValue& finding) {
        return finding[QStringLiteral("kind")] == QStringLiteral("contradiction")
               && finding[QStringLiteral("message")].toString().contains(u"small cluster");
    };
    const auto found = std::find_if(findings.begin(), findings.end(), isMigration);
    QVERIFY(found != findings.end());
    const QJsonValue finding = *found;
    QVERIFY(finding[QStringLiteral("file")].toString().endsWith(u"chapters_4_moving.yaml"));
    QCOMPARE(finding[QStringLiteral("severity")].toString(), QStringLiteral("warning"));
    const QJsonArray also = finding[QStringLiteral("also")].toArray();
    QCOMPARE(also.size(), 1);
    QVERIFY(also[0][QStringLiteral("line")].toInt() > finding[QStringLiteral("line")].toInt());
}

void TestCommandLine::helpFitsATerminal_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QStringList>("mentioned");
    const QStringList verbs{QStringLiteral("decide"), QStringLiteral("overhead"),
                            QStringLiteral("report"), QStringLiteral("check")};
    QTest::newRow("program") << QStringLiteral("--help") << verbs;
    QTest::newRow("short") << QStringLiteral("-h") << verbs;
    QTest::newRow("decide") << QStringLiteral("decide --help")
                            << QStringList{QStringLiteral("--profile FILE"),
                                           QStringLiteral("--set KEY=VALUE"),
                                           QStringLiteral("--edition ID"),
                                           QStringLiteral("--knowledge DIR"),
                                           QStringLiteral("--format text|json")};
    QTest::newRow("overhead") << QStringLiteral("overhead --set services=1 --help")
                              << QStringList{QStringLiteral("--format text|csv|json")};
    QTest::newRow("report") << QStringLiteral("report -h")
                            << QStringList{QStringLiteral("whichmesh report OUT")};
    QTest::newRow("check") << QStringLiteral("check --help")
                           << QStringList{QStringLiteral("whichmesh check [DIR]")};
}

void TestCommandLine::helpFitsATerminal()
{
    QFETCH(const QString, call);
    QFETCH(const QStringList, mentioned);
    const auto result = run(call);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QByteArray());
    QVERIFY(result.out.startsWith("Usage: whichmesh "));
    for (const QString& line : QString::fromUtf8(result.out).split(QLatin1Char('\n')))
        QVERIFY2(line.size() <= 80, qPrintable(line));
    for (const QString& words : mentioned)
        QVERIFY2(QString::fromUtf8(result.out).contains(words), qPrintable(words));
}

void TestCommandLine::version()
{
    static const QRegularExpression line(QStringLiteral("^whichmesh \\d+\\.\\d+\\.\\d+\\n$"));
    const auto result = run(QStringLiteral("--version"));
    QCOMPARE(result.code, 0);
    QVERIFY(line.match(QString::fromUtf8(result.out)).hasMatch());
}

void TestCommandLine::withoutADisplay()
{
    for (const QString& call : {QString(), QStringLiteral("team.yaml")}) {
        const auto result = run(call);
        QCOMPARE(result.code, 2);
        QVERIFY(result.err.startsWith("whichmesh: no display for a window"));
        QCOMPARE(result.out, QByteArray());
    }
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestCommandLine)
#include "tst_command_line.moc"
