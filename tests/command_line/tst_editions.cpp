// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/process.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace whichmesh {

namespace {

constexpr const char* overlay = R"(schema: 1
edition: team
over: gates-2025
sources:
  - { id: own, title: '=HYPERLINK("x")', publisher: none }
claims:
  - { feature: http-3, mesh: turnstile, support: none, text: '<b>none</b>, not "one"',
      verdict: wrong, as_of: 2026-01-02, source: own, reason: '@SUM(A1)' }
tree:
  heading: H
  question: exposure
  branches:
    - { answer: public, outcome: { option: turnstile, note: n, reason: Because we say so. } }
    - { answer: company, outcome: { option: turnstile, note: n, reason: Because we say so. } }
    - { answer: nobody, outcome: { option: turnstile, note: n, reason: Because we say so. } }
)";

} // namespace

// Editions, overlays and what is said about them, by running the program.
class TestEditions : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void overlaysCountOnlyWhenInForce();
    void removingAnOverlayRestoresTheBytes();
    void exportsTheLedger();
    void noFormulaSurvives();
    void diffOfTwoEditions();
    void diffOfTwoFolders();
    void diffOfNothing();
    void badCalls_data();
    void badCalls();
    void checksOverlays();
    void whatComesWithTheProgram();
    void dangersInEveryEditionAndFormat_data();
    void dangersInEveryEditionAndFormat();

private:
    test::ProcessResult run(const QStringList& call) const
    {
        return test::runProgram(call, qEnvironmentVariable("WHICHMESH_TEST_DATA"));
    }
    test::ProcessResult overlaid(const QStringList& call) const
    {
        return run(call + knowledge + QStringList{QStringLiteral("--overlay"), m_overlay});
    }
    QString put(const QString& name, const QByteArray& text) const;

    const QStringList knowledge{QStringLiteral("--knowledge"), QStringLiteral("ingress-gateways")};
    QTemporaryDir m_folder;
    QString m_overlay;
};

