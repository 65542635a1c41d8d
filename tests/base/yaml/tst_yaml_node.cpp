// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/yaml/yaml_node.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

using namespace std::string_literals;

// A document on one line, each node with its place.
std::string print(const YamlNode& node)
{
    std::string text = std::to_string(node.mark.line) + ':' + std::to_string(node.mark.column);
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return text + " null";
    case YamlNode::Kind::Scalar:
        return text + (node.quoted ? " '" + node.scalar + '\'' : ' ' + node.scalar);
    case YamlNode::Kind::Sequence:
        text += " [";
        for (const YamlNode& item : node.items)
            text += print(item) + ", ";
        return text + ']';
    case YamlNode::Kind::Mapping:
        text += " {";
        for (const YamlNode::Entry& entry : node.entries)
            text += std::to_string(entry.keyMark.line) + ':' + std::to_string(entry.keyMark.column)
                    + ' ' + entry.key + " = " + print(entry.value) + ", ";
        return text + '}';
    }
    return text;
}

std::string printed(const tl::expected<YamlNode, Diagnostics>& result)
{
    if (result)
        return print(*result);
    std::string text;
    for (const Diagnostic& diagnostic : result.error())
        text += toText(diagnostic) + '\n';
    return text;
}

std::string repeated(const std::string& piece, std::size_t count)
{
    std::string text;
    text.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

} // namespace

class TestYamlNode : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void accepting_data();
    void accepting();
    void refusing_data();
    void refusing();
};

void TestYamlNode::accepting_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const std::string& text, const char* expected) {
        QTest::newRow(name) << text << std::string(expected);
    };
    row("empty", "", "1:1 null");
    row("only a comment", "# nothing\n", "1:1 null");
    row("block style", "a: 1\nb:\n  - x\n  - y: z\n",
        "1:1 {1:1 a = 1:4 1, 2:1 b = 3:3 [3:5 x, 4:5 {4:5 y = 4:8 z, }, ], }");
    row("flow style", "{a: [1, 'no'], \"b\": {}}",
        "1:1 {1:2 a = 1:5 [1:6 1, 1:9 'no', ], 1:16 b = 1:21 {}, }");
    row("code points", "\u00E4\U0001F600: \u00FC\u00FC # \u00E9\n",
        "1:1 {1:1 \u00E4\U0001F600 = 1:5 \u00FC\u00FC, }");
    row("after code points", "['\u00E4\U0001F600\u4E2D', x]",
        "1:1 [1:2 '\u00E4\U0001F600\u4E2D', 1:9 x, ]");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a: 1\n",
        "1:1 {1:1 a = 1:4 1, }");
    row("CRLF", "a: 1\r\nb: |\r\n  x\r\n  y\r\n", "1:1 {1:1 a = 1:4 1, 2:1 b = 2:4 'x\ny\n', }");
    row("no line end", "a: 1", "1:1 {1:1 a = 1:4 1, }");
    row("words stay words", "[no, yes, null, ~, 1.0, 0x1F]",
        "1:1 [1:2 no, 1:6 yes, 1:11 null, 1:17 null, 1:20 1.0, 1:25 0x1F, ]");
    row("absent values", "a:\n\nb:\nnullable: 1\nc: ~\n",
        "1:1 {1:1 a = 1:1 null, 3:1 b = 3:1 null, 4:1 nullable = 4:11 1, 5:1 c = 5:4 null, }");
    row("absent items", "-\n-\n- x\n", "1:1 [1:1 null, 2:1 null, 3:3 x, ]");
    row("one document with marks", "---\na: 1\n...\n", "2:1 {2:1 a = 2:4 1, }");
    row("tabs between tokens", "a:\t1\t# x\n", "1:1 {1:1 a = 1:4 1, }");
    row("folded lines", "a: one\n  two\nb: >\n  three\n  four\n",
        "1:1 {1:1 a = 1:4 one two, 3:1 b = 3:4 'three four\n', }");
    row("quotes in quotes", "['it''s', \"say \\\"x\\\"\", \"\"]",
        "1:1 [1:2 'it's', 1:11 'say \"x\"', 1:24 '', ]");
}

void TestYamlNode::accepting()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, expected);
    QCOMPARE(QString::fromStdString(printed(parseYaml(text, "f"))),
             QString::fromStdString(expected));
}

