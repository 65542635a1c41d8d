// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contested_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/evidence/claim_line.h"
#include "widgets/evidence/claim_list.h"

#include <QGuiApplication>

namespace whichmesh::ui {

class TestClaimLine : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirst();
    void staleness();
    void whatCannotBeVerified();
    void contested();
    void advice();
    void copies();
    void spoken();
};

namespace {

const Staleness day{"2026-11-25", 12};

std::vector<ClaimLine> linesOf(const KnowledgeBase& knowledge, const char* feature,
                               const Staleness& staleness = day)
{
    return claimLines(knowledge,
                      knowledge.feature(FeatureId(feature))->cells.at(OptionId("linkerd")),
                      QStringLiteral("Traffic management"), staleness);
}

AdviceClaim adviceOf(const char* edition, ClaimVerdict verdict, const char* statement)
{
    AdviceClaim advice;
    advice.subject = ModelId("guide");
    advice.statement = statement;
    advice.claim.edition = EditionId(edition);
    advice.claim.verdict = verdict;
    return advice;
}

} // namespace

void TestClaimLine::newestFirst()
{
    const std::vector<ClaimLine> lines = linesOf(test::contestedKnowledge(), "header-routing");
    QCOMPARE(lines.size(), std::size_t{3});
    const ClaimLine& team = lines[0];
    QCOMPARE(team.edition, QStringLiteral("Team"));
    QCOMPARE(team.says, QStringLiteral("no"));
    QCOMPARE(team.verdict, QString());
    QCOMPARE(team.publisher, QString());
    QCOMPARE(team.address, QString());
    QCOMPARE(team.inEffect, QStringList{QStringLiteral("Team")});
    const ClaimLine& review = lines[1];
    QCOMPARE(review.mark, MarkShape::Yes);
    QCOMPARE(review.verdict, QStringLiteral("wrong"));
    QCOMPARE(review.text, QStringLiteral("HTTPRoute matches headers"));
    QCOMPARE(review.reason, QStringLiteral("In core since 2.13."));
    QCOMPARE(review.source, QStringLiteral("Routing <b>docs</b>"));
    QCOMPARE(review.address, QStringLiteral("https://example.org/routing?a=1&b=2"));
    QCOMPARE(review.publisher, QStringLiteral("project"));
    QCOMPARE(review.since, QStringLiteral("since 2.13"));
    QCOMPARE(review.date, QStringLiteral("2024-01-10"));
    QVERIFY(!review.inForce);
    const ClaimLine& guide = lines[2];
    QCOMPARE(guide.says, QStringLiteral("no"));
    QCOMPARE(guide.verdict, QStringLiteral("wrong"));
    QCOMPARE(guide.source, QStringLiteral("Traffic management"));
    QCOMPARE(guide.date, QStringLiteral("2024"));
    QVERIFY(guide.inForce);
}

void TestClaimLine::staleness()
{
    const KnowledgeBase knowledge = test::contestedKnowledge();
    const auto stale = [&knowledge](const Staleness& staleness) {
        QString found;
        for (const ClaimLine& line : linesOf(knowledge, "header-routing", staleness))
            found += QLatin1Char(line.stale ? 'x' : '-');
        return found;
    };
    QCOMPARE(stale({"2026-11-25", 12}), QStringLiteral("-x-"));
    QCOMPARE(stale({"2026-11-25", 36}), QStringLiteral("---"));
    QCOMPARE(stale({"2028-01-01", 12}), QStringLiteral("xx-"));
    QCOMPARE(stale({}), QStringLiteral("---"));
}

void TestClaimLine::whatCannotBeVerified()
{
    KnowledgeBase knowledge = test::contestedKnowledge();
    Cell cell = knowledge.feature(FeatureId("header-routing"))->cells.at(OptionId("linkerd"));
    cell.claims[2].verdict = ClaimVerdict::Unverifiable;
    const auto lines = claimLines(knowledge, cell, {}, day);
    QCOMPARE(lines[0].mark, MarkShape::Unknown);
    QCOMPARE(lines[0].says, QStringLiteral("unknown"));
    QVERIFY(lines[0].inEffect.isEmpty());
    QCOMPARE(lines[1].verdict, QStringLiteral("unverifiable"));
}

void TestClaimLine::contested()
{
    const KnowledgeBase knowledge = test::contestedKnowledge();
    const auto of = [&knowledge](const char* feature, const char* mesh) {
        return contestedText(knowledge.feature(FeatureId(feature))->cells.at(OptionId(mesh)));
    };
    QCOMPARE(of("header-routing", "linkerd"), QStringLiteral("contested: 2 no, 1 yes"));
    QCOMPARE(of("fault-injection", "linkerd"), QStringLiteral("contested: 2 partial"));
    QCOMPARE(of("header-routing", "istio"), QString());
}

void TestClaimLine::advice()
{
    KnowledgeBase knowledge = test::contestedKnowledge();
    knowledge.claims = {adviceOf("review", ClaimVerdict::Dated, "first"),
                        adviceOf("review", ClaimVerdict::Holds, "second"),
                        adviceOf("team", ClaimVerdict::Wrong, "third")};
    QStringList found;
    for (const ClaimLine& line : claimLines(knowledge, Subject(ModelId("guide")), day))
        found << line.about + QLatin1Char(' ') + line.says;
    QCOMPARE(found, (QStringList{QStringLiteral("third wrong"), QStringLiteral("first dated"),
                                 QStringLiteral("second holds")}));
}

void TestClaimLine::copies()
{
    const auto lines = linesOf(test::contestedKnowledge(), "header-routing");
    const QString tsv = claimsTsv(lines);
    QCOMPARE(tsv.count(QLatin1Char('\n')), 4);
    QVERIFY2(tsv.contains(QStringLiteral("\t'=SUM(A1) not for us\t")), qPrintable(tsv));
    QVERIFY(tsv.contains(QStringLiteral("2024-01-10, stale")));
    const QString markdown = claimsMarkdown(QStringLiteral("Linkerd, <Header>"), lines);
    QVERIFY2(markdown.startsWith(QStringLiteral("**Linkerd, ")), qPrintable(markdown));
    QVERIFY(!markdown.contains(QStringLiteral("<b>")));
    QVERIFY(!markdown.contains(QStringLiteral("<Header>")));
    QVERIFY(markdown.contains(QStringLiteral("| Says | Judged | Claim |")));
}

void TestClaimLine::spoken()
{
    const auto lines = linesOf(test::contestedKnowledge(), "header-routing");
    QCOMPARE(
        spokenClaim(lines[1]),
        QStringLiteral("Reviewed; yes; HTTPRoute matches headers; In core since 2.13.; judged "
                       "wrong; Routing <b>docs</b>; project; since 2.13; 2024-01-10, stale; in "
                       "effect in Reviewed"));
}

} // namespace whichmesh::ui

WHICHMESH_GUI_TEST_MAIN(whichmesh::ui::TestClaimLine)
#include "tst_claim_line.moc"