QString TestEditions::put(const QString& name, const QByteArray& text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qCritical("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

void TestEditions::initTestCase()
{
    m_overlay = put(QStringLiteral("team.yaml"), overlay);
}

void TestEditions::overlaysCountOnlyWhenInForce()
{
    const QStringList decide{QStringLiteral("decide"), QStringLiteral("--set"),
                             QStringLiteral("exposure=public"), QStringLiteral("--format"),
                             QStringLiteral("json")};
    const QByteArray alone = run(decide + knowledge).out;
    QCOMPARE(overlaid(decide).out, alone);
    const auto team =
        overlaid(decide + QStringList{QStringLiteral("--edition"), QStringLiteral("team")});
    QCOMPARE(team.code, 0);
    QVERIFY(team.out != alone);
    QVERIFY2(team.out.contains("Because we say so."), team.out);
}

void TestEditions::removingAnOverlayRestoresTheBytes()
{
    for (const char* verb : {"decide", "overhead", "export-claims"}) {
        const QStringList call{QString::fromLatin1(verb)};
        const auto before = run(call + knowledge);
        QCOMPARE(before.code, 0);
        const auto with =
            overlaid(call + QStringList{QStringLiteral("--edition"), QStringLiteral("team")});
        QCOMPARE(with.code, 0);
        QCOMPARE(run(call + knowledge).out, before.out);
    }
}

void TestEditions::exportsTheLedger()
{
    const auto result = overlaid({QStringLiteral("export-claims")});
    QCOMPARE(result.code, 0);
    QVERIFY2(result.err.isEmpty(), result.err);
    const QList<QByteArray> lines = result.out.split('\n');
    QCOMPARE(lines[0], "section,row,column(mesh),seed_value,verdict,current_value,"
                       "since_version_or_date,source_title,source_url,short_reason\r");
    // A cell that nothing above the base speaks of.
    QVERIFY2(result.out.contains(",,,,,,\r\n"), result.out);
    QVERIFY2(result.out.contains(",wrong,"), result.out);
}

void TestEditions::noFormulaSurvives()
{
    const QByteArray out = overlaid({QStringLiteral("export-claims")}).out;
    QVERIFY2(out.contains("\"'=HYPERLINK(\"\"x\"\")\""), out);
    QVERIFY2(out.contains("'@SUM(A1)"), out);
    QVERIFY2(out.contains("\"none: <b>none</b>, not \"\"one\"\"\""), out);
    const QRegularExpression formula(QStringLiteral("(^|,)\"?[=@]"),
                                     QRegularExpression::MultilineOption);
    QVERIFY(!formula.match(QString::fromUtf8(out)).hasMatch());
}

void TestEditions::diffOfTwoEditions()
{
    const auto text =
        overlaid({QStringLiteral("diff"), QStringLiteral("gates-2025"), QStringLiteral("team")});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("Changed cells: 1\n"), text.out);
    QVERIFY2(text.out.contains("is  none: <b>none</b>, not \"one\"\n"), text.out);
    QVERIFY2(text.out.contains("changed  tree\n"), text.out);

    const auto json =
        overlaid({QStringLiteral("diff"), QStringLiteral("gates-2025"), QStringLiteral("team"),
                  QStringLiteral("--format"), QStringLiteral("json")});
    QJsonParseError error;
    const QJsonObject diff = QJsonDocument::fromJson(json.out, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(diff[QLatin1String("cells")].toArray().size(), 1);
    const QJsonValue cell = diff[QLatin1String("cells")][0];
    QCOMPARE(cell[QLatin1String("feature")].toString(), QStringLiteral("http-3"));
    QCOMPARE(cell[QLatin1String("after")][QLatin1String("edition")].toString(),
             QStringLiteral("team"));
    const QJsonValue recommendations = diff[QLatin1String("recommendations")];
    QVERIFY(recommendations[QLatin1String("judged")].toDouble() > 0);
    QVERIFY(recommendations[QLatin1String("changed")].toDouble() > 0);
    double sum = 0;
    for (const QJsonValue change : recommendations[QLatin1String("changes")].toArray())
        sum += change[QLatin1String("count")].toDouble();
    QCOMPARE(sum, recommendations[QLatin1String("changed")].toDouble());
}

void TestEditions::diffOfTwoFolders()
{
    QDir().mkpath(m_folder.filePath(QStringLiteral("gates")));
    const QDir from(qEnvironmentVariable("WHICHMESH_TEST_DATA")
                    + QStringLiteral("/ingress-gateways"));
    for (const QString& name : from.entryList({QStringLiteral("*.yaml")})) {
        QFile file(from.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        text.replace("by a plug-in", "by two plug-ins");
        put(QStringLiteral("gates/") + name, text);
    }
    const auto diff = run({QStringLiteral("diff"), QStringLiteral("ingress-gateways"),
                           m_folder.filePath(QStringLiteral("gates"))});
    QCOMPARE(diff.code, 0);
    QVERIFY2(diff.out.contains("by two plug-ins"), diff.out);
    QVERIFY2(diff.out.contains("Changed advice: none\n"), diff.out);
}

void TestEditions::diffOfNothing()
{
    const auto diff = overlaid(
        {QStringLiteral("diff"), QStringLiteral("gates-2025"), QStringLiteral("gates-2025")});
    QCOMPARE(diff.code, 0);
    QVERIFY2(diff.out.contains("Changed cells: none\n"), diff.out);
    QVERIFY2(diff.out.contains("  0.0 % of "), diff.out);
}

void TestEditions::badCalls_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* call, const char* expected) {
        QTest::newRow(call) << QString::fromUtf8(call).split(QLatin1Char(' '))
                            << QString::fromUtf8(expected);
    };
    row("diff", "whichmesh diff: A is missing");
    row("diff gates-2025", "whichmesh diff: B is missing");
    row("diff gates-2025 team b", "whichmesh diff: unexpected argument \"b\"");
    row("diff gates-2025 tame",
        "whichmesh diff: \"tame\" is neither a folder nor an edition; there is gates-2025, team");
    row("decide --edition tame", "whichmesh decide: unknown edition \"tame\"; there is gates-2025, "
                                 "team");
    row("check --edition tame",
        "whichmesh check: unknown edition \"tame\"; there is gates-2025, team");
    row("export-claims a", "whichmesh export-claims: unexpected argument \"a\"");
}

void TestEditions::badCalls()
{
    QFETCH(const QStringList, call);
    QFETCH(const QString, expected);
    const auto result = overlaid(call);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.startsWith(QByteArray(expected.toUtf8() + "\n")), result.err);
}

