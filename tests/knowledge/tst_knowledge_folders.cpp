// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reader.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>

namespace whichmesh {

namespace {

std::string guideFolder()
{
    return qEnvironmentVariable("WHICHMESH_DATA").toStdString() + "/guide-2024";
}

std::string gatewaysFolder()
{
    return qEnvironmentVariable("WHICHMESH_TEST_DATA").toStdString() + "/ingress-gateways";
}

std::string faultText(const tl::expected<KnowledgePtr, Diagnostics>& read)
{
    std::string text;
    if (!read) {
        for (const Diagnostic& fault : read.error())
            text += toText(fault) + '\n';
    }
    return text;
}

std::vector<KnowledgeFile> filesOf(const std::string& folder)
{
    std::vector<KnowledgeFile> files;
    const QDir dir(QString::fromStdString(folder));
    for (const QString& name : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({name.toStdString(), file.readAll().toStdString()});
    }
    return files;
}

std::vector<std::string> lines(const std::string& text)
{
    std::vector<std::string> list(1);
    for (const char c : text) {
        list.back() += c;
        if (c == '\n')
            list.emplace_back();
    }
    return list;
}

// What happens to files: lines get lost, doubled, moved and indented, words get mixed up.
std::string mutated(const std::string& text, std::mt19937& random)
{
    std::vector<std::string> list = lines(text);
    const auto any = [&random](std::size_t size) { return random() % size; };
    for (std::size_t edits = 1 + any(3); edits > 0; --edits) {
        const std::size_t at = any(list.size());
        const std::string other = list[any(list.size())];
        std::string& line = list[at];
        const std::size_t colon = std::min(line.find(": "), line.size());
        switch (any(6)) {
        case 0:
            list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
            list.emplace_back();
            break;
        case 1:
            list.insert(list.begin() + static_cast<std::ptrdiff_t>(at), other);
            break;
        case 2:
            line.insert(0, 2, ' ');
            break;
        case 3:
            line = line.substr(0, colon) + other.substr(std::min(other.find(": "), other.size()));
            break;
        case 4:
            line.erase(colon);
            line += '\n';
            break;
        default:
            line.insert(any(line.size() + 1), 1, static_cast<char>('!' + any(94)));
        }
    }
    std::string result;
    for (const std::string& line : list)
        result += line;
    return result;
}

const TreeNode::Branch& branch(const TreeNode& node, const char* answer)
{
    return *std::ranges::find(node.branches, AnswerId(answer), &TreeNode::Branch::answer);
}

} // namespace

// The knowledge bases that ship, and what becomes of them in unskilled hands.
class TestKnowledgeFolders : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theGuideIsFaultless();
    void figuresOfTheGuide();
    void treeOfTheGuide();
    void sizeOfTheGuide();
    void anotherTopicNeedsNoCode();
    void mutationsNeverCrashAndFaultsHavePlaces_data();
    void mutationsNeverCrashAndFaultsHavePlaces();
};

void TestKnowledgeFolders::theGuideIsFaultless()
{
    const auto read = readKnowledgeBase(guideFolder());
    QVERIFY2(read, faultText(read).c_str());
    std::vector<std::string> meshes;
    for (const Option* mesh : (*read)->meshes())
        meshes.push_back(mesh->id.str());
    QCOMPARE(meshes, (std::vector<std::string>{"istio", "linkerd", "cilium"}));
    QCOMPARE((*read)->edition.id, EditionId("guide-2024"));
}

void TestKnowledgeFolders::figuresOfTheGuide()
{
    const auto read = readKnowledgeBase(guideFolder());
    QVERIFY(read);
    const CostModel& model = (*read)->models.front();
    const auto figure = [&model](const char* id, Measure measure) {
        const auto mode = std::ranges::find(model.modes, ModeId(id), &Mode::id);
        return mode->find(measure)->terms.front().figure;
    };
    // Of 1000 pods, in MB and millicores.
    QCOMPARE(figure("istio", Measure::MemoryMb) * 1000, (Range{50000, 75000, 100000}));
    QCOMPARE(figure("linkerd", Measure::MemoryMb) * 1000, (Range{20000, 25000, 30000}));
    QCOMPARE(figure("cilium", Measure::MemoryMb) * 1000, (Range{0, 0, 0}));
    QCOMPARE(figure("istio", Measure::CpuMillicores) * 1000, (Range{10000, 30000, 50000}));
    QCOMPARE(figure("linkerd", Measure::CpuMillicores) * 1000, (Range{5000, 12500, 20000}));
    QCOMPARE(figure("cilium", Measure::CpuMillicores) * 1000, (Range{0, 0, 0}));
    QCOMPARE(figure("istio", Measure::LatencyP99Ms), (Range{1, 2, 3}));
    QCOMPARE(figure("linkerd", Measure::LatencyP99Ms), (Range{0, std::nullopt, 1}));
    QCOMPARE(figure("cilium", Measure::LatencyP99Ms), (Range{0, std::nullopt, 0.5}));
    QCOMPARE(figure("cilium", Measure::ThroughputLossRps), (Range{0, std::nullopt, 0.01}));
}

