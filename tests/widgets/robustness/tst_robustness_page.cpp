// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/decision/robustness/small_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/kit/tab_order.h"
#include "widgets/kit/theme.h"
#include "widgets/kit/value/value_edit.h"
#include "widgets/robustness/influence/influence_row.h"
#include "widgets/robustness/map/answer_map_view.h"
#include "widgets/robustness/ranks/rank_bar.h"
#include "widgets/robustness/robustness_page.h"
#include "widgets/robustness/weights/weight_slider.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QUndoStack>

namespace whichmesh::ui {

namespace {

Profile sampleProfile()
{
    Profile profile;
    profile.load.services = 120.0;
    profile.answers = {{QuestionId("need"), {AnswerId("yes")}},
                       {QuestionId("goals"), {AnswerId("mtls")}},
                       {QuestionId("team"), {AnswerId("large")}}};
    return profile;
}

} // namespace

class TestRobustnessPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();
    void cleanup();

    void showsEveryLensAndOption();
    void headlineCountsChanges();
    void saysWhileItIsNotCurrent();
    void onlyTheNewestCounts();
    void weightsAreEditedInOneStep();
    void equalAndResetWeights();
    void goesToAPlaceInOneStep();
    void answersLeadToTheirQuestions();
    void cardsStackWhereItIsNarrow();
    void tabReachesAllOfIt();
    void everyControlHasANameForScreenReaders();

private:
    template <typename Widget>
    Widget* part(const char* name) const
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    bool waitUntilCurrent() const
    {
        return QTest::qWaitFor([this] { return m_page->isCurrent(); }, 20'000);
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<RobustnessPage> m_page;
};

void TestRobustnessPage::init()
{
    TestCase::init();
    m_session =
        std::make_unique<Session>(std::make_shared<const KnowledgeBase>(test::smallKnowledge()));
    m_session->reset(QStringLiteral("Test"), sampleProfile());
    m_page = std::make_unique<RobustnessPage>(*m_session);
    connect(m_session.get(), &Session::resultsChanged, m_page.get(), &RobustnessPage::showResults);
    m_page->resize(832, 788);
    m_page->show();
    m_page->showResults(m_session->results());
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QVERIFY(waitUntilCurrent());
}

void TestRobustnessPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestRobustnessPage::showsEveryLensAndOption()
{
    for (const Lens& lens : m_session->knowledge().lenses)
        QVERIFY(m_page->findChild<WeightSlider*>(QString::fromStdString(lens.id.str())
                                                 + QStringLiteral(".slider")));
    for (const char* option : {"rank.istio", "rank.linkerd", "rank.cilium", "rank.none"})
        QVERIFY2(part<RankBar>(option), option);
    QVERIFY(part<AnswerMapView>("answerMap")->map().rows.size() >= 4);
    QVERIFY(part<InfluenceRow>("influence.services"));
}

void TestRobustnessPage::headlineCountsChanges()
{
    static const QRegularExpression holds(QStringLiteral("\\d+ of \\d+ single changes"));
    QVERIFY(part<QLabel>("robustnessHeadline")->text().contains(holds));
}

void TestRobustnessPage::saysWhileItIsNotCurrent()
{
    QVERIFY(!part<QLabel>("computing")->isVisible());
    m_session->change(QStringLiteral("Services"),
                      [](Profile& profile) { profile.load.services = 700.0; });
    QVERIFY(!m_page->isCurrent());
    QVERIFY(part<QLabel>("computing")->isVisible());
    QVERIFY(waitUntilCurrent());
    QVERIFY(!part<QLabel>("computing")->isVisible());
    QCOMPARE(part<AnswerMapView>("answerMap")->map().services, std::optional(700.0));
}

void TestRobustnessPage::onlyTheNewestCounts()
{
    for (const double services : {20.0, 60.0, 900.0})
        m_session->change(QStringLiteral("Services"),
                          [services](Profile& profile) { profile.load.services = services; });
    QVERIFY(waitUntilCurrent());
    QCOMPARE(part<AnswerMapView>("answerMap")->map().services, std::optional(900.0));
}

void TestRobustnessPage::weightsAreEditedInOneStep()
{
    auto* slider = part<WeightSlider>("team.slider");
    const QPoint from = slider->handleCentre().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, from);
    QTest::mouseMove(slider, from + QPoint(20, 0));
    QTest::mouseMove(slider, from + QPoint(40, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, from + QPoint(40, 0));
    QVERIFY(m_session->profile().weights.at(LensId("team")) > 1.0);
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(part<ValueEdit>("team.field")->value(),
             std::optional(qRound(m_session->profile().weights.at(LensId("team")) * weightUnit)));
    m_session->undoStack().undo();
    QVERIFY(m_session->profile().weights.empty());
    QCOMPARE(slider->value(), qRound(weightUnit));
}

void TestRobustnessPage::equalAndResetWeights()
{
    auto* equal = part<QPushButton>("equalWeights");
    auto* reset = part<QPushButton>("resetWeights");
    QVERIFY(!equal->isEnabled());
    QVERIFY(!reset->isEnabled());
    Profile weighted = sampleProfile();
    weighted.weights[LensId("tree")] = 3.0;
    m_session->reset(QStringLiteral("Weighted"), weighted);
    QVERIFY(equal->isEnabled());
    QVERIFY(!reset->isEnabled());
    QTest::mouseClick(equal, Qt::LeftButton);
    QVERIFY(m_session->profile().weights.empty());
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(m_session->profile(), weighted);
    QCOMPARE(m_session->undoStack().count(), 2);
}

void TestRobustnessPage::goesToAPlaceInOneStep()
{
    auto* map = part<AnswerMapView>("answerMap");
    const std::size_t row = map->map().here == 0 ? map->map().rows.size() - 1 : 0;
    const MapRow target = map->map().rows[row];
    const std::vector<QuestionId> questions = map->map().questions;
    map->ensurePolished();
    const QRectF cell = map->geometryOfParts().cell({row, target.cells.size() - 1});
    QTest::mouseClick(map, Qt::LeftButton, {}, cell.center().toPoint());
    const Profile& profile = m_session->profile();
    QVERIFY(profile.load.services >= target.cells.back().from);
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (!target.answers[i].empty())
            QCOMPARE(profile.answers.at(questions[i]), target.answers[i]);
    QCOMPARE(m_session->undoStack().count(), 1);
    QVERIFY(waitUntilCurrent());
    QCOMPARE(map->map().rows[map->map().here].answers, target.answers);
    m_session->undoStack().undo();
    QCOMPARE(m_session->profile(), sampleProfile());
}

void TestRobustnessPage::answersLeadToTheirQuestions()
{
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    QTest::mouseClick(part<InfluenceRow>("influence.team"), Qt::LeftButton);
    QCOMPARE(links.count(), 1);
    QCOMPARE(links.last().first().toString(), QStringLiteral("question/team"));
}

void TestRobustnessPage::cardsStackWhereItIsNarrow()
{
    auto* weights = part<QWidget>("weightsCard");
    auto* ranks = part<QWidget>("ranksCard");
    QVERIFY(ranks->x() > weights->x());
    m_page->resize(600, 500);
    QCoreApplication::processEvents();
    QVERIFY(ranks->y() > weights->y());
    QCOMPARE(part<QScrollArea>("robustnessScroll")->horizontalScrollBar()->maximum(), 0);
}

void TestRobustnessPage::tabReachesAllOfIt()
{
    // Rows made for a window that is shown appear with its next layout.
    QTRY_VERIFY(part<InfluenceRow>("influence.team")->isVisible());
    QStringList reached;
    for (const QWidget* stop : tabStops(*m_page))
        reached << stop->objectName();
    qsizetype at = -1;
    for (const char* name :
         {"tree.slider", "tree.field", "must-haves.field", "answerMap", "influence.team"}) {
        const qsizetype next = reached.indexOf(QLatin1String(name));
        QVERIFY2(next > at, name);
        at = next;
    }
}

void TestRobustnessPage::everyControlHasANameForScreenReaders()
{
    for (const QWidget* widget : m_page->findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible()
            && !qobject_cast<const QScrollArea*>(widget)
            && !qobject_cast<const QPushButton*>(widget))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestRobustnessPage)
#include "tst_robustness_page.moc"
