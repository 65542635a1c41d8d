// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/document.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "tests/session/answering_knowledge.h"
#include "tests/session/files.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace whichmesh {

namespace {

constexpr int patience = 30'000;

QString firstFault(const tl::expected<Diagnostics, Diagnostics>& outcome)
{
    return outcome ? QString() : QString::fromStdString(toText(outcome.error().front()));
}

/// A window's worth of state. Destroying it without close() is a crash, as far as files go.
struct Window
{
    explicit Window(const QString& folder)
        : settings(folder + QStringLiteral("/settings.ini"))
        , document(session, settings, folder + QStringLiteral("/state"))
    {
    }

    void setServices(double count)
    {
        session.change(QStringLiteral("Services"),
                       [&](Profile& profile) { profile.load.services = count; });
    }

    std::optional<double> services() const { return session.profile().load.services; }

    Session session{test::answeringKnowledge()};
    Settings settings;
    Document document;
};

} // namespace

class TestDocument : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsUnsaved();
    void savesAndOpens();
    void modifiedFollowsTheHistory();
    void beginsAnew();
    void failedOpeningChangesNothing();
    void missingRecentFileIsDroppedVisibly();
    void savingAsksBeforeReplacingForeignChanges();
    void savingElsewhereMoves();
    void failedSavingStaysModified();
    void otherScenariosSurvive();
    void unknownAnswersSurvive();

    void changesAreSafeWithinSeconds();
    void nothingIsKeptOfWhatIsSaved_data();
    void nothingIsKeptOfWhatIsSaved();
    void recoversWhatACrashLeft_data();
    void recoversWhatACrashLeft();
    void recoversWorkThatWasNeverSaved();
    void recoveredWorkKnowsForeignChanges();
    void recoveredWorkIsSafeAtOnce();
    void runningWindowsHaveNothingToRecover();
    void unreadableWorkIsListedAndKept();
    void saysOnceThatNothingIsSafe();

private:
    QString path(const QString& name = QStringLiteral("plan.yaml")) const
    {
        return m_folder->filePath(name);
    }
    QStringList recoveryFiles() const
    {
        return QDir(path(QStringLiteral("state/recovery"))).entryList({QStringLiteral("*.yaml")});
    }
    void crashWith(double services, const QString& savedAs = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Window> m_window;
};

void TestDocument::init()
{
    test::TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<Window>(m_folder->path());
}

void TestDocument::cleanup()
{
    m_window.reset();
}

/// Leaves unsaved work of another window behind.
void TestDocument::crashWith(double services, const QString& savedAs)
{
    Window window(m_folder->path());
    window.session.setTitle(QStringLiteral("Crashed"));
    if (!savedAs.isEmpty())
        QVERIFY(window.document.saveAs(savedAs));
    window.setServices(services);
}

void TestDocument::startsUnsaved()
{
    const Document& document = m_window->document;
    QCOMPARE(document.path(), QString());
    QVERIFY(!document.isModified());
    QCOMPARE(document.recentFiles(), QStringList());
    QVERIFY(m_window->document.recoverable().empty());
}

void TestDocument::savesAndOpens()
{
    Document& document = m_window->document;
    const QSignalSpy paths(&document, &Document::pathChanged);
    const QSignalSpy recent(&document, &Document::recentFilesChanged);
    m_window->session.setTitle(QStringLiteral("Checkout “platform”: 2026"));
    m_window->setServices(120);
    QVERIFY(document.saveAs(path()));
    QCOMPARE(document.path(), path());
    QVERIFY(!document.isModified());
    QCOMPARE(paths.count(), 1);
    QCOMPARE(recent.count(), 1);

    Window other(m_folder->path());
    const auto opened = other.document.open(path());
    QVERIFY2(opened, qPrintable(firstFault(opened)));
    QVERIFY(opened->empty());
    QCOMPARE(other.session.title(), m_window->session.title());
    QVERIFY(other.session.profile() == m_window->session.profile());
    QVERIFY(!other.document.isModified());
    QCOMPARE(other.document.recentFiles(), QStringList{path()});
}

