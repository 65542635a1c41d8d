// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/widgets/compare/compare_page_fixture.h"
#include "widgets/compare/table/table_metrics.h"
#include "widgets/kit/buttons.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QToolButton>

namespace whichmesh::ui {

class TestCompareFiltering : public ComparePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void typingFilters();
    void differencesOnly();
    void differencesOfTheColumnsShown();
    void keysReachTheFilter();
    void clearFilterBringsAllBack();
    void aFaultIsSaidAndTheLastFilterStays();
    void aFaultWaitsWhileTheWordIsOnlyBegun();
    void returnGoesToTheTable();
    void nothingMatches();
    void aFilterSelectsNothing();
    void newKnowledgeMayRefuseTheFilter();
    void theBarHasAsManyWordsAsFit();
};

void TestCompareFiltering::typingFilters()
{
    QCOMPARE(textOf("compareCount"), QStringLiteral("8 rows"));
    QVERIFY(!find<QLabel>("compareLeftOut")->isVisible());
    QTest::keyClicks(filter(), QStringLiteral("linkerd:partial cilium:no"));
    QCOMPARE(rows(), QStringLiteral("fault-injection"));
    QCOMPARE(textOf("compareCount"), QStringLiteral("1 of 8 rows"));
    QVERIFY(find<QLabel>("compareLeftOut")->isVisible());
    QCOMPARE(textOf("compareLeftOut"), QStringLiteral("7 rows do not match."));
    // The line stands right below the last row.
    QTRY_COMPARE(view()->height(), table_metric::head + 2 * table_metric::row);
}

void TestCompareFiltering::differencesOnly()
{
    auto* box = find<QCheckBox>("compareDifferences");
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(box->isChecked());
    QCOMPARE(textOf("compareCount"), QStringLiteral("6 of 8 rows"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(textOf("compareCount"), QStringLiteral("8 rows"));
}

void TestCompareFiltering::differencesOfTheColumnsShown()
{
    find<QCheckBox>("compareDifferences")->click();
    trigger("compareColumns", "compareShow_cilium");
    QCOMPARE(columns(), QStringLiteral("istio linkerd"));
    QCOMPARE(rows(), QStringLiteral("l7-routing header-routing fault-injection traffic-mirroring"));
    trigger("compareColumns", "compareShow_linkerd");
    QCOMPARE(textOf("compareCount"), QStringLiteral("0 of 8 rows"));
    trigger("compareColumns", "compareResetColumns");
    QCOMPARE(textOf("compareCount"), QStringLiteral("6 of 8 rows"));
}

void TestCompareFiltering::keysReachTheFilter()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Slash);
    QVERIFY(filter()->hasFocus());
    QTest::keyClicks(filter(), QStringLiteral("n/a"));
    QCOMPARE(filter()->text(), QStringLiteral("n/a"));
    QCOMPARE(rows(), QStringLiteral("permissive-mode"));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filter()->hasFocus());
    QCOMPARE(filter()->selectedText(), QStringLiteral("n/a"));
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(filter()->text(), QString());
    QCOMPARE(textOf("compareCount"), QStringLiteral("8 rows"));
    filter()->setText(QStringLiteral("tap"));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Escape);
    QCOMPARE(filter()->text(), QString());
}

void TestCompareFiltering::clearFilterBringsAllBack()
{
    filter()->setText(QStringLiteral("tap"));
    find<QCheckBox>("compareDifferences")->click();
    QCOMPARE(textOf("compareCount"), QStringLiteral("1 of 8 rows"));
    QTest::mouseClick(find<LinkButton>("compareClearFilter"), Qt::LeftButton);
    QCOMPARE(textOf("compareCount"), QStringLiteral("8 rows"));
    QCOMPARE(filter()->text(), QString());
    QVERIFY(!find<QCheckBox>("compareDifferences")->isChecked());
    QVERIFY(view()->hasFocus());
}

void TestCompareFiltering::aFaultIsSaidAndTheLastFilterStays()
{
    filter()->setText(QStringLiteral("linkerd:no"));
    QCOMPARE(rows(), QStringLiteral("header-routing"));
    filter()->setText(QStringLiteral("linkerd:no istoi:yes"));
    QVERIFY(find<QLabel>("compareFault")->isVisible());
    QCOMPARE(textOf("compareFault"), QStringLiteral("“istoi:” is unknown. Before a colon comes "
                                                    "istio, linkerd, cilium, section or is."));
    QCOMPARE(filter()->accessibleDescription(), textOf("compareFault"));
    QVERIFY(isInvalid(filter()));
    QCOMPARE(rows(), QStringLiteral("header-routing"));
    filter()->setText(QStringLiteral("linkerd:no istio:no"));
    QVERIFY(!find<QLabel>("compareFault")->isVisible());
    QVERIFY(!isInvalid(filter()));
    QCOMPARE(rows(), QString());
}

