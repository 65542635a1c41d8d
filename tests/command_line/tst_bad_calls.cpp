// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/process.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>

namespace whichmesh {

/// Calls that must fail, with exactly one clear message and the exit code that fits.
class TestBadCalls : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usage_data();
    void usage();
    void refused_data();
    void refused();
    void faultyFiles_data();
    void faultyFiles();
    void everyFaultOfAProfileIsListed();
    void faultyKnowledgeIsListed();
    void unreadableKnowledgeIsNotAFault();
    void fullDiskIsNotSuccess();

private:
    void write(const QString& name, const QByteArray& text);

    QTemporaryDir m_folder;
};

void TestBadCalls::write(const QString& name, const QByteArray& text)
{
    const QFileInfo info(m_folder.filePath(name));
    QVERIFY(QDir().mkpath(info.absolutePath()));
    QFile file(info.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestBadCalls::initTestCase()
{
    write(QStringLiteral("broken.yaml"), "services: [1\n");
    write(QStringLiteral("latin1.yaml"), "team: \xE4\n");
    write(QStringLiteral("odd.yaml"), "services: 0\nneed_mesh: yes\nwheels: 4\n");
    write(QStringLiteral("no-scenario.yaml"), "workbook: 1\nscenarios: []\n");
    write(QStringLiteral("workbook.yaml"),
          "workbook: 1\nscenarios:\n  - id: now\n    profile:\n      hops: many\n");
    write(QStringLiteral("empty/notes.txt"), "nothing\n");
    write(QStringLiteral("bad/about.yaml"), "schema: 1\nedition: bad\nabout: []\n");
}

/// Rows of "arguments" (split at blanks, relative to the folder of files) and "message".
void TestBadCalls::usage_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* call, const char* verb, const char* message) {
        QTest::newRow(call) << QString::fromUtf8(call) << QString::fromUtf8(verb)
                            << QString::fromUtf8(message);
    };
    row("decde", "", "unknown verb \"decde\"; did you mean \"decide\"?");
    row("recommend", "", "unknown verb \"recommend\"");
    row("DECIDE", "", "unknown verb \"DECIDE\"");
    row("--wheels", "", "unknown option \"--wheels\"");
    row("--theme blue", "", "--theme is light, dark or system, not \"blue\"");
    row("a.yaml b.yaml", "", "unexpected argument \"b.yaml\"");
    row("decide now", "decide", "unexpected argument \"now\"");
    row("decide --wheels", "decide", "unknown option \"--wheels\"");
    row("decide --profil a.yaml", "decide",
        "unknown option \"--profil\"; did you mean \"--profile\"?");
    row("decide -p a.yaml", "decide", "unknown option \"-p\"");
    row("decide --profile", "decide", "--profile needs a value: --profile FILE");
    row("decide --profile --set services=1", "decide", "--profile needs a value: --profile FILE");
    row("decide --profile a --profile b", "decide", "--profile is given twice");
    row("decide --format", "decide", "--format needs a value: --format text|json");
    row("decide --format csv", "decide", "--format is text or json, not \"csv\"");
    row("decide --format=JSON", "decide", "--format is text or json, not \"JSON\"");
    row("overhead --format md", "overhead", "--format is text, csv or json, not \"md\"");
    row("overhead --strict", "overhead", "unknown option \"--strict\"");
    row("report", "report", "OUT is missing");
    row("report a.pdf b.pdf", "report", "unexpected argument \"b.pdf\"");
    row("report --profile a.yaml", "report", "OUT is missing");
    row("report a.pdf --paper a5", "report", "--paper is a4 or letter, not \"a5\"");
    row("report a.pdf --date today", "report", "--date is a day such as 2026-11-22, not \"today\"");
    row("report a.pdf --date 2026-02-29", "report",
        "--date is a day such as 2026-11-22, not \"2026-02-29\"");
    row("check a b", "check", "unexpected argument \"b\"");
    row("check bad --knowledge bad", "check", "give DIR or --knowledge, not both");
    row("check --format csv", "check", "--format is text or json, not \"csv\"");
    row("check --profile a.yaml", "check", "unknown option \"--profile\"");
    row("decide --set", "decide", "--set needs a value: --set KEY=VALUE");
    row("decide --set services", "decide", "--set: a setting reads KEY=VALUE, not \"services\"");
    row("decide --set servces=3", "decide",
        "--set: unknown key \"servces\"; did you mean \"services\"?");
    row("decide --set services=0", "decide",
        "--set: services is a whole number from 1 to 5,000, not \"0\"");
    row("decide --set services=5001", "decide",
        "--set: services is a whole number from 1 to 5,000, not \"5001\"");
    row("decide --set nodes=none", "decide",
        "--set: nodes is a whole number from 1 to 1,000, or auto, not \"none\"");
    row("decide --set need_mesh=yes", "decide", "--set: need_mesh is true or false, not \"yes\"");
    row("decide --set team=strong", "decide",
        "--set: team has no answer \"strong\"; there is none, basic-k8s, strong-k8s, mesh, ebpf");
    row("decide --set goals=compliance,compliance", "decide",
        "--set: goals names \"compliance\" twice");
    row("decide --set must_haves=auto-mtl", "decide",
        "--set: there is no feature \"auto-mtl\"; did you mean \"auto-mtls\"?");
    row("overhead --set budget.memory_mb=-1", "overhead",
        "--set: budget.memory_mb is a number of 0 or more, not \"-1\"");
    row("overhead --set connection_reuse=2", "overhead",
        "--set: connection_reuse is a number from 0 to 1, not \"2\"");
    row("overhead --sweep", "overhead", "--sweep needs a value: --sweep KEY=FROM..TO");
    row("overhead --sweep pods", "overhead", "a sweep reads KEY=FROM..TO, not \"pods\"");
    row("overhead --sweep pods=10", "overhead", "a sweep reads KEY=FROM..TO, not \"pods=10\"");
    row("overhead --sweep pod=1..9", "overhead",
        "nothing called \"pod\" can be varied; did you mean \"pods\"?");
    row("overhead --sweep pods=few..9", "overhead", "pods goes from 1 to 250,000, not \"few\"");
    row("overhead --sweep hops=1..21", "overhead", "hops goes from 1 to 20, not \"21\"");
    row("overhead --sweep pods=90..10", "overhead",
        "a sweep goes from the smaller to the larger value");
    row("overhead --sweep pods=1..9 --validate a.csv", "overhead",
        "--sweep and --validate do not go together");
}

