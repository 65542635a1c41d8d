// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contested_knowledge.h"
#include "tests/support/sample_knowledge.h"
#include "tests/widgets/compare/compare_page_fixture.h"
#include "tests/widgets/evidence/opened_addresses.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/evidence/address_link.h"
#include "widgets/evidence/danger_block.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QToolTip>

namespace whichmesh::ui {

/// Contested cells, their ledger, danger notes and the filters on claims, by mouse and keyboard.
class TestCompareEvidence : public ComparePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aContestedCellSaysSo();
    void bothMarksAreDrawn();
    void theToolTipSaysWhatContests();
    void aClickOpensTheLedger();
    void enterGoesIntoTheDetails();
    void enterOpensAClosedPane();
    void theSourceOpensOnDemand();
    void dangersComeFirst();
    void contestedByClick();
    void filtersByMenu_data();
    void filtersByMenu();
    void boxesFollowTheFilter();
    void claimsAreCopied();
    void oldClaimsAreStale();
    void anotherEditionInForce();
    void theBarFitsWhereItIsNarrow();

private:
    QString ledger() const
    {
        return find<QScrollArea>("compareDetailsLines")->accessibleDescription();
    }
    QImage imageOf(const char* feature, int column)
    {
        const QModelIndex index = row(feature).siblingAtColumn(column);
        view()->scrollTo(index);
        return view()->viewport()->grab(view()->visualRect(index)).toImage();
    }
};

void TestCompareEvidence::init()
{
    ComparePageFixture::init();
    load(test::contestedKnowledge());
    m_page->setStaleness({"2026-11-25", 12});
}

void TestCompareEvidence::aContestedCellSaysSo()
{
    const auto spoken = [this](const char* feature, int column) {
        return row(feature).siblingAtColumn(column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken("header-routing", 2),
             QStringLiteral("Linkerd, Header-based routing: no; contested, Team says no, =SUM(A1) "
                            "not for us"));
    QCOMPARE(spoken("header-routing", 1),
             QStringLiteral("Istio, Header-based routing: yes, match"));
    QCOMPARE(spoken("auto-mtls", 3), QStringLiteral("Cilium, Auto mTLS: yes; danger"));
}

void TestCompareEvidence::bothMarksAreDrawn()
{
    // Without colour: what differs is ink, not hue.
    const auto grey = [](const QImage& image) {
        return image.convertToFormat(QImage::Format_Grayscale8);
    };
    KnowledgeBase knowledge = test::contestedKnowledge();
    const QImage contested = grey(imageOf("header-routing", 2));
    for (Section& section : knowledge.sections) {
        for (Feature& feature : section.features) {
            Cell& cell = feature.cells.at(OptionId("linkerd"));
            if (cell.claims.size() == 3) {
                cell.claims.pop_back();
                cell.above = 1;
            }
        }
    }
    load(knowledge);
    const QImage otherMark = grey(imageOf("header-routing", 2));
    QVERIFY(contested != otherMark);
    load(test::sampleKnowledge());
    const QImage plain = grey(imageOf("header-routing", 2));
    QVERIFY(plain != contested);
    QVERIFY(plain != otherMark);
}

void TestCompareEvidence::theToolTipSaysWhatContests()
{
    const QModelIndex cell = row("header-routing").siblingAtColumn(2);
    view()->scrollTo(cell);
    const QPoint point = view()->visualRect(cell).center();
    QHelpEvent event(QEvent::ToolTip, point, view()->viewport()->mapToGlobal(point));
    QApplication::sendEvent(view()->viewport(), &event);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("contested, Team says no")),
             qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestCompareEvidence::aClickOpensTheLedger()
{
    choose("header-routing", 2);
    QCOMPARE(textOf("compareContested"), QStringLiteral("contested: 2 no, 1 yes"));
    QVERIFY(find<QLabel>("compareContested")->isVisible());
    const QStringList lines = ledger().split(QLatin1Char('\n'));
    QVERIFY(lines.value(0).startsWith(QStringLiteral("Team; no; ")));
    QVERIFY(
        lines.value(1).startsWith(QStringLiteral("Reviewed; yes; HTTPRoute matches headers; ")));
    QVERIFY(lines.value(2).startsWith(QStringLiteral("Guide 2024; no; judged wrong; ")));
    choose("header-routing", 1);
    QVERIFY(!find<QLabel>("compareContested")->isVisible());
    QVERIFY(ledger().startsWith(QStringLiteral("Guide 2024; yes; match; ")));
}

void TestCompareEvidence::enterGoesIntoTheDetails()
{
    choose("header-routing", 2);
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(find<QScrollArea>("compareDetailsLines")->hasFocus());
    QApplication::processEvents(); // what a layout takes in shows itself a turn later
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY2(qobject_cast<AddressLink*>(QApplication::focusWidget()),
             qPrintable(QApplication::focusWidget()->objectName()));
}

void TestCompareEvidence::enterOpensAClosedPane()
{
    auto* splitter = find<QSplitter>("compareSplitter");
    splitter->setSizes({600, 0});
    choose("header-routing", 2);
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(splitter->sizes().value(1) > 100);
}

void TestCompareEvidence::theSourceOpensOnDemand()
{
    const test::OpenedAddresses opened;
    choose("header-routing", 2);
    QVERIFY(opened.list.isEmpty());
    auto* link = m_page->findChild<AddressLink*>();
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(opened.list, QStringList{QStringLiteral("https://example.org/routing?a=1&b=2")});
}

void TestCompareEvidence::dangersComeFirst()
{
    choose("auto-mtls", 3);
    QVERIFY(ledger().startsWith(QStringLiteral("Danger: mTLS is <i>not</i> on by default. ")));
    const auto* block = m_page->findChild<DangerBlock*>();
    QVERIFY(block && block->isVisible());
    choose("auto-mtls", 1);
    QVERIFY(!m_page->findChild<DangerBlock*>());
}

void TestCompareEvidence::contestedByClick()
{
    auto* box = find<QCheckBox>("compareContestedOnly");
    QCOMPARE(box->text(), QStringLiteral("Contested  2"));
    QTest::mouseClick(box, Qt::LeftButton);
    QCOMPARE(filter()->text(), QStringLiteral("is:contested"));
    QCOMPARE(rows(), QStringLiteral("header-routing fault-injection"));
    QTest::mouseClick(box, Qt::LeftButton);
    QCOMPARE(filter()->text(), QString());
    QCOMPARE(rows().split(QLatin1Char(' ')).size(), 8);
}

void TestCompareEvidence::filtersByMenu_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::newRow("wrong") << QByteArray("compareIs_wrong") << QStringLiteral("Called wrong  (1)")
                           << QStringLiteral("header-routing");
    QTest::newRow("dated") << QByteArray("compareIs_dated") << QStringLiteral("Called dated  (1)")
                           << QStringLiteral("fault-injection");
    QTest::newRow("vendor only") << QByteArray("compareIs_vendor-only")
                                 << QStringLiteral("Sources of vendors only  (1)")
                                 << QStringLiteral("fault-injection");
    QTest::newRow("unsourced")
        << QByteArray("compareIs_unsourced") << QStringLiteral("Without a source  (8)")
        << QStringLiteral(
               "auto-mtls configurable identity permissive-mode l7-routing header-routing "
               "fault-injection traffic-mirroring");
}

