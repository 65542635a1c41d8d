// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/yaml/yaml_reader.h"
#include "tests/support/test_main.h"

#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace whichmesh {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

// Reads the value of the key `v` of a text and gives all faults.
std::string faultsOf(const std::string& text, const std::function<void(const NodeReader&)>& read)
{
    const YamlNode root = parseYaml(text, "f").value();
    YamlFaults faults("f", root);
    read(MappingReader(NodeReader(root, faults)).find("v"));
    std::string list;
    for (const Diagnostic& fault : faults.diagnostics())
        list += toText(fault) + '\n';
    return list;
}

void compare(const std::string& actual, const std::string& expected)
{
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected));
}

} // namespace

class TestYamlReader : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void texts();
    void numbers_data();
    void numbers();
    void ranges();
    void booleans();
    void words();
    void lists();
    void anAbsentNodeIsSilent();
    void mappings();
    void notAMapping();
    void keysTakenByTheCaller();
    void pathsOfAPart();
    void faultsComeInOrder();
};

void TestYamlReader::texts()
{
    std::string read;
    compare(faultsOf("v: |\n  one\n  two\n\n", [&](const NodeReader& v) { read = v.text(); }), "");
    compare(read, "one\ntwo");
    compare(faultsOf("v: 1.50", [&](const NodeReader& v) { read = v.line(); }), "");
    compare(read, "1.50");
    compare(faultsOf("v: \"\"", [&](const NodeReader& v) { read = v.scalar(); }), "");
    compare(faultsOf("v: \" \"", [](const NodeReader& v) { v.text(); }),
            "f:1:4: the text is empty; write it, or remove the key if it is optional (v)\n");
    compare(faultsOf("v: \"a\\nb\"", [](const NodeReader& v) { v.line(); }),
            "f:1:4: this text must be a single line (v)\n");
    compare(faultsOf("v: [a]", [](const NodeReader& v) { v.text(); }),
            "f:1:4: expected text, found a list (v)\n");
    compare(faultsOf("v: {a: b}", [](const NodeReader& v) { v.line(); }),
            "f:1:4: expected text, found a mapping (v)\n");
    compare(
        faultsOf("v: Some Id", [](const NodeReader& v) { v.id(); }),
        "f:1:4: \"Some Id\" is not an id; ids are lower-case letters, digits, -, _ and + (v)\n");
    compare(faultsOf("v:", [](const NodeReader& v) { v.id(); }),
            "f:1:1: expected an id, found nothing (v)\n");
}

void TestYamlReader::numbers_data()
{
    QTest::addColumn<std::string>("written");
    QTest::addColumn<double>("expected"); // NaN for what is no number
    const auto row = [](const char* written, double expected) {
        QTest::newRow(written) << std::string(written) << expected;
    };
    row("0", 0);
    row("-3", -3);
    row("20000", 20000);
    row("0.5", 0.5);
    row("1e6", 1e6);
    row(".5", 0.5);
    const double none = std::numeric_limits<double>::quiet_NaN();
    for (const char* other : {"one", "1,000", "\"1\"", "0x10", ".nan", "nan", ".inf", "inf",
                              "1e999", "1 2", "+1", "1_000", "~", "[1]", "true", "12:30"})
        row(other, none);
}

void TestYamlReader::numbers()
{
    QFETCH(const std::string, written);
    QFETCH(const double, expected);
    std::optional<double> read;
    const std::string faults =
        faultsOf("v: " + written, [&](const NodeReader& v) { read = v.number(); });
    QCOMPARE(read.has_value(), !std::isnan(expected));
    QCOMPARE(faults.empty(), read.has_value());
    if (read)
        QCOMPARE(*read, expected);
    else
        QVERIFY(faults.starts_with("f:1:4: expected a number, such as 20000 or 0.5, found "));
}

void TestYamlReader::ranges()
{
    compare(faultsOf("v: 5", [](const NodeReader& v) { QCOMPARE(v.numberIn(5, 5), 5.0); }), "");
    compare(faultsOf("v: 5001", [](const NodeReader& v) { QVERIFY(!v.numberIn(1, 5000)); }),
            "f:1:4: 5001 is out of range; it must be 1 to 5,000 (v)\n");
    compare(faultsOf("v: -0.1", [](const NodeReader& v) { QVERIFY(!v.numberIn(0, unlimited)); }),
            "f:1:4: -0.1 is out of range; it must be 0 or more (v)\n");
    compare(faultsOf("v: 2.5", [](const NodeReader& v) { QVERIFY(!v.wholeNumberIn(0, 9)); }),
            "f:1:4: expected a whole number, found 2.5 (v)\n");
}

void TestYamlReader::booleans()
{
    compare(faultsOf("v: true", [](const NodeReader& v) { QCOMPARE(v.boolean(), true); }), "");
    compare(faultsOf("v: false", [](const NodeReader& v) { QCOMPARE(v.boolean(), false); }), "");
    compare(faultsOf("v: yes", [](const NodeReader& v) { QVERIFY(!v.boolean()); }),
            "f:1:4: expected true or false, found \"yes\" (v)\n");
    compare(faultsOf("v: 'true'", [](const NodeReader& v) { QVERIFY(!v.boolean()); }),
            "f:1:4: expected true or false, found \"true\" in quotes (v)\n");
}

