// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decision/robustness/small_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/map/answer_map_view.h"
#include "widgets/robustness/map/map_text.h"

#include <QApplication>
#include <QSignalSpy>

namespace whichmesh::ui {

namespace {

const OptionId istio("istio");
const OptionId linkerd("linkerd");

/// Two rows of the question whether a mesh is needed: one split at 50 with a tie, one whole.
AnswerMap sampleMap()
{
    AnswerMap map;
    map.questions = {QuestionId("need")};
    map.cuts = {50.0, 500.0};
    map.services = 120.0;
    map.rows = {{{{AnswerId("yes")}},
                 {{1.0, 49.0, {linkerd}, true},
                  {50.0, 499.0, {linkerd, istio}, false},
                  {500.0, 5000.0, {istio}, true}}},
                {{{AnswerId("no")}}, {{1.0, 5000.0, {OptionId("none")}, true}}}};
    return map;
}

} // namespace

class TestAnswerMapView : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();

    void cellsTileTheirRow();
    void clickGoesThere();
    void clickKeepsToTheCell();
    void pressAndReleaseElsewhereGoesNowhere();
    void arrowsWalkAndEnterGoes();
    void upAndDownKeepTheColumn();
    void anotherMapStartsWhereYouAre();
    void saysItsCells();
    void staleMapGoesNowhere();
    void tiesAreStriped();
    void fitsNarrow();

private:
    QPoint middleOf(std::size_t row, std::size_t cell) const
    {
        return m_view->geometryOfParts().cell({row, cell}).center().toPoint();
    }

    KnowledgePtr m_knowledge = std::make_shared<const KnowledgeBase>(test::smallKnowledge());
    std::unique_ptr<AnswerMapView> m_view;
};

void TestAnswerMapView::init()
{
    TestCase::init();
    m_view = std::make_unique<AnswerMapView>();
    m_view->showMap(sampleMap(), m_knowledge);
    m_view->resize(784, m_view->sizeHint().height());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestAnswerMapView::cellsTileTheirRow()
{
    const MapGeometry& geometry = m_view->geometryOfParts();
    QCOMPARE(geometry.cell({0, 0}).left(), geometry.plot().left());
    QCOMPARE(geometry.cell({0, 0}).right(), geometry.cell({0, 1}).left());
    QCOMPARE(geometry.cell({0, 2}).right(), geometry.plot().right());
    QCOMPARE(geometry.cell({1, 0}).width(), geometry.plot().width());
    QVERIFY(geometry.cell({1, 0}).top() > geometry.cell({0, 0}).bottom());
}

void TestAnswerMapView::clickGoesThere()
{
    QSignalSpy chosen(m_view.get(), &AnswerMapView::placeChosen);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(0, 2));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().at(0).value<std::size_t>(), std::size_t(0));
    const double services = chosen.last().at(1).toDouble();
    QVERIFY(services > 1000.0 && services < 2500.0);
}

void TestAnswerMapView::clickKeepsToTheCell()
{
    QSignalSpy chosen(m_view.get(), &AnswerMapView::placeChosen);
    const QRectF cell = m_view->geometryOfParts().cell({0, 1});
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      QPoint(qCeil(cell.left()), qRound(cell.center().y())));
    QVERIFY(chosen.last().at(1).toDouble() >= 50.0);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {},
                      QPoint(qFloor(cell.right()) - 1, qRound(cell.center().y())));
    QVERIFY(chosen.last().at(1).toDouble() <= 499.0);
}

void TestAnswerMapView::pressAndReleaseElsewhereGoesNowhere()
{
    QSignalSpy chosen(m_view.get(), &AnswerMapView::placeChosen);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, middleOf(0, 0));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, middleOf(1, 0));
    QCOMPARE(chosen.count(), 0);
}

void TestAnswerMapView::arrowsWalkAndEnterGoes()
{
    QSignalSpy chosen(m_view.get(), &AnswerMapView::placeChosen);
    m_view->setFocus(Qt::TabFocusReason);
    QCOMPARE(*m_view->place(), (CellPlace{0, 1}));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(*m_view->place(), (CellPlace{0, 2}));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    // As near to where one is as the cell allows.
    QCOMPARE(chosen.last().at(1).toDouble(), 500.0);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(*m_view->place(), (CellPlace{0, 0}));
}

void TestAnswerMapView::upAndDownKeepTheColumn()
{
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(*m_view->place(), (CellPlace{1, 0}));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(*m_view->place(), (CellPlace{0, 2}));
}

void TestAnswerMapView::anotherMapStartsWhereYouAre()
{
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    AnswerMap map = sampleMap();
    map.services = 700.0;
    m_view->showMap(map, m_knowledge);
    QCOMPARE(*m_view->place(), (CellPlace{1, 0}));
    map.questions = {QuestionId("team")};
    map.rows.front().answers = {{AnswerId("strong")}};
    m_view->showMap(map, m_knowledge);
    QCOMPARE(*m_view->place(), (CellPlace{0, 2}));
}

void TestAnswerMapView::saysItsCells()
{
    m_view->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_view->accessibleDescription(),
             QStringLiteral("need: yes, 50 to 499 services. No clear winner: Linkerd and Istio."));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->accessibleDescription(),
             QStringLiteral("need: yes, 1 to 49 services. Linkerd."));
}

void TestAnswerMapView::staleMapGoesNowhere()
{
    QSignalSpy chosen(m_view.get(), &AnswerMapView::placeChosen);
    m_view->setCurrent(false);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(0, 0));
    QCOMPARE(chosen.count(), 0);
    m_view->setCurrent(true);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middleOf(0, 0));
    QCOMPARE(chosen.count(), 1);
}

void TestAnswerMapView::tiesAreStriped()
{
    // Colours along a line near the top of a cell: one for a winner, more for a tie.
    const QImage image = m_view->grab().toImage();
    const auto colours = [&](std::size_t cell) {
        const QRectF area = m_view->geometryOfParts().cell({0, cell});
        std::set<QRgb> seen;
        for (int x = qCeil(area.left()) + 8; x < qCeil(area.left()) + 30; ++x)
            seen.insert(image.pixel(x, qCeil(area.top()) + 3));
        return seen.size();
    };
    QCOMPARE(colours(0), std::size_t(1));
    QVERIFY(colours(1) > 1);
}

void TestAnswerMapView::fitsNarrow()
{
    m_view->resize(430, m_view->height());
    const MapGeometry& geometry = m_view->geometryOfParts();
    QVERIFY(geometry.plot().right() <= 430.0);
    QVERIFY(geometry.plot().width() > 150.0);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestAnswerMapView)
#include "tst_answer_map_view.moc"
