// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/knowledge_location.h"
#include "tests/support/test_main.h"

#include <QFile>

namespace whichmesh {

class TestKnowledgeLocation : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsEditionsInOrder();
    void anEditionsFolderIsItsOnlyEdition();
    void takesTheFirstThatLiesOverNone();
    void findsByIdNotByFolder();
    void aBrokenFileStillCounts();
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

void TestKnowledgeLocation::listsEditionsInOrder()
{
    QCOMPARE(editionFolders(folder(QStringLiteral("data"))),
             (std::vector{folder(QStringLiteral("data/a-review")),
                          folder(QStringLiteral("data/b-guide")),
                          folder(QStringLiteral("data/c-other"))}));
    QVERIFY(editionFolders(folder(QStringLiteral("empty"))).empty());
    QVERIFY(editionFolders(folder(QStringLiteral("missing"))).empty());
}

void TestKnowledgeLocation::anEditionsFolderIsItsOnlyEdition()
{
    const std::string other = folder(QStringLiteral("data/c-other"));
    QCOMPARE(editionFolders(other), std::vector{other});
    QCOMPARE(findEdition(other, {}).value(), other);
    QCOMPARE(findEdition(other, "other").value(), other);
}

void TestKnowledgeLocation::takesTheFirstThatLiesOverNone()
{
    QCOMPARE(findEdition(folder(QStringLiteral("data")), {}).value(),
             folder(QStringLiteral("data/b-guide")));
}

void TestKnowledgeLocation::findsByIdNotByFolder()
{
    QCOMPARE(findEdition(folder(QStringLiteral("data")), "reviewed").value(),
             folder(QStringLiteral("data/a-review")));
}

void TestKnowledgeLocation::aBrokenFileStillCounts()
{
    const std::string broken = folder(QStringLiteral("broken"));
    QCOMPARE(findEdition(broken, {}).value(), folder(QStringLiteral("broken/only")));
    QCOMPARE(findEdition(broken, "only").value(), folder(QStringLiteral("broken/only")));
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
        findEdition(path, edition.isEmpty() ? std::nullopt : std::optional(edition.toStdString()));
    QVERIFY(!found);
    QString message = expected;
    if (message.contains(QStringLiteral("%1")))
        message = message.arg(QString::fromStdString(path));
    QCOMPARE(QString::fromStdString(found.error().message), message);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestKnowledgeLocation)
#include "tst_knowledge_location.moc"
