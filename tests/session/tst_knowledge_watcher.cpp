// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reader.h"
#include "app/session/knowledge_watcher.h"
#include "tests/session/files.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <filesystem>
#include <memory>

namespace whichmesh {

namespace {

constexpr int patience = 30'000;

/// The short title of the edition in the last knowledge base that was announced.
QString announced(const QSignalSpy& loaded)
{
    if (loaded.isEmpty())
        return {};
    const auto stack = loaded.last().first().value<StackPtr>();
    return QString::fromStdString(stack->usualOne()->edition.shortTitle);
}

} // namespace

class TestKnowledgeWatcher : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void editedInPlace();
    void renamedOver();
    void renamedOverAgain();
    void deletedAndCreatedAgain();
    void fileAdded();
    void brokenThenRepaired();
    void brokenFromTheStart();
    void folderReplaced();
    void folderGoneForAWhile();
    void changesOfNoConsequence();
    void reloadSaysWhatThereIs();
    void overlaysAreReadAndWatched();

private:
    QString about() const { return m_folder + QStringLiteral("/about.yaml"); }
    QByteArray aboutCalled(const QByteArray& title) const;
    void renameOver(const QByteArray& content);
    void copyGuideTo(const QString& folder) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    std::unique_ptr<KnowledgeWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_loaded;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestKnowledgeWatcher::init()
{
    test::TestCase::init();
    m_watcher.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(QStringLiteral("guide"));
    copyGuideTo(m_folder);
    const KnowledgeLocation location{m_folder.toStdString()};
    const auto stack = readKnowledgeStack(location);
    QVERIFY(stack);
    m_watcher = std::make_unique<KnowledgeWatcher>(location, *stack);
    m_loaded = std::make_unique<QSignalSpy>(m_watcher.get(), &KnowledgeWatcher::loaded);
    m_failed = std::make_unique<QSignalSpy>(m_watcher.get(), &KnowledgeWatcher::failed);
}

void TestKnowledgeWatcher::copyGuideTo(const QString& folder) const
{
    QVERIFY(QDir().mkpath(folder));
    const QDir guide(qEnvironmentVariable("WHICHMESH_DATA") + QStringLiteral("/guide-2024"));
    for (const QString& name : guide.entryList({QStringLiteral("*.yaml")}))
        QVERIFY(QFile::copy(guide.filePath(name), folder + u'/' + name));
    // Its cost model lies beside it.
    const QString model = QStringLiteral("/overhead/guide-2024.yaml");
    const QString target = QFileInfo(folder).absolutePath() + model;
    QVERIFY(QDir().mkpath(QFileInfo(target).absolutePath()));
    if (!QFile::exists(target))
        QVERIFY(QFile::copy(qEnvironmentVariable("WHICHMESH_DATA") + model, target));
}

QByteArray TestKnowledgeWatcher::aboutCalled(const QByteArray& title) const
{
    QByteArray text;
    for (const QByteArray& line : test::contentOf(about()).split('\n')) {
        const auto key = line.indexOf("short_title:");
        text += key < 0 ? line : line.left(key) + "short_title: " + title;
        text += '\n';
    }
    return text.trimmed() + '\n';
}

void TestKnowledgeWatcher::renameOver(const QByteArray& content)
{
    const QString beside = m_folder + QStringLiteral("/.about.yaml.swp");
    test::put(beside, content);
    std::filesystem::rename(beside.toStdString(), about().toStdString());
}

void TestKnowledgeWatcher::editedInPlace()
{
    test::put(about(), aboutCalled("Edited"));
    QTRY_COMPARE_WITH_TIMEOUT(announced(*m_loaded), QStringLiteral("Edited"), patience);
    QCOMPARE(m_failed->count(), 0);
}

void TestKnowledgeWatcher::renamedOver()
{
    renameOver(aboutCalled("Renamed"));
    QTRY_COMPARE_WITH_TIMEOUT(announced(*m_loaded), QStringLiteral("Renamed"), patience);
    QCOMPARE(m_failed->count(), 0);
}

void TestKnowledgeWatcher::renamedOverAgain()
{
    renameOver(aboutCalled("Once"));
    QTRY_COMPARE_WITH_TIMEOUT(announced(*m_loaded), QStringLiteral("Once"), patience);
    test::put(about(), aboutCalled("Twice"));
    QTRY_COMPARE_WITH_TIMEOUT(announced(*m_loaded), QStringLiteral("Twice"), patience);
    renameOver(aboutCalled("Three times"));
    QTRY_COMPARE_WITH_TIMEOUT(announced(*m_loaded), QStringLiteral("Three times"), patience);
}

void TestKnowledgeWatcher::deletedAndCreatedAgain()
{
    const QByteArray changed = aboutCalled("Back");
    QVERIFY(QFile::remove(about()));
    QTRY_VERIFY_WITH_TIMEOUT(m_failed->count() == 1, patience);
    QCOMPARE(m_loaded->count(), 0);
    test::put(about(), changed);
    QTRY_COMPARE_WITH_TIMEOUT(announced(*m_loaded), QStringLiteral("Back"), patience);
}

void TestKnowledgeWatcher::fileAdded()
{
    const QString added = m_folder + QStringLiteral("/zz_unknown.yaml");
    test::put(added, "schema: 1\nedition: guide-2024\nunheard_of: []\n");
    QTRY_VERIFY_WITH_TIMEOUT(m_failed->count() > 0, patience);
    const auto faults = m_failed->last().first().value<Diagnostics>();
    QCOMPARE(QString::fromStdString(faults.at(0).file), added);
}

void TestKnowledgeWatcher::brokenThenRepaired()
{
    const QByteArray whole = test::contentOf(about());
    test::put(about(), "schema: 1\nedition: [\n");
    QTRY_VERIFY_WITH_TIMEOUT(m_failed->count() > 0, patience);
    QVERIFY(hasErrors(m_failed->last().first().value<Diagnostics>()));
    QCOMPARE(m_loaded->count(), 0);
    test::put(about(), whole);
    QTRY_COMPARE_WITH_TIMEOUT(m_loaded->count(), 1, patience);
}

void TestKnowledgeWatcher::brokenFromTheStart()
{
    const QByteArray whole = test::contentOf(about());
    test::put(about(), "schema: 1\n");
    KnowledgeWatcher watcher({m_folder.toStdString()}, nullptr);
    const QSignalSpy loaded(&watcher, &KnowledgeWatcher::loaded);
    test::put(about(), whole);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, patience);
}

