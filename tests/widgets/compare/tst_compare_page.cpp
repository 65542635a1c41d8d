// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/compare/compare_page.h"
#include "widgets/compare/table/feature_header.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/feature_view.h"
#include "widgets/compare/table/table_metrics.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/text.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QToolButton>

#include <memory>

namespace whichmesh::ui {

class TestComparePage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void typingFilters();
    void differencesOnly();
    void differencesOfTheColumnsShown();
    void keysReachTheFilter();
    void clearFilterBringsAllBack();
    void aFaultIsSaidAndTheLastFilterStays();
    void aFaultWaitsWhileTheWordIsOnlyBegun();
    void returnGoesToTheTable();
    void nothingMatches();
    void columnsByMenu();
    void columnsByKeys();
    void copyByKey();
    void copyByMenu_data();
    void copyByMenu();
    void aFilterSelectsNothing();
    void detailsFollowTheCursor();
    void showSectionGoesThere();
    void sameKnowledgeChangesNothing();
    void newKnowledgeKeepsThePlace();
    void newKnowledgeMayRefuseTheFilter();
    void stateComesBack();
    void stateBeforeTheFirstResults();
    void withoutTables();
    void aFourthMesh();
    void everyControlHasAName();

private:
    void load(const KnowledgeBase& knowledge);
    template <typename Widget>
    Widget* find(const char* name) const;
    QString textOf(const char* label) const { return find<QLabel>(label)->text(); }
    QLineEdit* filter() const { return find<QLineEdit>("compareFilter"); }
    FeatureView* view() const { return find<FeatureView>("compareTable"); }
    QModelIndex row(const char* feature) const;
    QString rows() const;
    QString columns() const;
    void choose(const char* feature, int column);
    void trigger(const char* button, const char* action);

    std::unique_ptr<ComparePage> m_page;
};

