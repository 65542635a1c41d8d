// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/robustness_solver.h"
#include "app/knowledge/reader.h"
#include "tests/bench/measuring.h"

#include <QTest>

#include <cstdio>

namespace whichmesh {

/// What the Robustness page computes, on the guide and its example profile.
class RobustnessBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void weightings();
    void intervals();
    void map();
    void wholeSpace();

private:
    KnowledgePtr m_knowledge;
    Profile m_profile;
};

void RobustnessBench::initTestCase()
{
    const auto read = readKnowledgeBase(WHICHMESH_GUIDE);
    QVERIFY(read);
    m_knowledge = *read;
    m_profile = fromPreset(m_knowledge->example);
}

void RobustnessBench::weightings()
{
    const ScoreMatrix scores = decide(*m_knowledge, m_profile).scores;
    const double time = bench::medianOf(30, [&scores] { rankShares(scores); });
    std::printf("100,000 weightings of %zu lenses over %zu options: %.1f ms (target 30)\n",
                scores.lenses.size(), scores.options.size(), time);
}

void RobustnessBench::intervals()
{
    const ScoreMatrix scores = decide(*m_knowledge, m_profile).scores;
    const double time = bench::medianOf(30, [&scores] { weightIntervals(scores); });
    std::printf("weight intervals: %.3f ms\n", time);
}

void RobustnessBench::map()
{
    const CompiledKnowledge compiled(*m_knowledge);
    const auto draw = [&] {
        const AnswerSpace space(compiled, m_profile);
        SpaceShares shares;
        shares.decides.resize(space.variables().size());
        return answerMap(space, influencesOf(space, shares));
    };
    const AnswerMap map = draw();
    const double time = bench::medianOf(30, draw);
    std::printf("answer map of %zu rows and %zu cuts: %.1f ms (target 30)\n", map.rows.size(),
                map.cuts.size(), time);
}

void RobustnessBench::wholeSpace()
{
    const CompiledKnowledge compiled(*m_knowledge);
    const AnswerSpace space(compiled, m_profile);
    const double time = bench::medianOf(5, [&space] { spaceShares(space); });
    double size = 1.0;
    for (const SpaceVariable& variable : space.variables())
        size *= static_cast<double>(variable.size());
    std::printf("influence of every answer over %.3g ways to answer: %.0f ms\n", size, time);
}

} // namespace whichmesh

QTEST_GUILESS_MAIN(whichmesh::RobustnessBench)
#include "robustness_bench.moc"