void TestDocument::modifiedFollowsTheHistory()
{
    Document& document = m_window->document;
    const QSignalSpy modified(&document, &Document::modifiedChanged);
    m_window->setServices(5);
    QVERIFY(document.isModified());
    QVERIFY(document.saveAs(path()));
    QVERIFY(!document.isModified());
    m_window->setServices(6);
    m_window->session.undoStack().undo();
    QVERIFY(!document.isModified());
    m_window->session.undoStack().undo();
    QVERIFY(document.isModified());
    QCOMPARE(modified.count(), 5);
    QCOMPARE(modified.last().first().toBool(), true);
}

void TestDocument::beginsAnew()
{
    Document& document = m_window->document;
    m_window->setServices(5);
    QVERIFY(document.saveAs(path()));
    m_window->setServices(6);
    Profile profile;
    profile.load.services = 8;
    document.begin(QStringLiteral("Next"), profile);
    QCOMPARE(document.path(), QString());
    QVERIFY(!document.isModified());
    QCOMPARE(m_window->session.title(), QStringLiteral("Next"));
    QCOMPARE(m_window->services(), std::optional(8.0));
    QVERIFY(test::contentOf(path()).contains("services: 5"));
}

void TestDocument::failedOpeningChangesNothing()
{
    Document& document = m_window->document;
    m_window->setServices(5);
    QVERIFY(document.saveAs(path()));
    m_window->setServices(6);
    const QString broken = path(QStringLiteral("broken.yaml"));
    test::put(broken, "workbook: 1\ntitle: [\n");
    const auto opened = document.open(broken);
    QVERIFY(!opened);
    QVERIFY(firstFault(opened).startsWith(broken + QStringLiteral(":")));
    QCOMPARE(document.path(), path());
    QVERIFY(document.isModified());
    QCOMPARE(m_window->services(), std::optional(6.0));
    QCOMPARE(document.recentFiles(), QStringList{path()});
}

void TestDocument::missingRecentFileIsDroppedVisibly()
{
    Document& document = m_window->document;
    QVERIFY(document.saveAs(path(QStringLiteral("kept.yaml"))));
    QVERIFY(document.saveAs(path()));
    QVERIFY(QFile::remove(path()));
    const QSignalSpy recent(&document, &Document::recentFilesChanged);
    QCOMPARE(firstFault(document.open(path())),
             path() + QStringLiteral(": this file is gone; it was taken off the recent files"));
    QCOMPARE(document.recentFiles(), QStringList{path(QStringLiteral("kept.yaml"))});
    QCOMPARE(recent.count(), 1);
    QCOMPARE(firstFault(document.open(path())), path() + QStringLiteral(": there is no such file"));
    document.clearRecentFiles();
    QCOMPARE(document.recentFiles(), QStringList());
}

void TestDocument::savingAsksBeforeReplacingForeignChanges()
{
    Document& document = m_window->document;
    QVERIFY(document.saveAs(path()));
    m_window->setServices(5);
    QVERIFY(document.save());

    QByteArray theirs = test::contentOf(path());
    theirs.replace("Untitled", "Entitled");
    test::put(path(), theirs);
    m_window->setServices(6);
    const auto refused = document.save();
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, SaveProblem::ChangedOnDisk);
    QCOMPARE(test::contentOf(path()), theirs);
    QVERIFY(document.isModified());

    QVERIFY(document.save(Document::IfChanged::Replace));
    QVERIFY(test::contentOf(path()).contains("services: 6"));
    m_window->setServices(7);
    QVERIFY(document.save());
}

void TestDocument::savingElsewhereMoves()
{
    Document& document = m_window->document;
    QVERIFY(document.saveAs(path()));
    const QString other = path(QStringLiteral("other.yaml"));
    test::put(other, "chosen in a dialog that asked");
    QVERIFY(document.saveAs(other));
    QCOMPARE(document.path(), other);
    m_window->setServices(5);
    QVERIFY(document.save());
    QVERIFY(test::contentOf(other).contains("services: 5"));
    QVERIFY(!test::contentOf(path()).contains("services: 5"));
    QCOMPARE(document.recentFiles(), (QStringList{other, path()}));
}

void TestDocument::failedSavingStaysModified()
{
    Document& document = m_window->document;
    m_window->setServices(5);
    const auto saved = document.saveAs(path(QStringLiteral("gone/plan.yaml")));
    QVERIFY(!saved);
    QCOMPARE(saved.error().problem, SaveProblem::MissingFolder);
    QCOMPARE(document.path(), QString());
    QVERIFY(document.isModified());
    QCOMPARE(document.recentFiles(), QStringList());
}

