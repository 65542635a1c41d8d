// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reader.h"
#include "tests/knowledge/reading/minimal_knowledge.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace whichmesh {

namespace {

using Files = std::vector<KnowledgeFile>;

void drop(Files& files, std::string_view name)
{
    std::erase_if(files, [name](const KnowledgeFile& file) { return file.name == name; });
}

void write(const QTemporaryDir& folder, const std::string& name, const std::string& text)
{
    QFile file(folder.filePath(QString::fromStdString(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text.data(), static_cast<qint64>(text.size())),
             static_cast<qint64>(text.size()));
}

// The faults of a folder without the folder's own path.
std::string faultsIn(const QTemporaryDir& folder)
{
    const auto knowledge = readKnowledgeBase(folder.path().toStdString());
    if (knowledge)
        return "none";
    QString text;
    for (const Diagnostic& fault : knowledge.error())
        text += QString::fromStdString(toText(fault)) + QLatin1Char('\n');
    return text.replace(folder.path(), QStringLiteral("DIR")).toStdString();
}

void compare(const std::string& actual, const std::string& expected)
{
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(expected));
}

} // namespace

class TestReader : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrives();
    void allFaultsOfAllFilesInOrder();
    void aBrokenFileHidesOnlyWhatItHolds();
    void aBrokenFileOfUnknownContent();
    void missingKinds();
    void nothingAtAll();
    void editionsWithoutAbout();
    void listsMaySpreadOverFiles();
    void answersOfADoubtfulQuestionAreNotJudged();
    void faultsOfOneFileAreCounted();
    void foldersThatAreNone();
    void filesOfAFolder();
};

void TestReader::everythingArrives()
{
    const auto read = readKnowledgeBase(test::minimalKnowledge());
    QVERIFY(read);
    const KnowledgeBase& knowledge = **read;
    QCOMPARE(knowledge.edition, (Edition{EditionId("e1"), "Title", "Short", "2024", "Described."}));
    QCOMPARE(knowledge.example.load.services, 10.0);
    QCOMPARE(knowledge.example.answers.at(QuestionId("fast")), std::vector{AnswerId("yes")});
    QCOMPARE(knowledge.example.answers.at(QuestionId("wants")), std::vector{AnswerId("red")});
    QCOMPARE(knowledge.options.size(), std::size_t{2});
    QCOMPARE(knowledge.options[1].glyph, GlyphShape::Star);
    QCOMPARE(knowledge.options[1].colours.lightTint, std::string("#eeeeee"));
    const Feature& feature = *knowledge.feature(FeatureId("feature"));
    QCOMPARE(*feature.claim(OptionId("one")), (Claim{EditionId("e1"), Support::Full, {}}));
    QCOMPARE(*feature.claim(OptionId("two")), (Claim{EditionId("e1"), Support::Value, "7"}));
    QCOMPARE(knowledge.questions[1].answers[1], (Answer{AnswerId("many"), "Many", 50.0, {}}));
    QCOMPARE(knowledge.tree.root.branches[1].node[0].question, QuestionId("services"));
    QCOMPARE(knowledge.scenarios[0].preset.mustHaves, std::vector{FeatureId("feature")});
    QCOMPARE(knowledge.models[0].modes[0].measures[0].terms[0],
             (Term{{{TermKind::PerPod}}, {1, 2, 3}, "1-3 MB"}));
    QCOMPARE(knowledge.playbook[0].entries[0].blocks.size(), std::size_t{3});
    const Condition& when = knowledge.antiPatterns[0].when;
    QCOMPARE(when.kind, Condition::Kind::All);
    QCOMPARE(std::get<NumberTest>(*when.children[1].test), (NumberTest{"services", {}, 5.0}));
}

void TestReader::allFaultsOfAllFilesInOrder()
{
    Files files = test::minimalKnowledge();
    test::spoil(files, "tree.yaml", "option: two", "option: three");
    test::spoil(files, "tree.yaml", "note: fast", "not: fast");
    test::spoil(files, "options.yaml", "kind: mesh", "kind: mesch");
    test::spoil(files, "options.yaml", "    heading: H\n", "");
    test::spoil(files, "about.yaml", "services: 10", "services: 1e9");
    test::spoil(files, "models.yaml", "low: 1,", "low: 1, low: 2,");
    compare(test::faultsOf(files),
            "about.yaml:8:24: 1e9 is out of range; it must be 1 to 5,000 (about.example.services)\n"
            "models.yaml:11:41: the key \"low\" is here twice; the first is in line 11\n"
            "options.yaml:4:5: the key \"heading\" is missing (options[0])\n"
            "options.yaml:6:11: expected mesh, none or combination, found \"mesch\"; did you mean "
            "\"mesh\"? (options[0].kind)\n"
            "tree.yaml:8:7: the key \"note\" is missing (tree.branches[0].outcome)\n"
            "tree.yaml:8:31: unknown key \"not\"; did you mean \"note\"? "
            "(tree.branches[0].outcome.not)\n"
            "tree.yaml:13:30: there is no option \"three\" "
            "(tree.branches[1].branches[0].outcome.option)\n");
}

