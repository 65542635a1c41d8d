// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/yaml/yaml_node.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

namespace whichmesh {

namespace {

constexpr const char* sample = R"(# A sample of every style.
schema: 1
"quoted": 'it''s'   # with a comment
list:
  - plain text, with: no colon
  - "an \u00E4 escape \t"
  - [flow, {a: 1, b: [~, null]}, ]
  -
mapping: { key: "va: lue", other: }
literal: |
  kubectl get pods \
    --all
folded: >-
  one
  two

  three
ümlaut: ✓ and 😀
? complex
: value
)";

std::string repeated(std::string_view piece, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += piece;
    return text;
}

std::string firstFault(const tl::expected<YamlNode, Diagnostics>& result)
{
    return result ? "none" : toText(result.error().front());
}

// A copy with a few bytes changed, removed, doubled or swapped in from elsewhere.
std::string mutated(std::string text, std::mt19937& random)
{
    static constexpr std::string_view telling = "\"'[]{}:,-?&*!|>%@#\\ \n\t\r~.\x01\xC3\xA4\xFF";
    const auto upTo = [&random](std::size_t limit) {
        return random() % std::max<std::size_t>(limit, 1);
    };
    for (std::size_t edits = 1 + upTo(4); edits > 0; --edits) {
        const std::size_t at = upTo(text.size() + 1);
        const std::size_t length = upTo(std::min<std::size_t>(text.size() - at + 1, 40));
        switch (upTo(5)) {
        case 0:
            text.insert(at, 1, telling[upTo(telling.size())]);
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(upTo(text.size()), length));
            break;
        case 3:
            text.resize(at);
            break;
        default:
            if (at < text.size())
                text[at] = telling[upTo(telling.size())];
        }
    }
    return text;
}

bool placesAreIn(const YamlNode& node, int lines)
{
    const auto isIn = [lines](Mark mark) {
        return mark.line >= 1 && mark.line <= lines && mark.column >= 1;
    };
    return isIn(node.mark)
           && std::ranges::all_of(
               node.items, [lines](const YamlNode& item) { return placesAreIn(item, lines); })
           && std::ranges::all_of(node.entries, [&](const YamlNode::Entry& entry) {
                  return isIn(entry.keyMark) && placesAreIn(entry.value, lines);
              });
}

} // namespace

class TestYamlLimits : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void size();
    void nodes();
    void depth();
    void lookAhead_data();
    void lookAhead();
    void faultsAreBounded();
    void hugeLinesAreLinear();
    void mutationsNeverCrashAndFaultsHavePlaces();
    void files();
};

void TestYamlLimits::size()
{
    YamlLimits limits;
    limits.bytes = 10;
    QVERIFY(parseYaml("a: 1234567", "f", limits));
    QCOMPARE(firstFault(parseYaml("a: 12345678", "f", limits)),
             std::string("f: the file is larger than 10 bytes; split it"));
    QCOMPARE(firstFault(parseYaml(repeated("# comment\n", std::size_t{16} * 1024 * 1024 + 1), "f")),
             std::string("f: the file is larger than 16 MiB; split it"));
}

void TestYamlLimits::nodes()
{
    YamlLimits limits;
    limits.nodes = 7;
    QVERIFY(parseYaml("a: [1, 2]\nb: {}\n", "f", limits));
    QCOMPARE(firstFault(parseYaml("a: [1, 2]\nb: [x]\n", "f", limits)),
             std::string("f:2:5: the file has more than 7 values; split it"));
}

void TestYamlLimits::depth()
{
    QVERIFY(parseYaml(std::string(64, '[') + std::string(64, ']'), "f"));
    QVERIFY(!parseYaml(std::string(65, '[') + std::string(65, ']'), "f"));
    YamlLimits limits;
    limits.depth = 2;
    QVERIFY(parseYaml("a: [1]\n", "f", limits));
    QCOMPARE(firstFault(parseYaml("a:\n  - b: 1\n", "f", limits)),
             std::string("f:2:5: lists and mappings are nested more than 2 deep here"));
}

void TestYamlLimits::lookAhead_data()
{
    QTest::addColumn<std::string>("text");
    const std::size_t bytes = std::size_t{3} * 512 * 1024;
    QTest::newRow("brackets") << repeated("[", bytes);
    QTest::newRow("closed list") << '[' + repeated("a, ", bytes) + ']';
    QTest::newRow("JSON") << '{' + repeated("\"k\": [1],", bytes) + '}';
    QTest::newRow("text") << repeated("word ", bytes);
    QTest::newRow("quotes") << '"' + repeated("x\n", bytes) + '"';
    QTest::newRow("literal") << "|\n" + repeated("  x\n", bytes);
    QTest::newRow("comment") << repeated("#", bytes);
    QTest::newRow("aliases") << repeated("*a ", bytes);
}

void TestYamlLimits::lookAhead()
{
    QFETCH(const std::string, text);
    QCOMPARE(firstFault(parseYaml(text, "f")),
             std::string("f:1:1: a single value, bracketed list or comment of more than 1 MiB "
                         "begins here; split it"));
}

void TestYamlLimits::faultsAreBounded()
{
    const auto result = parseYaml(repeated("- &a b\n", 100'000), "f");
    QVERIFY(!result);
    QCOMPARE(result.error().size(), std::size_t{201});
    QCOMPARE(toText(result.error().back()),
             std::string("f:200:3: too many faults; the rest of the file was not read"));
}

// Places are found by walking, which must not begin anew for each of many values of one long line.
void TestYamlLimits::hugeLinesAreLinear()
{
    const auto result = parseYaml("x: [" + repeated("\u00E4,", 150'000) + "b]\n", "f");
    QVERIFY(result);
    const YamlNode& list = result->entries.front().value;
    QCOMPARE(list.items.size(), std::size_t{50'001});
    QCOMPARE(list.items.back().mark, (Mark{1, 100'005}));
}

void TestYamlLimits::mutationsNeverCrashAndFaultsHavePlaces()
{
    QVERIFY(parseYaml(sample, "f"));
    std::mt19937 random(20240);
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        const std::string text = mutated(sample, random);
        const int lines = static_cast<int>(std::ranges::count(text, '\n')) + 1;
        const auto result = parseYaml(text, "f");
        if (result) {
            QVERIFY2(placesAreIn(*result, lines), text.c_str());
            continue;
        }
        ++refused;
        QVERIFY2(!result.error().empty(), text.c_str());
        for (const Diagnostic& fault : result.error()) {
            const bool placed = fault.line >= 1 && fault.line <= lines && fault.column >= 1;
            QVERIFY2(placed && fault.file == "f" && !fault.message.empty(), text.c_str());
        }
    }
    QVERIFY(refused > 500 && refused < 2000);
}

void TestYamlLimits::files()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a.yaml")).toStdString();
    QCOMPARE(firstFault(parseYamlFile(path, "shown")), std::string("shown: there is no such file"));
    QCOMPARE(firstFault(parseYamlFile(folder.path().toStdString(), "shown")),
             std::string("shown: this is a folder; name a file"));
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a: 1\na: 2\n");
    file.close();
    QCOMPARE(firstFault(parseYamlFile(path, "shown")),
             std::string("shown:2:1: the key \"a\" is here twice; the first is in line 1"));
    YamlLimits limits;
    limits.bytes = 4;
    QCOMPARE(firstFault(parseYamlFile(path, "shown", limits)),
             std::string("shown: the file is larger than 4 bytes; split it"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestYamlLimits)
#include "tst_yaml_limits.moc"
