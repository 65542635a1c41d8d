// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/editions/compiled_stack.h"
#include "app/decision/verdict.h"
#include "app/knowledge/reader.h"
#include "tests/bench/measuring.h"

#include <QTest>

#include <cstdio>

namespace whichmesh {

namespace {

StackPtr allEditions()
{
    const std::string guide = WHICHMESH_GUIDE;
    const auto read = readKnowledgeStack({guide.substr(0, guide.rfind('/'))});
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
    const StackPtr m_stack = allEditions();
};

void VerdictBench::verdict_data()
{
    QTest::addColumn<KnowledgePtr>("knowledge");
    QTest::addColumn<Profile>("profile");
    for (const KnowledgePtr& knowledge : m_stack->editions) {
        const Profile example = fromPreset(knowledge->example);
        const auto row = [&knowledge](const char* name, const Profile& profile) {
            QTest::addRow("%s by %s", name, knowledge->edition.id.str().c_str())
                << knowledge << profile;
        };
        row("nothing known", {});
        row("example", example);
        row("example with a budget", withBudget(example));
        row("example with must-haves", withStars(example));
        row("example with both", withStars(withBudget(example)));
    }
}

void VerdictBench::verdict()
{
    QFETCH(const KnowledgePtr, knowledge);
    QFETCH(const Profile, profile);
    const CompiledKnowledge compiled(*knowledge);
    const double took = bench::medianOf(200, [&] { decide(compiled, profile); });
    std::printf("verdict with flips, %s: %.3f ms (target 1)\n", QTest::currentDataTag(), took);
}

void VerdictBench::compile()
{
    const double took = bench::medianOf(200, [this] { const CompiledStack made(m_stack); });
    std::printf("all editions made ready for verdicts: %.3f ms\n", took);
}

} // namespace whichmesh

QTEST_GUILESS_MAIN(whichmesh::VerdictBench)
#include "verdict_bench.moc"