void TestCompareFiltering::aFaultWaitsWhileTheWordIsOnlyBegun()
{
    auto* fault = find<QLabel>("compareFault");
    filter()->setFocus();
    QTest::keyClicks(filter(), QStringLiteral("linkerd:"));
    QVERIFY(!fault->isVisible());
    QTest::keyClicks(filter(), QStringLiteral("n"));
    QVERIFY(!fault->isVisible());
    QTest::keyClicks(filter(), QStringLiteral("x"));
    QVERIFY(fault->isVisible());
    QTest::keyClick(filter(), Qt::Key_Backspace);
    QVERIFY(fault->isVisible());
    filter()->clear();
    QVERIFY(!fault->isVisible());
    QTest::keyClicks(filter(), QStringLiteral("linkerd:n"));
    QVERIFY(!fault->isVisible());
    auto* offers = QApplication::activePopupWidget();
    QVERIFY(offers);
    QTest::keyClick(offers, Qt::Key_Escape);
    QVERIFY(!offers->isVisible());
    QCOMPARE(filter()->text(), QStringLiteral("linkerd:n"));
    QVERIFY(!fault->isVisible());
    view()->setFocus();
    QVERIFY(fault->isVisible());
}

void TestCompareFiltering::returnGoesToTheTable()
{
    filter()->setFocus();
    QTest::keyClicks(filter(), QStringLiteral("istoi:no"));
    QTest::keyClick(filter(), Qt::Key_Return);
    QVERIFY(filter()->hasFocus());
    filter()->setText(QStringLiteral("tap"));
    QTest::keyClick(filter(), Qt::Key_Return);
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->currentIndex(), row("traffic-mirroring").siblingAtColumn(1));
}

void TestCompareFiltering::nothingMatches()
{
    filter()->setText(QStringLiteral("quantum"));
    QCOMPARE(textOf("compareCount"), QStringLiteral("0 of 8 rows"));
    QCOMPARE(textOf("compareLeftOut"), QStringLiteral("No row matches."));
    QCOMPARE(textOf("compareDetailsTitle"),
             QStringLiteral("Select a cell to read all the sources say of it."));
    filter()->clear();
    QCOMPARE(textOf("compareDetailsTitle"), QStringLiteral("Auto mTLS"));
}

void TestCompareFiltering::aFilterSelectsNothing()
{
    filter()->setText(QStringLiteral("linkerd:partial"));
    QVERIFY(!view()->selectionModel()->hasSelection());
    trigger("compareCopy", "compareCopyTsv");
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 4);
    choose("fault-injection", 2);
    filter()->setText(QStringLiteral("linkerd:partial cilium:no"));
    QCOMPARE(view()->selectionModel()->selectedRows(), QModelIndexList{row("fault-injection")});
    filter()->setText(QStringLiteral("tap"));
    QVERIFY(!view()->selectionModel()->hasSelection());
}

void TestCompareFiltering::newKnowledgeMayRefuseTheFilter()
{
    load(test::sampleKnowledgeOfFour());
    filter()->setText(QStringLiteral("kuma:partial istio:value"));
    QCOMPARE(rows(), QStringLiteral("identity"));
    load(test::sampleKnowledge());
    QVERIFY(find<QLabel>("compareFault")->isVisible());
    QCOMPARE(textOf("compareCount"), QStringLiteral("8 rows"));
}

void TestCompareFiltering::theBarHasAsManyWordsAsFit()
{
    const auto words = [this](int width) {
        m_page->resize(width, 500);
        QApplication::processEvents();
        QStringList texts;
        for (const char* name :
             {"compareDifferences", "compareMustHavesFirst", "compareContestedOnly"})
            texts << find<QCheckBox>(name)->text();
        for (const char* name : {"compareColumns", "compareCopy"})
            texts << (find<QToolButton>(name)->toolButtonStyle() == Qt::ToolButtonIconOnly
                          ? QString()
                          : find<QToolButton>(name)->text());
        return texts;
    };
    const QString contested = QStringLiteral("Contested  0");
    const QStringList all{QStringLiteral("Differences only"), QStringLiteral("Must-haves first"),
                          contested, QStringLiteral("Columns"), QStringLiteral("Copy")};
    QCOMPARE(words(1200), all);
    const QStringList usual = words(828);
    QCOMPARE(usual.mid(2), (QStringList{contested, QString(), QString()}));
    QVERIFY(usual.at(0).startsWith(QStringLiteral("Differences")));
    QVERIFY(usual.at(1).startsWith(QStringLiteral("Must-haves")));
    QVERIFY(find<QWidget>("compareFilter")->width() >= 168);
    QCOMPARE(words(560), (QStringList{QStringLiteral("Differences"), QString(), QString(),
                                      QString(), QString()}));
    QCOMPARE(words(1200), all);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestCompareFiltering)
#include "tst_compare_filtering.moc"