void TestEditions::checksOverlays()
{
    const QStringList check{QStringLiteral("check")};
    const auto good = overlaid(check);
    QCOMPARE(good.code, 0);
    QCOMPARE(good.out, "gates-2025: 2 sections, 3 features, 0 faults\n"
                       "team: over gates-2025, 1 claim, 1 source, 0 danger notes, 0 faults\n");
    const QString bad =
        put(QStringLiteral("bad.yaml"), QByteArray(overlay).replace("source: own", "source: won"));
    const auto refused = run(check + knowledge + QStringList{QStringLiteral("--overlay"), bad});
    QCOMPARE(refused.code, 1);
    QVERIFY2(
        refused.err.contains("bad.yaml:8:50: there is no source \"won\"; did you mean \"own\"?"),
        refused.err);
    const auto missing = run(
        check + knowledge + QStringList{QStringLiteral("--overlay"), QStringLiteral("gone.yaml")});
    QCOMPARE(missing.code, 2);
    QVERIFY2(missing.err.contains("gone.yaml: there is no such file"), missing.err);
    const QString unused =
        put(QStringLiteral("unused.yaml"), "schema: 1\nedition: team\nover: gates-2025\nsources:\n"
                                           "  - { id: own, title: T, publisher: none }\n");
    const auto odd = run(check + knowledge + QStringList{QStringLiteral("--overlay"), unused});
    QVERIFY2(odd.err.contains("nothing rests on the source \"own\""), odd.err);
    QCOMPARE(odd.code, 1);
}

void TestEditions::whatComesWithTheProgram()
{
    const auto check = run({QStringLiteral("check")});
    QVERIFY2(check.code == 0, check.err);
    QVERIFY2(check.out.contains("reviewed-2026: over guide-2024, "), check.out);
    const QString example =
        qEnvironmentVariable("WHICHMESH_DATA") + QStringLiteral("/examples/team-overlay.yaml");
    const auto team = run({QStringLiteral("check"), QStringLiteral("--overlay"), example});
    QVERIFY2(team.code == 0, team.err);
    QVERIFY2(team.out.contains("team: over guide-2024, 1 claim, 1 source, 1 danger note,"),
             team.out);
    const auto reviewed = run(
        {QStringLiteral("decide"), QStringLiteral("--edition"), QStringLiteral("reviewed-2026")});
    QVERIFY2(reviewed.code == 0, reviewed.err);
}

void TestEditions::dangersInEveryEditionAndFormat_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("format");
    for (const char* edition : {"guide-2024", "reviewed-2026"}) {
        for (const char* format : {"text", "json", "md"})
            QTest::addRow("%s as %s", edition, format)
                << QString::fromLatin1(edition) << QString::fromLatin1(format);
    }
}

void TestEditions::dangersInEveryEditionAndFormat()
{
    QFETCH(const QString, edition);
    QFETCH(const QString, format);
    QStringList call{QStringLiteral("--edition"), edition,
                     QStringLiteral("--set"),     QStringLiteral("need_mesh=false"),
                     QStringLiteral("--set"),     QStringLiteral("current_mesh=none")};
    QByteArray out;
    if (format == QLatin1String("md")) {
        QFile report(m_folder.filePath(QStringLiteral("report.md")));
        const auto written = run(QStringList{QStringLiteral("report"), report.fileName()} + call);
        QVERIFY2(written.code == 0, written.err);
        QVERIFY(report.open(QIODevice::ReadOnly));
        out = report.readAll();
    } else {
        call += {QStringLiteral("--format"), format};
        out = run(QStringList{QStringLiteral("decide")} + call).out;
    }
    // Of an option and of a hint.
    for (const char* title :
         {"Without a mesh there is no mTLS", "cert-manager with Istio CNI gives no mTLS"})
        QVERIFY2(QString::fromUtf8(out).simplified().contains(QLatin1String(title)), out);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestEditions)
#include "tst_editions.moc"