void TestBadCalls::usage()
{
    QFETCH(const QString, call);
    QFETCH(const QString, verb);
    QFETCH(const QString, message);
    const auto result = test::runProgram(call.split(QLatin1Char(' ')), m_folder.path());
    const QString name =
        verb.isEmpty() ? QStringLiteral("whichmesh") : QStringLiteral("whichmesh ") + verb;
    const QString expected = QStringLiteral("%1: %2\nTry \"%1 --help\".\n").arg(name, message);
    QCOMPARE(QString::fromUtf8(result.err), expected);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
}

void TestBadCalls::refused_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* call, const char* expected) {
        QTest::newRow(call) << QString::fromUtf8(call) << QString::fromUtf8(expected);
    };
    row("decide --profile missing.yaml",
        "whichmesh decide: the file \"missing.yaml\" cannot be read\n");
    row("decide --profile empty", "whichmesh decide: the file \"empty\" cannot be read\n");
    row("overhead --profile=", "whichmesh overhead: the file \"\" cannot be read\n");
    row("decide --knowledge missing", "whichmesh decide: there is no folder \"missing\"\n");
    row("overhead --knowledge odd.yaml", "whichmesh overhead: there is no folder \"odd.yaml\"\n");
    row("decide --knowledge empty",
        "whichmesh decide: \"empty\" holds no knowledge base: neither it nor a folder in it has an "
        "about.yaml\n");
    row("decide --knowledge bad --edition guide",
        "whichmesh decide: unknown edition \"guide\"; there is bad\n");
    row("check missing", "whichmesh check: there is no folder \"missing\"\n");
    row("check bad --edition good", "whichmesh check: unknown edition \"good\"; there is bad\n");
    row("report missing/a.pdf --profile missing.yaml",
        "whichmesh report: the file \"missing.yaml\" cannot be read\n");
}

