// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/decide/decide_fixture.h"
#include "widgets/decide/nearby_line.h"
#include "widgets/decide/questions/answer_button.h"
#include "widgets/decide/tree/tree_layout.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QApplication>

namespace whichmesh::ui {

/// Texts of the Decide page where room is short: they wrap and move, and are not cut.
class TestDecideNarrow : public DecideFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theProgressIsReadWhole_data() { addWidths(); }
    void theProgressIsReadWhole();
    void nearbyAnswersAreReadWhole_data() { addWidths(); }
    void nearbyAnswersAreReadWhole();
    void outcomesStandInOneColumn();
    void aPreviewMakesRoomForItsAnswer();
    void aRemarkGoesBelowItsQuestion();
    void notesBelowLeavesBreakBetweenWords_data();
    void notesBelowLeavesBreakBetweenWords();

private:
    static void addWidths();
    QList<NearbyLine*> lines() const;
};

void TestDecideNarrow::addWidths()
{
    QTest::addColumn<int>("width");
    for (const int width : {440, 560, 680, 832})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

QList<NearbyLine*> TestDecideNarrow::lines() const
{
    QList<NearbyLine*> shown;
    for (NearbyLine* line : m_page->findChildren<NearbyLine*>())
        if (line->isVisible())
            shown << line;
    return shown;
}

void TestDecideNarrow::theProgressIsReadWhole()
{
    QFETCH(const int, width);
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120")});
    m_page->resize(width, 640);
    QApplication::processEvents();
    const auto* text = find<QLabel>(QStringLiteral("answeredCount"));
    QVERIFY(text->width() >= textWidth(text->font(), text->text()));
    const auto* clear = find<QAbstractButton>(QStringLiteral("clearAnswers"));
    QVERIFY(text->mapTo(m_page.get(), text->rect().topRight()).x()
            < clear->mapTo(m_page.get(), QPoint()).x());
}

void TestDecideNarrow::nearbyAnswersAreReadWhole()
{
    QFETCH(const int, width);
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120"),
           QStringLiteral("performance_critical=false")});
    m_page->resize(width, 640);
    QApplication::processEvents();
    QVERIFY(!lines().isEmpty());
    const QFont font = fontOf(metric::body);
    for (const NearbyLine* line : lines()) {
        const NearbyLine::Content& content = line->content();
        QCOMPARE(line->height(), line->heightForWidth(line->width()));
        QVERIFY2(textWidth(font, content.question) + line->neededForOutcome() < line->width(),
                 qPrintable(content.question));
        QVERIFY2(textWidth(font, content.to) + line->neededForOutcome() < line->width(),
                 qPrintable(content.to));
    }
}

void TestDecideNarrow::outcomesStandInOneColumn()
{
    NearbyLine line;
    line.setContent({QStringLiteral("Workloads"),
                     QString(),
                     QStringLiteral("with Databases and Serverless"),
                     {*m_session->knowledge().option(OptionId("linkerd"))},
                     true});
    line.setOutcomeWidth(100);
    const int oneLine = line.heightForWidth(600);
    QVERIFY(line.heightForWidth(300) > oneLine);
    line.setOutcomeWidth(400); // that of a line with a longer outcome
    QVERIFY(line.heightForWidth(600) > oneLine);
}

void TestDecideNarrow::aPreviewMakesRoomForItsAnswer()
{
    AnswerButton button(1, QStringLiteral("Mid-size, mTLS for compliance"));
    const int alone = button.heightForWidth(250);
    button.setPreview({m_session->knowledge().option(OptionId("linkerd"))},
                      QStringLiteral("Linkerd stays"));
    QVERIFY(button.heightForWidth(250) > alone);                             // below it
    QCOMPARE(button.heightForWidth(600), button.minimumSizeHint().height()); // beside it
}

void TestDecideNarrow::aRemarkGoesBelowItsQuestion()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120")});
    auto* row = find<QAbstractButton>(QStringLiteral("row_full_features"));
    m_page->resize(1600, 640);
    QApplication::processEvents();
    const int oneLine = row->height();
    m_page->resize(700, 640);
    QTRY_VERIFY(row->height() > oneLine);
    QCOMPARE(find<QWidget>(QStringLiteral("row_need_mesh"))->height(), oneLine);
}

void TestDecideNarrow::notesBelowLeavesBreakBetweenWords_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {0, 360, 380, 416, 600})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

void TestDecideNarrow::notesBelowLeavesBreakBetweenWords()
{
    QFETCH(const int, width);
    int notes = 0;
    QRectF before;
    for (const TreeBox& box : layoutTree(m_session->knowledge(), width).boxes) {
        if (box.note.isNull())
            continue;
        ++notes;
        QVERIFY(!box.note.intersects(before));
        before = box.note;
        for (const QString& word : toQt(box.outcome->note).split(QLatin1Char(' ')))
            QVERIFY2(textWidth(fontOf(metric::small), word) <= box.note.width(), qPrintable(word));
    }
    QVERIFY(notes > 0);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestDecideNarrow)
#include "tst_decide_narrow.moc"
