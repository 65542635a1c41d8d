// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/playbook/search/search_words.h"

#include <QGuiApplication>
#include <QTextDocument>

namespace whichmesh::ui {

class TestSearchWords : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hits_data();
    void hits();
    void all();
    void snippets_data();
    void snippets();
    void formats();
    void htmlShowsTheTextAsItIs_data();
    void htmlShowsTheTextAsItIs();
};

namespace {

/// The text with its hits in brackets.
QString bracketed(const QString& text, const SearchWords& words)
{
    QString shown;
    qsizetype done = 0;
    for (const auto& [start, length] : words.hitsIn(text)) {
        shown += text.mid(done, start - done) + QLatin1Char('[') + text.mid(start, length)
                 + QLatin1Char(']');
        done = start + length;
    }
    return shown + text.mid(done);
}

} // namespace

void TestSearchWords::hits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* typed, const char* text,
                        const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text)
                            << QString::fromUtf8(expected);
    };
    row("none", "mesh", "nothing here", "nothing here");
    row("nothing typed", "  ", "a text", "a text");
    row("case", "MESH", "Mesh and mesh", "[Mesh] and [mesh]");
    row("two words, any order", "b a", "a c b", "[a] c [b]");
    row("overlapping", "abc bcd", "xabcdx", "x[abcd]x");
    row("touching", "ab cd", "abcd", "[abcd]");
    row("one in the other", "restart start", "restart", "[restart]");
    row("twice in a row", "aa", "aaa", "[aaa]");
    row("beyond ASCII", "über", "ÜBER über", "[ÜBER] [über]");
    row("markup is text", "<b>", "a <b>c</b>", "a [<b>]c</b>");
}

void TestSearchWords::hits()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(bracketed(text, SearchWords(typed)), expected);
}

void TestSearchWords::all()
{
    QVERIFY(SearchWords(QStringLiteral("b A")).allIn(QStringLiteral("a b")));
    QVERIFY(!SearchWords(QStringLiteral("a c")).allIn(QStringLiteral("a b")));
    QVERIFY(SearchWords().allIn(QString()));
    QVERIFY(SearchWords().isEmpty());
    QCOMPARE(SearchWords(QStringLiteral("a c B d")).missingIn(QStringLiteral("a b")),
             SearchWords(QStringLiteral("c d")));
}

void TestSearchWords::snippets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no hit") << QStringLiteral("first\nsecond") << QString();
    QTest::newRow("the line with the most hits")
        << QStringLiteral("rollout\nthe rollout restart\nrestart")
        << QStringLiteral("the rollout restart");
    QTest::newRow("the first of equals")
        << QStringLiteral("a restart\nb restart") << QStringLiteral("a restart");
    QTest::newRow("cut at a word before the hit")
        << QStringLiteral("kubectl -n my-app with much before it rollout restart deploy")
        << QStringLiteral("…much before it rollout restart deploy");
    QTest::newRow("no word to cut at")
        << QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaaarestart") << QStringLiteral("…restart");
}

void TestSearchWords::snippets()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(snippetOf(text, SearchWords(QStringLiteral("rollout restart"))), expected);
}

void TestSearchWords::formats()
{
    const Tokens& tokens = tokensOf(Theme::Light);
    const auto ranges =
        marked(QStringLiteral("a mesh"), SearchWords(QStringLiteral("mesh")), tokens);
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(ranges[0].start, 2);
    QCOMPARE(ranges[0].length, 4);
    // Told by a line as well as by colour.
    QVERIFY(ranges[0].format.fontUnderline());
    QVERIFY(ranges[0].format.background().color() != tokens.raised);
    QCOMPARE(ranges[0].format.foreground().color(), tokens.text);
}

void TestSearchWords::htmlShowsTheTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("a mesh of services");
    QTest::newRow("markup") << QStringLiteral("<b>mesh</b> &amp; <img src=\"mesh\"> <!-- mesh -->");
    QTest::newRow("spaces and lines") << QStringLiteral("spec:\n  mesh:\n    mode: STRICT  ok");
    QTest::newRow("all of it") << QStringLiteral("mesh");
}

void TestSearchWords::htmlShowsTheTextAsItIs()
{
    QFETCH(const QString, text);
    QTextDocument document;
    document.setHtml(markedHtml(text, SearchWords(QStringLiteral("mesh")), tokensOf(Theme::Dark)));
    QCOMPARE(document.toPlainText(), text);
}

} // namespace whichmesh::ui

WHICHMESH_GUI_TEST_MAIN(whichmesh::ui::TestSearchWords)
#include "tst_search_words.moc"
