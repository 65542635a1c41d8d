// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contested_knowledge.h"

#include "tests/support/sample_knowledge.h"

#include <QtGlobal>

namespace whichmesh::test {

namespace {

const EditionId review("review");
const EditionId team("team");
const OptionId linkerd("linkerd");

Cell& cellOf(KnowledgeBase& knowledge, const char* feature, const OptionId& mesh)
{
    for (Section& section : knowledge.sections) {
        for (Feature& row : section.features) {
            if (row.id == FeatureId(feature))
                return row.cells.at(mesh);
        }
    }
    qFatal("no such row");
}

Claim claim(const EditionId& edition, Support support, std::string text, ClaimVerdict verdict)
{
    Claim made{edition, support, std::move(text)};
    made.verdict = verdict;
    made.asOf = "2026-11-22";
    return made;
}

void addEvidence(KnowledgeBase& knowledge)
{
    knowledge.sources = {{SourceId("routing-docs"), "Routing <b>docs</b>",
                          "https://example.org/routing?a=1&b=2", Publisher::Project, review},
                         {SourceId("vendor-blog"), "Vendor's blog", "https://example.com/blog",
                          Publisher::Vendor, review},
                         {SourceId("own-test"), "Our load test", "", Publisher::None, team}};

    Claim routing = claim(review, Support::Full, "HTTPRoute matches headers", ClaimVerdict::Wrong);
    routing.reason = "In core since 2.13.";
    routing.since = "2.13";
    routing.asOf = "2024-01-10";
    routing.source = SourceId("routing-docs");
    cellOf(knowledge, "header-routing", linkerd).claims.push_back(routing);

    Claim faults = claim(review, Support::Partial, "HTTPRoute filters", ClaimVerdict::Dated);
    faults.source = SourceId("vendor-blog");
    cellOf(knowledge, "fault-injection", linkerd).claims.push_back(faults);

    Claim measured = claim(team, Support::None, "=SUM(A1) not for us", ClaimVerdict::Wrong);
    measured.source = SourceId("own-test");
    cellOf(knowledge, "header-routing", linkerd).claims.push_back(measured);
}

void addNotes(KnowledgeBase& knowledge)
{
    const CellId autoMtls{FeatureId("auto-mtls"), OptionId("cilium")};
    knowledge.dangers = {{DangerId("no-mtls"), autoMtls, "mTLS is <i>not</i> on by default",
                          "Nothing is encrypted until it is switched on.", SourceId("routing-docs"),
                          "2026-11-22", review},
                         {DangerId("linkerd-jobs"), linkerd, "Jobs never end",
                          "Turn on native sidecars.", SourceId("own-test"), "2026-10-05", team}};
}

} // namespace

KnowledgeBase contestedKnowledge()
{
    KnowledgeBase knowledge = sampleKnowledge();
    knowledge.editions = {knowledge.edition,
                          {review,
                           "Guide, reviewed November 2026",
                           "Reviewed",
                           "2026-11-22",
                           {},
                           knowledge.edition.id},
                          {team, "Our team", "Team", "2026", {}, review}};
    addEvidence(knowledge);
    addNotes(knowledge);
    cellOf(knowledge, "header-routing", linkerd).above = 2;
    cellOf(knowledge, "fault-injection", linkerd).above = 1;
    return knowledge;
}

KnowledgeBase contestedKnowledgeReviewed()
{
    KnowledgeBase knowledge = contestedKnowledge();
    knowledge.edition = knowledge.editions.at(1);
    cellOf(knowledge, "header-routing", linkerd).above = 1;
    cellOf(knowledge, "fault-injection", linkerd).above = 0;
    Section own;
    own.id = SectionId("releases");
    own.title = "Releases";
    Claim claim{review, Support::Value, "4 months"};
    claim.source = SourceId("routing-docs");
    own.features = {{FeatureId("support-window"), "Support window", {{linkerd, Cell{{claim}}}}}};
    knowledge.sections.push_back(own);
    knowledge.origins[Subject(own.id)] = review;
    return knowledge;
}

} // namespace whichmesh::test
