// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/feature_view.h"
#include "widgets/compare/table/head/feature_header.h"
#include "widgets/compare/table/section_folds.h"
#include "widgets/compare/table/table_metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <memory>

namespace whichmesh::ui {

class TestFeatureView : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void clickFolds();
    void quickClicksFoldAndUnfold();
    void keysFold();
    void theHeadFoldsAll();
    void foldingAllKeepsTheCursor();
    void foldsAreRememberedBehindAFilter();
    void foldsOutliveTheKnowledgeBase();
    void arrowsReachEveryCell();
    void arrowsFollowTheColumns();
    void homeAndEnd();
    void clickSelectsTheRow();
    void theSectionSticks();
    void theCursorIsNeverBelowTheStickySection();
    void cutOffTextIsShownWhole();
    void screenReaderHearsCells();
    void heightOfAllRows();

private:
    QModelIndex section(const char* id) const;
    QModelIndex cell(const char* feature, int column) const;
    void click(const QModelIndex& index, Qt::KeyboardModifiers modifiers = {});
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QString at() const;
    QString toolTipOf(const QModelIndex& index);

    std::unique_ptr<FeatureTableModel> m_model;
    std::unique_ptr<FeatureFilter> m_filter;
    std::unique_ptr<FeatureView> m_view;
};

void TestFeatureView::init()
{
    TestCase::init();
    m_model = std::make_unique<FeatureTableModel>();
    m_filter = std::make_unique<FeatureFilter>(m_model.get());
    m_view = std::make_unique<FeatureView>(m_filter.get());
    m_view->resize(832, 400);
    m_model->setKnowledge(test::shared(test::sampleKnowledge()));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestFeatureView::cleanup()
{
    m_view.reset();
    m_filter.reset();
    m_model.reset();
}

QModelIndex TestFeatureView::section(const char* id) const
{
    return m_filter->mapFromSource(m_model->indexOf(SectionId(id)));
}

QModelIndex TestFeatureView::cell(const char* feature, int column) const
{
    return m_filter->mapFromSource(m_model->indexOf(FeatureId(feature), column));
}

void TestFeatureView::click(const QModelIndex& index, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers,
                      m_view->visualRect(index).center());
}

void TestFeatureView::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_view.get(), key, modifiers);
}

/// Where the cursor is: "header-routing 2", or "mtls" for a section.
QString TestFeatureView::at() const
{
    const QModelIndex current = m_view->currentIndex();
    const QString feature = current.data(FeatureTableModel::FeatureRole).toString();
    return feature.isEmpty() ? current.data(FeatureTableModel::SectionRole).toString()
                             : QStringLiteral("%1 %2").arg(feature).arg(current.column());
}

QString TestFeatureView::toolTipOf(const QModelIndex& index)
{
    const QPoint point = m_view->visualRect(index).center();
    QHelpEvent event(QEvent::ToolTip, point, m_view->viewport()->mapToGlobal(point));
    QApplication::sendEvent(m_view->viewport(), &event);
    return QToolTip::text();
}

void TestFeatureView::clickFolds()
{
    const QModelIndex mtls = section("mtls");
    QVERIFY(m_view->isExpanded(mtls));
    click(mtls);
    QVERIFY(!m_view->isExpanded(mtls));
    QVERIFY((m_view->folds()->folded() == std::set{SectionId("mtls")}));
    QTest::qWait(QApplication::doubleClickInterval() + 1);
    click(mtls);
    QVERIFY(m_view->isExpanded(mtls));
    QVERIFY(m_view->folds()->folded().empty());
    click(mtls, Qt::ControlModifier);
    QVERIFY(m_view->isExpanded(mtls));
}

void TestFeatureView::quickClicksFoldAndUnfold()
{
    const QPoint point = m_view->visualRect(section("mtls")).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QVERIFY(m_view->isExpanded(section("mtls")));
}

