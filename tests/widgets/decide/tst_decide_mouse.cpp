// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/decide/decide_fixture.h"
#include "widgets/decide/answer_button.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace whichmesh::ui {

/// The Decide page by mouse, and what it shows.
class TestDecideMouse : public DecideFixture
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreClicked();
    void rowsOpenTheirQuestion();
    void clearForgetsTheAnswers();
    void theSliderMovesThePath();
    void aQuestionOffThePathSaysWhenItIsAsked();
    void nearbyAnswersGoToTheirQuestion();
    void sourcesAreLinks();
    void everyControlHasAName();
    void everythingFitsWhereItIsNarrow();
};

void TestDecideMouse::answersAreClicked()
{
    start({});
    click(QStringLiteral("answer_need_mesh_yes"));
    click(QStringLiteral("answer_services_500-and-more"));
    QCOMPARE(m_session->profile().load.services, std::optional(500.0));
    click(QStringLiteral("unknown_full_features"));
    QCOMPARE(reachable(), QStringLiteral("istio|cilium"));
    QCOMPARE(steps(), 2);
}

void TestDecideMouse::rowsOpenTheirQuestion()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=20")});
    click(QStringLiteral("row_need_mesh"));
    QCOMPARE(open(), QStringLiteral("need_mesh"));
    QVERIFY(find<AnswerButton>(QStringLiteral("answer_need_mesh_yes"))->isChosen());
    click(QStringLiteral("answer_need_mesh_no"));
    QCOMPARE(reachable(), QStringLiteral("none"));
}

void TestDecideMouse::clearForgetsTheAnswers()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=20"),
           QStringLiteral("full_features=true"), QStringLiteral("hops=7")});
    click(QStringLiteral("clearAnswers"));
    QVERIFY(m_session->profile().answers.empty());
    QCOMPARE(m_session->profile().load.hops, std::optional(7.0));
    QCOMPARE(open(), QStringLiteral("need_mesh"));
    QCOMPARE(steps(), 1);
    QVERIFY(!find<QAbstractButton>(QStringLiteral("clearAnswers"))->isEnabled());
}

void TestDecideMouse::theSliderMovesThePath()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("performance_critical=true"),
           QStringLiteral("full_features=true")});
    const auto row = [this](const char* question) {
        return find<QAbstractButton>(QStringLiteral("row_") + QLatin1String(question))
            ->accessibleName();
    };
    set(QStringLiteral("services=49"));
    QCOMPARE(reachable(), QStringLiteral("linkerd"));
    QCOMPARE(row("services"), QStringLiteral("Cluster size < 50 services"));
    set(QStringLiteral("services=50"));
    QCOMPARE(reachable(), QStringLiteral("cilium"));
    QCOMPARE(row("services"), QStringLiteral("Cluster size 50-500 services"));
    QVERIFY(
        row("full_features").startsWith(QStringLiteral("Full feature set needed? Asked after")));
    set(QStringLiteral("services=499"));
    QCOMPARE(reachable(), QStringLiteral("cilium"));
    set(QStringLiteral("services=500"));
    QCOMPARE(reachable(), QStringLiteral("istio"));
    QCOMPARE(row("services"), QStringLiteral("Cluster size 500+ services"));
    QVERIFY(row("performance_critical").contains(QStringLiteral("Asked after")));
}

void TestDecideMouse::aQuestionOffThePathSaysWhenItIsAsked()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120")});
    auto* row = find<QAbstractButton>(QStringLiteral("row_full_features"));
    QCOMPARE(row->accessibleName(),
             QStringLiteral("Full feature set needed? Asked after “500+ services”."));
    QVERIFY(!row->isEnabled());
    m_page->openQuestion(QuestionId("full_features"));
    QVERIFY(open() != QStringLiteral("full_features"));
}

void TestDecideMouse::nearbyAnswersGoToTheirQuestion()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=20")});
    auto* line = find<QAbstractButton>(QStringLiteral("nearby_0"));
    QVERIFY(line->isVisible());
    QVERIFY(
        line->accessibleName().startsWith(QStringLiteral("Full service mesh needed? from Yes")));
    click(QStringLiteral("nearby_0"));
    QCOMPARE(open(), QStringLiteral("need_mesh"));
}

void TestDecideMouse::sourcesAreLinks()
{
    start({});
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    click(QStringLiteral("source_need_mesh"));
    QCOMPARE(links.count(), 1);
    QCOMPARE(links[0][0].toString(), QStringLiteral("heading/The “which to pick” decision tree"));
}

void TestDecideMouse::everyControlHasAName()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120")});
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestDecideMouse::everythingFitsWhereItIsNarrow()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120")});
    for (const int width : {380, 416, 832, 1600}) {
        m_page->resize(width, 540);
        QApplication::processEvents();
        auto* scroll = m_page->findChild<QScrollArea*>();
        QVERIFY2(scroll->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(width)));
        QVERIFY(find<QWidget>(QStringLiteral("treeView"))->width() <= width);
    }
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestDecideMouse)
#include "tst_decide_mouse.moc"