void TestYamlReader::words()
{
    static constexpr std::array<std::pair<std::string_view, int>, 3> words{
        {{"one", 1}, {"two", 2}, {"three", 3}}};
    compare(faultsOf("v: two", [](const NodeReader& v) { QCOMPARE(v.oneOf(words), 2); }), "");
    compare(faultsOf("v: tow", [](const NodeReader& v) { QVERIFY(!v.oneOf(words)); }),
            "f:1:4: expected one, two or three, found \"tow\"; did you mean \"two\"? (v)\n");
    compare(faultsOf("v: []", [](const NodeReader& v) { QVERIFY(!v.oneOf(words)); }),
            "f:1:4: expected one, two or three, found a list (v)\n");
}

void TestYamlReader::lists()
{
    std::vector<std::string> read;
    compare(faultsOf("v: [a, b]", [&](const NodeReader& v) { read = v.texts(); }), "");
    QCOMPARE(read, (std::vector<std::string>{"a", "b"}));
    compare(faultsOf("v: []", [](const NodeReader& v) { QVERIFY(v.items().empty()); }), "");
    compare(faultsOf("v: []", [](const NodeReader& v) { QVERIFY(v.someItems().empty()); }),
            "f:1:4: the list is empty; it needs at least one item (v)\n");
    compare(faultsOf("v: a", [](const NodeReader& v) { v.someItems(); }),
            "f:1:4: expected a list, found \"a\" (v)\n");
    compare(faultsOf("v: [a, {b: c}, ]", [](const NodeReader& v) { v.texts(); }),
            "f:1:8: expected text, found a mapping (v[1])\n");
}

void TestYamlReader::anAbsentNodeIsSilent()
{
    compare(faultsOf("w: 1",
                     [](const NodeReader& v) {
                         QVERIFY(!v && !v.exists());
                         QVERIFY(v.text().empty() && v.id().empty() && v.scalar().empty());
                         QVERIFY(!v.boolean() && !v.number() && !v.wholeNumberIn(1, 2));
                         QVERIFY(v.someItems().empty() && v.texts().empty());
                         v.fault("never");
                         v.faultAtKey("never");
                         MappingReader map(v);
                         QVERIFY(!map.need("x"));
                         map.refuseOthers();
                     }),
            "");
}

void TestYamlReader::mappings()
{
    compare(faultsOf("v:\n  name: a\n  nmae: b\n  noet: c\n",
                     [](const NodeReader& v) {
                         MappingReader map(v);
                         QCOMPARE(map.need("name").text(), std::string("a"));
                         map.need("price");
                         map.find("note");
                         map.refuseOthers();
                     }),
            "f:1:1: the key \"price\" is missing (v)\n"
            "f:3:3: unknown key \"nmae\"; known here: name, price, note (v.nmae)\n"
            "f:4:3: unknown key \"noet\"; did you mean \"note\"? (v.noet)\n");
}

void TestYamlReader::notAMapping()
{
    compare(faultsOf("v: [name]",
                     [](const NodeReader& v) {
                         MappingReader map(v);
                         QVERIFY(!map.isMapping());
                         QVERIFY(map.need("name").text().empty());
                         map.refuseOthers();
                     }),
            "f:1:4: expected a mapping, found a list (v)\n");
}

void TestYamlReader::keysTakenByTheCaller()
{
    compare(faultsOf("v: {a: 1, b: 2, c: 3}",
                     [](const NodeReader& v) {
                         MappingReader map(v);
                         map.find("b");
                         std::string keys;
                         for (const NodeReader& other : map.others())
                             keys += other.key();
                         QCOMPARE(keys, std::string("ac"));
                         map.refuseOthers();
                     }),
            "");
}

void TestYamlReader::pathsOfAPart()
{
    const YamlNode root = parseYaml("scenarios:\n  - profile: { x: 1 }\n", "f").value();
    const YamlNode& profile = root.entries[0].value.items[0].entries[0].value;
    YamlFaults faults("f", profile, "scenarios[0].profile");
    MappingReader map(NodeReader(profile, faults));
    map.find("x").boolean();
    map.need("y");
    QCOMPARE(toText(faults.diagnostics().at(0)),
             std::string("f:2:14: the key \"y\" is missing (scenarios[0].profile)"));
    QCOMPARE(toText(faults.diagnostics().at(1)),
             std::string("f:2:19: expected true or false, found \"1\" (scenarios[0].profile.x)"));
}

void TestYamlReader::faultsComeInOrder()
{
    const YamlNode root = parseYaml("a: 1\nb: 2\nc: 3\n", "f").value();
    YamlFaults faults("f", root);
    MappingReader map(NodeReader(root, faults));
    map.find("c").fault("third");
    map.find("a").fault("first");
    map.find("b").fault("second");
    QCOMPARE(faults.size(), std::size_t{3});
    std::string order;
    for (const Diagnostic& fault : faults.diagnostics())
        order += fault.message + ' ' + fault.keyPath + ' ';
    QCOMPARE(order, std::string("first a second b third c "));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestYamlReader)
#include "tst_yaml_reader.moc"
