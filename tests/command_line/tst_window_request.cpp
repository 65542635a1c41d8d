// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"
#include "tests/support/test_main.h"

#include <QFile>

namespace whichmesh {

namespace {

using Words = std::vector<std::string>;

} // namespace

class TestWindowRequest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void windowOrVerb_data();
    void windowOrVerb();
    void filesInTheFolderAreWorkbooks();
    void readsOptions();
    void refuses_data();
    void refuses();
};

void TestWindowRequest::windowOrVerb_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<bool>("window");
    QTest::newRow("nothing") << Words{} << true;
    QTest::newRow("a file") << Words{"team.yaml"} << true;
    QTest::newRow("a path") << Words{"decisions/team"} << true;
    QTest::newRow("an option") << Words{"--exit-after-startup"} << true;
    QTest::newRow("an unknown option") << Words{"--wheels"} << true;
    QTest::newRow("a verb") << Words{"decide"} << false;
    QTest::newRow("a verb with a file") << Words{"report", "a.pdf"} << false;
    QTest::newRow("misspelt verb") << Words{"decde"} << false;
    QTest::newRow("help") << Words{"--help"} << false;
    QTest::newRow("short help") << Words{"-h"} << false;
    QTest::newRow("help after a file") << Words{"team.yaml", "--help"} << false;
    QTest::newRow("version") << Words{"--version"} << false;
    QTest::newRow("version after an option") << Words{"--theme=dark", "--version"} << false;
}

void TestWindowRequest::windowOrVerb()
{
    QFETCH(const Words, words);
    QTEST(asksForWindow(words), "window");
}

void TestWindowRequest::filesInTheFolderAreWorkbooks()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const Words words{"team"};
    QVERIFY(!asksForWindow(words));
    QFile file(QStringLiteral("team"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(asksForWindow(words));
    QVERIFY(QDir::setCurrent(before));
}

void TestWindowRequest::readsOptions()
{
    const Words words{"--theme=dark", "team.yaml", "--knowledge",         "data",
                      "--edition",    "guide",     "--overlay",           "a.yaml",
                      "--overlay",    "reports/",  "--exit-after-startup"};
    const WindowRequest expected{"team.yaml", "data", "guide", {"a.yaml", "reports/"},
                                 "dark",      true};
    QCOMPARE(readWindowRequest(words).value(), expected);
    QCOMPARE(readWindowRequest({}).value(), WindowRequest{});
}

void TestWindowRequest::refuses_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("theme") << Words{"--theme", "blue"}
                           << QStringLiteral("--theme is light, dark or system, not \"blue\"");
    QTest::newRow("two workbooks")
        << Words{"a.yaml", "b.yaml"} << QStringLiteral("unexpected argument \"b.yaml\"");
    QTest::newRow("option of a verb")
        << Words{"--profile", "a.yaml"} << QStringLiteral("unknown option \"--profile\"");
}

void TestWindowRequest::refuses()
{
    QFETCH(const Words, words);
    const auto request = readWindowRequest(words);
    QVERIFY(!request);
    QTEST(QString::fromStdString(request.error().message), "expected");
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestWindowRequest)
#include "tst_window_request.moc"
