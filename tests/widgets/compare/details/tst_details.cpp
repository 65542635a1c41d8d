// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contested_knowledge.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/compare/details/details.h"
#include "widgets/kit/text.h"

#include <QGuiApplication>

namespace whichmesh::ui {

class TestDetails : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ofACell();
    void ofAnEmptyCell();
    void ofAPlainValue();
    void ofAFeature();
    void ofASection();
    void leaveOutWhatIsNotThere();
    void theLedgerOfACell();
    void dangersOfACellAndItsRow();
    void aTableOfAnOverlay();
};

namespace {

/// The title, then `label: [mark] <glyphs> text` per line.
QStringList print(const Details& details)
{
    QStringList lines{(details.mesh ? toQt(details.mesh->name) + QStringLiteral(" / ") : QString())
                      + details.title};
    for (const DetailLine& line : details.lines) {
        QString text = line.label + QStringLiteral(": ");
        if (line.mark)
            text += QLatin1Char('[') + wordOf(*line.mark) + QStringLiteral("] ");
        for (const Option* option : line.glyphs)
            text += QLatin1Char('<') + toQt(option->id.str()) + QStringLiteral("> ");
        lines << text + line.text;
    }
    return lines;
}

QStringList detailsText(const KnowledgeBase& knowledge, const char* section, const char* feature,
                        const char* mesh)
{
    return print(detailsOf(knowledge, *knowledge.section(SectionId(section)),
                           feature ? knowledge.feature(FeatureId(feature)) : nullptr,
                           mesh ? knowledge.option(OptionId(mesh)) : nullptr));
}

QStringList lines(const char* expected)
{
    return QString::fromUtf8(expected).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

void TestDetails::ofACell()
{
    QCOMPARE(
        detailsText(test::sampleKnowledge(), "traffic-management", "fault-injection", "linkerd"),
        lines(R"(
Linkerd / Fault injection
Section: Traffic management
Scope: HTTP only
Verdict: <istio> Winner: Istio, by a wide margin.
Notes: Only one mesh has the routing primitives.
Workarounds: Route in the ingress
: Feature flags in app code
Heading: Traffic management
)"));
}

void TestDetails::ofAnEmptyCell()
{
    QCOMPARE(
        detailsText(test::sampleKnowledge(), "traffic-management", "traffic-mirroring", "cilium")
            .value(1),
        QStringLiteral("Guide 2024: not stated"));
}

void TestDetails::ofAPlainValue()
{
    QCOMPARE(detailsText(test::sampleKnowledge(), "mtls", "identity", "cilium"), lines(R"(
Cilium / Identity
Section: mTLS
Verdict: <istio> <linkerd> <cilium> Winner: All three; mTLS is solved.
Heading: mTLS
)"));
}

void TestDetails::ofAFeature()
{
    QCOMPARE(detailsText(test::sampleKnowledge(), "traffic-management", "header-routing", nullptr),
             lines(R"(
Header-based routing
Istio: [yes] yes, match
Linkerd: [no] no
Cilium: [partial] partial
Section: Traffic management
Scope: HTTP only
Verdict: <istio> Winner: Istio, by a wide margin.
Notes: Only one mesh has the routing primitives.
For Linkerd: Route in the ingress
: Feature flags in app code
Heading: Traffic management
)"));
}

void TestDetails::ofASection()
{
    QCOMPARE(detailsText(test::sampleKnowledge(), "traffic-management", nullptr, nullptr), lines(R"(
Traffic management
Scope: HTTP only
Verdict: <istio> Winner: Istio, by a wide margin.
Notes: Only one mesh has the routing primitives.
For Linkerd: Route in the ingress
: Feature flags in app code
Heading: Traffic management
)"));
}

void TestDetails::leaveOutWhatIsNotThere()
{
    KnowledgeBase knowledge = test::sampleKnowledge();
    knowledge.sections.front().verdict = {};
    knowledge.sections.front().heading.clear();
    QCOMPARE(detailsText(knowledge, "mtls", nullptr, nullptr), QStringList(QStringLiteral("mTLS")));
}

void TestDetails::theLedgerOfACell()
{
    const KnowledgeBase knowledge = test::contestedKnowledge();
    const Details details =
        detailsOf(knowledge, *knowledge.section(SectionId("traffic-management")),
                  knowledge.feature(FeatureId("header-routing")),
                  knowledge.option(OptionId("linkerd")), {"2026-11-25", 12});
    QCOMPARE(details.contested, QStringLiteral("contested: 2 no, 1 yes"));
    QCOMPARE(details.claims.size(), std::size_t{3});
    QVERIFY(details.claims[1].stale);
    QCOMPARE(details.claims[2].source, QStringLiteral("Traffic management"));
}

void TestDetails::dangersOfACellAndItsRow()
{
    const KnowledgeBase knowledge = test::contestedKnowledge();
    const Section& section = *knowledge.section(SectionId("mtls"));
    const Feature* row = knowledge.feature(FeatureId("auto-mtls"));
    const auto dangers = [&](const char* mesh) {
        return detailsOf(knowledge, section, row, mesh ? knowledge.option(OptionId(mesh)) : nullptr)
            .dangers.size();
    };
    QCOMPARE(dangers("cilium"), std::size_t{1});
    QCOMPARE(dangers("istio"), std::size_t{0});
    QCOMPARE(dangers(nullptr), std::size_t{1});
}

void TestDetails::aTableOfAnOverlay()
{
    QCOMPARE(detailsText(test::contestedKnowledgeReviewed(), "releases", nullptr, nullptr),
             lines("Releases\nAdded by: Reviewed"));
}

} // namespace whichmesh::ui

WHICHMESH_GUI_TEST_MAIN(whichmesh::ui::TestDetails)
#include "tst_details.moc"
