// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/evidence/changes.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

std::string shown(const std::vector<AdviceChange>& changes)
{
    std::string text;
    for (const AdviceChange& change : changes)
        text += fmt::format("{} {}\n", toText(change.difference), toText(change.subject));
    return text;
}

Lens lensNamed(const char* id)
{
    Lens lens;
    lens.id = LensId(id);
    lens.title = id;
    return lens;
}

Hint hintNamed(const char* id)
{
    Hint hint;
    hint.id = HintId(id);
    hint.text = id;
    return hint;
}

KnowledgeBase advised()
{
    KnowledgeBase knowledge = test::sampleKnowledge();
    knowledge.lenses = {lensNamed("goals"), lensNamed("team")};
    knowledge.hints = {hintNamed("fresh")};
    knowledge.models = {{ModelId("m"), "Model", "H", {}, {}}};
    return knowledge;
}

} // namespace

/// What differs between two knowledge bases.
class TestChanges : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheSame();
    void everyKindOfAdvice();
    void cellsBySupportAndText();
};

void TestChanges::nothingOfTheSame()
{
    QVERIFY(changedAdvice(advised(), advised()).empty());
    QVERIFY(changedCells(advised(), advised()).empty());
}

void TestChanges::everyKindOfAdvice()
{
    KnowledgeBase after = advised();
    after.lenses.front().rules.emplace_back();
    after.lenses.push_back(lensNamed("cost"));
    after.hints.front().text = "Otherwise.";
    after.models.clear();
    after.tree.heading = "Another tree";
    QCOMPARE(shown(changedAdvice(advised(), after)),
             std::string("changed tree\nchanged lens goals\nnew lens cost\nchanged hint fresh\n"
                         "gone model m\n"));
    QCOMPARE(shown(changedAdvice(after, advised())),
             std::string("changed tree\nchanged lens goals\ngone lens cost\nchanged hint fresh\n"
                         "new model m\n"));
}

void TestChanges::cellsBySupportAndText()
{
    KnowledgeBase after = advised();
    Feature& feature = after.sections.front().features.front();
    auto& [mesh, cell] = *feature.cells.begin();
    cell.claims.back().text += " and more";
    const auto changes = changedCells(advised(), after);
    QCOMPARE(changes.size(), std::size_t{1});
    QCOMPARE(toText(Subject(changes.front().cell)), toText(Subject(CellId{feature.id, mesh})));
    QCOMPARE(changes.front().after->text, changes.front().before->text + " and more");
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestChanges)
#include "tst_changes.moc"
