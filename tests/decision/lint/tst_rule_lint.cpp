// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lint/rule_lint.h"
#include "app/knowledge/reader.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"

#include <QFile>

#include <filesystem>

namespace whichmesh {

namespace {

/// The findings, one a line, without the folders of their files.
QStringList linesOf(Diagnostics findings)
{
    QStringList lines;
    const auto shorten = [](std::string& file) {
        file = std::filesystem::path(file).filename().string();
    };
    sortByPlace(findings);
    for (Diagnostic& finding : findings) {
        shorten(finding.file);
        for (FilePlace& place : finding.also)
            shorten(place.file);
        lines << QString::fromStdString(toText(finding));
    }
    return lines;
}

Condition services(std::optional<double> from, std::optional<double> below)
{
    return {Condition::Kind::Test, {}, NumberTest{"services", from, below}};
}

Condition answered(const char* question, const char* answer)
{
    return {Condition::Kind::Test,
            {},
            AnswerTest{QuestionId(question), Match::AnyOf, {AnswerId(answer)}}};
}

Condition all(std::vector<Condition> parts)
{
    return {Condition::Kind::All, std::move(parts), {}};
}

LensRule rule(const char* id, Condition when, const char* option)
{
    LensRule made;
    made.id = RuleId(id);
    made.when = std::move(when);
    made.favours = {OptionId(option)};
    made.reason = "Because.";
    return made;
}

/// Two lenses without rules, over a question "size" with the answers small and big.
KnowledgeBase twoLenses()
{
    KnowledgeBase knowledge = test::sampleKnowledge();
    Question size;
    size.id = QuestionId("size");
    size.text = "Which size?";
    size.kind = QuestionKind::Choice;
    size.answers = {{AnswerId("small"), "Small", {}, {}}, {AnswerId("big"), "Big", {}, {}}};
    knowledge.questions.push_back(size);
    for (const char* id : {"first", "second"}) {
        Lens& lens = knowledge.lenses.emplace_back();
        lens.id = LensId(id);
        lens.title = id;
    }
    return knowledge;
}

/// What is found, less what is said of options that nothing leads to.
QStringList ruleFindings(const KnowledgeBase& knowledge)
{
    QStringList lines = linesOf(lintRules(knowledge));
    lines.removeIf([](const QString& line) { return line.contains(u"leads to"); });
    return lines;
}

} // namespace

class TestRuleLint : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void guide();
    void deadRule();
    void deadLeaf();
    void shadowedRule();
    void twoEqualRules();
    void contradiction();
    void whatDoesNotRestOnTheSameAnswer();
    void agreement();
    void answerGap();
    void loadGap();
    void unreachableOption();
};

void TestRuleLint::guide()
{
    const auto knowledge =
        readKnowledgeBase(qEnvironmentVariable("WHICHMESH_DATA").toStdString() + "/guide-2024");
    QVERIFY(knowledge.has_value());
    const Diagnostics findings = lintRules(**knowledge);
    QVERIFY(!hasErrors(findings));
    QFile expected(qEnvironmentVariable("WHICHMESH_TEST_DATA") + u"/guide_rule_findings.txt");
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(linesOf(findings),
             QString::fromUtf8(expected.readAll()).split(u'\n', Qt::SkipEmptyParts));
}

void TestRuleLint::deadRule()
{
    KnowledgeBase knowledge = twoLenses();
    knowledge.lenses[0].rules = {
        rule("dead", all({services({}, 10.0), services(20.0, {})}), "istio")};
    const Diagnostics findings = lintRules(knowledge);
    QVERIFY(hasErrors(findings));
    QVERIFY(linesOf(findings).contains(
        u"unreachable: the rule dead can never hold, whatever is answered"));
}

void TestRuleLint::deadLeaf()
{
    KnowledgeBase knowledge = twoLenses();
    knowledge.lenses[0].kind = LensKind::Tree;
    const auto leaf = [](const char* answer, const char* option) {
        return TreeNode::Branch{AnswerId(answer), Outcome{OptionId(option), {}, "Because."}, {}};
    };
    TreeNode again{QuestionId("size"), {leaf("small", "istio"), leaf("big", "linkerd")}};
    knowledge.tree.root.question = QuestionId("size");
    knowledge.tree.root.branches = {leaf("small", "istio"), {AnswerId("big"), {}, {again}}};
    QCOMPARE(
        ruleFindings(knowledge),
        QStringList{u"unreachable: the leaf big, small can never hold, whatever is answered"_qs});
}

