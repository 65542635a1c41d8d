// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/stack/overlay_sample.h"
#include "tests/support/test_main.h"

#include <algorithm>

namespace whichmesh {

namespace {

const EditionId base("e1");
const EditionId team("team");
const OptionId one("one");
const OptionId two("two");

StackPtr read(const std::vector<std::pair<std::string, std::string>>& overlays)
{
    const auto stack = readKnowledgeStack(test::stackWith(overlays));
    if (!stack) {
        for (const Diagnostic& fault : stack.error())
            qCritical("%s", toText(fault).c_str());
        return nullptr;
    }
    return *stack;
}

StackPtr readOver(const std::string& content)
{
    return read({{"team", "schema: 1\nedition: team\nover: e1\n" + content}});
}

const Cell& cell(const KnowledgeBase& knowledge, const OptionId& mesh)
{
    return knowledge.feature(FeatureId("feature"))->cells.at(mesh);
}

constexpr const char* docs = "sources: [{ id: docs, title: Docs, publisher: none }]\n";

} // namespace

class TestLayering : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void claimsOfAllLayersInTheirOrder();
    void confirmationsTakeWhatIsBelow();
    void unverifiableClaimsAreNotInForce();
    void contested_data();
    void contested();
    void layersFindTheirOrder();
    void dangersAreThereWhateverIsInForce();
    void advice();
    void contestedAdviceHoldsFromItsEditionOn();
    void contestedTablesKeepTheirOtherRows();
    void contestedChaptersKeepTheirOtherEntries();
    void aFourthMesh();
    void removalRestoresEverything();
    void fingerprints();
    void withoutAnAbout();
};

void TestLayering::claimsOfAllLayersInTheirOrder()
{
    const StackPtr stack = read({{"team", test::overlayText}});
    QVERIFY(stack);
    QCOMPARE(stack->usual, base);
    QCOMPARE(stack->editions.size(), std::size_t{2});
    for (const EditionId& edition : {base, team}) {
        const KnowledgeBase& knowledge = *stack->find(edition);
        QCOMPARE(knowledge.edition.id, edition);
        QCOMPARE(knowledge.editions.size(), std::size_t{2});
        QCOMPARE(cell(knowledge, one).claims.size(), std::size_t{2});
        QCOMPARE(cell(knowledge, one).claims[0], (Claim{base, Support::Full, {}}));
        QCOMPARE(cell(knowledge, one).claims[1], (Claim{team,
                                                        Support::Partial,
                                                        "In part",
                                                        {},
                                                        "2.1",
                                                        "2026-10-05",
                                                        SourceId("docs"),
                                                        ClaimVerdict::Dated}));
        QCOMPARE(cell(knowledge, one).inForce()->edition, edition);
        QVERIFY(cell(knowledge, one).isContested());
        QVERIFY(!cell(knowledge, two).isContested());
        QCOMPARE(knowledge.source(SourceId("docs"))->publisher, Publisher::Project);
    }
    QVERIFY(!stack->find(EditionId("e2")));
}

void TestLayering::confirmationsTakeWhatIsBelow()
{
    const StackPtr stack = readOver(std::string(docs)
                                    + "claims:\n"
                                      "  - { feature: feature, mesh: two, verdict: holds, "
                                      "source: docs, as_of: 2026-01-02 }\n"
                                      "  - { feature: feature, mesh: one, verdict: holds, text: By "
                                      "default, source: docs }\n");
    QVERIFY(stack);
    const KnowledgeBase& knowledge = *stack->find(team);
    QCOMPARE(cell(knowledge, two).inForce()->edition, team);
    QCOMPARE(cell(knowledge, two).inForce()->text, std::string("7"));
    QCOMPARE(cell(knowledge, one).inForce()->support, Support::Full);
    QCOMPARE(cell(knowledge, one).inForce()->text, std::string("By default"));
    QVERIFY(!cell(knowledge, one).isContested());
}

void TestLayering::unverifiableClaimsAreNotInForce()
{
    const StackPtr stack = readOver("claims: [{ feature: feature, mesh: two, verdict: "
                                    "unverifiable, text: No figure }]\n");
    QVERIFY(stack);
    const Cell& checked = cell(*stack->find(team), two);
    QCOMPARE(checked.claims.size(), std::size_t{2});
    QCOMPARE(checked.inForce()->edition, base);
    QVERIFY(!checked.isContested());
}

void TestLayering::contested_data()
{
    QTest::addColumn<std::string>("claim");
    QTest::addColumn<bool>("expected");
    QTest::newRow("other support") << std::string("support: none") << true;
    QTest::newRow("same value") << std::string("support: value, text: \"7\"") << false;
    QTest::newRow("other value") << std::string("support: value, text: \"8\"") << true;
    QTest::newRow("wrong") << std::string("support: value, text: \"7\", verdict: wrong") << true;
    QTest::newRow("holds") << std::string("support: value, text: \"8\", verdict: holds") << false;
}