void TestDocument::otherScenariosSurvive()
{
    test::put(path(), "workbook: 1\ntitle: Two\nedition: guide-2024\nscenarios:\n"
                      "  - name: Today\n    profile: { services: 5 }\n"
                      "  - name: In two years\n    profile: { services: 50, hops: 4 }\n");
    QVERIFY(m_window->document.open(path()));
    m_window->setServices(6);
    QVERIFY(m_window->document.save());
    const QByteArray saved = test::contentOf(path());
    QCOMPARE(saved.mid(saved.indexOf("scenarios:")),
             "scenarios:\n"
             "  - name: Today\n    recommended: [linkerd, none]\n    profile:\n      services: 6\n"
             "  - name: In two years\n    recommended: [linkerd, none]\n    profile:\n      "
             "services: 50\n      hops: 4\n");
}

void TestDocument::unknownAnswersSurvive()
{
    test::put(path(), "workbook: 1\ntitle: Other\nedition: reviewed-2026\nscenarios:\n"
                      "  - name: Today\n    profile: { services: 5, ipv6: [dual, only] }\n");
    const auto opened = m_window->document.open(path());
    QVERIFY2(opened, qPrintable(firstFault(opened)));
    QCOMPARE(opened->size(), std::size_t{2});
    m_window->setServices(6);
    QVERIFY(m_window->document.save());
    QVERIFY(test::contentOf(path()).contains("ipv6: [dual, only]"));
}

void TestDocument::changesAreSafeWithinSeconds()
{
    m_window->setServices(5);
    QVERIFY(recoveryFiles().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(recoveryFiles().size(), 1, patience);
    const QString file = path(QStringLiteral("state/recovery/")) + recoveryFiles().first();
    QVERIFY(test::contentOf(file).contains("services: 5"));
    m_window->setServices(6);
    QTRY_VERIFY_WITH_TIMEOUT(test::contentOf(file).contains("services: 6"), patience);
    m_window->session.undoStack().setIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(recoveryFiles().isEmpty(), patience);
}

void TestDocument::nothingIsKeptOfWhatIsSaved_data()
{
    using Action = std::function<void(Document&, const QString&)>;
    QTest::addColumn<Action>("action");
    QTest::newRow("saved") << Action(
        [](Document& document, const QString& file) { QVERIFY(document.saveAs(file)); });
    QTest::newRow("another one opened") << Action([](Document& document, const QString& file) {
        test::put(file, "workbook: 1\ntitle: Two\nedition: guide-2024\nscenarios:\n"
                        "  - { name: Today, profile: { services: 5 } }\n");
        QVERIFY(document.open(file));
    });
    QTest::newRow("begun anew") << Action(
        [](Document& document, const QString&) { document.begin(QStringLiteral("Next"), {}); });
    QTest::newRow("closed") << Action([](Document& document, const QString&) { document.close(); });
}

void TestDocument::nothingIsKeptOfWhatIsSaved()
{
    using Action = std::function<void(Document&, const QString&)>;
    QFETCH(const Action, action);
    m_window->setServices(7);
    m_window->document.keepSafe();
    QCOMPARE(recoveryFiles().size(), 1);
    action(m_window->document, path());
    QVERIFY(recoveryFiles().isEmpty());
    m_window.reset();
    QVERIFY(recoveryFiles().isEmpty());
}

void TestDocument::recoversWhatACrashLeft_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("plan.yaml");
    QTest::newRow("odd") << QStringLiteral("50 % \"new\" #1? {a: b}\n\u0001ü.yaml");
}

void TestDocument::recoversWhatACrashLeft()
{
    QFETCH(const QString, name);
    const QString file = path(name);
    crashWith(42, file);
    Document& document = m_window->document;
    const auto left = document.recoverable();
    QCOMPARE(left.size(), std::size_t{1});
    QCOMPARE(left[0].title, QStringLiteral("Crashed"));
    QCOMPARE(left[0].path, file);
    QVERIFY(left[0].faults.empty());
    QVERIFY(qAbs(left[0].written.secsTo(QDateTime::currentDateTime())) < 3600);

    const auto recovered = document.recover(left[0].id);
    QVERIFY2(recovered, qPrintable(firstFault(recovered)));
    QCOMPARE(m_window->session.title(), QStringLiteral("Crashed"));
    QCOMPARE(m_window->services(), std::optional(42.0));
    QCOMPARE(document.path(), file);
    QVERIFY(document.isModified());
    QVERIFY(document.save());
    QVERIFY(!document.isModified());
    QVERIFY(test::contentOf(file).contains("services: 42"));
    QVERIFY(document.recoverable().empty());
    QVERIFY(recoveryFiles().isEmpty());
}