void TestRuleLint::shadowedRule()
{
    KnowledgeBase knowledge = twoLenses();
    knowledge.lenses[0].rules = {rule("narrow", services({}, 10.0), "istio"),
                                 rule("wide", services({}, 50.0), "istio"),
                                 rule("other", services(5.0, {}), "linkerd")};
    QCOMPARE(ruleFindings(knowledge),
             QStringList{u"shadowed: the rule narrow makes no difference: the rule wide says the "
                         u"same wherever it holds"_qs});
}

void TestRuleLint::twoEqualRules()
{
    KnowledgeBase knowledge = twoLenses();
    knowledge.lenses[0].rules = {rule("one", services({}, 5001.0), "istio"),
                                 rule("copy", services({}, 5001.0), "istio")};
    QCOMPARE(ruleFindings(knowledge),
             QStringList{u"shadowed: the rule copy makes no difference: the rule one says the same "
                         u"wherever it holds"_qs});
}

void TestRuleLint::contradiction()
{
    KnowledgeBase knowledge = twoLenses();
    knowledge.lenses[0].rules = {rule("one", services({}, 50.0), "istio"),
                                 rule("rest", services(50.0, {}), "istio")};
    knowledge.lenses[1].rules = {rule("two", services({}, 10.0), "linkerd"),
                                 rule("more", services(10.0, {}), "istio")};
    QCOMPARE(ruleFindings(knowledge),
             QStringList{u"contradiction: first says Istio (“Because.”), but second says Linkerd "
                         u"(“Because.”), and both can apply at once"_qs});
}

// The first holds for a small size, the second for a big one, or below 50 services: only through
// the latter can both hold, and about services the first says nothing.
void TestRuleLint::whatDoesNotRestOnTheSameAnswer()
{
    KnowledgeBase knowledge = twoLenses();
    const Condition either{Condition::Kind::Any, {answered("size", "big"), services({}, 50.0)}, {}};
    knowledge.lenses[0].rules = {rule("one", answered("size", "small"), "istio"),
                                 rule("big", answered("size", "big"), "linkerd")};
    knowledge.lenses[1].rules = {rule("two", either, "linkerd")};
    for (const QString& line : ruleFindings(knowledge))
        QVERIFY2(!line.contains(u"contradiction"), qPrintable(line));
}

void TestRuleLint::agreement()
{
    KnowledgeBase knowledge = twoLenses();
    knowledge.lenses[0].rules = {rule("one", answered("size", "small"), "istio"),
                                 rule("big", answered("size", "big"), "linkerd")};
    knowledge.lenses[1] = knowledge.lenses[0];
    knowledge.lenses[1].id = LensId("second");
    QCOMPARE(ruleFindings(knowledge), QStringList());
}

void TestRuleLint::answerGap()
{
    KnowledgeBase knowledge = twoLenses();
    knowledge.lenses[0].rules = {rule("one", answered("size", "small"), "istio")};
    QCOMPARE(ruleFindings(knowledge),
             QStringList{u"gap: first asks “Which size?”, but has no rule for “Big”"_qs});
}

void TestRuleLint::loadGap()
{
    KnowledgeBase knowledge = twoLenses();
    knowledge.lenses[0].rules = {rule("one", services({}, 50.0), "istio"),
                                 rule("two", services(60.0, {}), "linkerd")};
    QCOMPARE(ruleFindings(knowledge),
             QStringList{u"gap: first asks for services, but has no rule for 50 to 59"_qs});
}

void TestRuleLint::unreachableOption()
{
    KnowledgeBase knowledge = twoLenses();
    knowledge.lenses[0].rules = {rule("one", answered("size", "small"), "istio"),
                                 rule("two", answered("size", "big"), "linkerd")};
    const QStringList lines = linesOf(lintRules(knowledge));
    QVERIFY(lines.contains(u"unreachable: no rule and no leaf of the tree leads to Cilium"));
    QVERIFY(!lines.contains(u"unreachable: no rule and no leaf of the tree leads to Istio"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestRuleLint)
#include "tst_rule_lint.moc"
