// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/playbook/playbook_fixture.h"
#include "widgets/kit/buttons.h"
#include "widgets/playbook/entry/command_box.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

namespace whichmesh::ui {

/// Entries and what can be done with them.
class TestPlaybookPage : public PlaybookFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstEntryIsOpen();
    void aClickOpensAnEntry();
    void whatAppliesSaysSo();
    void whatWarnsSaysSo();
    void aChangedProfileKeepsTheEntry();
    void commandsAreCopied();
    void aSectionIsShownAndLeadsToItsTable();
    void aCaseIsAPlaceToStartFrom();
    void anOptionHasItsProsAndCons();
    void showEntryGoesThere();
    void newKnowledgeKeepsThePlace();
    void markupIsShownAsItIs();
    void theListNarrows_data();
    void theListNarrows();
    void everyControlHasAName();
    void theTabKeyReachesEveryControl();
};

void TestPlaybookPage::theFirstEntryIsOpen()
{
    QCOMPARE(shownTitle(), QString::fromStdString(m_guide->playbook[0].entries[0].title));
    QCOMPARE(list()->currentIndex().data().toString(), shownTitle());
}

void TestPlaybookPage::aClickOpensAnEntry()
{
    click(row("custom-envoyfilters"));
    QCOMPARE(shownTitle(), list()->currentIndex().data().toString());
    QCOMPARE(list()->currentIndex(), row("custom-envoyfilters"));
    QCOMPARE(appliesLine(), QString());
}

void TestPlaybookPage::whatAppliesSaysSo()
{
    click(row("mtls-linkerd"));
    QCOMPARE(appliesLine(), QStringLiteral("Applies to your profile"));
    click(row("mtls-istio"));
    QCOMPARE(appliesLine(), QString());
}

void TestPlaybookPage::whatWarnsSaysSo()
{
    click(row("linkerd-for-complex-l7-routing"));
    QCOMPARE(appliesLine(), QString());
    m_session->change(QStringLiteral("Goals"), [](Profile& profile) {
        profile.answers[QuestionId("goals")] = {AnswerId("compliance"), AnswerId("l7-routing")};
    });
    QCOMPARE(appliesLine(), QStringLiteral("Watch out: your case fits this anti-pattern"));
    QCOMPARE(row("linkerd-for-complex-l7-routing").data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Linkerd for complex L7 routing, warns you"));
    m_session->undoStack().undo();
    QCOMPARE(appliesLine(), QString());
}

void TestPlaybookPage::aChangedProfileKeepsTheEntry()
{
    click(row("mtls-linkerd"));
    const QWidget* before = pane()->widget();
    m_session->change(QStringLiteral("Services"),
                      [](Profile& profile) { profile.load.services = 130; });
    QCOMPARE(pane()->widget(), before); // nothing on it changed
    m_session->change(QStringLiteral("Mesh"), [](Profile& profile) {
        profile = {};
        profile.answers[QuestionId("need_mesh")] = {AnswerId("no")};
    });
    QCOMPARE(shownTitle(), QStringLiteral("mTLS with Linkerd"));
    QCOMPARE(appliesLine(), QString());
}

void TestPlaybookPage::commandsAreCopied()
{
    click(row("mtls-istio"));
    const auto boxes = pane()->widget()->findChildren<CommandBox*>();
    QCOMPARE(boxes.size(), 5);
    auto* copy = boxes[2]->findChild<QPushButton*>(QStringLiteral("copyCommand"));
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("kubectl rollout restart deploy -n my-app"));
    QCOMPARE(copy->text(), QStringLiteral("Copied"));
    // A command of several lines comes whole, by keyboard and with its marks on.
    QTest::keyClicks(search(), QStringLiteral("strict"));
    auto* last = boxes[4]->findChild<QPushButton*>(QStringLiteral("copyCommand"));
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("kubectl apply -f - <<EOF\napiVersion:")));
    QVERIFY(copied.endsWith(QStringLiteral("  mtls:\n    mode: STRICT\nEOF")));
}

