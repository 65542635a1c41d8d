// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/simple_yaml.h"
#include "app/base/text_file.h"
#include "app/base/yaml_builder.h"
#include "tests/support/test_main.h"

#include <QDirIterator>

#include <algorithm>
#include <array>
#include <random>

namespace whichmesh {

namespace {

bool isSame(const YamlNode& left, const YamlNode& right)
{
    const auto isSameEntry = [](const YamlNode::Entry& a, const YamlNode::Entry& b) {
        return a.key == b.key && a.keyMark == b.keyMark && isSame(a.value, b.value);
    };
    return left.kind == right.kind && left.mark == right.mark && left.quoted == right.quoted
           && left.scalar == right.scalar && std::ranges::equal(left.items, right.items, isSame)
           && std::ranges::equal(left.entries, right.entries, isSameEntry);
}

std::optional<YamlNode> readSimply(const std::string& text)
{
    YamlBuilder builder(text, "file", {});
    if (!checkText(text, "file", YamlLimits().bytes).empty())
        return std::nullopt;
    if (!readSimpleYaml(text, builder) || !builder.takeFaults().empty())
        return std::nullopt;
    return builder.takeRoot();
}

// A tab in a comment means nothing, but is not simple.
tl::expected<YamlNode, Diagnostics> readByYamlCpp(const std::string& text)
{
    return parseYaml(text + "#\t\n", "file");
}

std::vector<std::string> shippedTexts()
{
    std::vector<std::string> texts;
    QDirIterator file(QStringLiteral(WHICHMESH_SHIPPED_DATA), {QStringLiteral("*.yaml")},
                      QDir::Files, QDirIterator::Subdirectories);
    while (file.hasNext()) {
        const std::string path = file.next().toStdString();
        texts.push_back(readTextFile(path, path, YamlLimits().bytes).value());
    }
    return texts;
}

// Some lines, moved to the left as far as the first of them can be.
std::string excerpt(const std::string& text, std::mt19937& random)
{
    const std::size_t from = text.find('\n', random() % text.size());
    const std::size_t first = std::min(text.find_first_not_of(" \n", from), text.size() - 1);
    const std::size_t indent = first - text.rfind('\n', first) - 1;
    std::string lines;
    std::size_t at = from + 1;
    for (std::size_t count = 1 + random() % 12; count > 0 && at < text.size(); --count) {
        const std::size_t end = text.find('\n', at);
        const std::size_t content = text.find_first_not_of(' ', at);
        at += std::min(indent, std::min(content, end) - at);
        lines += text.substr(at, end - at + 1);
        at = end + 1;
    }
    return lines;
}

void damage(std::string& text, std::mt19937& random)
{
    static constexpr std::array<std::string_view, 36> pieces{
        " ",    "\n",  ":",    "- ",   "#",   " #",     "\"",    "'",        "[",
        "]",    "{",   "}",    ",",    ">",   "|",      "?",     "&",        "*",
        "!",    "%",   "~",    "\\",   ": ",  "\n  ",   "  ",    "\n- ",     ">-\n",
        "|\n ", "---", "null", "\n\n", "[a]", "{a: b}", "\n#\n", "\xC3\xA9", "..."};
    const std::size_t at = random() % text.size();
    switch (random() % 3) {
    case 0:
        text.insert(at, pieces[random() % pieces.size()]);
        break;
    case 1:
        text.erase(at, 1 + random() % 3);
        break;
    default:
        text.insert(random() % text.size(), text.substr(at, random() % 12));
    }
}

} // namespace

class TestSimpleYaml : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void shippedFilesAreSimple();
    void damagedTextsMeanTheSame();
    void leavesTheRest_data();
    void leavesTheRest();
};

void TestSimpleYaml::shippedFilesAreSimple()
{
    const std::vector<std::string> texts = shippedTexts();
    QVERIFY(!texts.empty());
    for (const std::string& text : texts) {
        const std::optional<YamlNode> simple = readSimply(text);
        QVERIFY2(simple, text.c_str());
        const auto other = readByYamlCpp(text);
        QVERIFY2(other && isSame(*simple, *other), text.c_str());
    }
}

void TestSimpleYaml::damagedTextsMeanTheSame()
{
    const std::vector<std::string> texts = shippedTexts();
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same texts every time
    int simple = 0;
    for (int i = 0; i < 8'000; ++i) {
        std::string text = excerpt(texts[random() % texts.size()], random);
        for (std::size_t times = random() % 4; times > 0 && !text.empty(); --times)
            damage(text, random);
        const std::optional<YamlNode> read = readSimply(text);
        if (!read)
            continue;
        ++simple;
        const auto other = readByYamlCpp(text);
        QVERIFY2(other && isSame(*read, *other), text.c_str());
    }
    QVERIFY2(simple > 800, qPrintable(QString::number(simple)));
}

void TestSimpleYaml::leavesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("no end of line") << "a: b";
    QTest::newRow("null") << "a: null\n";
    QTest::newRow("no value") << "a:\nb: c\n";
    QTest::newRow("list as the root") << "- a\n";
    QTest::newRow("text over two lines") << "a: b\n  c\n";
    QTest::newRow("escape") << "a: \"\\n\"\n";
    QTest::newRow("single quotes") << "a: 'b'\n";
    QTest::newRow("quote not closed") << "a: \"b\n";
    QTest::newRow("bracket not closed") << "a: [b\n";
    QTest::newRow("comma before the bracket") << "a: [b, ]\n";
    QTest::newRow("pair in a list") << "a: [b: c]\n";
    QTest::newRow("anchor") << "a: &b c\n";
    QTest::newRow("alias") << "a: *b\n";
    QTest::newRow("tag") << "a: !b c\n";
    QTest::newRow("merge key") << "<<: a\n";
    QTest::newRow("second colon") << "a: b: c\n";
    QTest::newRow("second document") << "a: b\n---\nc: d\n";
    QTest::newRow("tab") << "a:\tb\n";
    QTest::newRow("Windows line ends") << "a: b\r\n";
    QTest::newRow("deeper than its mapping") << "a: b\n  c: d\n";
    QTest::newRow("between two depths") << "a:\n    b: c\n  d: e\n";
    QTest::newRow("blank line in a text") << "a: >-\n  b\n\n  c\n";
    QTest::newRow("all line ends kept") << "a: |+\n  b\n";
    QTest::newRow("no text in the lines below") << "a: >-\nb: c\n";
}

void TestSimpleYaml::leavesTheRest()
{
    QFETCH(const QString, text);
    QVERIFY(!readSimply(text.toStdString()));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestSimpleYaml)
#include "tst_simple_yaml.moc"