void TestReader::aBrokenFileHidesOnlyWhatItHolds()
{
    Files files = test::minimalKnowledge();
    test::spoil(files, "options.yaml", "name: One", "name: 'One");
    test::spoil(files, "tree.yaml", "option: two", "option: three");
    test::spoil(files, "tree.yaml", "question: services", "question: servces");
    compare(test::faultsOf(files),
            "options.yaml:5:11: the quote that opens here is never closed\n"
            "tree.yaml:10:17: there is no question \"servces\"; did you mean \"services\"? "
            "(tree.branches[1].question)\n");
}

void TestReader::aBrokenFileOfUnknownContent()
{
    Files files = test::minimalKnowledge();
    drop(files, "options.yaml");
    test::fileOf(files, "models.yaml").text = "]";
    compare(test::faultsOf(files), "models.yaml:1:1: this bracket closes none that is open\n");
}

void TestReader::missingKinds()
{
    Files files = test::minimalKnowledge();
    for (const char* name : {"about.yaml", "tree.yaml", "models.yaml"})
        drop(files, name);
    for (KnowledgeFile& file : files)
        file.name = "somewhere/" + file.name;
    compare(test::faultsOf(files),
            "somewhere: no file holds \"about\"; add one with schema, edition and \"about\"\n"
            "somewhere: no file holds \"tree\"; add one with schema, edition and \"tree\"\n");
}

void TestReader::nothingAtAll()
{
    const auto read = readKnowledgeBase(Files());
    QVERIFY(!read);
    QCOMPARE(read.error().size(), std::size_t{4});
    compare(test::faultsOf({{"a.yaml", "# nothing\n"}}),
            "a.yaml:1:1: the file is empty; remove it, or write what it should hold\n");
}

void TestReader::editionsWithoutAbout()
{
    Files files = test::minimalKnowledge();
    drop(files, "about.yaml");
    test::spoil(files, "tree.yaml", "edition: e1", "edition: e2");
    compare(test::faultsOf(files),
            "no file holds \"about\"; add one with schema, edition and \"about\"\n"
            "tree.yaml:2:10: this file is of the edition \"e2\", but the one at "
            "anti_patterns.yaml:2:10 is \"e1\"; a folder holds one edition (edition)\n");
}

void TestReader::listsMaySpreadOverFiles()
{
    Files files = test::minimalKnowledge();
    KnowledgeFile more = test::fileOf(files, "scenarios.yaml");
    more.name = "scenarios_more.yaml";
    files.push_back(more);
    compare(test::faultsOf(files),
            "scenarios_more.yaml:4:9: the id \"small\" is taken; the first scenario of that id is "
            "at scenarios.yaml:4:9 (scenarios[0].id)\n");
    test::spoil(files, "scenarios_more.yaml", "id: small", "id: large");
    const auto read = readKnowledgeBase(files);
    QVERIFY(read);
    QCOMPARE((*read)->scenarios.size(), std::size_t{2});
    QCOMPARE((*read)->scenarios[1].id, ScenarioId("large"));
}

void TestReader::answersOfADoubtfulQuestionAreNotJudged()
{
    Files files = test::minimalKnowledge();
    test::spoil(files, "questions.yaml", "id: red, ", "");
    compare(test::faultsOf(files),
            "questions.yaml:29:9: the key \"id\" is missing (questions[2].answers[0])\n");
}

void TestReader::faultsOfOneFileAreCounted()
{
    Files files = test::minimalKnowledge();
    std::string unknown;
    for (int i = 0; i < 1500; ++i)
        unknown += "x" + std::to_string(i) + ": 1\n";
    test::fileOf(files, "tree.yaml").text += unknown;
    const auto read = readKnowledgeBase(files);
    QVERIFY(!read);
    QCOMPARE(read.error().size(), std::size_t{1001});
    compare(toText(read.error().back()),
            "tree.yaml:1015:1: 500 more faults in this file are not listed");
}

void TestReader::foldersThatAreNone()
{
    const QTemporaryDir folder;
    compare(faultsIn(folder), "DIR: the folder holds no .yaml file; a knowledge base has at least "
                              "about, options, questions and tree\n");
    write(folder, "file", "x");
    const std::string file = folder.filePath(QStringLiteral("file")).toStdString();
    compare(toText(readKnowledgeBase(file).error().front()),
            file + ": this is no folder; name the folder of a knowledge base");
    compare(toText(readKnowledgeBase(file + "s").error().front()),
            file + "s: there is no such folder");
}

void TestReader::filesOfAFolder()
{
    const QTemporaryDir folder;
    for (const KnowledgeFile& file : test::minimalKnowledge())
        write(folder, file.name, file.text);
    write(folder, ".#tree.yaml", "]");
    write(folder, "notes.txt", "]");
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("more.yaml")));
    compare(faultsIn(folder), "none");

    write(folder, "a.yaml", "]");
    QVERIFY(QFile::link(QStringLiteral("nowhere"), folder.filePath(QStringLiteral("b.yaml"))));
    write(folder, "huge.yaml", std::string(std::size_t{17} * 1024 * 1024, '#'));
    compare(faultsIn(folder), "DIR/a.yaml:1:1: this bracket closes none that is open\n"
                              "DIR/b.yaml: there is no such file\n"
                              "DIR/huge.yaml: the file is larger than 16 MiB; split it\n");
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestReader)
#include "tst_reader.moc"
