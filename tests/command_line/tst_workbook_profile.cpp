// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command_line/process.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace whichmesh {

/// A workbook in place of a profile: what the knowledge base in force does not know is told of and
/// left aside, as in the window; a profile written by hand has to be right.
class TestWorkbookProfile : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void unknownAnswersAreWarnedOf();
    void everyVerbGoesOn_data();
    void everyVerbGoesOn();
    void faultsStillBarIt();
    void aProfileMustBeRight();

private:
    void write(const QByteArray& profile, bool asWorkbook);
    test::ProcessResult run(const QStringList& verb) const;

    QTemporaryDir m_folder;
};

constexpr auto unknowns = "need_mesh: true\n"
                          "services: 20\n"
                          "ipv6: true\n"
                          "goals: [just-mtls, uptime]\n"
                          "must_haves: [auto-mtls, egress]\n";

void TestWorkbookProfile::write(const QByteArray& profile, bool asWorkbook)
{
    QFile file(m_folder.filePath(QStringLiteral("w.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (!asWorkbook) {
        file.write(profile);
        return;
    }
    file.write("workbook: 1\ntitle: Elsewhere\nedition: guide-2024\nscenarios:\n"
               "  - name: Today\n    profile:\n");
    for (const QByteArray& line : profile.trimmed().split('\n'))
        file.write("      " + line + '\n');
}

test::ProcessResult TestWorkbookProfile::run(const QStringList& verb) const
{
    return test::runProgram(
        verb + QStringList{QStringLiteral("--profile"), QStringLiteral("w.yaml")}, m_folder.path());
}

void TestWorkbookProfile::unknownAnswersAreWarnedOf()
{
    write(unknowns, true);
    const auto result =
        run({QStringLiteral("decide"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(QString::fromUtf8(result.err),
             QStringLiteral("w.yaml:9:7: warning: this knowledge base has no question \"ipv6\"; "
                            "the answer is kept as it is (scenarios[0].profile.ipv6)\n"
                            "w.yaml:10:26: warning: this knowledge base has no such answer as "
                            "\"uptime\"; it is kept as it is (scenarios[0].profile.goals[1])\n"
                            "w.yaml:11:31: warning: this knowledge base has no feature \"egress\"; "
                            "it is kept as it is (scenarios[0].profile.must_haves[1])\n"));
    QCOMPARE(result.code, 0);
    const QJsonObject verdict = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(verdict[QStringLiteral("path")].toArray().size(), 2);
}

void TestWorkbookProfile::everyVerbGoesOn_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::newRow("decide") << QStringList{QStringLiteral("decide")};
    QTest::newRow("overhead") << QStringList{QStringLiteral("overhead")};
    QTest::newRow("report") << QStringList{QStringLiteral("report"), QStringLiteral("out.md")};
}

void TestWorkbookProfile::everyVerbGoesOn()
{
    QFETCH(const QStringList, verb);
    write(unknowns, true);
    const auto result = run(verb);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err.count("warning: "), 3);
    QVERIFY(!result.out.isEmpty());
}

void TestWorkbookProfile::faultsStillBarIt()
{
    write(QByteArray(unknowns) + "hops: many\n", true);
    const auto result = run({QStringLiteral("decide")});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.startsWith("w.yaml:12:13: expected a number"), result.err.constData());
    QCOMPARE(result.out, QByteArray());
}

void TestWorkbookProfile::aProfileMustBeRight()
{
    write(unknowns, false);
    const auto result = run({QStringLiteral("decide")});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.err.count('\n'), 3);
    QVERIFY2(result.err.contains("w.yaml:3:1: unknown key \"ipv6\""), result.err.constData());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestWorkbookProfile)
#include "tst_workbook_profile.moc"
