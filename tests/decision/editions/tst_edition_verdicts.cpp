// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/editions/edition_verdicts.h"
#include "tests/support/test_main.h"

namespace whichmesh {

namespace {

EditionVerdict verdict(const std::string& title, const std::vector<std::string>& names,
                       const std::string& reason = {})
{
    EditionVerdict made{EditionId(title), title, {}, names, reason};
    for (const std::string& name : names)
        made.recommendation.emplace_back(name);
    return made;
}

} // namespace

class TestEditionVerdicts : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data();
    void differences();
    void oneALayer();
};

void TestEditionVerdicts::differences_data()
{
    using Verdicts = std::vector<EditionVerdict>;
    QTest::addColumn<Verdicts>("verdicts");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const Verdicts& verdicts, const char* expected) {
        QTest::newRow(name) << verdicts << std::string(expected);
    };
    const EditionVerdict guide = verdict("Guide", {"Linkerd"}, "It is simplest.");
    row("one edition", {guide}, "");
    row("agreed", {guide, verdict("Review", {"Linkerd"}, "Otherwise.")}, "");
    row("different", {guide, verdict("Review", {"Istio"}, "No sidecar is needed.")},
        "By Guide Linkerd; by Review Istio, because no sidecar is needed.");
    row("begins with a name", {guide, verdict("Review", {"Istio"}, "Istio has an ambient mode.")},
        "By Guide Linkerd; by Review Istio, because Istio has an ambient mode.");
    row("begins with an acronym", {guide, verdict("Review", {"Istio"}, "L7 routing.")},
        "By Guide Linkerd; by Review Istio, because L7 routing.");
    row("several options", {guide, verdict("Review", {"Istio", "Linkerd", "Cilium"})},
        "By Guide Linkerd; by Review Istio, Linkerd or Cilium.");
    row("nothing yet", {verdict("Guide", {}), verdict("Review", {"Istio"}, "So.")},
        "By Guide nothing yet; by Review Istio, because so.");
    row("a layer that changes nothing",
        {guide, verdict("Review", {"Istio"}, "So."), verdict("Team", {"Istio"}, "Other.")},
        "By Guide Linkerd; by Review Istio, because so.");
}

void TestEditionVerdicts::differences()
{
    QFETCH(const std::vector<EditionVerdict>, verdicts);
    QFETCH(const std::string, expected);
    QCOMPARE(QString::fromStdString(differenceText(verdicts)), QString::fromStdString(expected));
}

void TestEditionVerdicts::oneALayer()
{
    const auto knowledge = [](const char* id, const char* option) {
        KnowledgeBase made;
        made.edition.id = EditionId(id);
        made.edition.shortTitle = id;
        Option known;
        known.id = OptionId(option);
        known.name = option;
        known.kind = OptionKind::None;
        made.options = {known};
        made.questions = {{QuestionId("q"),
                           "Q?",
                           "Q?",
                           {},
                           {},
                           QuestionKind::Boolean,
                           {{AnswerId("yes"), "Yes", {}, {}}, {AnswerId("no"), "No", {}, {}}}}};
        const Outcome outcome{OptionId(option), {}, "Because."};
        made.tree.root = {QuestionId("q"),
                          {{AnswerId("yes"), outcome, {}}, {AnswerId("no"), outcome, {}}}};
        return std::make_shared<const KnowledgeBase>(made);
    };
    const CompiledStack stack(std::make_shared<const KnowledgeStack>(
        KnowledgeStack{{knowledge("base", "a"), knowledge("top", "b")}, {}, {}}));
    Profile profile;
    profile.answers[QuestionId("q")] = {AnswerId("yes")};
    Verdict known;
    known.recommendation = {OptionId("known")};
    const auto verdicts = verdictsByEdition(stack, profile, EditionId("base"), known);
    QCOMPARE(verdicts.size(), std::size_t{2});
    QCOMPARE(verdicts[0].recommendation, std::vector{OptionId("known")});
    QCOMPARE(verdicts[1].recommendation, std::vector{OptionId("b")});
    QCOMPARE(verdicts[1].title, std::string("top"));
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestEditionVerdicts)
#include "tst_edition_verdicts.moc"
