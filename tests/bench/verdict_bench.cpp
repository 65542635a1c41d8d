// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/compiled/compiled_knowledge.h"
#include "app/decision/verdict.h"
#include "app/knowledge/reader.h"
#include "tests/bench/measuring.h"

#include <QTest>

#include <cstdio>

namespace whichmesh {

namespace {

KnowledgePtr guide()
{
    const auto read = readKnowledgeBase(WHICHMESH_GUIDE);
    return read ? *read : nullptr;
}

Profile withBudget(Profile profile)
{
    profile.budget = {30'000.0, 20'000.0, 8.0};
    return profile;
}

Profile withStars(Profile profile)
{
    profile.mustHaves = {FeatureId("header-routing"), FeatureId("jwt-validation")};
    return profile;
}

} // namespace

/// One verdict with all its flips, as every step of a slider takes it.
class VerdictBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void compile();

private:
    const KnowledgePtr m_guide = guide();
};

void VerdictBench::verdict_data()
{
    const Profile example = fromPreset(m_guide->example);
    QTest::addColumn<Profile>("profile");
    QTest::newRow("nothing known") << Profile();
    QTest::newRow("example") << example;
    QTest::newRow("example with a budget") << withBudget(example);
    QTest::newRow("example with must-haves") << withStars(example);
    QTest::newRow("example with both") << withStars(withBudget(example));
}

void VerdictBench::verdict()
{
    QFETCH(const Profile, profile);
    const CompiledKnowledge compiled(*m_guide);
    const double took = bench::medianOf(200, [&] { decide(compiled, profile); });
    std::printf("verdict with flips, %s: %.3f ms (target 1)\n", QTest::currentDataTag(), took);
}

void VerdictBench::compile()
{
    const double took = bench::medianOf(200, [this] { CompiledKnowledge compiled(*m_guide); });
    std::printf("knowledge base made ready for verdicts: %.3f ms\n", took);
}

} // namespace whichmesh

QTEST_GUILESS_MAIN(whichmesh::VerdictBench)
#include "verdict_bench.moc"
