// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/arguments.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

constexpr std::array options{OptionSpec{"profile", "FILE", ""}, OptionSpec{"quiet", "", ""},
                             OptionSpec{"set", "KEY=VALUE", "", true}};

using Words = std::vector<std::string>;
using Options = std::vector<std::pair<std::string, std::string>>;

} // namespace

class TestArguments : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void findsValues();
};

void TestArguments::reads_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<Words>("positionals");
    QTest::addColumn<Options>("options");
    QTest::newRow("nothing") << Words{} << Words{} << Options{};
    QTest::newRow("plain words") << Words{"a", "b"} << Words{"a", "b"} << Options{};
    QTest::newRow("value apart") << Words{"--profile", "p.yaml"} << Words{}
                                 << Options{{"profile", "p.yaml"}};
    QTest::newRow("value joined") << Words{"--profile=p.yaml"} << Words{}
                                  << Options{{"profile", "p.yaml"}};
    QTest::newRow("empty value") << Words{"--profile="} << Words{} << Options{{"profile", ""}};
    QTest::newRow("value with =") << Words{"--set=a=b=c"} << Words{} << Options{{"set", "a=b=c"}};
    QTest::newRow("switch") << Words{"--quiet", "a"} << Words{"a"} << Options{{"quiet", ""}};
    QTest::newRow("in any order") << Words{"a", "--set", "x=1", "b", "--set", "y=2"}
                                  << Words{"a", "b"} << Options{{"set", "x=1"}, {"set", "y=2"}};
    QTest::newRow("negative value") << Words{"--set", "-5"} << Words{} << Options{{"set", "-5"}};
    QTest::newRow("plain after --")
        << Words{"--", "--profile", "-x"} << Words{"--profile", "-x"} << Options{};
    QTest::newRow("lone dash") << Words{"-"} << Words{"-"} << Options{};
    QTest::newRow("empty word") << Words{""} << Words{""} << Options{};
}

void TestArguments::reads()
{
    QFETCH(const Words, words);
    const Result<Arguments> arguments = parseArguments(words, options, 2);
    QVERIFY(arguments);
    QTEST(arguments->positionals, "positionals");
    QTEST(arguments->options, "options");
}

void TestArguments::refuses_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Words& words, const char* expected) {
        QTest::newRow(name) << words << QString::fromUtf8(expected);
    };
    row("unknown", {"--wheels"}, "unknown option \"--wheels\"");
    row("misspelt", {"--profil", "x"}, "unknown option \"--profil\"; did you mean \"--profile\"?");
    row("misspelt with value", {"--sets=x"}, "unknown option \"--sets\"; did you mean \"--set\"?");
    row("single dash", {"-p"}, "unknown option \"-p\"");
    row("single dash, long", {"-profile", "x"},
        "unknown option \"-profile\"; did you mean \"--profile\"?");
    row("no value", {"--profile"}, "--profile needs a value: --profile FILE");
    row("option for a value", {"--profile", "--quiet"}, "--profile needs a value: --profile FILE");
    row("value for a switch", {"--quiet=yes"}, "--quiet takes no value");
    row("twice", {"--profile", "a", "--profile", "b"}, "--profile is given twice");
    row("too many words", {"a", "b", "c"}, "unexpected argument \"c\"");
    row("no word allowed twice", {"a", "--quiet", "b", "c"}, "unexpected argument \"c\"");
}

void TestArguments::refuses()
{
    QFETCH(const Words, words);
    const Result<Arguments> arguments = parseArguments(words, options, 2);
    QVERIFY(!arguments);
    QTEST(QString::fromStdString(arguments.error().message), "expected");
}

void TestArguments::findsValues()
{
    const Words words{"--set", "a=1", "--quiet", "--set", "b=2"};
    const Arguments arguments = parseArguments(words, options, 0).value();
    QCOMPARE(arguments.values("set"), (Words{"a=1", "b=2"}));
    QVERIFY(arguments.has("quiet"));
    QVERIFY(!arguments.has("profile"));
    QVERIFY(!arguments.value("profile"));
    QCOMPARE(arguments.values("profile"), Words{});
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestArguments)
#include "tst_arguments.moc"