void TestLayering::contested()
{
    QFETCH(const std::string, claim);
    QFETCH(const bool, expected);
    const StackPtr stack =
        readOver(std::string(docs) + "claims: [{ feature: feature, mesh: two, source: docs, "
                 + claim + " }]\n");
    QVERIFY(stack);
    QCOMPARE(cell(*stack->find(base), two).isContested(), expected);
}

void TestLayering::layersFindTheirOrder()
{
    const auto overlay = [](const std::string& id, const std::string& over, const char* support) {
        return std::pair(id,
                         "schema: 1\nedition: " + id + "\nover: " + over
                             + "\nclaims: [{ feature: feature, mesh: one, source: docs, support: "
                             + support + " }]\n");
    };
    const auto low = overlay("low", "e1", "partial");
    const auto lowWithSource = std::pair(low.first, low.second + docs);
    const StackPtr stack = read({overlay("high", "low", "none"), lowWithSource});
    QVERIFY(stack);
    std::vector<std::string> ids;
    for (const KnowledgePtr& knowledge : stack->editions)
        ids.push_back(knowledge->edition.id.str());
    QCOMPARE(ids, (std::vector<std::string>{"e1", "low", "high"}));
    QCOMPARE(cell(*stack->find(base), one).inForce()->support, Support::Full);
    QCOMPARE(cell(*stack->find(EditionId("low")), one).inForce()->support, Support::Partial);
    QCOMPARE(cell(*stack->find(EditionId("high")), one).inForce()->support, Support::None);
}

void TestLayering::dangersAreThereWhateverIsInForce()
{
    const StackPtr stack = read({{"team", test::overlayText}});
    QVERIFY(stack);
    for (const KnowledgePtr& knowledge : stack->editions) {
        const auto found = dangersOn(*knowledge, EntryPart{EntryId("entry"), 0});
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front()->id, DangerId("harm"));
        QCOMPARE(found.front()->edition, team);
        QVERIFY(dangersOn(*knowledge, EntryPart{EntryId("entry"), 1}).empty());
        QVERIFY(dangersOn(*knowledge, one).empty());
    }
}

void TestLayering::advice()
{
    const StackPtr stack =
        readOver(std::string(docs)
                 + "claims:\n"
                   "  - entry: entry\n    verdict: wrong\n    text: Not so.\n    statement: So.\n"
                   "    source: docs\n    steps: [{ text: Do, command: run }]\n"
                   "  - { option: one, verdict: holds, source: docs }\n");
    QVERIFY(stack);
    const auto found = claimsOn(*stack->find(base), EntryPart{EntryId("entry"), 0});
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front()->statement, std::string("So."));
    QCOMPARE(found.front()->steps, (std::vector<Step>{{"Do", "run"}}));
    QCOMPARE(claimsOn(*stack->find(team), one).size(), std::size_t{1});
    QVERIFY(claimsOn(*stack->find(team), two).empty());
}

void TestLayering::contestedAdviceHoldsFromItsEditionOn()
{
    const StackPtr stack = readOver("scenarios:\n"
                                    "  - id: small\n    title: Small anew\n    heading: H\n"
                                    "    favours: [two]\n    reason: Because.\n"
                                    "    preset: { services: 4 }\n"
                                    "  - id: large\n    title: Large\n    heading: H\n"
                                    "    favours: [one]\n    reason: Because.\n"
                                    "    preset: { services: 400 }\n"
                                    "tree:\n  heading: H\n  question: fast\n  branches:\n"
                                    "    - { answer: \"yes\", outcome: { option: two, note: n, "
                                    "reason: r } }\n"
                                    "    - { answer: \"no\", outcome: { option: two, note: n, "
                                    "reason: r } }\n");
    QVERIFY(stack);
    const KnowledgeBase& below = *stack->find(base);
    const KnowledgeBase& above = *stack->find(team);
    QCOMPARE(below.scenarios.size(), std::size_t{1});
    QCOMPARE(below.scenarios[0].title, std::string("Small"));
    QCOMPARE(above.scenarios.size(), std::size_t{2});
    QCOMPARE(above.scenarios[0].title, std::string("Small anew"));
    QCOMPARE(below.tree.root.branches[1].node.size(), std::size_t{1});
    QCOMPARE(above.tree.root.branches[1].outcome->option, two);
    QCOMPARE(editionOf(below, ScenarioId("small")), base);
    QCOMPARE(editionOf(above, ScenarioId("small")), team);
    QCOMPARE(editionOf(above, TreePath{}), team);
    QCOMPARE(editionOf(above, QuestionId("fast")), base);
}

void TestLayering::contestedTablesKeepTheirOtherRows()
{
    const StackPtr stack =
        readOver(std::string(docs)
                 + "sections:\n"
                   "  - id: table\n    title: Table anew\n    heading: H\n    group: comparison\n"
                   "    verdict: { winner: [two], text: Two wins. }\n    features:\n"
                   "      - id: feature\n        title: Feature\n"
                   "        two: { support: none, source: docs }\n"
                   "      - id: other\n        title: Other\n"
                   "        one: { support: full, source: docs }\n"
                   "        two: { verdict: unverifiable, text: Not looked up }\n");
    QVERIFY(stack);
    const KnowledgeBase& below = *stack->find(base);
    const KnowledgeBase& above = *stack->find(team);
    QCOMPARE(below.sections[0].title, std::string("Table"));
    QCOMPARE(below.sections[0].features.size(), std::size_t{1});
    QCOMPARE(above.sections.size(), std::size_t{1});
    QCOMPARE(above.sections[0].verdict.winners, std::vector{two});
    QCOMPARE(above.sections[0].features.size(), std::size_t{2});
    QCOMPARE(cell(above, one).inForce()->edition, base);
    QCOMPARE(cell(above, two).inForce()->support, Support::None);
    QCOMPARE(cell(below, two).inForce()->text, std::string("7"));
    QVERIFY(!above.feature(FeatureId("other"))->claim(two));
}

