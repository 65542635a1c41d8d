// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/kit/frames/heading_row.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/labels/text_measures.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

#include <cmath>

namespace whichmesh::ui {

namespace {

const QString sentence =
    QStringLiteral("The last good version stays loaded while the file on disk is mended.");

bool hasInk(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

QString toolTipOf(QWidget* widget)
{
    QHelpEvent event(QEvent::ToolTip, QPoint(3, 3), widget->mapToGlobal(QPoint(3, 3)));
    QCoreApplication::sendEvent(widget, &event);
    return QToolTip::text();
}

} // namespace

class TestLabels : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void cleanup() { QToolTip::hideText(); }
    void textFitsIntoItsOwnWidth();
    void cutTextIsItsToolTip();
    void markupIsText();
    void blockTakesTheLinesItNeeds();
    void lineHeights_data();
    void lineHeights();
    void lineFeedStartsALine();
    void rememberedMeasuresAreThoseOfTheText();
    void toneFollowsTheTheme();
    void screenReaderHearsTheText();
};

void TestLabels::textFitsIntoItsOwnWidth()
{
    for (const char* text : {"your path", "Decision tree", "auto", "1,000 req/s", "W", "fi"}) {
        ElidedLabel label(QString::fromUtf8(text));
        label.resize(label.sizeHint());
        ElidedLabel wider(QString::fromUtf8(text));
        wider.resize(label.sizeHint() + QSize(40, 0));
        QCOMPARE(label.grab().toImage(), wider.grab(QRect(QPoint(), label.size())).toImage());
    }
}

void TestLabels::cutTextIsItsToolTip()
{
    ElidedLabel label(sentence);
    label.resize(80, label.sizeHint().height());
    label.show();
    QVERIFY(toolTipOf(&label).contains(sentence));
    QToolTip::hideText();
    label.resize(label.sizeHint());
    QTRY_VERIFY(QToolTip::text().isEmpty());
    QCOMPARE(toolTipOf(&label), QString());
}

void TestLabels::markupIsText()
{
    const QString markup = QStringLiteral("<b>bold</b> & <img src=x> a long text to be cut off");
    ElidedLabel label(markup);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    label.resize(60, 20);
    label.show();
    QVERIFY(toolTipOf(&label).contains(QStringLiteral("&lt;b&gt;bold&lt;/b&gt; &amp;")));
    TextBlock block(markup);
    QCOMPARE(block.textFormat(), Qt::PlainText);
}

void TestLabels::blockTakesTheLinesItNeeds()
{
    TextBlock block(sentence);
    const int oneLine = block.heightForWidth(2'000);
    QCOMPARE(oneLine, 18);
    QCOMPARE(block.heightForWidth(300) % 18, 0);
    QVERIFY(block.heightForWidth(300) > oneLine);
    QVERIFY(block.heightForWidth(100) > block.heightForWidth(300));
    QCOMPARE(TextBlock().heightForWidth(100), 18);
}

void TestLabels::lineHeights_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("height");
    QTest::newRow("small") << metric::small << 16;
    QTest::newRow("body") << metric::body << 18;
    QTest::newRow("large") << metric::large << 20;
    QTest::newRow("title") << metric::title << 24;
    QTest::newRow("hero") << metric::hero << 32;
}

void TestLabels::lineHeights()
{
    QFETCH(const int, size);
    TextBlock block(QStringLiteral("Text"));
    block.setFont(fontOf(size));
    QTEST(block.heightForWidth(400), "height");
}

void TestLabels::lineFeedStartsALine()
{
    TextBlock block(QStringLiteral("one\ntwo\nthree"));
    QCOMPARE(block.heightForWidth(400), 3 * 18);
}

void TestLabels::rememberedMeasuresAreThoseOfTheText()
{
    const QFont body = fontOf(metric::body);
    for (int times = 0; times < 2; ++times) {
        for (const QFont& font : {body, fontOf(metric::large), fontOf(metric::body, QFont::Bold)}) {
            for (const QString& text : {sentence, QStringLiteral("mended")}) {
                for (const qreal width : {80.0, 200.0})
                    QCOMPARE(textHeight(text, font, width), TextLines(text, font, width).height());
                const qreal advance = QFontMetricsF(font).horizontalAdvance(text);
                QCOMPARE(textWidth(font, text), static_cast<int>(std::ceil(advance)));
            }
        }
        QVERIFY(widestWord(sentence, body) < textWidth(body, sentence));
        QVERIFY(widestWord(sentence, body) < widestWord(sentence, fontOf(metric::large)));
    }
}

void TestLabels::toneFollowsTheTheme()
{
    ElidedLabel label(QStringLiteral("████"), Tone::Bad, metric::body);
    TextBlock block(QStringLiteral("████"), Tone::Bad);
    for (QWidget* widget : std::initializer_list<QWidget*>{&label, &block}) {
        widget->resize(widget->sizeHint());
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            applyTheme(theme);
            QTRY_VERIFY(hasInk(widget->grab().toImage(), tokensOf(theme).bad));
        }
        widget->setEnabled(false);
        QVERIFY(hasInk(widget->grab().toImage(), tokensOf(Theme::Light).na));
    }
}

void TestLabels::screenReaderHearsTheText()
{
    HeadingRow heading(QStringLiteral("Your cluster"));
    heading.setText(QStringLiteral("Weights"));
    auto* label = heading.findChild<ElidedLabel*>();
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(label);
    QCOMPARE(face->role(), QAccessible::StaticText);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Weights"));
    QCOMPARE(heading.height(), 40);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestLabels)
#include "tst_labels.moc"
