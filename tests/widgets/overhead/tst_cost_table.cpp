// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "tests/widgets/painted_region.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/totals/cost_table.h"
#include "widgets/overhead/totals/cost_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace whichmesh::ui {

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestCostTable : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void isAsHighAsItsRows();
    void fillsItsWidth_data();
    void fillsItsWidth();
    void scrollsSidewaysWhereItHasTo();
    void columnsOnlyGrow();
    void paintsTheCellsThatChange();
    void paintsAllWhereValuesEndElsewhere();
    void recommendedRowHasAGroundOfItsOwn();
    void copiesAllOfItself();
    void copiesTheSelection();
    void aNameStandsForItsRow();
    void menuCopies();
    void keysReachEveryCell();

private:
    QColor groundAt(int row, int column);

    KnowledgePtr m_knowledge = test::knowledgeWithCosts();
    CostTableModel m_costs;
    std::unique_ptr<CostTable> m_table;
};

void TestCostTable::initTestCase()
{
    applyTheme(Theme::Light);
}

void TestCostTable::init()
{
    TestCase::init();
    m_table = std::make_unique<CostTable>(m_costs);
    m_costs.showResults(test::resultsAt(120, 4, 20'000, 4, m_knowledge));
    m_table->resize(806, 100);
    m_table->show();
    m_table->resize(806, m_table->sizeHint().height());
}

QColor TestCostTable::groundAt(int row, int column)
{
    const QRect cell = m_table->visualRect(m_table->model()->index(row, column));
    return m_table->viewport()->grab().toImage().pixelColor(cell.bottomRight() - QPoint(2, 2));
}

void TestCostTable::isAsHighAsItsRows()
{
    const QAbstractItemModel* model = m_table->model();
    const QRect last = m_table->visualRect(model->index(model->rowCount() - 1, 0));
    QCOMPARE(m_table->viewport()->height(), last.bottom() + 1);
    // A row that has no origin under a range takes one line.
    QVERIFY(m_table->rowHeight(2) < m_table->rowHeight(0));
    QCOMPARE(m_table->rowHeight(3), m_table->rowHeight(2));
}

void TestCostTable::fillsItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("mock-up") << 806;
    QTest::newRow("origins are cut") << 690;
    QTest::newRow("wide") << 1'500;
}

void TestCostTable::scrollsSidewaysWhereItHasTo()
{
    const int before = m_table->sizeHint().height();
    m_table->resize(300, before);
    QVERIFY(m_table->horizontalHeader()->length() > m_table->viewport()->width());
    QVERIFY(m_table->sizeHint().height() > before);
    m_table->resize(806, before);
    QCOMPARE(m_table->sizeHint().height(), before);
}

void TestCostTable::fillsItsWidth()
{
    QFETCH(const int, width);
    m_table->resize(width, m_table->sizeHint().height());
    QVERIFY(std::abs(m_table->horizontalHeader()->length() - m_table->viewport()->width()) <= 5);
}

void TestCostTable::columnsOnlyGrow()
{
    const auto widths = [&] {
        QList<int> all;
        for (int column = 0; column < m_table->model()->columnCount(); ++column)
            all << m_table->columnWidth(column);
        return all;
    };
    m_costs.showResults(test::resultsAt(5'000, 50, 1e6, 20, m_knowledge));
    const QList<int> wide = widths();
    m_costs.showResults(test::resultsAt(120, 4, 20'000, 4, m_knowledge));
    QCOMPARE(widths(), wide);
}

void TestCostTable::paintsTheCellsThatChange()
{
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    QCoreApplication::processEvents();
    const test::PaintedRegion body(*m_table->viewport());
    const test::PaintedRegion head(*m_table->horizontalHeader()->viewport());
    m_costs.showResults(test::resultsAt(110, 4, 20'000, 4, m_knowledge));
    QTRY_VERIFY(!body.region().isEmpty() && !head.region().isEmpty());
    for (int row = 0; row < m_costs.rowCount(); ++row) {
        for (int column = 0; column < m_costs.columnCount(); ++column) {
            const bool changes = row < 2 && (column == 1 || column == 2);
            const QRect cell = m_table->visualRect(m_costs.index(row, column));
            QCOMPARE(body.region().intersects(cell), changes);
        }
    }
    const int load = m_table->horizontalHeader()->sectionSize(0);
    QCOMPARE(head.region().boundingRect().width(), load);
}

void TestCostTable::paintsAllWhereValuesEndElsewhere()
{
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    QCoreApplication::processEvents();
    const test::PaintedRegion body(*m_table->viewport());
    m_costs.showResults(test::resultsAt(5'000, 50, 20'000, 4, m_knowledge));
    QTRY_COMPARE(body.region(), QRegion(m_table->viewport()->rect()));
}

void TestCostTable::recommendedRowHasAGroundOfItsOwn()
{
    const Tokens& light = tokensOf(Theme::Light);
    QCOMPARE(groundAt(0, 1), light.raised);
    QCOMPARE(groundAt(1, 0), light.select);
    QCOMPARE(groundAt(1, 4), light.select);
    m_table->selectionModel()->select(m_table->model()->index(0, 1), QItemSelectionModel::Select);
    QCOMPARE(groundAt(0, 1), light.track);
}

void TestCostTable::copiesAllOfItself()
{
    m_table->copyMarkdown();
    const QStringList lines = clipboard().split(u'\n');
    QCOMPARE(lines.size(), 7); // head, rule, four rows, end
    QVERIFY(lines[0].startsWith(QStringLiteral("| At 480 pods | Memory |")));
    QVERIFY(lines[3].startsWith(QStringLiteral("| Linkerd | 12 GB | 9.6 to 14.4 GB |")));
}

void TestCostTable::copiesTheSelection()
{
    QItemSelectionModel* selection = m_table->selectionModel();
    selection->select(m_table->model()->index(0, 1), QItemSelectionModel::Select);
    selection->select(m_table->model()->index(1, 1), QItemSelectionModel::Select);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), QStringLiteral("At 480 pods\tMemory\tMemory, low to high\tMemory, from\n"
                                         "Istio\t36 GB\t24 to 48 GB\t50-100 MB per pod\n"
                                         "Linkerd\t12 GB\t9.6 to 14.4 GB\t20-30 MB per pod\n"));
}

void TestCostTable::aNameStandsForItsRow()
{
    m_table->selectionModel()->select(m_table->model()->index(2, 0), QItemSelectionModel::Select);
    m_table->copyTsv();
    QCOMPARE(clipboard().count(u'\n'), 2);
    QVERIFY(clipboard().contains(QStringLiteral("<1 % of throughput")));
}

void TestCostTable::menuCopies()
{
    QGuiApplication::clipboard()->clear();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(20, 20), QPoint(20, 20));
    QCoreApplication::sendEvent(m_table->viewport(), &event);
    auto* menu = m_table->findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().first()->trigger();
    QVERIFY(clipboard().startsWith(QStringLiteral("| At 480 pods")));
    menu->close();
}

void TestCostTable::keysReachEveryCell()
{
    m_table->setFocus(Qt::TabFocusReason);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_table.get(), Qt::Key_Right);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(m_table->currentIndex(), m_table->model()->index(3, 4));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestCostTable)
#include "tst_cost_table.moc"