void TestPlaybookPage::aSectionIsShownAndLeadsToItsTable()
{
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    click(row("workload-pci-dss"));
    auto* link = find<LinkButton>("openInCompare");
    pane()->ensureWidgetVisible(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(links.count(), 1);
    QCOMPARE(links[0][0].toString(), QStringLiteral("compare/pci-dss"));
}

void TestPlaybookPage::aCaseIsAPlaceToStartFrom()
{
    click(row("case-small-startup"));
    auto* start = find<QPushButton>("startFrom");
    pane()->ensureWidgetVisible(start);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(m_session->profile(), fromPreset(m_guide->scenarios[0].preset));
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(shownTitle(), QString::fromStdString(m_guide->scenarios[0].title));
    QCOMPARE(appliesLine(), QStringLiteral("Applies to your profile"));
}

void TestPlaybookPage::anOptionHasItsProsAndCons()
{
    click(row("option-linkerd"));
    QCOMPARE(shownTitle(), QStringLiteral("Linkerd"));
    QCOMPARE(appliesLine(), QStringLiteral("Recommended for your profile"));
    QStringList texts;
    for (const ReadingLabel* label : pane()->widget()->findChildren<ReadingLabel*>())
        texts << label->plainText();
    const Option* linkerd = m_guide->option(OptionId("linkerd"));
    for (const auto& list : {linkerd->bestFor, linkerd->pros, linkerd->cons})
        for (const std::string& item : list)
            QVERIFY2(texts.contains(QString::fromStdString(item)), item.c_str());
}

void TestPlaybookPage::showEntryGoesThere()
{
    QTest::keyClicks(search(), QStringLiteral("rollout"));
    find<QCheckBox>("playbookOnly")->setChecked(true);
    QVERIFY(m_page->showEntry(QStringLiteral("mesh-debt")));
    QCOMPARE(search()->text(), QString());
    QVERIFY(!find<QCheckBox>("playbookOnly")->isChecked());
    QCOMPARE(list()->currentIndex(), row("mesh-debt"));
    QVERIFY(list()->viewport()->rect().contains(list()->visualRect(row("mesh-debt"))));
    QVERIFY(!m_page->showEntry(QStringLiteral("no such entry")));
    QCOMPARE(list()->currentIndex(), row("mesh-debt"));
}

void TestPlaybookPage::newKnowledgeKeepsThePlace()
{
    click(row("mesh-debt"));
    KnowledgeBase changed = *m_guide;
    changed.playbook.front().entries.front().title = "Renamed";
    m_session->setKnowledge(std::make_shared<const KnowledgeBase>(changed));
    QCOMPARE(list()->currentIndex(), row("mesh-debt"));
    QCOMPARE(list()->model()->index(0, 0, list()->model()->index(0, 0)).data().toString(),
             QStringLiteral("Renamed"));
}

void TestPlaybookPage::markupIsShownAsItIs()
{
    KnowledgeBase changed = *m_guide;
    PlaybookEntry& entry = changed.playbook.front().entries.front();
    entry.title = "<b>Bold</b> &amp; more";
    entry.blocks = {Paragraph{"<h1>rollout</h1> <img src=x>"}};
    m_session->setKnowledge(std::make_shared<const KnowledgeBase>(changed));
    click(row(entry.id.str().c_str()));
    QCOMPARE(shownTitle(), QStringLiteral("<b>Bold</b> &amp; more"));
    const auto* text = pane()->widget()->findChildren<ReadingLabel*>().back();
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QApplication::processEvents();
    const int height = text->height();
    QTest::keyClicks(search(), QStringLiteral("rollout"));
    QCOMPARE(text->textFormat(), Qt::RichText);
    QVERIFY(text->text().contains(QStringLiteral("&lt;h1&gt;")));
    QCOMPARE(text->heightForWidth(text->width()), height); // no heading, no picture
}

void TestPlaybookPage::theListNarrows_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<int>("atMost");
    QTest::newRow("wide") << 1400 << 320 << 320;
    QTest::newRow("a third column beside it") << 660 << 230 << 240;
    QTest::newRow("the least the window gives it") << 480 << 160 << 175;
}

void TestPlaybookPage::theListNarrows()
{
    QFETCH(const int, width);
    m_page->resize(width, 600);
    QTRY_COMPARE(m_page->width(), width);
    QApplication::processEvents();
    click(row("mtls-istio"));
    QApplication::processEvents();
    const int side = search()->width();
    QFETCH(const int, atLeast);
    QFETCH(const int, atMost);
    QVERIFY2(side >= atLeast && side <= atMost, qPrintable(QString::number(side)));
    QVERIFY(pane()->width() > side);
    QVERIFY(pane()->widget()->width() <= pane()->viewport()->width()); // nothing is cut off
}

void TestPlaybookPage::everyControlHasAName()
{
    click(row("mtls-istio"));
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestPlaybookPage::theTabKeyReachesEveryControl()
{
    click(row("mtls-linkerd")); // with commands to copy
    search()->setFocus(Qt::TabFocusReason);
    QList<QWidget*> reached;
    for (int i = 0; i < 60; ++i) {
        QWidget* now = QApplication::focusWidget();
        if (reached.contains(now))
            break;
        reached << now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (QWidget* widget : m_page->findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled())
            QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestPlaybookPage)
#include "tst_playbook_page.moc"