void TestKnowledgeWatcher::folderReplaced()
{
    const QString next = m_home->filePath(QStringLiteral("next"));
    copyGuideTo(next);
    test::put(next + QStringLiteral("/about.yaml"), aboutCalled("Replaced"));
    QDir home(m_home->path());
    QVERIFY(home.rename(QStringLiteral("guide"), QStringLiteral("old")));
    QVERIFY(home.rename(QStringLiteral("next"), QStringLiteral("guide")));
    QTRY_COMPARE_WITH_TIMEOUT(announced(*m_loaded), QStringLiteral("Replaced"), patience);
    test::put(about(), aboutCalled("Replaced and edited"));
    QTRY_COMPARE_WITH_TIMEOUT(announced(*m_loaded), QStringLiteral("Replaced and edited"),
                              patience);
}

void TestKnowledgeWatcher::folderGoneForAWhile()
{
    const QByteArray changed = aboutCalled("Back again");
    QVERIFY(QDir(m_folder).removeRecursively());
    QTRY_VERIFY_WITH_TIMEOUT(m_failed->count() > 0, patience);
    copyGuideTo(m_folder);
    test::put(about(), changed);
    QTRY_COMPARE_WITH_TIMEOUT(announced(*m_loaded), QStringLiteral("Back again"), patience);
}

void TestKnowledgeWatcher::changesOfNoConsequence()
{
    test::put(m_folder + QStringLiteral("/notes.txt"), "not read");
    test::put(about(), test::contentOf(about()) + "# a remark\n");
    test::put(m_home->filePath(QStringLiteral("beside.yaml")), "schema: 9\n");
    // Changes are read in order: once this one has come, the others have passed.
    QSignalSpy next(m_watcher.get(), &KnowledgeWatcher::loaded);
    test::put(about(), aboutCalled("Of consequence"));
    QTRY_COMPARE_WITH_TIMEOUT(announced(next), QStringLiteral("Of consequence"), patience);
    QCOMPARE(m_loaded->count(), 1);
    QCOMPARE(m_failed->count(), 0);
}

void TestKnowledgeWatcher::reloadSaysWhatThereIs()
{
    m_watcher->reload();
    QCOMPARE(announced(*m_loaded), QStringLiteral("Guide 2024"));
    test::put(about(), "schema: 1\n");
    m_watcher->reload();
    QCOMPARE(m_failed->count(), 1);
    m_watcher->reload();
    QCOMPARE(m_failed->count(), 2);
    QCOMPARE(m_loaded->count(), 1);
}

void TestKnowledgeWatcher::overlaysAreReadAndWatched()
{
    const QString overlay = m_home->filePath(QStringLiteral("team.yaml"));
    const auto text = [](const char* title) -> QByteArray {
        return QByteArray("schema: 1\nedition: team\nover: guide-2024\nabout: { title: Team, "
                          "short_title: ")
               + title + ", date: \"2026\", description: Ours. }\n";
    };
    const auto top = [this] {
        const auto stack = m_loaded->last().first().value<StackPtr>();
        return QString::fromStdString(stack->editions.back()->edition.shortTitle);
    };
    test::put(overlay, text("First"));
    m_watcher->setOverlays({overlay.toStdString()});
    QCOMPARE(m_loaded->count(), 1);
    QCOMPARE(top(), QStringLiteral("First"));
    test::put(overlay, text("Second"));
    QTRY_COMPARE_WITH_TIMEOUT(top(), QStringLiteral("Second"), patience);
    m_watcher->setOverlays({m_home->filePath(QStringLiteral("gone.yaml")).toStdString()});
    QCOMPARE(m_failed->count(), 1);
    m_watcher->setOverlays({});
    QCOMPARE(top(), QStringLiteral("Guide 2024"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestKnowledgeWatcher)
#include "tst_knowledge_watcher.moc"
