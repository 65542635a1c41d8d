// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/knowledge_location.h"
#include "app/knowledge/stack/edition_folders.h"
#include "tests/support/test_main.h"

#include <QFile>

namespace whichmesh {

class TestKnowledgeLocation : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEditionsFolder();
    void aFolderOfEditions();
    void overlaysMayBringTheEdition();
    void foldersOfAStack();
    void picksAnEdition();
    void errors_data();
    void errors();

private:
    void write(const QString& path, const QByteArray& text);
    std::string folder(const QString& name) const { return m_root.filePath(name).toStdString(); }

    QTemporaryDir m_root;
};

void TestKnowledgeLocation::write(const QString& path, const QByteArray& text)
{
    const QFileInfo info(m_root.filePath(path));
    QVERIFY(QDir().mkpath(info.absolutePath()));
    QFile file(info.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestKnowledgeLocation::initTestCase()
{
    write(QStringLiteral("data/a-review/about.yaml"),
          "edition: reviewed\nover: guide\nabout: {}\n");
    write(QStringLiteral("data/b-guide/about.yaml"), "edition: guide\nabout: {}\n");
    write(QStringLiteral("data/c-other/about.yaml"), "edition: other\nabout: {}\n");
    write(QStringLiteral("data/examples/team.yaml"), "services: 3\n");
    write(QStringLiteral("data/schema/about.schema.json"), "{}\n");
    write(QStringLiteral("broken/only/about.yaml"), "edition: 'cut off\n");
    QVERIFY(QDir().mkpath(m_root.filePath(QStringLiteral("empty"))));
}

void TestKnowledgeLocation::anEditionsFolder()
{
    const std::string other = folder(QStringLiteral("data/c-other"));
    QCOMPARE(locate(other, {}, {}).value(), (KnowledgeLocation{other}));
    QCOMPARE(locate(other, {}, "other").value(),
             (KnowledgeLocation{other, {}, EditionId("other")}));
    const std::string broken = folder(QStringLiteral("broken"));
    QCOMPARE(locate(broken, {}, "only").value(),
             (KnowledgeLocation{broken, {}, EditionId("only")}));
}

void TestKnowledgeLocation::aFolderOfEditions()
{
    const std::string data = folder(QStringLiteral("data"));
    QCOMPARE(locate(data, {}, {}).value(), (KnowledgeLocation{data}));
    QCOMPARE(locate(data, {}, "reviewed").value(),
             (KnowledgeLocation{data, {}, EditionId("reviewed")}));
}

void TestKnowledgeLocation::overlaysMayBringTheEdition()
{
    const std::string data = folder(QStringLiteral("data"));
    QCOMPARE(locate(data, {"team.yaml"}, "team").value(),
             (KnowledgeLocation{data, {"team.yaml"}, EditionId("team")}));
}

void TestKnowledgeLocation::foldersOfAStack()
{
    const auto ids = [](const std::vector<EditionFolder>& folders) {
        std::string text;
        for (const EditionFolder& known : folders)
            text += (text.empty() ? "" : " ") + known.id.str();
        return text;
    };
    const auto found = editionFoldersIn(folder(QStringLiteral("data")));
    QCOMPARE(ids(found), std::string("reviewed guide other"));
    QCOMPARE(ids(stackOfFolders(found, {})), std::string("guide reviewed"));
    QCOMPARE(ids(stackOfFolders(found, EditionId("reviewed"))), std::string("guide reviewed"));
    QCOMPARE(ids(stackOfFolders(found, EditionId("other"))), std::string("other"));
    QCOMPARE(ids(withFoldersBelow(found[0])), std::string("guide reviewed"));
    QCOMPARE(ids(withFoldersBelow(found[1])), std::string("guide"));
    QVERIFY(editionFoldersIn(folder(QStringLiteral("broken"))).front().isBroken);
    QVERIFY(editionFoldersIn(folder(QStringLiteral("empty"))).empty());
    QVERIFY(editionFoldersIn(folder(QStringLiteral("missing"))).empty());
}

void TestKnowledgeLocation::picksAnEdition()
{
    const auto knowledge = [](const char* id) {
        KnowledgeBase made;
        made.edition.id = EditionId(id);
        return std::make_shared<const KnowledgeBase>(made);
    };
    const KnowledgeStack stack{{knowledge("guide"), knowledge("team")}, EditionId("guide"), {}};
    QCOMPARE(editionOf(stack, {}).value(), stack.editions[0]);
    QCOMPARE(editionOf(stack, {{}, {}, EditionId("team")}).value(), stack.editions[1]);
    QCOMPARE(QString::fromStdString(editionOf(stack, {{}, {}, EditionId("tame")}).error().message),
             QStringLiteral("unknown edition \"tame\"; there is guide, team"));
}

void TestKnowledgeLocation::errors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no folder") << QStringLiteral("missing") << QString()
                               << QStringLiteral("there is no folder \"%1\"");
    QTest::newRow("a file") << QStringLiteral("data/examples/team.yaml") << QString()
                            << QStringLiteral("there is no folder \"%1\"");
    QTest::newRow("no edition")
        << QStringLiteral("empty") << QString()
        << QStringLiteral(
               "\"%1\" holds no knowledge base: neither it nor a folder in it has an about.yaml");
    QTest::newRow("unknown edition")
        << QStringLiteral("data") << QStringLiteral("guide-2")
        << QStringLiteral("unknown edition \"guide-2\"; there is reviewed, guide, other");
    QTest::newRow("other edition") << QStringLiteral("data/c-other") << QStringLiteral("guide")
                                   << QStringLiteral("unknown edition \"guide\"; there is other");
}

void TestKnowledgeLocation::errors()
{
    QFETCH(const QString, name);
    QFETCH(const QString, edition);
    QFETCH(const QString, expected);
    const std::string path = folder(name);
    const auto found =
        locate(path, {}, edition.isEmpty() ? std::nullopt : std::optional(edition.toStdString()));
    QVERIFY(!found);
    QString message = expected;
    if (message.contains(QStringLiteral("%1")))
        message = message.arg(QString::fromStdString(path));
    QCOMPARE(QString::fromStdString(found.error().message), message);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestKnowledgeLocation)
#include "tst_knowledge_location.moc"
