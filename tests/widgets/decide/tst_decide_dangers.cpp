// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/verdict_dangers.h"
#include "tests/support/shipped_guide.h"
#include "tests/widgets/decide/decide_fixture.h"
#include "widgets/decide/outcome/danger_line.h"
#include "widgets/decide/tree/tree_view.h"
#include "widgets/kit/tab_order.h"
#include "widgets/kit/text.h"
#include "widgets/playbook/entry/reading_label.h"
#include "widgets/playbook/playbook_page.h"

#include <QApplication>
#include <QSignalSpy>

#include <algorithm>

namespace whichmesh::ui {

/// Danger notes on what the tree leads to, beside the outcomes themselves.
class TestDecideDangers : public DecideFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOutcomeSaysItsDangers();
    void aNoteIsSaidOnce();
    void aClickLeadsToTheOption();
    void theTabKeyReachesThem();
    void leavesOfTheTreeSayThemToo();
    void theGuideAloneKnowsNone();

private:
    QStringList shown() const;
};

void TestDecideDangers::init()
{
    DecideFixture::init();
    m_session->setStack(test::shippedStack());
    m_session->setEdition(EditionId("reviewed-2026"));
    QVERIFY(!m_session->knowledge().dangers.empty());
}

QStringList TestDecideDangers::shown() const
{
    QStringList texts;
    for (const DangerLine* line : m_page->findChildren<DangerLine*>())
        if (line->isVisible())
            texts << line->text();
    return texts;
}

void TestDecideDangers::anOutcomeSaysItsDangers()
{
    start({QStringLiteral("need_mesh=false")});
    QCOMPARE(reachable(), QStringLiteral("none"));
    QStringList expected;
    for (const Danger& danger : m_session->knowledge().dangers)
        if (danger.on == Subject(OptionId("none")))
            expected << QStringLiteral("Danger: ") + toQt(danger.title);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(shown(), expected);
}

void TestDecideDangers::aNoteIsSaidOnce()
{
    KnowledgeBase knowledge = *test::shippedGuide();
    knowledge.dangers = {{DangerId("jobs"), OptionId("linkerd"), "Jobs never end",
                          "Turn on native sidecars.", SourceId(), "2026-11-22", EditionId()}};
    m_session->setKnowledge(std::make_shared<const KnowledgeBase>(std::move(knowledge)));
    start({QStringLiteral("need_mesh=true")});
    QVERIFY(m_session->results()->verdict.outcomes.size() > 2);
    QCOMPARE(shown(), QStringList{QStringLiteral("Danger: Jobs never end")});
}

void TestDecideDangers::aClickLeadsToTheOption()
{
    start({QStringLiteral("need_mesh=false")});
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    m_page->findChild<DangerLine*>()->click();
    QCOMPARE(links.count(), 1);
    const QString target = links.at(0).at(0).toString();
    QCOMPARE(target.section(u'/', 0, 0), QStringLiteral("playbook"));
    PlaybookPage playbook(*m_session);
    playbook.showResults(m_session->results());
    QVERIFY(playbook.showEntry(target.section(u'/', 1)));
    QCOMPARE(playbook.findChild<ReadingLabel*>(QStringLiteral("entryTitle"))->plainText(),
             QStringLiteral("No mesh"));
}

void TestDecideDangers::theTabKeyReachesThem()
{
    start({});
    // Lines made for a page that is shown appear with its next layout.
    QTRY_VERIFY(find<QWidget>(QStringLiteral("outcomeDanger"))->isVisible());
    QStringList reached;
    for (const QWidget* stop : tabStops(*m_page))
        reached << stop->objectName();
    reached = reached.mid(reached.indexOf(QStringLiteral("row_must_haves")));
    reached = reached.mid(0, reached.indexOf(QStringLiteral("outcomeSource")) + 1);
    QVERIFY(!reached.isEmpty());
    QCOMPARE(reached.count(QStringLiteral("outcomeDanger")), shown().size());
}

void TestDecideDangers::leavesOfTheTreeSayThemToo()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=20")});
    auto* tree = find<TreeView>(QStringLiteral("treeView"));
    const auto& boxes = tree->treeLayout().boxes;
    tree->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tree, Qt::Key_Home);
    int warned = 0;
    for (const TreeBox& box : boxes) {
        const bool expected =
            box.outcome
            && !dangersOf(m_session->knowledge(), OpenOutcome{*box.outcome, box.path}).empty();
        QCOMPARE(tree->accessibleDescription().contains(QStringLiteral("Danger: ")), expected);
        warned += expected ? 1 : 0;
        QTest::keyClick(tree, Qt::Key_Right);
    }
    QVERIFY(warned > 0);
}

void TestDecideDangers::theGuideAloneKnowsNone()
{
    m_session->setKnowledge(test::shippedGuide());
    start({});
    QVERIFY(m_session->knowledge().dangers.empty());
    QCOMPARE(shown(), QStringList());
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestDecideDangers)
#include "tst_decide_dangers.moc"
