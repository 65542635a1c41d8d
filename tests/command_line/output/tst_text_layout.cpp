// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/text_layout.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

QString words(int count)
{
    return QStringList(QList<QString>(count, QStringLiteral("word"))).join(QLatin1Char(' '));
}

QStringList linesOf(const std::string& text)
{
    return QString::fromStdString(text).split(QLatin1Char('\n'));
}

} // namespace

class TestTextLayout : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void widthCountsCodePoints();
    void wrapsAtSpaces();
    void wrappingLosesNothing();
    void longWordsStandAlone();
    void columnsAlign();
    void lastColumnIsWrapped();
    void numbersAlignAtTheRight();
    void noLineEndsInBlanks();
};

void TestTextLayout::widthCountsCodePoints()
{
    QCOMPARE(textWidth(""), std::size_t{0});
    QCOMPARE(textWidth("abc"), std::size_t{3});
    QCOMPARE(textWidth("“ü”"), std::size_t{3});
}

void TestTextLayout::wrapsAtSpaces()
{
    QCOMPARE(wrapped("short", 2), std::string("  short\n"));
    QCOMPARE(wrapped("", 2), std::string("\n"));
    const QStringList lines = linesOf(wrapped(words(40).toStdString(), 4));
    for (const QString& line : lines) {
        QVERIFY(line.size() <= 80);
        QVERIFY(line.isEmpty() || line.startsWith(QStringLiteral("    word")));
    }
    QCOMPARE(lines.front().size(), 78);
}

void TestTextLayout::wrappingLosesNothing()
{
    const QString text = words(97);
    QCOMPARE(QString::fromStdString(wrapped(text.toStdString(), 3)).simplified(), text);
}

void TestTextLayout::longWordsStandAlone()
{
    const std::string longWord(120, 'x');
    QCOMPARE(wrapped("a " + longWord + " b", 0), "a\n" + longWord + "\nb\n");
}

void TestTextLayout::columnsAlign()
{
    QCOMPARE(columns({{"a", "one"}, {"längst", "two"}}, 2),
             std::string("  a       one\n  längst  two\n"));
}

void TestTextLayout::lastColumnIsWrapped()
{
    const QStringList lines = linesOf(columns({{"key", words(30).toStdString()}}, 2));
    QVERIFY(lines.size() > 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("  key  word")));
    QVERIFY(lines[1].startsWith(QStringLiteral("       word")));
    for (const QString& line : lines)
        QVERIFY(line.size() <= 80);
}

void TestTextLayout::numbersAlignAtTheRight()
{
    QCOMPARE(columns({{"a", "5 MB", "x"}, {"b", "120 MB", "y"}}, 0, {1}),
             std::string("a    5 MB  x\nb  120 MB  y\n"));
}

void TestTextLayout::noLineEndsInBlanks()
{
    QCOMPARE(columns({{"a", "", ""}, {"bcd", "e", "f"}}, 0), std::string("a\nbcd  e  f\n"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestTextLayout)
#include "tst_text_layout.moc"
