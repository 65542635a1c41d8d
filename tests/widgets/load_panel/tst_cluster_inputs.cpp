// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "tests/support/test_main.h"
#include "tests/widgets/load_panel/load_sample.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/messages/field_message.h"
#include "widgets/kit/theme.h"
#include "widgets/load_panel/cluster_inputs.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QUndoStack>

namespace whichmesh::ui {

class TestClusterInputs : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();

    void isFoldedAtFirst();
    void saysDefaultAndRange();
    void numberIsAnUndoStep();
    void outOfRangeIsCorrectedVisibly_data();
    void outOfRangeIsCorrectedVisibly();
    void garbageStaysToBeMended();
    void emptyStandsForTheDefault();
    void toggleIsAnUndoStep();
    void headingCountsWhatIsSet();

private:
    template <typename Widget>
    Widget* part(const char* name) const
    {
        return m_inputs->findChild<Widget*>(QLatin1String(name));
    }
    void type(const char* name, const QString& text)
    {
        auto* field = part<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    std::optional<double> value(const char* id) const
    {
        const InputValues& inputs = m_session->profile().load.inputs;
        const auto found = inputs.find(InputId(id));
        return found == inputs.end() ? std::nullopt : std::optional(found->second);
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ClusterInputs> m_inputs;
};

void TestClusterInputs::init()
{
    TestCase::init();
    m_session = std::make_unique<Session>(test::knowledgeWithSizes(50, 500));
    m_inputs = std::make_unique<ClusterInputs>(*m_session);
    connect(m_session.get(), &Session::resultsChanged, m_inputs.get(),
            [this](const ResultsPtr& results) { m_inputs->showResults(*results); });
    m_inputs->showResults(*m_session->results());
    m_inputs->resize(288, 1'400);
    m_inputs->show();
    QVERIFY(QTest::qWaitForWindowActive(m_inputs.get()));
    if (qstrcmp(QTest::currentTestFunction(), "isFoldedAtFirst") != 0)
        part<QAbstractButton>("moreAboutCluster")->click();
}

void TestClusterInputs::isFoldedAtFirst()
{
    auto* field = part<QLineEdit>("input.connection_reuse.field");
    QVERIFY(!field->isVisible());
    auto* fold = part<QAbstractButton>("moreAboutCluster");
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(field->isVisible());
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(!field->isVisible());
}

void TestClusterInputs::saysDefaultAndRange()
{
    QCOMPARE(part<QLabel>("input.connection_reuse.default")->text(),
             QStringLiteral("Default 1; from 0 to 1"));
    QCOMPARE(part<QLabel>("input.visible_services.default")->text(),
             QStringLiteral("Default all services; from 1 to 5,000"));
    QCOMPARE(part<QLabel>("input.node_cpu.default")->text(),
             QStringLiteral("Default 8; from 1 to 512 vCPU"));
    QCOMPARE(part<QLabel>("input.ha.default")->text(), QStringLiteral("Off unless changed"));
}

void TestClusterInputs::numberIsAnUndoStep()
{
    type("input.node_cpu.field", QStringLiteral("16"));
    QCOMPARE(value("node_cpu"), 16.0);
    QCOMPARE(part<QLineEdit>("input.node_cpu.field")->text(), QStringLiteral("16 vCPU"));
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("vCPU per node"));
    m_session->undoStack().undo();
    QCOMPARE(value("node_cpu"), std::nullopt);
    QCOMPARE(part<QLineEdit>("input.node_cpu.field")->text(), QString());
}

void TestClusterInputs::outOfRangeIsCorrectedVisibly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("taken");
    QTest::addColumn<QString>("message");
    QTest::newRow("above") << QStringLiteral("7") << 1.0 << QStringLiteral("Largest is 1.");
    QTest::newRow("below") << QStringLiteral("-1") << 0.0 << QStringLiteral("Smallest is 0.");
}

void TestClusterInputs::outOfRangeIsCorrectedVisibly()
{
    QFETCH(const QString, typed);
    type("input.connection_reuse.field", typed);
    QTEST(value("connection_reuse").value_or(-1.0), "taken");
    const auto* message = part<FieldMessage>("input.connection_reuse.message");
    QVERIFY(message->isVisible());
    QTEST(message->text(), "message");
    type("input.connection_reuse.field", QStringLiteral("0.5"));
    QVERIFY(!message->isVisible());
}

void TestClusterInputs::garbageStaysToBeMended()
{
    type("input.node_cpu.field", QStringLiteral("16"));
    type("input.node_cpu.field", QStringLiteral("many"));
    auto* field = part<QLineEdit>("input.node_cpu.field");
    QVERIFY(isInvalid(field));
    QCOMPARE(value("node_cpu"), 16.0);
    QCOMPARE(part<FieldMessage>("input.node_cpu.message")->text(),
             QStringLiteral("A number from 1 to 512 vCPU. 16 stays in effect."));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!isInvalid(field));
    QCOMPARE(field->text(), QStringLiteral("16 vCPU"));
}

void TestClusterInputs::emptyStandsForTheDefault()
{
    type("input.node_cpu.field", QStringLiteral("16"));
    auto* field = part<QLineEdit>("input.node_cpu.field");
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(value("node_cpu"), std::nullopt);
    QCOMPARE(field->placeholderText(), QStringLiteral("8 vCPU"));
}

void TestClusterInputs::toggleIsAnUndoStep()
{
    auto* box = part<QCheckBox>("input.ha.field");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(value("ha"), 1.0);
    m_session->undoStack().undo();
    QVERIFY(!box->isChecked());
    QCOMPARE(value("ha"), std::nullopt);
}

void TestClusterInputs::headingCountsWhatIsSet()
{
    auto* fold = part<QAbstractButton>("moreAboutCluster");
    QCOMPARE(fold->text(), QStringLiteral("More about your cluster"));
    type("input.node_cpu.field", QStringLiteral("16"));
    QCOMPARE(fold->text(), QStringLiteral("More about your cluster (1 set)"));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestClusterInputs)
#include "tst_cluster_inputs.moc"