void TestFeatureView::keysFold()
{
    const QModelIndex mtls = section("mtls");
    m_view->setCurrentIndex(mtls);
    press(Qt::Key_Left);
    QVERIFY(!m_view->isExpanded(mtls));
    press(Qt::Key_Left);
    QCOMPARE(at(), QStringLiteral("mtls"));
    press(Qt::Key_Right);
    QVERIFY(m_view->isExpanded(mtls));
    QCOMPARE(at(), QStringLiteral("mtls"));
    press(Qt::Key_Right);
    QCOMPARE(at(), QStringLiteral("auto-mtls 0"));
    press(Qt::Key_Left);
    QCOMPARE(at(), QStringLiteral("mtls"));
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        press(key);
        QVERIFY(!m_view->isExpanded(mtls));
        press(key);
        QVERIFY(m_view->isExpanded(mtls));
    }
}

void TestFeatureView::theHeadFoldsAll()
{
    QWidget* head = m_view->head()->viewport();
    QTest::mouseClick(head, Qt::LeftButton, {}, QPoint(18, 18));
    QVERIFY(m_view->folds()->allFolded());
    QTest::mouseClick(head, Qt::LeftButton, {}, QPoint(18, 18));
    QVERIFY(m_view->folds()->folded().empty());
    QTest::mouseClick(head, Qt::LeftButton, {}, QPoint(100, 18));
    QVERIFY(m_view->folds()->folded().empty());
}

void TestFeatureView::foldingAllKeepsTheCursor()
{
    m_view->setCurrentIndex(cell("header-routing", 2));
    m_view->folds()->foldAll();
    QCOMPARE(at(), QStringLiteral("traffic-management"));
}

void TestFeatureView::foldsAreRememberedBehindAFilter()
{
    const auto ask = [this](const char* line) {
        m_filter->setQuery(
            CompareQuery::parse(QString::fromUtf8(line), *m_model->knowledge()).value());
    };
    m_view->collapse(section("mtls"));
    ask("section:mtls");
    QVERIFY(m_view->isExpanded(section("mtls")));
    m_view->collapse(section("mtls"));
    ask("istio:yes");
    QVERIFY(m_view->isExpanded(section("mtls")));
    QVERIFY(m_view->isExpanded(section("traffic-management")));
    m_view->collapse(section("traffic-management"));
    ask("");
    QVERIFY(!m_view->isExpanded(section("mtls")));
    QVERIFY(m_view->isExpanded(section("traffic-management")));
}

void TestFeatureView::foldsOutliveTheKnowledgeBase()
{
    m_view->collapse(section("traffic-management"));
    m_model->setKnowledge(test::shared(test::sampleKnowledgeOfFour()));
    QVERIFY(m_view->isExpanded(section("mtls")));
    QVERIFY(!m_view->isExpanded(section("traffic-management")));
}

void TestFeatureView::arrowsReachEveryCell()
{
    m_view->setCurrentIndex(cell("permissive-mode", 2));
    press(Qt::Key_Down);
    QCOMPARE(at(), QStringLiteral("traffic-management"));
    press(Qt::Key_Down);
    QCOMPARE(at(), QStringLiteral("l7-routing 2"));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(at(), QStringLiteral("l7-routing 3"));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(at(), QStringLiteral("permissive-mode 3"));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Left);
    QCOMPARE(at(), QStringLiteral("permissive-mode 0"));
    press(Qt::Key_Left);
    QCOMPARE(at(), QStringLiteral("mtls"));
}

void TestFeatureView::arrowsFollowTheColumns()
{
    m_view->head()->move(OptionId("cilium"), -1);
    m_view->head()->setShown(OptionId("istio"), false);
    m_view->setCurrentIndex(cell("identity", 0));
    press(Qt::Key_Right);
    QCOMPARE(at(), QStringLiteral("identity 3"));
    press(Qt::Key_Right);
    QCOMPARE(at(), QStringLiteral("identity 2"));
    press(Qt::Key_Right);
    QCOMPARE(at(), QStringLiteral("identity 2"));
    m_view->head()->setShown(OptionId("linkerd"), false);
    press(Qt::Key_Down);
    QCOMPARE(at(), QStringLiteral("permissive-mode 0"));
}

void TestFeatureView::homeAndEnd()
{
    m_view->setCurrentIndex(cell("header-routing", 2));
    press(Qt::Key_End);
    QCOMPARE(at(), QStringLiteral("header-routing 3"));
    press(Qt::Key_Home);
    QCOMPARE(at(), QStringLiteral("header-routing 0"));
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(at(), QStringLiteral("mtls"));
    press(Qt::Key_End);
    QCOMPARE(at(), QStringLiteral("mtls"));
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(at(), QStringLiteral("traffic-mirroring 0"));
}

