// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"
#include "widgets/kit/messages/field_message.h"
#include "widgets/kit/theme.h"
#include "widgets/load_panel/case_fields.h"
#include "widgets/load_panel/memory_field.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>
#include <memory>

namespace whichmesh::ui {

/// Team, current mesh and memory budget below the sliders, over the shipped guide.
class TestCaseFields : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itHasTheQuestionsNeitherTreeNorCaseAsks();
    void aMenuAnswers();
    void itShowsTheProfile();
    void amountsOfMemory_data();
    void amountsOfMemory();
    void amountsInWords_data();
    void amountsInWords();
    void whatIsNoAmountStaysToBeMended();
    void anotherKnowledgeHasOtherFields();

private:
    QAbstractButton* field(const char* question) const;
    QAction* action(const char* question, const char* answer) const;
    MemoryField* memory() const { return m_fields->findChild<MemoryField*>(); }
    void type(const QString& text);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<CaseFields> m_fields;
};

void TestCaseFields::init()
{
    TestCase::init();
    applyTheme(Theme::Light);
    m_session = std::make_unique<Session>(test::shippedGuide());
    m_fields = std::make_unique<CaseFields>(*m_session);
    connect(m_session.get(), &Session::resultsChanged, m_fields.get(),
            [this](const ResultsPtr& results) { m_fields->showResults(*results); });
    m_fields->showResults(*m_session->results());
    m_fields->resize(288, 300);
    m_fields->show();
    QVERIFY(QTest::qWaitForWindowActive(m_fields.get()));
}

void TestCaseFields::cleanup()
{
    m_fields.reset();
    m_session.reset();
}

QAbstractButton* TestCaseFields::field(const char* question) const
{
    return m_fields->findChild<QAbstractButton*>(QStringLiteral("case_") + QLatin1String(question));
}

QAction* TestCaseFields::action(const char* question, const char* answer) const
{
    auto* menu = m_fields->findChild<QMenu*>(QStringLiteral("caseMenu_") + QLatin1String(question));
    Q_EMIT menu->aboutToShow();
    const QList<QAction*> actions = menu->actions();
    const auto found = std::ranges::find(actions, QLatin1String(answer), &QAction::objectName);
    return found == actions.end() ? nullptr : *found;
}

void TestCaseFields::type(const QString& text)
{
    memory()->setFocus();
    memory()->selectAll();
    QTest::keyClicks(memory(), text);
    QTest::keyClick(memory(), Qt::Key_Return);
}

void TestCaseFields::itHasTheQuestionsNeitherTreeNorCaseAsks()
{
    QVERIFY(field("team"));
    QVERIFY(field("current_mesh"));
    for (const char* other : {"scenario", "need_mesh", "services", "goals", "workloads"})
        QVERIFY2(!field(other), other);
    QCOMPARE(field("team")->accessibleName(), QStringLiteral("Team capability: not known"));
}

void TestCaseFields::aMenuAnswers()
{
    action("team", "strong-k8s")->trigger();
    QCOMPARE(m_session->profile().answers.at(QuestionId("team")),
             std::vector{AnswerId("strong-k8s")});
    QCOMPARE(field("team")->text(), QStringLiteral("Strong k8s"));
    QVERIFY(action("team", "strong-k8s")->isChecked());
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Team capability"));
    action("team", "unknown")->trigger();
    QVERIFY(m_session->profile().answers.empty());
    m_session->undoStack().undo();
    QCOMPARE(field("team")->text(), QStringLiteral("Strong k8s"));
}

void TestCaseFields::itShowsTheProfile()
{
    m_session->change(QStringLiteral("elsewhere"), [](Profile& profile) {
        profile.answers[QuestionId("current_mesh")] = {AnswerId("istio")};
        profile.budget.memoryMb = 1'500.5;
    });
    QCOMPARE(field("current_mesh")->text(), QStringLiteral("Istio"));
    QCOMPARE(memory()->text(), QStringLiteral("1,500.5 MB"));
}

void TestCaseFields::amountsOfMemory_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("megabytes");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* typed, double megabytes, const char* shown) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << megabytes
                             << QString::fromLatin1(shown);
    };
    row("16", 16'000, "16 GB");
    row("16 GB", 16'000, "16 GB");
    row("16gb", 16'000, "16 GB");
    row("500 MB", 500, "500 MB");
    row("1.5 TB", 1'500'000, "1,500 GB");
    row("2 TB", 2'000'000, "2 TB");
    row("0.5", 500, "500 MB");
    row("1,500.5 MB", 1'500.5, "1,500.5 MB");
}

void TestCaseFields::amountsOfMemory()
{
    QFETCH(const QString, typed);
    QFETCH(const double, megabytes);
    QFETCH(const QString, shown);
    type(typed);
    QCOMPARE(m_session->profile().budget.memoryMb, std::optional(megabytes));
    QCOMPARE(memory()->text(), shown);
    QCOMPARE(m_session->undoStack().count(), 1);
    type(QString());
    QTest::keyClick(memory(), Qt::Key_Delete);
    QTest::keyClick(memory(), Qt::Key_Return);
    QCOMPARE(m_session->profile().budget.memoryMb, std::optional<double>());
}

void TestCaseFields::amountsInWords_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "lots", "GB", "-1 GB", "16 GiB", "1,5 GB"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCaseFields::amountsInWords()
{
    QFETCH(const QString, text);
    QVERIFY(!parseMegabytes(text));
}

void TestCaseFields::whatIsNoAmountStaysToBeMended()
{
    type(QStringLiteral("8 GB"));
    type(QStringLiteral("lots"));
    QCOMPARE(m_session->profile().budget.memoryMb, std::optional(8'000.0));
    QCOMPARE(memory()->text(), QStringLiteral("lots"));
    const auto* message = m_fields->findChild<FieldMessage*>();
    QCOMPARE(message->text(), QStringLiteral("Not an amount. Use 16 GB or 500 MB."));
    QVERIFY(message->isVisible());
    QTest::keyClick(memory(), Qt::Key_Escape);
    QCOMPARE(memory()->text(), QStringLiteral("8 GB"));
    QVERIFY(!message->isVisible());
}

void TestCaseFields::anotherKnowledgeHasOtherFields()
{
    KnowledgeBase knowledge = *test::shippedGuide();
    std::erase_if(knowledge.questions,
                  [](const Question& question) { return question.id == QuestionId("team"); });
    m_session->setKnowledge(std::make_shared<const KnowledgeBase>(std::move(knowledge)));
    QVERIFY(!field("team"));
    QVERIFY(field("current_mesh"));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestCaseFields)
#include "tst_case_fields.moc"