void TestDocument::recoversWorkThatWasNeverSaved()
{
    crashWith(42);
    Document& document = m_window->document;
    const auto left = document.recoverable();
    QCOMPARE(left.size(), std::size_t{1});
    QCOMPARE(left[0].path, QString());
    QVERIFY(document.recover(left[0].id));
    QCOMPARE(document.path(), QString());
    QVERIFY(document.isModified());
    QCOMPARE(m_window->services(), std::optional(42.0));
    document.begin(QStringLiteral("Next"), {});
    QVERIFY(!document.isModified());
}

void TestDocument::recoveredWorkKnowsForeignChanges()
{
    crashWith(42, path());
    test::put(path(), "changed after the crash");
    Document& document = m_window->document;
    QVERIFY(document.recover(document.recoverable().at(0).id));
    const auto refused = document.save();
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, SaveProblem::ChangedOnDisk);
}

void TestDocument::recoveredWorkIsSafeAtOnce()
{
    crashWith(42);
    const QStringList left = recoveryFiles();
    Document& document = m_window->document;
    QVERIFY(document.recover(document.recoverable().at(0).id));
    const QStringList now = recoveryFiles();
    QCOMPARE(now.size(), 1);
    QVERIFY(now != left);
    m_window.reset();
    Window next(m_folder->path());
    QCOMPARE(next.document.recoverable().size(), std::size_t{1});
    next.document.discard(next.document.recoverable().at(0).id);
    QVERIFY(recoveryFiles().isEmpty());
    QVERIFY(!next.document.recover(QStringLiteral("gone")));
}

void TestDocument::runningWindowsHaveNothingToRecover()
{
    Window other(m_folder->path());
    other.setServices(5);
    other.document.keepSafe();
    QCOMPARE(recoveryFiles().size(), 1);
    QVERIFY(m_window->document.recoverable().empty());
    m_window->document.discard(QFileInfo(recoveryFiles().first()).completeBaseName());
    QCOMPARE(recoveryFiles().size(), 1);
    other.document.close();
}

void TestDocument::unreadableWorkIsListedAndKept()
{
    const QString folder = path(QStringLiteral("state/recovery"));
    QVERIFY(QDir().mkpath(folder));
    test::put(folder + QStringLiteral("/newer.yaml"),
              "recovery: 1\ndocument:\n  workbook: 3\n  title: Later\n");
    Document& document = m_window->document;
    const auto left = document.recoverable();
    QCOMPARE(left.size(), std::size_t{1});
    QCOMPARE(left[0].title, QString());
    QCOMPARE(
        QString::fromStdString(toText(left[0].faults.at(0))),
        folder
            + QStringLiteral("/newer.yaml:3:13: This workbook was written by a newer WhichMesh "
                             "(version 3); this one reads version 2. (document.workbook)"));
    QVERIFY(!document.recover(left[0].id));
    QCOMPARE(document.recoverable().size(), std::size_t{1});
    document.discard(left[0].id);
    QVERIFY(document.recoverable().empty());
}

void TestDocument::saysOnceThatNothingIsSafe()
{
    const QString state = path(QStringLiteral("state"));
    test::put(state, "in the way");
    const QSignalSpy problems(&m_window->document, &Document::safetyChanged);
    m_window->setServices(5);
    m_window->document.keepSafe();
    m_window->document.keepSafe();
    QCOMPARE(problems.count(), 1);
    QVERIFY(problems.at(0).at(0).toString().contains(QStringLiteral("cannot be kept safe")));
    QVERIFY(QFile::remove(state));
    QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 2, patience);
    QCOMPARE(problems.at(1).at(0).toString(), QString());
    QCOMPARE(recoveryFiles().size(), 1);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestDocument)
#include "tst_document.moc"
