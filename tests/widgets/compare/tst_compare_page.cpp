// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/widgets/compare/compare_page_fixture.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/head/feature_header.h"
#include "widgets/kit/buttons.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSplitter>

namespace whichmesh::ui {

class TestComparePage : public ComparePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void columnsByMenu();
    void columnsByKeys();
    void copyByKey();
    void copyByMenu_data();
    void copyByMenu();
    void detailsFollowTheCursor();
    void showSectionGoesThere();
    void sameKnowledgeChangesNothing();
    void newKnowledgeKeepsThePlace();
    void stateComesBack();
    void stateBeforeTheFirstResults();
    void withoutTables();
    void aFourthMesh();
    void everyControlHasAName();
};

void TestComparePage::columnsByMenu()
{
    choose("identity", 3);
    trigger("compareColumns", "compareMoveLeft");
    QCOMPARE(columns(), QStringLiteral("istio cilium linkerd"));
    trigger("compareColumns", "compareMoveRight");
    QCOMPARE(columns(), QStringLiteral("istio linkerd cilium"));
    trigger("compareColumns", "compareHide");
    QCOMPARE(columns(), QStringLiteral("istio linkerd"));
    trigger("compareColumns", "compareShow_cilium");
    QCOMPARE(columns(), QStringLiteral("istio linkerd cilium"));
    trigger("compareColumns", "compareFoldAll");
    QVERIFY(!view()->isExpanded(view()->model()->index(0, 0)));
    trigger("compareColumns", "compareUnfoldAll");
    QVERIFY(view()->isExpanded(view()->model()->index(0, 0)));
}

void TestComparePage::columnsByKeys()
{
    choose("identity", 1);
    QTest::keyClick(view(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(columns(), QStringLiteral("linkerd istio cilium"));
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(columns(), QStringLiteral("istio linkerd cilium"));
    QCOMPARE(view()->currentIndex(), row("identity").siblingAtColumn(1));
}

void TestComparePage::copyByKey()
{
    trigger("compareColumns", "compareShow_linkerd");
    choose("identity", 1);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->text(), QStringLiteral("Feature\tIstio\tCilium\n"
                                          "Identity\tServiceAccount\tSPIFFE (Cilium)\n"
                                          "PERMISSIVE mode\t✅\tN/A\n"));
    QVERIFY(mime->html().contains(QStringLiteral("<th scope=\"row\">PERMISSIVE mode</th>")));
}

void TestComparePage::copyByMenu_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("expected");
    QTest::newRow("table") << QStringLiteral("compareCopyTable")
                           << QStringLiteral("Feature\tIstio\tLinkerd\tCilium\n"
                                             "Auto mTLS\t✅\t✅\t✅\n");
    QTest::newRow("TSV") << QStringLiteral("compareCopyTsv")
                         << QStringLiteral("Feature\tIstio\tLinkerd\tCilium\n"
                                           "Auto mTLS\t✅\t✅\t✅\n");
    QTest::newRow("Markdown") << QStringLiteral("compareCopyMarkdown")
                              << QStringLiteral("| Feature | Istio | Linkerd | Cilium |\n"
                                                "| --- | --- | --- | --- |\n"
                                                "| Auto mTLS | ✅ | ✅ | ✅ |\n");
    QTest::newRow("HTML") << QStringLiteral("compareCopyHtml")
                          << QStringLiteral(
                                 "<table>\n<thead>\n<tr><th scope=\"col\">Feature</th><th "
                                 "scope=\"col\">Istio</th><th scope=\"col\">Linkerd</th><th "
                                 "scope=\"col\">Cilium</th></tr>\n</thead>\n<tbody>\n<tr><th "
                                 "scope=\"row\">Auto "
                                 "mTLS</th><td>✅</td><td>✅</td><td>✅</td></tr>\n</tbody>\n</table>"
                                 "\n");
}

void TestComparePage::copyByMenu()
{
    QFETCH(const QString, action);
    QFETCH(const QString, expected);
    choose("auto-mtls", 2);
    trigger("compareCopy", action.toLatin1().constData());
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
}

void TestComparePage::detailsFollowTheCursor()
{
    const auto lines = [this] {
        return find<QScrollArea>("compareDetailsLines")->accessibleDescription();
    };
    choose("fault-injection", 2);
    QCOMPARE(textOf("compareDetailsTitle"), QStringLiteral("Fault injection"));
    QVERIFY2(lines().startsWith(QStringLiteral("Guide 2024; partial; retry budgets only; Traffic "
                                               "management; 2024; in effect in Guide 2024\n")),
             qPrintable(lines()));
    QVERIFY(lines().contains(QStringLiteral("Workarounds: Route in the ingress\n")));
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY(lines().startsWith(QStringLiteral("Guide 2024; no; ")));
    QVERIFY(!lines().contains(QStringLiteral("Workarounds")));
    QCOMPARE(find<QScrollArea>("compareDetailsLines")->accessibleName(),
             QStringLiteral("Cilium, Fault injection"));
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QCOMPARE(textOf("compareDetailsTitle"), QStringLiteral("mTLS"));
}

