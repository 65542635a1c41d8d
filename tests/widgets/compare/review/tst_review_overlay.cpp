// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reader.h"
#include "tests/support/test_main.h"
#include "widgets/compare/review/review_overlay.h"

#include <QFile>
#include <QTemporaryDir>

namespace whichmesh::ui {

/// The overlay file in which a review keeps what it has decided.
class TestReviewOverlay : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionIsInForceWhereItIsLaidOver();
    void aSecondDecisionOnACellReplacesTheFirst();
    void otherLinesStay();
    void textsAreReadAsTheyWere();
    void otherFilesAreLeftAlone_data();
    void otherFilesAreLeftAlone();

private:
    static std::string empty();
    static ReviewDecision decision(const char* feature, Support support, const char* text = "");
    /// The claims of the overlay over the shipped guide, with its edition in force.
    static KnowledgePtr read(const std::string& overlay);
    static const Claim* claim(const KnowledgePtr& knowledge, const char* feature);
};

std::string TestReviewOverlay::empty()
{
    return newReviewOverlay(EditionId("review"), EditionId("guide-2024"), "2026-11-22");
}

ReviewDecision TestReviewOverlay::decision(const char* feature, Support support, const char* text)
{
    return {{FeatureId(feature), OptionId("linkerd")}, support, text, "2.13", "", "2026-11-22"};
}

KnowledgePtr TestReviewOverlay::read(const std::string& overlay)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("review.yaml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(overlay.c_str()) < 0)
        qFatal("cannot write");
    file.close();
    const QString guide = qEnvironmentVariable("WHICHMESH_DATA") + QStringLiteral("/guide-2024");
    const auto stack =
        readKnowledgeStack({guide.toStdString(), {file.fileName().toStdString()}, EditionId()});
    if (!stack) {
        for (const Diagnostic& fault : stack.error())
            qWarning("%s", fault.message.c_str());
        return nullptr;
    }
    return (*stack)->find(EditionId("review"));
}

const Claim* TestReviewOverlay::claim(const KnowledgePtr& knowledge, const char* feature)
{
    const Feature* row = knowledge->feature(FeatureId(feature));
    return row ? row->claim(OptionId("linkerd")) : nullptr;
}

void TestReviewOverlay::aDecisionIsInForceWhereItIsLaidOver()
{
    const auto text = withDecision(empty(), decision("header-routing", Support::Full, "HTTPRoute"));
    QVERIFY(text);
    const KnowledgePtr knowledge = read(*text);
    QVERIFY(knowledge);
    QCOMPARE(knowledge->edition.shortTitle, std::string("Our review"));
    const Claim* counts = claim(knowledge, "header-routing");
    QVERIFY(counts);
    QCOMPARE(counts->edition, EditionId("review"));
    QCOMPARE(counts->support, Support::Full);
    QCOMPARE(counts->text, std::string("HTTPRoute"));
    QCOMPARE(counts->since, std::string("2.13"));
}

void TestReviewOverlay::aSecondDecisionOnACellReplacesTheFirst()
{
    auto text = withDecision(empty(), decision("header-routing", Support::Full));
    text = withDecision(*text, decision("fault-injection", Support::Full));
    text = withDecision(*text, decision("header-routing", Support::Partial));
    const KnowledgePtr knowledge = read(*text);
    QVERIFY(knowledge);
    QCOMPARE(claim(knowledge, "header-routing")->support, Support::Partial);
    QCOMPARE(claim(knowledge, "fault-injection")->support, Support::Full);
}

void TestReviewOverlay::otherLinesStay()
{
    std::string written = *withDecision(empty(), decision("header-routing", Support::Full));
    written += "  # asked the vendor\n  - feature: timeouts\n    mesh: linkerd\n"
               "    support: none\n    source: review\n\n"
               "dangers: []\n";
    const auto text = withDecision(written, decision("fault-injection", Support::Full));
    QVERIFY(text);
    QVERIFY(text->find("  # asked the vendor\n") != std::string::npos);
    QVERIFY(text->ends_with("\n\ndangers: []\n"));
    const auto again = withDecision(*text, decision("fault-injection", Support::Full));
    QCOMPARE(again, text);
    QVERIFY(!withDecision("", decision("fault-injection", Support::Full)));
}

void TestReviewOverlay::textsAreReadAsTheyWere()
{
    ReviewDecision made = decision("header-routing", Support::Full, "no: \"quoted\" # \\ <b>");
    made.reason = "yes";
    const KnowledgePtr knowledge = read(*withDecision(empty(), made));
    QVERIFY(knowledge);
    QCOMPARE(claim(knowledge, "header-routing")->text, made.text);
    QCOMPARE(claim(knowledge, "header-routing")->reason, made.reason);
}

void TestReviewOverlay::otherFilesAreLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QString flow = QString::fromStdString(empty());
    QTest::newRow("no text") << QString();
    QTest::newRow("an overlay of one's own")
        << QStringLiteral("schema: 1\nedition: team\nover: guide-2024\nclaims:\n");
    QTest::newRow("claims in one line")
        << flow.replace(QStringLiteral("claims:"), QStringLiteral("claims: []"));
    QTest::newRow("claims at the margin")
        << QString::fromStdString(empty())
               + QStringLiteral("- { feature: timeouts, mesh: linkerd, support: none }\n");
}

void TestReviewOverlay::otherFilesAreLeftAlone()
{
    QFETCH(const QString, text);
    QVERIFY(!withDecision(text.toStdString(), decision("header-routing", Support::Full)));
}

} // namespace whichmesh::ui

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::ui::TestReviewOverlay)
#include "tst_review_overlay.moc"