void TestBadCalls::refused()
{
    QFETCH(const QString, call);
    QFETCH(const QString, expected);
    const auto result = test::runProgram(call.split(QLatin1Char(' ')), m_folder.path());
    QCOMPARE(QString::fromUtf8(result.err), expected);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
}

void TestBadCalls::faultyFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("begin");
    const auto row = [](const char* file, const char* begin) {
        QTest::newRow(file) << QString::fromUtf8(file) << QString::fromUtf8(begin);
    };
    row("broken.yaml", "broken.yaml:");
    row("latin1.yaml", "latin1.yaml:1:");
    row("odd.yaml", "odd.yaml:1:11: ");
    row("no-scenario.yaml",
        "no-scenario.yaml:2:12: this workbook has no scenario with a profile (scenarios)");
    row("workbook.yaml", "workbook.yaml:5:13: expected a number, such as 20000 or 0.5, found "
                         "\"many\" (scenarios[0].profile.hops)");
}

void TestBadCalls::faultyFiles()
{
    QFETCH(const QString, file);
    QFETCH(const QString, begin);
    for (const QString& verb : {QStringLiteral("decide"), QStringLiteral("overhead")}) {
        const auto result =
            test::runProgram({verb, QStringLiteral("--profile"), file}, m_folder.path());
        QVERIFY2(QString::fromUtf8(result.err).startsWith(begin), result.err.constData());
        QCOMPARE(result.code, 1);
        QCOMPARE(result.out, QByteArray());
    }
}

void TestBadCalls::everyFaultOfAProfileIsListed()
{
    const auto result = test::runProgram(
        {QStringLiteral("decide"), QStringLiteral("--profile"), QStringLiteral("odd.yaml")},
        m_folder.path());
    const QList<QByteArray> lines = result.err.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0],
             QByteArray("odd.yaml:1:11: 0 is out of range; it must be 1 to 5,000 (services)"));
    QCOMPARE(lines[1],
             QByteArray("odd.yaml:2:12: expected true or false, found \"yes\" (need_mesh)"));
    QVERIFY(lines[2].startsWith("odd.yaml:3:1: unknown key \"wheels\""));
}

void TestBadCalls::faultyKnowledgeIsListed()
{
    const QStringList check{QStringLiteral("check"), QStringLiteral("bad")};
    const auto text = test::runProgram(check, m_folder.path());
    QCOMPARE(text.code, 1);
    QVERIFY2(text.err.contains("bad/about.yaml:3:8: "), text.err.constData());
    const auto count = text.err.count('\n');
    QVERIFY(count >= 1);
    QVERIFY(text.out.startsWith(QByteArray("bad: " + QByteArray::number(count) + " fault")));

    const auto decide = test::runProgram(
        {QStringLiteral("decide"), QStringLiteral("--knowledge"), QStringLiteral("bad")},
        m_folder.path());
    QCOMPARE(decide.code, 1);
    QCOMPARE(decide.err, text.err);
    QCOMPARE(decide.out, QByteArray());
}

void TestBadCalls::unreadableKnowledgeIsNotAFault()
{
    write(QStringLiteral("gone/about.yaml"), "schema: 1\nedition: gone\nabout: []\n");
    QVERIFY(QFile::link(QStringLiteral("nowhere.yaml"),
                        m_folder.filePath(QStringLiteral("gone/tree.yaml"))));
    for (const char* call : {"check gone", "decide --knowledge gone"}) {
        const auto result =
            test::runProgram(QString::fromUtf8(call).split(QLatin1Char(' ')), m_folder.path());
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains("gone/tree.yaml: "), result.err.constData());
    }
}

void TestBadCalls::fullDiskIsNotSuccess()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("there is no /dev/full here");
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(qEnvironmentVariable("WHICHMESH_PROGRAM"), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardError(),
             QByteArray("whichmesh: standard output cannot be written to\n"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestBadCalls)
#include "tst_bad_calls.moc"
