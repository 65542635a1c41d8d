// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/decide/decide_fixture.h"
#include "widgets/decide/preview_words.h"
#include "widgets/decide/questions/answer_button.h"
#include "widgets/kit/text.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

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
    void nearbyAnswersAreTheNearestFlips();
    void everyQuestionOfTheGuideIsAsked();
    void severalAnswersAreClicked();
    void settledQuestionsSaySo();
    void answersSayWhatTheyWouldDo();
    void previewsInWords_data();
    void previewsInWords();
    void mustHavesLeadToTheStars();
    void sourcesAreLinks();
    void everyControlHasAName();
    void everythingFitsWhereItIsNarrow();
};

void TestDecideMouse::answersAreClicked()
{
    start({});
    openQuestion("need_mesh");
    click(QStringLiteral("answer_need_mesh_yes"));
    openQuestion("services");
    click(QStringLiteral("answer_services_500-and-more"));
    QCOMPARE(m_session->profile().load.services, std::optional(500.0));
    openQuestion("full_features");
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
    QCOMPARE(open(), next());
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

void TestDecideMouse::nearbyAnswersAreTheNearestFlips()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=20")});
    const auto& flips = m_session->results()->verdict.flips;
    QVERIFY(flips.size() > 2);
    int questions = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(6, flips.size()); ++i) {
        const QString name = QStringLiteral("nearby_%1").arg(i);
        QVERIFY(find<QAbstractButton>(name)->isVisible());
        const auto* change = std::get_if<AnswerChange>(&flips[i].change);
        if (!change)
            continue;
        ++questions;
        const QString id = toQt(change->question.str());
        QVERIFY(find<QAbstractButton>(name)->accessibleName().startsWith(
            toQt(m_session->knowledge().question(change->question)->shortText)));
        click(name);
        QCOMPARE(open(), id);
    }
    QVERIFY(questions > 0);
}

void TestDecideMouse::everyQuestionOfTheGuideIsAsked()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120")});
    for (const char* id : {"goals", "team", "current_mesh", "workloads", "scenario"}) {
        click(QStringLiteral("row_") + QLatin1String(id));
        QCOMPARE(open(), QString::fromLatin1(id));
    }
    QCOMPARE(find<QLabel>(QStringLiteral("answeredCount"))->text(),
             QStringLiteral("2 of 8 answered"));
}

void TestDecideMouse::severalAnswersAreClicked()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120")});
    openQuestion("workloads");
    click(QStringLiteral("answer_workloads_serverless"));
    click(QStringLiteral("answer_workloads_pci-dss"));
    QCOMPARE(answer("workloads"), QStringLiteral("pci-dss+serverless"));
    QVERIFY(find<AnswerButton>(QStringLiteral("answer_workloads_pci-dss"))->isChosen());
    QVERIFY(!find<AnswerButton>(QStringLiteral("answer_workloads_database"))->isChosen());
    click(QStringLiteral("next_workloads"));
    QVERIFY(open() != QStringLiteral("workloads"));
    QCOMPARE(find<QAbstractButton>(QStringLiteral("row_workloads"))->accessibleName(),
             QStringLiteral("Workloads PCI-DSS Level 1, Serverless or ephemeral"));
}

void TestDecideMouse::settledQuestionsSaySo()
{
    start({QStringLiteral("must_haves=cookie-based"), QStringLiteral("goals=compliance"),
           QStringLiteral("workloads=pci-dss")});
    QCOMPARE(open(), QString());
    auto* row = find<QAbstractButton>(QStringLiteral("row_team"));
    QCOMPARE(row->accessibleName(),
             QStringLiteral("Team capability cannot change the verdict any more"));
    // It may be answered all the same.
    click(QStringLiteral("row_team"));
    QCOMPARE(open(), QStringLiteral("team"));
}

void TestDecideMouse::answersSayWhatTheyWouldDo()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120"),
           QStringLiteral("performance_critical=false")});
    const auto& results = *m_session->results();
    openQuestion("team");
    const auto outlook =
        std::ranges::find(results.outlooks, QuestionId("team"), &QuestionOutlook::question);
    for (const AnswerOutlook& each : outlook->answers) {
        const auto* button =
            find<AnswerButton>(QStringLiteral("answer_team_") + toQt(each.answer.str()));
        const PreviewWords expected =
            previewOf(*results.knowledge, results.verdict.recommendation, each.recommendation);
        QCOMPARE(button->preview(), expected.text);
        QCOMPARE(button->accessibleDescription(), expected.text);
    }
}

void TestDecideMouse::previewsInWords_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* now, const char* then, const char* text) {
        QTest::addRow("%s to %s", now, then)
            << QString::fromLatin1(now) << QString::fromLatin1(then) << QString::fromLatin1(text);
    };
    row("linkerd", "linkerd", "Linkerd stays");
    row("linkerd", "cilium", "Cilium leads");
    row("linkerd", "cilium linkerd", "Cilium draws level");
    row("linkerd", "cilium linkerd istio", "2 draw level");
    row("linkerd cilium", "linkerd", "Linkerd leads");
    row("linkerd cilium", "cilium linkerd", "the same 2");
    row("linkerd cilium istio", "cilium linkerd", "Istio falls behind");
    row("linkerd", "cilium istio", "2 close");
    row("linkerd", "", "no option is left");
    row("", "istio", "Istio leads");
}

void TestDecideMouse::previewsInWords()
{
    QFETCH(const QString, now);
    QFETCH(const QString, then);
    QFETCH(const QString, text);
    const auto ids = [](const QString& words) {
        std::vector<OptionId> list;
        for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            list.emplace_back(word.toStdString());
        return list;
    };
    QCOMPARE(previewOf(m_session->knowledge(), ids(now), ids(then)).text, text);
}

void TestDecideMouse::mustHavesLeadToTheStars()
{
    start({QStringLiteral("must_haves=header-routing,fault-injection")});
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    QCOMPARE(find<QAbstractButton>(QStringLiteral("row_must_haves"))->accessibleName(),
             QStringLiteral("Must-haves 2 starred"));
    click(QStringLiteral("row_must_haves"));
    QCOMPARE(links.value(0).value(0).toString(), QStringLiteral("compare"));
}

void TestDecideMouse::sourcesAreLinks()
{
    start({});
    openQuestion("need_mesh");
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
