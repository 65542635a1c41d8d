// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace whichmesh {

namespace {

struct SourceFile
{
    QString path; ///< relative to the repository
    QString text;
};

std::vector<SourceFile> sourcesBelow(const QStringList& folders)
{
    const QDir root(QStringLiteral(WHICHMESH_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator iterator(root.filePath(folder),
                              {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back(
                    {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}

/// The floors from the ground up; a floor may include itself and those before it.
const QStringList& floors()
{
    static const QStringList order{QStringLiteral("app/base"),     QStringLiteral("app/knowledge"),
                                   QStringLiteral("app/overhead"), QStringLiteral("app/decision"),
                                   QStringLiteral("app/cluster"),  QStringLiteral("app/migration"),
                                   QStringLiteral("app/session"),  QStringLiteral("app/report"),
                                   QStringLiteral("widgets"),      QStringLiteral("app")};
    return order;
}

qsizetype floorOf(const QString& path)
{
    for (qsizetype index = 0; index < floors().size(); ++index)
        if (path.startsWith(floors().at(index) + QLatin1Char('/')))
            return index;
    return -1;
}

QStringList includesOf(const QString& text)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto matches = line.globalMatch(text); matches.hasNext();)
        includes << matches.next().captured(1);
    return includes;
}

/// Comments may name a mesh as an example.
QString withoutComments(QString text)
{
    static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
    return text.remove(comment);
}

} // namespace

/// The promises about the source tree that a reader cannot see at a glance.
class TestArrows : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeIsThere();
    void includesGoDownwards();
    void theDomainKnowsNoQt();
    void noMeshIsNamedInCode();
    void filesStayShort();
};

void TestArrows::theTreeIsThere()
{
    QVERIFY(sourcesBelow({QStringLiteral("app/knowledge")}).size() > 5);
    QVERIFY(sourcesBelow({QStringLiteral("widgets")}).size() > 1);
}

void TestArrows::includesGoDownwards()
{
    QStringList wrong;
    for (const SourceFile& file :
         sourcesBelow({QStringLiteral("app"), QStringLiteral("widgets")})) {
        const qsizetype from = floorOf(file.path);
        for (const QString& include : includesOf(file.text)) {
            const qsizetype to = floorOf(include);
            if (to > from)
                wrong << file.path + QStringLiteral(" includes ") + include;
        }
    }
    QCOMPARE(wrong, QStringList());
}

void TestArrows::theDomainKnowsNoQt()
{
    static const QRegularExpression qt(QStringLiteral("^(Qt?[A-Z]|qt)"));
    QStringList wrong;
    for (const QString& folder : floors().mid(0, 6))
        for (const SourceFile& file : sourcesBelow({folder}))
            for (const QString& include : includesOf(file.text))
                if (qt.match(include).hasMatch())
                    wrong << file.path + QStringLiteral(" includes ") + include;
    QCOMPARE(wrong, QStringList());
}

void TestArrows::noMeshIsNamedInCode()
{
    static const QRegularExpression mesh(
        QStringLiteral("\"[^\"\n]*(istio|linkerd|cilium|envoy)[^\"\n]*\""),
        QRegularExpression::CaseInsensitiveOption);
    QStringList wrong;
    for (const SourceFile& file : sourcesBelow({QStringLiteral("app"), QStringLiteral("widgets")}))
        for (auto matches = mesh.globalMatch(withoutComments(file.text)); matches.hasNext();)
            wrong << file.path + QStringLiteral(": ") + matches.next().captured();
    QCOMPARE(wrong, QStringList());
}

void TestArrows::filesStayShort()
{
    QStringList wrong;
    for (const SourceFile& file :
         sourcesBelow({QStringLiteral("app"), QStringLiteral("widgets"), QStringLiteral("tests")}))
        if (const auto lines = file.text.count(QLatin1Char('\n')); lines > 500)
            wrong << QStringLiteral("%1 has %2 lines").arg(file.path).arg(lines);
    QCOMPARE(wrong, QStringList());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestArrows)
#include "tst_arrows.moc"
