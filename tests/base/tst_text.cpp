// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "tests/support/test_main.h"

#include <array>

namespace whichmesh {

class TestText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void codePoints_data();
    void codePoints();
    void plainText();
    void ids();
    void quoting_data();
    void quoting();
    void nearest_data();
    void nearest();
    void suggestion();
};

void TestText::codePoints_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("expected"); // -1 for what is not UTF-8
    const auto row = [](const char* name, const char* bytes, int expected) {
        QTest::newRow(name) << std::string(bytes) << expected;
    };
    row("ASCII", "a", 'a');
    row("last of one byte", "\x7F", 0x7F);
    row("first of two bytes", "\xC2\x80", 0x80);
    row("last of two bytes", "\xDF\xBF", 0x7FF);
    row("first of three bytes", "\xE0\xA0\x80", 0x800);
    row("before the surrogates", "\xED\x9F\xBF", 0xD7FF);
    row("after the surrogates", "\xEE\x80\x80", 0xE000);
    row("first of four bytes", "\xF0\x90\x80\x80", 0x10000);
    row("last of all", "\xF4\x8F\xBF\xBF", 0x10FFFF);
    row("empty", "", -1);
    row("continuation alone", "\x80", -1);
    row("overlong slash", "\xC0\xAF", -1);
    row("overlong in three bytes", "\xE0\x9F\xBF", -1);
    row("overlong in four bytes", "\xF0\x8F\xBF\xBF", -1);
    row("first surrogate", "\xED\xA0\x80", -1);
    row("last surrogate", "\xED\xBF\xBF", -1);
    row("beyond Unicode", "\xF4\x90\x80\x80", -1);
    row("five bytes", "\xF8\x88\x80\x80\x80", -1);
    row("cut off", "\xE2\x82", -1);
    row("interrupted", "\xE2\x41\x82", -1);
    row("Latin-1", "\xE9t\xE9", -1);
}

void TestText::codePoints()
{
    QFETCH(const std::string, bytes);
    QFETCH(const int, expected);
    const std::optional<CodePoint> found = firstCodePoint(bytes);
    QCOMPARE(found ? static_cast<int>(found->value) : -1, expected);
    if (found)
        QCOMPARE(found->length, bytes.size());
}

void TestText::plainText()
{
    QVERIFY(isPlainText(""));
    QVERIFY(isPlainText("tab\t, line\n, \u00E4, \u2713, \U0001F600, \u0085"));
    for (const std::string& bad :
         {std::string("\0", 1), std::string("\r"), std::string("\x1B"), std::string("\x7F"),
          std::string("\u009F"), std::string("\uFEFF"), std::string("\uFFFE"),
          std::string("\U0001FFFF"), std::string("a\xFF")})
        QVERIFY2(!isPlainText(bad), inQuotes(bad).c_str());
}

void TestText::ids()
{
    for (const char* id : {"istio", "cilium+linkerd", "50-to-499", "need_mesh", "-"})
        QVERIFY2(isId(id), id);
    for (const char* other : {"", "Istio", "a b", "a.b", "\u00E4", "a\n"})
        QVERIFY2(!isId(other), other);
}

void TestText::quoting_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    QTest::newRow("plain") << std::string("abc") << std::string("\"abc\"");
    QTest::newRow("empty") << std::string() << std::string("\"\"");
    QTest::newRow("lines") << std::string("a\nb\tc") << std::string("\"a b c\"");
    QTest::newRow("control") << std::string("a\x1B[1m") << std::string("\"a\uFFFD[1m\"");
    QTest::newRow("not UTF-8") << std::string("a\xE9") << std::string("\"a\uFFFD\"");
    QTest::newRow("as long as may be") << std::string(60, 'x') << '"' + std::string(60, 'x') + '"';
    QTest::newRow("longer") << std::string(61, 'x') << '"' + std::string(60, 'x') + "\u2026\"";
    std::string umlauts;
    for (int i = 0; i < 61; ++i)
        umlauts += "\u00E4";
    QTest::newRow("long in code points") << umlauts << '"' + umlauts.substr(0, 120) + "\u2026\"";
}

void TestText::quoting()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, expected);
    QCOMPARE(QString::fromStdString(inQuotes(text)), QString::fromStdString(expected));
}

void TestText::nearest_data()
{
    QTest::addColumn<std::string>("word");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* word, const char* expected) {
        QTest::newRow(word) << std::string(word) << std::string(expected);
    };
    row("istoi", "istio");
    row("isto", "istio");
    row("linkrd", "linkerd");
    row("linkedr", "linkerd");
    row("sillium", "cilium");
    row("services", "service");
    row("istio", "istio");
    row("a", "");
    row("b", "");
    row("envoy", "");
    row("", "");
}

void TestText::nearest()
{
    QFETCH(const std::string, word);
    QFETCH(const std::string, expected);
    static constexpr std::array<std::string_view, 6> words{"istio",   "cilium", "linkerd",
                                                           "service", "x",      "y"};
    QCOMPARE(std::string(nearestWord(word, words).value_or("")), expected);
}

void TestText::suggestion()
{
    static constexpr std::array<std::string_view, 2> words{"abcd", "abce"};
    QCOMPARE(didYouMean("abcf", words), std::string("; did you mean \"abcd\"?"));
    QCOMPARE(didYouMean("zzzz", words), std::string());
    QCOMPARE(didYouMean(std::string(100'000, 'a'), words), std::string());
    QCOMPARE(didYouMean("abcd", {}), std::string());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestText)
#include "tst_text.moc"