void TestLayering::contestedChaptersKeepTheirOtherEntries()
{
    const StackPtr stack =
        readOver("chapters:\n"
                 "  - id: first\n    title: First anew\n    entries:\n"
                 "      - { id: more, title: More, heading: H, blocks: [{ text: More. }] }\n"
                 "  - id: second\n    title: Second\n    entries:\n"
                 "      - { id: entry, title: Entry anew, heading: H, blocks: [{ text: Anew. }] }\n"
                 "      - { id: last, title: Last, heading: H, blocks: [{ text: Last. }] }\n");
    QVERIFY(stack);
    const KnowledgeBase& above = *stack->find(team);
    std::vector<std::string> titles;
    for (const PlaybookChapter& chapter : above.playbook) {
        titles.push_back(chapter.title);
        for (const PlaybookEntry& entry : chapter.entries)
            titles.push_back("  " + entry.title);
    }
    QCOMPARE(titles, (std::vector<std::string>{"First anew", "  Entry anew", "  More", "Second",
                                               "  Last"}));
    QCOMPARE(stack->find(base)->entry(EntryId("entry"))->title, std::string("Entry"));
    QCOMPARE(editionOf(above, EntryPart{EntryId("entry"), 0}), team);
}

void TestLayering::aFourthMesh()
{
    const StackPtr stack =
        readOver(std::string(docs)
                 + "options:\n"
                   "  - id: three\n    name: Three\n    kind: mesh\n    glyph: pentagon\n"
                   "    colours: { light: \"#000000\", light_tint: \"#eeeeee\", dark: \"#FFFFFF\", "
                   "dark_tint: \"#111111\" }\n"
                   "    summary: The third\n    heading: H\n"
                   "claims: [{ feature: feature, mesh: three, support: full, source: docs }]\n");
    QVERIFY(stack);
    QCOMPARE(stack->find(base)->meshes().size(), std::size_t{2});
    QCOMPARE(stack->find(team)->meshes().size(), std::size_t{3});
    const OptionId three("three");
    QVERIFY(!stack->find(base)->feature(FeatureId("feature"))->cells.contains(three));
    QCOMPARE(cell(*stack->find(team), three).inForce()->support, Support::Full);
    QVERIFY(!cell(*stack->find(team), three).isContested());
}

void TestLayering::removalRestoresEverything()
{
    const StackPtr alone = read({});
    const StackPtr with = read({{"team", test::overlayText}});
    const StackPtr again = read({});
    QVERIFY(alone && with && again);
    QVERIFY(*alone == *again);
    QVERIFY(!(*alone == *with));
    // With the base in force an overlay adds evidence and changes no advice.
    KnowledgeBase bare = *with->find(base);
    bare.editions.pop_back();
    bare.sources.clear();
    bare.claims.clear();
    bare.dangers.clear();
    for (auto& [mesh, cell] : bare.sections[0].features[0].cells) {
        cell.claims.resize(cell.claims.size() - cell.above);
        cell.above = 0;
    }
    QVERIFY(bare == *alone->find(base));
}

void TestLayering::fingerprints()
{
    const auto of = [](const StackPtr& stack, const EditionId& edition) {
        return stack->find(edition)->fingerprint;
    };
    const StackPtr stack = read({{"team", test::overlayText}});
    QVERIFY(stack);
    QCOMPARE(of(stack, base).size(), std::size_t{16});
    QVERIFY(of(stack, base) != of(stack, team));
    QCOMPARE(of(stack, base), of(read({}), base));
    const auto changed = [](std::string_view before, std::string_view after) {
        return read({{"team", test::replaced(test::overlayText, before, after)}});
    };
    QVERIFY(of(changed("In part", "In Part"), team) != of(stack, team));
    QCOMPARE(of(changed("In part", "\"In part\" # by half"), team), of(stack, team));
}

void TestLayering::withoutAnAbout()
{
    const StackPtr stack = read({{"team", test::overlayText}});
    QVERIFY(stack);
    QCOMPARE(stack->find(team)->edition, (Edition{team, "team", "team", {}, {}, base}));
    const StackPtr named = readOver("about: { title: Our team, short_title: Us, date: \"2026\", "
                                    "description: What we found. }\n");
    QVERIFY(named);
    QCOMPARE(named->find(team)->edition.shortTitle, std::string("Us"));
    QCOMPARE(named->find(team)->example, named->find(base)->example);
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestLayering)
#include "tst_layering.moc"
