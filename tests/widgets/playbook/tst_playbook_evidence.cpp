// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"
#include "widgets/evidence/claim_list.h"
#include "widgets/evidence/danger_block.h"
#include "widgets/playbook/entry/command_box.h"
#include "widgets/playbook/playbook_page.h"

#include <QApplication>
#include <QLabel>
#include <QTreeView>

#include <memory>

namespace whichmesh::ui {

/// Danger notes and claims on the entries of the playbook.
class TestPlaybookEvidence : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dangersShowInEveryEdition();
    void stepsCarryTheirDangers();
    void whatIsWrongNowIsSaid();
    void commandsPutRightStandBesideTheGuides();
    void theListSaysDanger();

private:
    void show(const KnowledgePtr& knowledge);
    QStringList textsNamed(const char* name) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<PlaybookPage> m_page;
};

void TestPlaybookEvidence::init()
{
    TestCase::init();
    show(test::shippedStack()->editions.front());
}

void TestPlaybookEvidence::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestPlaybookEvidence::show(const KnowledgePtr& knowledge)
{
    m_page.reset();
    m_session = std::make_unique<Session>(knowledge);
    m_page = std::make_unique<PlaybookPage>(*m_session);
    m_page->setStaleness({"2026-11-25", 12});
    m_page->resize(832, 700);
    m_page->show();
    m_page->showResults(m_session->results());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QStringList TestPlaybookEvidence::textsNamed(const char* name) const
{
    QStringList texts;
    for (const QLabel* label : m_page->findChildren<QLabel*>(QLatin1String(name)))
        texts << label->text();
    return texts;
}

void TestPlaybookEvidence::dangersShowInEveryEdition()
{
    for (const KnowledgePtr& knowledge : test::shippedStack()->editions) {
        show(knowledge);
        int checked = 0;
        for (const Danger& danger : knowledge->dangers) {
            const auto* part = std::get_if<EntryPart>(&danger.on);
            if (!part || !knowledge->entry(part->entry))
                continue;
            QVERIFY(m_page->showEntry(QString::fromStdString(part->entry.str())));
            const QString title = QStringLiteral("Danger: ") + QString::fromStdString(danger.title);
            QVERIFY2(textsNamed("dangerTitle").contains(title), danger.id.str().c_str());
            ++checked;
        }
        QVERIFY(checked > 5);
    }
}

void TestPlaybookEvidence::stepsCarryTheirDangers()
{
    QVERIFY(m_page->showEntry(QStringLiteral("mtls-istio")));
    QApplication::processEvents();
    const auto blocks = m_page->findChildren<DangerBlock*>();
    QCOMPARE(blocks.size(), 2);
    // Each below the command of its step and above the next one.
    const auto top = [this](const QWidget* widget) {
        return widget->mapTo(m_page.get(), QPoint()).y();
    };
    const auto commands = m_page->findChildren<CommandBox*>();
    QVERIFY(commands.size() >= 2);
    for (const DangerBlock* block : blocks)
        QVERIFY(top(block) > top(commands.front()));
}

void TestPlaybookEvidence::whatIsWrongNowIsSaid()
{
    QVERIFY(m_page->showEntry(QStringLiteral("mtls-istio")));
    const auto* list = m_page->findChild<ClaimList*>();
    QVERIFY(list);
    QVERIFY(list->accessibleDescription().contains(QStringLiteral("wrong")));
    QVERIFY(list->accessibleDescription().contains(QStringLiteral("Reviewed 2026")));
}

void TestPlaybookEvidence::commandsPutRightStandBesideTheGuides()
{
    QVERIFY(m_page->showEntry(QStringLiteral("mtls-istio")));
    QStringList texts;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("Put right by Reviewed 2026")));
}

void TestPlaybookEvidence::theListSaysDanger()
{
    QVERIFY(m_page->showEntry(QStringLiteral("mtls-istio")));
    auto* list = m_page->findChild<QTreeView*>(QStringLiteral("playbookList"));
    QVERIFY(list->currentIndex()
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral(", danger")));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestPlaybookEvidence)
#include "tst_playbook_evidence.moc"