void TestFeatureView::clickSelectsTheRow()
{
    click(cell("identity", 2));
    QCOMPARE(at(), QStringLiteral("identity 2"));
    QCOMPARE(m_view->selectionModel()->selectedRows(), QModelIndexList{cell("identity", 0)});
    click(cell("header-routing", 3), Qt::ControlModifier);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 2);
    click(cell("configurable", 1));
    click(cell("permissive-mode", 1), Qt::ShiftModifier);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 3);
}

void TestFeatureView::theSectionSticks()
{
    m_view->resize(832, 160);
    QVERIFY(!m_view->stickySection().isValid());
    m_view->setScrollPosition(2 * table_metric::row);
    QCOMPARE(m_view->stickySection(), section("mtls"));
    QCOMPARE(m_view->indexAt(QPoint(400, 5)), section("mtls"));
    QCOMPARE(m_view->indexAt(QPoint(400, table_metric::row + 1)).parent(), section("mtls"));
    // Its row is pushed away by the next one.
    m_view->setScrollPosition(4 * table_metric::row + 10);
    QCOMPARE(m_view->indexAt(QPoint(400, 5)), section("mtls"));
    QCOMPARE(m_view->indexAt(QPoint(400, table_metric::row - 5)), section("traffic-management"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(400, 5));
    QVERIFY(!m_view->isExpanded(section("mtls")));
}

void TestFeatureView::theCursorIsNeverBelowTheStickySection()
{
    m_view->resize(832, 160);
    m_view->setCurrentIndex(cell("traffic-mirroring", 1));
    for (int step = 0; step < 9; ++step) {
        press(Qt::Key_Up);
        const QModelIndex current = m_view->currentIndex();
        const QRect rect = m_view->visualRect(current);
        QVERIFY2(m_view->viewport()->rect().contains(rect.adjusted(0, 0, 0, -1)), qPrintable(at()));
        QCOMPARE(m_view->indexAt(QPoint(rect.center().x(), rect.top())), current);
    }
}

void TestFeatureView::cutOffTextIsShownWhole()
{
    KnowledgeBase knowledge = test::sampleKnowledge();
    Feature& row = knowledge.sections.front().features.front();
    row.title = "A title that is much too long for its column <b>in bold</b>";
    row.cells[OptionId("istio")].claims.front().text = "words that <i>do not fit</i> into the cell";
    knowledge.sections.front().verdict.text = std::string(200, 'v');
    m_model->setKnowledge(test::shared(knowledge));
    QVERIFY(toolTipOf(cell("auto-mtls", 0)).contains(QStringLiteral("&lt;b&gt;in bold")));
    QVERIFY(toolTipOf(cell("auto-mtls", 1)).contains(QStringLiteral("&lt;i&gt;do not fit")));
    QVERIFY(toolTipOf(section("mtls")).contains(QString(200, QLatin1Char('v'))));
    for (const QModelIndex& whole : {cell("auto-mtls", 2), section("traffic-management")}) {
        QVERIFY(!toolTipOf(cell("auto-mtls", 0)).isEmpty());
        toolTipOf(whole);
        QTRY_VERIFY(!QToolTip::isVisible());
    }
}

void TestFeatureView::screenReaderHearsCells()
{
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(table);
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Comparison tables"));
    QVERIFY(table->tableInterface());
    // Rows as they are shown: section, four features, section, L7 routing, header-based routing.
    QAccessibleInterface* spoken = table->tableInterface()->cellAt(7, 2);
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Linkerd, Header-based routing: no"));
    spoken = table->tableInterface()->cellAt(0, 0);
    QCOMPARE(spoken->text(QAccessible::Name),
             QStringLiteral("mTLS, 4 rows. Winner: All three; mTLS is solved."));
}

void TestFeatureView::heightOfAllRows()
{
    QCOMPARE(m_view->contentHeight(), table_metric::head + 10 * table_metric::row);
    m_view->collapse(section("mtls"));
    QCOMPARE(m_view->contentHeight(), table_metric::head + 6 * table_metric::row);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestFeatureView)
#include "tst_feature_view.moc"