void TestCompareEvidence::filtersByMenu()
{
    QFETCH(const QByteArray, action);
    auto* found = find<QToolButton>("compareClaimFilters")
                      ->menu()
                      ->findChild<QAction*>(QString::fromLatin1(action));
    QVERIFY(found);
    QTEST(found->text(), "text");
    found->trigger();
    QTEST(rows(), "left");
    QVERIFY(found->isChecked());
    QTest::keyClick(filter(), Qt::Key_Escape);
    QVERIFY(!found->isChecked());
}

void TestCompareEvidence::boxesFollowTheFilter()
{
    auto* box = find<QCheckBox>("compareContestedOnly");
    filter()->setFocus();
    QTest::keyClicks(filter(), QStringLiteral("linkerd:no is:contested"));
    QVERIFY(box->isChecked());
    QCOMPARE(rows(), QStringLiteral("header-routing"));
    QTest::mouseClick(box, Qt::LeftButton);
    QCOMPARE(filter()->text(), QStringLiteral("linkerd:no"));
    filter()->setText(QStringLiteral("-is:contested"));
    QVERIFY(!box->isChecked());
    QCOMPARE(rows().split(QLatin1Char(' ')).size(), 6);
}

void TestCompareEvidence::claimsAreCopied()
{
    choose("header-routing", 2);
    const auto copy = [this](const char* name) {
        find<QPushButton>("copyClaims")
            ->menu()
            ->findChild<QAction*>(QLatin1String(name))
            ->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QVERIFY(
        copy("copyClaimsMarkdown").startsWith(QStringLiteral("**Linkerd, Header-based routing**")));
    QVERIFY(copy("copyClaimsTsv").startsWith(QStringLiteral("Says\tJudged\tClaim\t")));
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QVERIFY(!find<QPushButton>("copyClaims")->isVisible());
}

void TestCompareEvidence::oldClaimsAreStale()
{
    choose("header-routing", 2);
    QVERIFY(ledger().contains(QStringLiteral("2024-01-10, stale")));
    m_page->setStaleness({"2026-11-25", 60});
    QVERIFY(!ledger().contains(QStringLiteral("stale")));
}

void TestCompareEvidence::anotherEditionInForce()
{
    choose("header-routing", 2);
    load(test::contestedKnowledgeReviewed());
    QCOMPARE(row("header-routing").siblingAtColumn(2).data().toString(),
             QStringLiteral("HTTPRoute matches headers"));
    QCOMPARE(textOf("compareDetailsTitle"), QStringLiteral("Header-based routing"));
    const QModelIndex added = row("support-window").parent();
    QCOMPARE(added.data(FeatureTableModel::OriginRole).toString(), QStringLiteral("Reviewed"));
    QVERIFY(added.data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("added by Reviewed")));
}

void TestCompareEvidence::theBarFitsWhereItIsNarrow()
{
    for (const int width : {1000, 832, 700, 560, 440}) {
        m_page->resize(width, 500);
        QApplication::processEvents();
        for (const char* name : {"compareContestedOnly", "compareClaimFilters", "compareColumns"}) {
            const auto* widget = find<QWidget>(name);
            if (widget->isHidden()) // where it is narrow the menu has it
                continue;
            const QRect place(widget->mapTo(m_page.get(), QPoint()), widget->size());
            QVERIFY2(m_page->rect().contains(place), name);
        }
    }
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestCompareEvidence)
#include "tst_compare_evidence.moc"
