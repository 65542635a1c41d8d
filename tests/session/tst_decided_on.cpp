// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "tests/session/answering_knowledge.h"
#include "tests/session/files.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

#include <memory>

namespace whichmesh {

namespace {

/// What a window has of the document.
struct Window
{
    explicit Window(const QString& folder)
        : settings(folder + QStringLiteral("/settings.ini"))
        , session(test::answeringKnowledge())
        , document(session, settings, folder + QStringLiteral("/state"))
    {
    }

    Settings settings;
    Session session;
    Document document;
};

} // namespace

// What a workbook keeps of the knowledge it was decided on.
class TestDecidedOn : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void overlaysMoveWithTheWorkbook();
    void driftSinceOlderKnowledge();

private:
    QString path(const QString& name = QStringLiteral("plan.yaml")) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Window> m_window;
};

void TestDecidedOn::init()
{
    test::TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<Window>(m_folder->path());
}

void TestDecidedOn::cleanup()
{
    m_window.reset();
}

void TestDecidedOn::overlaysMoveWithTheWorkbook()
{
    Session& session = m_window->session;
    const QSignalSpy asked(&session, &Session::overlaysChanged);
    session.setOverlays({path(QStringLiteral("team.yaml")).toStdString(), "/elsewhere/more.yaml"});
    QCOMPARE(asked.count(), 1);
    QVERIFY(m_window->document.saveAs(path()));
    const QByteArray saved = test::contentOf(path());
    QVERIFY2(saved.contains("overlays:\n  - team.yaml\n  - \"/elsewhere/more.yaml\"\n"), saved);

    Window other(m_folder->path());
    QVERIFY(other.document.open(path()));
    QVERIFY(other.session.overlays() == session.overlays());
    other.document.begin(QStringLiteral("Next"), {});
    QVERIFY(other.session.overlays().empty());
}

void TestDecidedOn::driftSinceOlderKnowledge()
{
    KnowledgeBase older = m_window->session.knowledge();
    older.fingerprint = "older";
    older.tree.root.branches[0].outcome->option = OptionId("istio");
    Session& session = m_window->session;
    session.setKnowledge(std::make_shared<const KnowledgeBase>(older));
    session.change(QStringLiteral("Answer"), [](Profile& profile) {
        profile.answers[QuestionId("need_mesh")] = {AnswerId("yes")};
    });
    QVERIFY(m_window->document.saveAs(path()));
    QVERIFY(!m_window->document.drift());

    Window other(m_folder->path());
    KnowledgeBase newer = other.session.knowledge();
    newer.fingerprint = "newer";
    newer.sections[0].features[0].cells[OptionId("istio")].claims[0].support = Support::None;
    other.session.setKnowledge(std::make_shared<const KnowledgeBase>(newer));
    QVERIFY(other.document.open(path()));
    const std::optional<DecisionDrift> drift = other.document.drift();
    QVERIFY(drift);
    QCOMPARE(drift->recommendedThen, std::vector{OptionId("istio")});
    QCOMPARE(drift->recommendedNow, std::vector{OptionId("linkerd")});
    QCOMPARE(drift->cells,
             (std::vector<CellDrift>{
                 {{FeatureId("auto-mtls"), OptionId("istio")}, Support::Full, Support::None}}));
    QVERIFY(drift->answers.empty());
    QVERIFY(other.document.save());
    QVERIFY(!other.document.drift());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestDecidedOn)
#include "tst_decided_on.moc"