void TestComparePage::init()
{
    TestCase::init();
    QGuiApplication::clipboard()->clear();
    m_page = std::make_unique<ComparePage>();
    m_page->resize(832, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    load(test::sampleKnowledge());
}

void TestComparePage::cleanup()
{
    m_page.reset();
}

void TestComparePage::load(const KnowledgeBase& knowledge)
{
    auto results = std::make_shared<Results>();
    results->knowledge = test::shared(knowledge);
    m_page->showResults(results);
}

template <typename Widget>
Widget* TestComparePage::find(const char* name) const
{
    auto* widget = m_page->findChild<Widget*>(QLatin1String(name));
    if (!widget)
        qFatal("no %s", name);
    return widget;
}

/// The title cell of a feature, or an invalid index when it is filtered out.
QModelIndex TestComparePage::row(const char* feature) const
{
    const QAbstractItemModel* model = view()->model();
    for (int s = 0; s < model->rowCount(); ++s) {
        const QModelIndex section = model->index(s, 0);
        for (int f = 0; f < model->rowCount(section); ++f) {
            const QModelIndex index = model->index(f, 0, section);
            if (index.data(FeatureTableModel::FeatureRole) == QLatin1String(feature))
                return index;
        }
    }
    return {};
}

/// The ids of the features left.
QString TestComparePage::rows() const
{
    QStringList ids;
    const QAbstractItemModel* model = view()->model();
    for (int s = 0; s < model->rowCount(); ++s) {
        const QModelIndex section = model->index(s, 0);
        for (int f = 0; f < model->rowCount(section); ++f)
            ids << model->index(f, 0, section).data(FeatureTableModel::FeatureRole).toString();
    }
    return ids.join(QLatin1Char(' '));
}

QString TestComparePage::columns() const
{
    QStringList ids;
    for (const Option* mesh : view()->head()->shownMeshes())
        ids << toQt(mesh->id.str());
    return ids.join(QLatin1Char(' '));
}

void TestComparePage::choose(const char* feature, int column)
{
    const QModelIndex index = row(feature).siblingAtColumn(column);
    view()->scrollTo(index);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
}

/// Opens a button's menu and triggers an action of it.
void TestComparePage::trigger(const char* button, const char* action)
{
    QMenu* menu = find<QToolButton>(button)->menu();
    menu->popup(m_page->mapToGlobal(QPoint(300, 48)));
    auto* found = menu->findChild<QAction*>(QLatin1String(action));
    if (!found) {
        for (QAction* each : menu->actions())
            found = each->objectName() == QLatin1String(action) ? each : found;
    }
    if (!found || !found->isEnabled())
        qFatal("no action %s, or it is disabled", action);
    found->trigger();
    menu->close();
}

void TestComparePage::typingFilters()
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

void TestComparePage::differencesOnly()
{
    auto* box = find<QCheckBox>("compareDifferences");
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(box->isChecked());
    QCOMPARE(textOf("compareCount"), QStringLiteral("6 of 8 rows"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(textOf("compareCount"), QStringLiteral("8 rows"));
}

void TestComparePage::differencesOfTheColumnsShown()
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

void TestComparePage::keysReachTheFilter()
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

void TestComparePage::clearFilterBringsAllBack()
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

void TestComparePage::aFaultIsSaidAndTheLastFilterStays()
{
    filter()->setText(QStringLiteral("linkerd:no"));
    QCOMPARE(rows(), QStringLiteral("header-routing"));
    filter()->setText(QStringLiteral("linkerd:no istoi:yes"));
    QVERIFY(find<QLabel>("compareFault")->isVisible());
    QCOMPARE(textOf("compareFault"), QStringLiteral("“istoi:” is unknown. Before a colon comes "
                                                    "istio, linkerd, cilium or section."));
    QCOMPARE(filter()->accessibleDescription(), textOf("compareFault"));
    QVERIFY(isInvalid(filter()));
    QCOMPARE(rows(), QStringLiteral("header-routing"));
    filter()->setText(QStringLiteral("linkerd:no istio:no"));
    QVERIFY(!find<QLabel>("compareFault")->isVisible());
    QVERIFY(!isInvalid(filter()));
    QCOMPARE(rows(), QString());
}

void TestComparePage::aFaultWaitsWhileTheWordIsOnlyBegun()
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
    view()->setFocus();
    QVERIFY(fault->isVisible());
}

void TestComparePage::returnGoesToTheTable()
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

void TestComparePage::nothingMatches()
{
    filter()->setText(QStringLiteral("quantum"));
    QCOMPARE(textOf("compareCount"), QStringLiteral("0 of 8 rows"));
    QCOMPARE(textOf("compareLeftOut"), QStringLiteral("No row matches."));
    QCOMPARE(textOf("compareDetailsTitle"),
             QStringLiteral("Select a cell to read all the source says of it."));
    filter()->clear();
    QCOMPARE(textOf("compareDetailsTitle"), QStringLiteral("Auto mTLS"));
}

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

void TestComparePage::aFilterSelectsNothing()
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

void TestComparePage::detailsFollowTheCursor()
{
    const auto lines = [this] {
        return find<QScrollArea>("compareDetailsLines")->accessibleDescription();
    };
    choose("fault-injection", 2);
    QCOMPARE(textOf("compareDetailsTitle"), QStringLiteral("Fault injection"));
    QVERIFY(lines().startsWith(QStringLiteral("Guide 2024: partial, retry budgets only\n")));
    QVERIFY(lines().contains(QStringLiteral("Workarounds: Route in the ingress\n")));
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY(lines().startsWith(QStringLiteral("Guide 2024: no\n")));
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
    m_page->resize(832, 380);
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

void TestComparePage::newKnowledgeMayRefuseTheFilter()
{
    load(test::sampleKnowledgeOfFour());
    filter()->setText(QStringLiteral("kuma:partial istio:value"));
    QCOMPARE(rows(), QStringLiteral("identity"));
    load(test::sampleKnowledge());
    QVERIFY(find<QLabel>("compareFault")->isVisible());
    QCOMPARE(textOf("compareCount"), QStringLiteral("8 rows"));
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

    m_page = std::make_unique<ComparePage>();
    m_page->resize(832, 600);
    m_page->show();
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
    m_page = std::make_unique<ComparePage>();
    QVERIFY(m_page->restoreState(state));
    m_page->resize(832, 600);
    m_page->show();
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