void TestComparePage::showSectionGoesThere()
{
    m_page->resize(832, 420);
    view()->collapse(view()->model()->index(1, 0));
    filter()->setText(QStringLiteral("section:mtls"));
    m_page->showSection(QStringLiteral("traffic-management"));
    QCOMPARE(filter()->text(), QString());
    const QModelIndex section = view()->model()->index(1, 0);
    QCOMPARE(view()->currentIndex(), section);
    QVERIFY(view()->isExpanded(section));
    QVERIFY(view()->viewport()->rect().contains(view()->visualRect(section).center()));
    QVERIFY(view()->hasFocus());
    m_page->showSection(QStringLiteral("no such section"));
    QCOMPARE(view()->currentIndex(), section);
}

void TestComparePage::sameKnowledgeChangesNothing()
{
    auto results = std::make_shared<Results>();
    results->knowledge = test::shared(test::sampleKnowledge());
    m_page->showResults(results);
    QSignalSpy resets(view()->model(), &QAbstractItemModel::modelReset);
    m_page->showResults(std::make_shared<Results>(*results));
    QCOMPARE(resets.count(), 0);
}

void TestComparePage::newKnowledgeKeepsThePlace()
{
    m_page->resize(832, 460);
    filter()->setText(QStringLiteral("-permissive"));
    choose("header-routing", 2);
    const int scroll = view()->scrollPosition();
    QVERIFY(scroll > 0);
    KnowledgeBase knowledge = test::sampleKnowledgeOfFour();
    knowledge.sections.back().features.back().title = "Renamed";
    load(knowledge);
    QCOMPARE(view()->currentIndex(), row("header-routing").siblingAtColumn(2));
    QCOMPARE(view()->selectionModel()->selectedRows(), QModelIndexList{row("header-routing")});
    QCOMPARE(view()->scrollPosition(), scroll);
    QCOMPARE(textOf("compareCount"), QStringLiteral("7 of 8 rows"));
    QCOMPARE(columns(), QStringLiteral("istio linkerd cilium kuma"));
}

void TestComparePage::stateComesBack()
{
    QSignalSpy changes(m_page.get(), &ComparePage::stateChanged);
    view()->head()->move(OptionId("istio"), 1);
    view()->head()->setShown(OptionId("cilium"), false);
    view()->collapse(view()->model()->index(0, 0));
    QVERIFY(changes.count() >= 3);
    find<QSplitter>("compareSplitter")->setSizes({400, 100});
    const QByteArray state = m_page->saveState();

    makePage();
    load(test::sampleKnowledge());
    QVERIFY(m_page->restoreState(state));
    QCOMPARE(columns(), QStringLiteral("linkerd istio"));
    QVERIFY(!view()->isExpanded(view()->model()->index(0, 0)));
    QVERIFY(view()->isExpanded(view()->model()->index(1, 0)));
    QCOMPARE(m_page->saveState(), state);
    QVERIFY(!m_page->restoreState("nonsense"));
    QCOMPARE(m_page->saveState(), state);
}

void TestComparePage::stateBeforeTheFirstResults()
{
    view()->head()->move(OptionId("istio"), 1);
    view()->collapse(view()->model()->index(1, 0));
    const QByteArray state = m_page->saveState();
    makePage();
    QVERIFY(m_page->restoreState(state));
    load(test::sampleKnowledge());
    QCOMPARE(columns(), QStringLiteral("linkerd istio cilium"));
    QVERIFY(!view()->isExpanded(view()->model()->index(1, 0)));
    QCOMPARE(m_page->saveState(), state);
}

void TestComparePage::withoutTables()
{
    load(KnowledgeBase());
    QVERIFY(find<QLabel>("compareEmpty")->isVisible());
    QVERIFY(!view()->isVisible());
    QCOMPARE(textOf("compareCount"), QStringLiteral("0 rows"));
    filter()->setText(QStringLiteral("anything"));
    QVERIFY(!find<LinkButton>("compareClearFilter")->isVisible());
    trigger("compareCopy", "compareCopyMarkdown");
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    filter()->clear();
    load(test::sampleKnowledge());
    QVERIFY(view()->isVisible());
    QVERIFY(!find<QLabel>("compareEmpty")->isVisible());
}

void TestComparePage::aFourthMesh()
{
    load(test::sampleKnowledgeOfFour());
    QCOMPARE(filter()->placeholderText(),
             QStringLiteral("Filter, for example linkerd:no istio:yes"));
    filter()->setText(QStringLiteral("kuma:partial linkerd:no"));
    QCOMPARE(rows(), QStringLiteral("header-routing"));
    choose("header-routing", 4);
    trigger("compareCopy", "compareCopyTsv");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Feature\tIstio\tLinkerd\tCilium\tKuma\n"
                            "Header-based routing\t✅ match\t❌\t⚠️ partial\t⚠️\n"));
}

void TestComparePage::everyControlHasAName()
{
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestComparePage)
#include "tst_compare_page.moc"
