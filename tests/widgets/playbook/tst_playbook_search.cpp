// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/playbook/playbook_fixture.h"
#include "widgets/kit/theme.h"
#include "widgets/playbook/playbook_model.h"
#include "widgets/playbook/table/cell_grid.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>

namespace whichmesh::ui {

/// Finding entries, by mouse and keyboard.
class TestPlaybookSearch : public PlaybookFixture
{
    Q_OBJECT

private Q_SLOTS:
    void wordsLeaveTheEntriesThatHaveThemAll();
    void hitsAreMarkedInTheText();
    void hitsAreMarkedInTables();
    void hitsAreMarkedInTheList();
    void aHitInTheTextAddsALineToTheRow();
    void theFirstHitComesIntoView();
    void onlyWhatConcernsTheProfile();
    void nothingFound();
    void theEntryReadStaysWhereItMatches();
    void slashGoesToTheSearch();
    void keysFromSearchToListToText();
    void escapeClears();
    void enterFoldsAChapter();
    void marksFollowTheTheme();
};

namespace {

/// Pixels of exactly this colour.
int pixelsOf(const QColor& colour, const QImage& image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    int count = 0;
    for (int y = 0; y < plain.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(plain.constScanLine(y));
        count += static_cast<int>(std::count(line, line + plain.width(), colour.rgb()));
    }
    return count;
}

QColor hitGround(const QWidget* widget)
{
    return marked(QStringLiteral("x"), SearchWords(QStringLiteral("x")), tokens(widget))[0]
        .format.background()
        .color();
}

int marksIn(const QWidget* widget, const QRect& area)
{
    return pixelsOf(hitGround(widget), const_cast<QWidget*>(widget)->grab(area).toImage());
}

} // namespace

void TestPlaybookSearch::wordsLeaveTheEntriesThatHaveThemAll()
{
    const QString all = count();
    QTest::mouseClick(search(), Qt::LeftButton);
    QTest::keyClicks(search(), QStringLiteral("RESTART rollout"));
    QVERIFY(row("mtls-istio").isValid());
    QVERIFY(row("mtls-linkerd").isValid());
    QVERIFY(!row("istio-for-mtls-only").isValid());
    QVERIFY(count().startsWith(QStringLiteral("2 of ")));
    QCOMPARE(shownTitle(), QStringLiteral("mTLS with Istio"));
    search()->clear();
    QCOMPARE(count(), all);
    QVERIFY(row("istio-for-mtls-only").isValid());
}

void TestPlaybookSearch::hitsAreMarkedInTheText()
{
    click(row("mtls-linkerd"));
    QCOMPARE(markedTexts(), QStringList());
    QTest::keyClicks(search(), QStringLiteral("restart deploy"));
    QCOMPARE(markedTexts(),
             QStringList({QStringLiteral("Restart the pods"),
                          QStringLiteral("kubectl rollout restart deploy -n my-app")}));
    // An entry opened during a search has its marks too.
    click(row("mtls-istio"));
    QVERIFY(markedTexts().contains(QStringLiteral("kubectl rollout restart deploy -n my-app")));
    search()->clear();
    QCOMPARE(markedTexts(), QStringList());
}

void TestPlaybookSearch::hitsAreMarkedInTables()
{
    click(row("workload-ab-testing"));
    const auto grids = pane()->widget()->findChildren<CellGrid*>();
    QCOMPARE(grids.size(), 1);
    QCOMPARE(marksIn(grids[0], grids[0]->rect()), 0);
    QTest::keyClicks(search(), QStringLiteral("cookie"));
    QVERIFY(marksIn(grids[0], grids[0]->rect()) > 50);
}

void TestPlaybookSearch::hitsAreMarkedInTheList()
{
    QTest::keyClicks(search(), QStringLiteral("debt"));
    const QModelIndex index = row("mesh-debt");
    QVERIFY(index.isValid());
    list()->scrollTo(index);
    QVERIFY(marksIn(list()->viewport(), list()->visualRect(index)) > 50);
    search()->clear();
    QCOMPARE(marksIn(list()->viewport(), list()->viewport()->rect()), 0);
}

void TestPlaybookSearch::aHitInTheTextAddsALineToTheRow()
{
    const int plain = list()->visualRect(row("mtls-istio")).height();
    QTest::keyClicks(search(), QStringLiteral("restart"));
    const QRect higher = list()->visualRect(row("mtls-istio"));
    QVERIFY(higher.height() > plain);
    QVERIFY(marksIn(list()->viewport(), higher) > 50);
    search()->clear();
    QCOMPARE(list()->visualRect(row("mtls-istio")).height(), plain);
}

void TestPlaybookSearch::theFirstHitComesIntoView()
{
    m_page->resize(832, 260);
    click(row("mtls-istio"));
    QCOMPARE(pane()->verticalScrollBar()->value(), 0);
    QTest::keyClicks(search(), QStringLiteral("strict"));
    QTRY_VERIFY(pane()->verticalScrollBar()->value() > 0);
}

void TestPlaybookSearch::onlyWhatConcernsTheProfile()
{
    auto* only = find<QCheckBox>("playbookOnly");
    QVERIFY(row("mtls-istio").isValid());
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
    QVERIFY(only->isChecked());
    QVERIFY(!row("mtls-istio").isValid());
    QVERIFY(row("mtls-linkerd").isValid());
    QCOMPARE(only->text(),
             QStringLiteral("For you (%1)").arg(count().section(QLatin1Char(' '), 0, 0)));
}

void TestPlaybookSearch::nothingFound()
{
    QTest::keyClicks(search(), QStringLiteral("<b>nothing has this"));
    QVERIFY(count().startsWith(QStringLiteral("0 of ")));
    QVERIFY(!pane()->widget()->findChild<QWidget*>(QStringLiteral("entryTitle")));
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(!shownTitle().isEmpty());
}

void TestPlaybookSearch::theEntryReadStaysWhereItMatches()
{
    click(row("mtls-linkerd"));
    const QWidget* before = pane()->widget();
    QTest::keyClicks(search(), QStringLiteral("rollout"));
    QCOMPARE(shownTitle(), QStringLiteral("mTLS with Linkerd"));
    QCOMPARE(pane()->widget(), before);
    QCOMPARE(list()->currentIndex(), row("mtls-linkerd"));
}

void TestPlaybookSearch::slashGoesToTheSearch()
{
    click(row("mtls-linkerd"));
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Slash);
    QVERIFY(search()->hasFocus());
    QCOMPARE(search()->text(), QString());
    // There it is a letter like any other.
    QTest::keyClick(search(), Qt::Key_Slash);
    QCOMPARE(search()->text(), QStringLiteral("/"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search()->hasFocus());
    QCOMPARE(search()->selectedText(), QStringLiteral("/"));
}

void TestPlaybookSearch::keysFromSearchToListToText()
{
    search()->setFocus();
    QTest::keyClicks(search(), QStringLiteral("rollout"));
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(list()->hasFocus());
    QCOMPARE(shownTitle(), QStringLiteral("mTLS with Istio"));
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(shownTitle(), QStringLiteral("mTLS with Linkerd"));
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(shownTitle(), QStringLiteral("mTLS with Istio"));
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(pane()->hasFocus());
    QTest::keyClick(pane(), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
}

void TestPlaybookSearch::escapeClears()
{
    search()->setFocus();
    QTest::keyClicks(search(), QStringLiteral("rollout"));
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(search()->text(), QString());
    QVERIFY(search()->hasFocus());
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(list()->hasFocus());
    search()->setText(QStringLiteral("rollout"));
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(search()->text(), QString());
}

void TestPlaybookSearch::enterFoldsAChapter()
{
    list()->setFocus();
    const QString before = shownTitle();
    const QModelIndex chapter = list()->model()->index(0, 0);
    list()->setCurrentIndex(chapter);
    QCOMPARE(shownTitle(), before); // what is read stays
    QVERIFY(list()->isExpanded(chapter));
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!list()->isExpanded(chapter));
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(list()->isExpanded(chapter));
    click(chapter);
    QVERIFY(!list()->isExpanded(chapter));
}

void TestPlaybookSearch::marksFollowTheTheme()
{
    applyTheme(Theme::Light);
    QTest::keyClicks(search(), QStringLiteral("rollout"));
    const QRect all = m_page->rect();
    const QColor light = hitGround(m_page.get());
    QVERIFY(marksIn(m_page.get(), all) > 50);
    applyTheme(Theme::Dark);
    QTRY_VERIFY(hitGround(m_page.get()) != light);
    QTRY_VERIFY(marksIn(m_page.get(), all) > 50);
    QCOMPARE(pixelsOf(light, m_page->grab().toImage()), 0);
    applyTheme(Theme::Light);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestPlaybookSearch)
#include "tst_playbook_search.moc"