void TestKnowledgeFolders::treeOfTheGuide()
{
    const auto read = readKnowledgeBase(guideFolder());
    QVERIFY(read);
    const Question& size = *(*read)->question(QuestionId("services"));
    QCOMPARE(size.kind, QuestionKind::Number);
    QCOMPARE(size.answers[0].below, 50.0);
    QCOMPARE(size.answers[1].from, 50.0);
    QCOMPARE(size.answers[1].below, 500.0);
    QCOMPARE(size.answers[2].from, 500.0);
    QVERIFY(!size.answers[0].from && !size.answers[2].below);

    const TreeNode& root = (*read)->tree.root;
    QCOMPARE(root.question, QuestionId("need_mesh"));
    QCOMPARE(branch(root, "no").outcome->option, OptionId("none"));
    const TreeNode& sizes = branch(root, "yes").node.front();
    QCOMPARE(sizes.question, QuestionId("services"));
    QCOMPARE(branch(sizes, "below-50").outcome->option, OptionId("linkerd"));
    const TreeNode& middle = branch(sizes, "50-to-499").node.front();
    QCOMPARE(middle.question, QuestionId("performance_critical"));
    QCOMPARE(branch(middle, "yes").outcome->option, OptionId("cilium"));
    QCOMPARE(branch(middle, "no").outcome->option, OptionId("linkerd"));
    const TreeNode& large = branch(sizes, "500-and-more").node.front();
    QCOMPARE(large.question, QuestionId("full_features"));
    QCOMPARE(branch(large, "yes").outcome->option, OptionId("istio"));
    QCOMPARE(branch(large, "no").outcome->option, OptionId("cilium"));
}

void TestKnowledgeFolders::sizeOfTheGuide()
{
    const auto read = readKnowledgeBase(guideFolder());
    QVERIFY(read);
    QCOMPARE((*read)->scenarios.size(), std::size_t{6});
    QCOMPARE((*read)->antiPatterns.size(), std::size_t{7});
    QVERIFY((*read)->sections.size() >= 12);
    for (const Section& section : (*read)->sections)
        for (const Feature& feature : section.features)
            QCOMPARE(feature.cells.size(), std::size_t{3});
}

void TestKnowledgeFolders::anotherTopicNeedsNoCode()
{
    const auto read = readKnowledgeBase(gatewaysFolder());
    QVERIFY2(read, faultText(read).c_str());
    const KnowledgeBase& knowledge = **read;
    QCOMPARE(knowledge.edition.shortTitle, std::string("Gates 2025"));
    QCOMPARE(knowledge.meshes().size(), std::size_t{4});
    QCOMPARE(knowledge.option(OptionId("portcullis+turnstile"))->parts,
             (std::vector{OptionId("portcullis"), OptionId("turnstile")}));
    QCOMPARE(knowledge.feature(FeatureId("http-3"))->claim(OptionId("turnstile"))->text,
             std::string("by a plug-in"));
    QCOMPARE(knowledge.section(SectionId("protocols"))->workarounds.at(OptionId("garden_gate")),
             std::vector<std::string>{"Put Turnstile before it"});
    const TreeNode& company = branch(knowledge.tree.root, "company").node.front();
    QCOMPARE(branch(company, "flood").outcome->option, OptionId("drawbridge"));
    const std::vector<MeasureTerms>& measures = knowledge.models[0].modes[0].measures;
    QCOMPARE(measures[0].terms[0].figure, (Range{200, 220, 400}));
    const auto& table = std::get<TextTable>(knowledge.playbook[0].entries[0].blocks[3]);
    QCOMPARE(table.rows[1], (std::vector<std::string>{"Garden gate", ""}));
}

void TestKnowledgeFolders::mutationsNeverCrashAndFaultsHavePlaces_data()
{
    QTest::addColumn<std::string>("folder");
    QTest::addColumn<int>("times");
    QTest::newRow("guide") << guideFolder() << 20;
    QTest::newRow("gateways") << gatewaysFolder() << 120;
}

void TestKnowledgeFolders::mutationsNeverCrashAndFaultsHavePlaces()
{
    QFETCH(const std::string, folder);
    QFETCH(const int, times);
    const std::vector<KnowledgeFile> good = filesOf(folder);
    QVERIFY(good.size() > 5);
    std::mt19937 random(2024);
    int refused = 0;
    for (int i = 0; i < times; ++i) {
        std::vector<KnowledgeFile> files = good;
        KnowledgeFile& file = files[random() % files.size()];
        file.text = mutated(file.text, random);
        const auto read = readKnowledgeBase(files);
        if (read)
            continue;
        ++refused;
        QVERIFY(!read.error().empty());
        for (const Diagnostic& fault : read.error()) {
            const bool ofFolder = fault.file.empty() && fault.message.starts_with("no file holds");
            const bool placed = std::ranges::count(files, fault.file, &KnowledgeFile::name) == 1
                                && fault.line >= 1 && fault.column >= 1;
            QVERIFY2(ofFolder || placed, toText(fault).c_str());
            QVERIFY2(!fault.message.empty(), toText(fault).c_str());
        }
    }
    QVERIFY2(refused > times / 3, std::to_string(refused).c_str());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestKnowledgeFolders)
#include "tst_knowledge_folders.moc"