void TestYamlNode::refusing_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const std::string& text, const char* expected) {
        QTest::newRow(name) << text << std::string(expected);
    };
    row("unterminated double quote", "a: 1\nb: \"x\nc: 2\n",
        "f:2:4: the quote that opens here is never closed\n");
    row("unterminated single quote", "a: 'x", "f:1:4: the quote that opens here is never closed\n");
    row("quote closed by a later one", "a: \"x\nb: \"y\"\nc: 3\n",
        "f:2:5: this is no \"key: value\" line of the mapping around it; check the indentation, "
        "and that a colon and a space follow the key; is the closing quote missing of the text "
        "that opens at 1:4?\n");
    row("duplicate", "a: 1\nb: 2\na: 3\na: 4\n",
        "f:3:1: the key \"a\" is here twice; the first is in line 1\n"
        "f:4:1: the key \"a\" is here twice; the first is in line 1\n");
    row("duplicate deep", "- {x: 1, y: {z: 1, z: 2}, x: 2}\n",
        "f:1:20: the key \"z\" is here twice; the first is in line 1\n"
        "f:1:27: the key \"x\" is here twice; the first is in line 1\n");
    row("second document", "a: 1\n---\nb: 2\n",
        "f:2:1: a second document begins here; a file holds one\n");
    row("stray text", "a: 1\n  b: 2\n",
        "f:2:4: a colon cannot stand here; put text that holds a colon and a space in quotes, or "
        "check the indentation here and in the line above\n");
    row("stray quoted text", "\"a\" \"b\"\n",
        "f:1:5: this does not belong to what stands above it; check the indentation\n");
    row("anchor and alias", "a: &x 1\nb: *x\n",
        "f:1:4: anchors are refused here; write the value out where it is needed, or put text that "
        "begins with & in quotes\n"
        "f:2:4: aliases are refused here; write the value out, or put text that begins with * in "
        "quotes\n");
    row("unknown alias", "b: *x\n",
        "f:1:4: anchors and aliases are refused here; put text that begins with & or * in "
        "quotes\n");
    row("bold", "b: **bold** text\n",
        "f:1:4: anchors and aliases are refused here; put text that begins with & or * in "
        "quotes\n");
    row("merge key", "a: 1\n<<: {b: 2}\n",
        "f:2:1: merge keys are refused here; write the keys out\n");
    row("tag", "a: !!str 1\nb: !x {c: d}\n",
        "f:1:4: tags are refused here; put text that begins with ! in quotes\n"
        "f:2:4: tags are refused here; put text that begins with ! in quotes\n");
    row("list as key", "? [a, b]\n: 1\n",
        "f:1:3: a key must be a word; a list or a mapping cannot be one\n");
    row("mapping as key", "{{a: b}: c}\n",
        "f:1:2: a key must be a word; a list or a mapping cannot be one\n");
    row("no key", ": 1\n", "f:1:1: a key is missing here; the word null needs quotes as a key\n");
    row("null as key", "null: 1\n",
        "f:1:1: a key is missing here; the word null needs quotes as a key\n");
    row("latin 1", "a: caf\xE9\n", "f:1:7: the byte 0xE9 is not UTF-8; save the file as UTF-8\n");
    row("overlong", "a: \xC0\xAF\n", "f:1:4: the byte 0xC0 is not UTF-8; save the file as UTF-8\n");
    row("surrogate", "a: \xED\xA0\x80\n",
        "f:1:4: the byte 0xED is not UTF-8; save the file as UTF-8\n");
    row("cut off", "a: \xE2\x82", "f:1:4: the byte 0xE2 is not UTF-8; save the file as UTF-8\n");
    row("NUL", "a: x\0y\n"s, "f:1:5: the control character U+0000 cannot be shown; remove it\n");
    row("escape character", "\u00E4: \x1B[31m\nb: \x7F\n",
        "f:1:4: the control character U+001B cannot be shown; remove it\n"
        "f:2:4: the control character U+007F cannot be shown; remove it\n");
    row("C1", "a: \xC2\x9F\n", "f:1:4: the control character U+009F cannot be shown; remove it\n");
    row("escaped control", "a: \"\\e[31m\"\nb: \"\\0\"\nc: \"\\N\"\nd: \"\\t\"\n",
        "f:1:4: an escape in this text makes a control character; remove it\n"
        "f:2:4: an escape in this text makes a control character; remove it\n"
        "f:3:4: an escape in this text makes a control character; remove it\n");
    row("carriage returns", "a: 1\rb: 2\r",
        "f:1:5: a carriage return stands alone here; save the file with Unix or Windows line ends\n"
        "f:1:10: a carriage return stands alone here; save the file with Unix or Windows line "
        "ends\n");
    row("UTF-16 LE",
        "\xFF\xFE"
        "a\0:\0"s,
        "f:1:1: the file is UTF-16 or UTF-32 text; save it as UTF-8\n");
    row("UTF-16 BE without mark", "\0a\0:"s,
        "f:1:1: the file is UTF-16 or UTF-32 text; save it as UTF-8\n");
    row("tab indents", "a:\n\tb: 1\n", "f:2:1: a tab indents this line; indent with spaces\n");
    row("tab indents list", "a:\n\t- b\n", "f:2:1: a tab indents this line; indent with spaces\n");
    row("unclosed list", "a: [1, 2\nb: 3\n",
        "f:2:2: a comma or a closing ] is missing before this; the open bracket is at 1:4\n");
    row("unclosed mapping", "a: {x: 1\nb: 3\n",
        "f:2:2: a comma or a closing } is missing before this; the open bracket is at 1:4\n");
    row("wrong bracket", "a: [1}\n",
        "f:1:6: this bracket closes none that is open; the open bracket is at 1:4\n");
    row("closing bracket", "a: 1]\nb: ]\n", "f:2:4: this bracket closes none that is open\n");
    row("colon in text", "title: Foo: bar\n",
        "f:1:11: a colon cannot stand here; put text that holds a colon and a space in quotes, or "
        "check the indentation here and in the line above\n");
    row("missing colon", "a: 1\nb\nc: 2\n",
        "f:3:2: a colon cannot stand here; put text that holds a colon and a space in quotes, or "
        "check the indentation here and in the line above\n");
    row("missing hyphen", "- a\nb\n",
        "f:2:1: this does not belong to what stands above it; check the indentation\n");
    row("item after key", "a: - b\n",
        "f:1:4: a list item cannot begin here; put it on a line of its own, or its text in "
        "quotes\n");
    row("at sign", "a: @b\n", "f:1:4: text cannot begin with this character; put it in quotes\n");
    row("percent", "a: %b\n", "f:1:4: text cannot begin with this character; put it in quotes\n");
    row("comma", "a: ,b\n",
        "f:1:4: this is no \"key: value\" line of the mapping around it; check the indentation, "
        "and that a colon and a space follow the key\n");
    row("bad escape", "a: \"\\q\"\n",
        "f:1:5: this escape names no character; write \\\\ for a backslash, or use single "
        "quotes\n");
    row("bad hex", "a: \"\\xZZ\"\n",
        "f:1:5: this escape names no character; write \\\\ for a backslash, or use single "
        "quotes\n");
    row("escaped surrogate", "a: \"\\ud83d\\ude00\"\n",
        "f:1:5: this escape names no character; write \\\\ for a backslash, or use single "
        "quotes\n");
    row("text after quote", "a: \"b\" c\n",
        "f:1:8: this is no \"key: value\" line of the mapping around it; check the indentation, "
        "and that a colon and a space follow the key\n");
    row("block text on line", "a: | b\n",
        "f:1:6: only a comment may follow | or > on its line; put the text in quotes, or below\n");
    row("document mark in quotes", "a: \"b\n--- c\"\n",
        "f:2:1: a line of --- or ... stands in a quoted text; is its closing quote missing?\n");
    row("indentation", "a:\n    b: 1\n  c: 2\n",
        "f:3:3: this is no \"key: value\" line of the mapping around it; check the indentation, "
        "and that a colon and a space follow the key\n");
    row("too deep", repeated("[", 65) + repeated("]", 65),
        "f:1:65: lists and mappings are nested more than 64 deep here\n");
    row("too deep and unclosed", repeated("[", 100000),
        "f:1:33: lists and mappings are nested more than 64 deep here\n");
    row("too deep mappings", repeated("a: {", 65),
        "f:1:256: lists and mappings are nested more than 64 deep here\n");
    row("absurdly deep block", repeated("- ", 100000),
        "f:1:129: lists and mappings are nested more than 64 deep here\n");
    row("absurdly deep keys", repeated("? ", 100000),
        "f:1:129: lists and mappings are nested more than 64 deep here\n");
    row("several", "a: &x 1\na: *x\nb: \"\\0\"\nc: [\n",
        "f:1:4: anchors are refused here; write the value out where it is needed, or put text that "
        "begins with & in quotes\n"
        "f:2:1: the key \"a\" is here twice; the first is in line 1\n"
        "f:2:4: aliases are refused here; write the value out, or put text that begins with * in "
        "quotes\n"
        "f:3:4: an escape in this text makes a control character; remove it\n"
        "f:5:1: a comma or a closing ] is missing before this; the open bracket is at 4:4\n");
}

void TestYamlNode::refusing()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, expected);
    QCOMPARE(QString::fromStdString(printed(parseYaml(text, "f"))),
             QString::fromStdString(expected));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestYamlNode)
#include "tst_yaml_node.moc"
