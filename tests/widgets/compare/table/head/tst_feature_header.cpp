// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/feature_view.h"
#include "widgets/compare/table/head/feature_header.h"
#include "widgets/compare/table/table_metrics.h"
#include "widgets/kit/text.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

#include <memory>

namespace whichmesh::ui {

class TestFeatureHeader : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void dragMovesAColumn();
    void theTitleColumnStaysFirst();
    void movesPastHiddenColumns();
    void theLastColumnStays();
    void layoutComesBack();
    void layoutOutlivesTheKnowledgeBase();
    void strangeLayouts_data();
    void strangeLayouts();
    void countsGoBelowWhereRoomIsShort();
    void fourMeshesScroll();
    void theTitleColumnKeepsItsWidth();

private:
    QString shown() const;
    void drag(const char* from, int dx);
    int column(const char* mesh) const { return m_model->columnOf(OptionId(mesh)); }

    std::unique_ptr<FeatureTableModel> m_model;
    std::unique_ptr<FeatureFilter> m_filter;
    std::unique_ptr<FeatureView> m_view;
    FeatureHeader* m_head = nullptr;
};

void TestFeatureHeader::init()
{
    TestCase::init();
    m_model = std::make_unique<FeatureTableModel>();
    m_filter = std::make_unique<FeatureFilter>(m_model.get());
    m_view = std::make_unique<FeatureView>(m_filter.get());
    m_head = m_view->head();
    m_view->resize(832, 400);
    m_view->show();
    m_model->setKnowledge(test::shared(test::sampleKnowledge()));
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestFeatureHeader::cleanup()
{
    m_view.reset();
    m_filter.reset();
    m_model.reset();
}

/// The ids of the meshes shown, from left to right.
QString TestFeatureHeader::shown() const
{
    QStringList ids;
    for (const Option* mesh : m_head->shownMeshes())
        ids << toQt(mesh->id.str());
    return ids.join(QLatin1Char(' '));
}

void TestFeatureHeader::drag(const char* from, int dx)
{
    const int logical = *from ? column(from) : 0;
    const QPoint start(m_head->sectionViewportPosition(logical) + 60, 15);
    QWidget* area = m_head->viewport();
    QTest::mousePress(area, Qt::LeftButton, {}, start);
    QTest::mouseMove(area, start + QPoint(dx / 2, 0));
    QTest::mouseMove(area, start + QPoint(dx, 0));
    QTest::mouseRelease(area, Qt::LeftButton, {}, start + QPoint(dx, 0));
}

void TestFeatureHeader::dragMovesAColumn()
{
    QSignalSpy changes(m_head, &FeatureHeader::columnsChanged);
    drag("cilium", -2 * m_head->sectionSize(column("cilium")));
    QCOMPARE(shown(), QStringLiteral("cilium istio linkerd"));
    QCOMPARE(changes.count(), 1);
}

void TestFeatureHeader::theTitleColumnStaysFirst()
{
    drag("", 300);
    QCOMPARE(shown(), QStringLiteral("istio linkerd cilium"));
    drag("istio", -200);
    QCOMPARE(shown(), QStringLiteral("istio linkerd cilium"));
    QCOMPARE(m_head->visualIndex(0), 0);
}

void TestFeatureHeader::movesPastHiddenColumns()
{
    const OptionId istio("istio");
    m_head->setShown(OptionId("linkerd"), false);
    QCOMPARE(shown(), QStringLiteral("istio cilium"));
    QVERIFY(!m_head->canMove(istio, -1));
    QVERIFY(!m_head->canMove(OptionId("linkerd"), 1));
    m_head->move(istio, 1);
    QCOMPARE(shown(), QStringLiteral("cilium istio"));
    QVERIFY(!m_head->canMove(istio, 1));
    m_head->move(istio, 1);
    QCOMPARE(shown(), QStringLiteral("cilium istio"));
    m_head->setShown(OptionId("linkerd"), true);
    QCOMPARE(shown(), QStringLiteral("linkerd cilium istio"));
}

void TestFeatureHeader::theLastColumnStays()
{
    m_head->setShown(OptionId("istio"), false);
    m_head->setShown(OptionId("linkerd"), false);
    m_head->setShown(OptionId("cilium"), false);
    QCOMPARE(shown(), QStringLiteral("cilium"));
    QVERIFY(m_head->isShown(OptionId("cilium")));
    QVERIFY(!m_head->isShown(OptionId("none")));
}

void TestFeatureHeader::layoutComesBack()
{
    m_head->move(OptionId("istio"), 1);
    m_head->setShown(OptionId("cilium"), false);
    const ColumnLayout layout = m_head->columnLayout();
    m_head->setColumnLayout({});
    QCOMPARE(shown(), QStringLiteral("istio linkerd cilium"));
    m_head->setColumnLayout(layout);
    QCOMPARE(shown(), QStringLiteral("linkerd istio"));
    QVERIFY(m_head->columnLayout() == layout);
}

void TestFeatureHeader::layoutOutlivesTheKnowledgeBase()
{
    m_head->move(OptionId("cilium"), -1);
    m_head->setShown(OptionId("istio"), false);
    QCOMPARE(shown(), QStringLiteral("cilium linkerd"));
    m_model->setKnowledge(test::shared(test::sampleKnowledgeOfFour()));
    QCOMPARE(shown(), QStringLiteral("cilium linkerd kuma"));

    KnowledgeBase others;
    others.options.resize(2);
    others.options[0].id = OptionId("a");
    others.options[1].id = OptionId("b");
    m_model->setKnowledge(test::shared(others));
    QCOMPARE(shown(), QStringLiteral("a b"));
    m_head->move(OptionId("a"), 1);
    QCOMPARE(shown(), QStringLiteral("b a"));

    m_model->setKnowledge(test::shared(test::sampleKnowledge()));
    QCOMPARE(shown(), QStringLiteral("cilium linkerd"));
}

void TestFeatureHeader::strangeLayouts_data()
{
    QTest::addColumn<QStringList>("order");
    QTest::addColumn<QStringList>("hidden");
    QTest::addColumn<QString>("expected");
    const auto words = [](const char* text) {
        return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QTest::newRow("unknown names")
        << words("x cilium y") << words("z") << QStringLiteral("cilium istio linkerd");
    QTest::newRow("all hidden") << words("") << words("istio linkerd cilium")
                                << QStringLiteral("istio");
    QTest::newRow("the first hidden")
        << words("linkerd") << words("linkerd") << QStringLiteral("istio cilium");
}

void TestFeatureHeader::strangeLayouts()
{
    QFETCH(const QStringList, order);
    QFETCH(const QStringList, hidden);
    QFETCH(const QString, expected);
    ColumnLayout layout;
    for (const QString& id : order)
        layout.order.emplace_back(id.toStdString());
    for (const QString& id : hidden)
        layout.hidden.emplace_back(id.toStdString());
    m_head->setColumnLayout(layout);
    QCOMPARE(shown(), expected);
}

void TestFeatureHeader::countsGoBelowWhereRoomIsShort()
{
    QCOMPARE(m_head->height(), table_metric::head);
    m_view->resize(560, 400);
    QTRY_COMPARE(m_head->height(), table_metric::stackedHead);
    QCOMPARE(m_view->contentHeight(), table_metric::stackedHead + 10 * table_metric::row);
    m_view->resize(832, 400);
    QTRY_COMPARE(m_head->height(), table_metric::head);
}

void TestFeatureHeader::fourMeshesScroll()
{
    m_model->setKnowledge(test::shared(test::sampleKnowledgeOfFour()));
    QTRY_COMPARE(m_head->length(), m_view->viewport()->width());
    m_view->resize(500, 400);
    QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    for (int place = 0; place < m_head->count(); ++place)
        QVERIFY(m_head->sectionSize(place) >= table_metric::leastTitleColumn);
}

void TestFeatureHeader::theTitleColumnKeepsItsWidth()
{
    QCOMPARE(m_head->sectionSize(0), 208);
    m_head->resizeSection(0, 260);
    QCOMPARE(m_head->columnLayout().titleWidth, 260);
    m_view->resize(900, 400);
    QCOMPARE(m_head->sectionSize(0), 260);
    m_head->setColumnLayout({});
    QCOMPARE(m_head->sectionSize(0), 208);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestFeatureHeader)
#include "tst_feature_header.moc"
