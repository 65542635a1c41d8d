// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/knowledge/reading/minimal_knowledge.h"

#include <QTest>

#include <algorithm>

namespace whichmesh::test {

namespace {

constexpr const char* about = R"(schema: 1
edition: e1
about:
  title: Title
  short_title: Short
  date: "2024"
  description: Described.
  example: { services: 10, fast: true, wants: [red] }
)";

constexpr const char* antiPatterns = R"(schema: 1
edition: e1
anti_patterns:
  - id: too-much
    title: Too much
    advice: Take less.
    heading: H
    when: { candidate: [one], services: { below: 5 } }
)";

constexpr const char* chapters = R"(schema: 1
edition: e1
chapters:
  - id: first
    title: First
    entries:
      - id: entry
        title: Entry
        heading: H
        applies: { fast: true }
        blocks:
          - text: Paragraph.
          - table: { columns: [A, B], rows: [[1, 2]] }
          - section: table
)";

constexpr const char* hints = R"(schema: 1
edition: e1
hints:
  - id: begin
    title: Begin
    options: [two]
    text: Begin with two.
    heading: H
    when: { fast: false }
    when_undecided: true
)";

constexpr const char* lenses = R"(schema: 1
edition: e1
lenses:
  - id: l
    title: Lens
    kind: rules
    heading: H
    rules:
      - id: r
        when: { fast: true }
        favours: [one]
        seconds: [two]
        remarks: { two: Slow. }
        reason: Because.
  - id: t
    title: Tree
    kind: tree
    heading: H
)";

constexpr const char* models = R"(schema: 1
edition: e1
models:
  - id: m
    title: Model
    heading: H
    modes:
      - id: one
        option: one
        name: One
        memory_mb: [{ per: pod, low: 1, high: 3, origin: 1-3 MB }]
    caveats: []
)";

constexpr const char* options = R"(schema: 1
edition: e1
options:
  - id: one
    name: One
    kind: mesh
    glyph: circle
    colours: { light: "#000000", light_tint: "#eeeeee", dark: "#FFFFFF", dark_tint: "#111111" }
    summary: The one
    heading: H
  - id: two
    name: Two
    kind: mesh
    glyph: star
    colours: { light: "#000000", light_tint: "#eeeeee", dark: "#FFFFFF", dark_tint: "#111111" }
    summary: The other
    heading: H
)";

constexpr const char* questions = R"(schema: 1
edition: e1
questions:
  - id: fast
    text: Is it fast?
    short: Fast?
    why: Because.
    heading: H
    kind: boolean
    answers:
      - { id: "yes", label: Yes }
      - { id: "no", label: No }
  - id: services
    text: How many?
    short: Services
    why: Because.
    heading: H
    kind: number
    answers:
      - { id: few, label: Few, below: 50 }
      - { id: many, label: Many, from: 50 }
  - id: wants
    text: What is wanted?
    short: Wants
    why: Because.
    heading: H
    kind: choices
    answers:
      - { id: red, label: Red }
      - { id: blue, label: Blue }
)";

constexpr const char* scenarios = R"(schema: 1
edition: e1
scenarios:
  - id: small
    title: Small
    heading: H
    favours: [one]
    reason: Because.
    preset: { services: 3, fast: false, must_haves: [feature] }
)";

constexpr const char* sections = R"(schema: 1
edition: e1
sections:
  - id: table
    title: Table
    heading: H
    group: comparison
    verdict: { winner: [one], text: One wins. }
    features:
      - id: feature
        title: Feature
        one: { support: full }
        two: { support: value, text: "7" }
)";

constexpr const char* tree = R"(schema: 1
edition: e1
tree:
  heading: H
  question: fast
  branches:
    - answer: "yes"
      outcome: { option: one, note: fast, reason: Because. }
    - answer: "no"
      question: services
      branches:
        - answer: few
          outcome: { option: two, note: few, reason: Because. }
        - answer: many
          outcome: { option: one, note: many, reason: Because. }
)";

} // namespace

std::vector<KnowledgeFile> minimalKnowledge()
{
    return {{"about.yaml", about},
            {"anti_patterns.yaml", antiPatterns},
            {"chapters.yaml", chapters},
            {"hints.yaml", hints},
            {"lenses.yaml", lenses},
            {"models.yaml", models},
            {"options.yaml", options},
            {"questions.yaml", questions},
            {"scenarios.yaml", scenarios},
            {"sections.yaml", sections},
            {"tree.yaml", tree}};
}

KnowledgeFile& fileOf(std::vector<KnowledgeFile>& files, std::string_view name)
{
    return *std::ranges::find(files, name, &KnowledgeFile::name);
}

void spoil(std::vector<KnowledgeFile>& files, std::string_view name, std::string_view before,
           std::string_view after)
{
    std::string& text = fileOf(files, name).text;
    const std::size_t at = text.find(before);
    QVERIFY2(at != std::string::npos, std::string(before).c_str());
    text.replace(at, before.size(), after);
}

void addSpoiltColumns()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<std::string>("expected");
}

void addSpoilt(const char* name, const std::string& file, const std::string& before,
               const std::string& after, const std::string& expected)
{
    QTest::newRow(name) << file + ".yaml" << before << after << expected;
}

void checkSpoilt()
{
    QFETCH(const std::string, file);
    QFETCH(const std::string, before);
    QFETCH(const std::string, after);
    QFETCH(const std::string, expected);
    std::vector<KnowledgeFile> files = minimalKnowledge();
    spoil(files, file, before, after);
    QCOMPARE(QString::fromStdString(faultsOf(files)), QString::fromStdString(expected));
}

std::string faultsOf(const std::vector<KnowledgeFile>& files)
{
    const auto knowledge = readKnowledgeBase(files);
    if (knowledge)
        return "none";
    std::string text;
    for (const Diagnostic& fault : knowledge.error())
        text += toText(fault) + '\n';
    return text;
}

} // namespace whichmesh::test
