// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/compare/query/query_words.h"

namespace whichmesh::ui {

class TestQueryWords : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void everyPositionLiesInTheLine_data() { splits_data(); }
    void everyPositionLiesInTheLine();
};

namespace {

/// One word as `[begin,end)-key:"text"`, with only the parts that are there.
QString print(const QueryWord& word)
{
    QString text = QStringLiteral("[%1,%2)").arg(word.begin).arg(word.end);
    if (word.negated)
        text += QLatin1Char('-');
    if (word.key)
        text += *word.key + QLatin1Char(':');
    return text + (word.quoted ? QLatin1Char('"') + word.text + QLatin1Char('"') : word.text);
}

} // namespace

void TestQueryWords::splits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* line, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("nothing", "", "");
    row("spaces", " \t ", "");
    row("words", "ab  c", "[0,2)ab [4,5)c");
    row("key", "istio:yes", "[0,9)istio:yes");
    row("key without text", "istio: yes", "[0,6)istio: [7,10)yes");
    row("only the first colon", "a:b:c", "[0,5)a:b:c");
    row("colon alone", ":", "[0,1):");
    row("phrase", "\"a b\" c", "[0,5)\"a b\" [6,7)c");
    row("phrase keeps its colon", "\"a:b\"", "[0,5)\"a:b\"");
    row("phrase without end", "x \"a b", "[0,1)x [2,6)\"a b\"");
    row("quote alone", "\"", "[0,1)\"\"");
    row("quote within a word", "5\"x", "[0,3)5\"x");
    row("curly quotes", "“a b”", "[0,5)\"a b\"");
    row("quoted text of a key", "section:\"a b\"c", "[0,13)section:\"a b\" [13,14)c");
    row("minus", "-a", "[0,2)-a");
    row("minus and key", "-a:b", "[0,4)-a:b");
    row("minus and phrase", "-\"a b\"", "[0,6)-\"a b\"");
    row("minus alone", "- a", "[0,1)- [2,3)a");
    row("two minuses are text", "--ha", "[0,4)--ha");
    row("minus within a word", "a-b", "[0,3)a-b");
}

void TestQueryWords::splits()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    QStringList words;
    for (const QueryWord& word : queryWords(line))
        words << print(word);
    QCOMPARE(words.join(QLatin1Char(' ')), expected);
}

void TestQueryWords::everyPositionLiesInTheLine()
{
    QFETCH(const QString, line);
    qsizetype last = 0;
    for (const QueryWord& word : queryWords(line)) {
        QVERIFY(word.begin >= last);
        QVERIFY(word.end > word.begin);
        QVERIFY(word.end <= line.size());
        last = word.end;
    }
}

} // namespace whichmesh::ui

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::ui::TestQueryWords)
#include "tst_query_words.moc"
