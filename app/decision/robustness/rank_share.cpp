// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/rank_share.h"

#include "app/decision/robustness/weightings.h"

#include <algorithm>

namespace whichmesh {

namespace {

using Column = Weightings::Column;

/// Counts how often an option had so many options before it, and so many level with it.
class Tally
{
public:
    explicit Tally(std::size_t options)
        : m_options(options)
        , m_counts(options * options * options)
    {
    }

    void add(std::size_t option, std::size_t before, std::size_t level)
    {
        ++m_counts[(option * m_options + before) * m_options + level];
    }

    std::vector<double> shares(std::size_t option, double samples) const
    {
        std::vector<double> shares(m_options, 0.0);
        for (std::size_t before = 0; before < m_options; ++before)
            for (std::size_t level = 0; before + level < m_options; ++level) {
                const double each = m_counts[(option * m_options + before) * m_options + level]
                                    / (static_cast<double>(level + 1) * samples);
                for (std::size_t rank = before; rank <= before + level; ++rank)
                    shares[rank] += each;
            }
        return shares;
    }

private:
    std::size_t m_options;
    std::vector<std::uint32_t> m_counts;
};

/// Ranks the options that are in over blocks of weightings.
class Ranking
{
public:
    explicit Ranking(const ScoreMatrix& matrix)
        : m_matrix(matrix)
        , m_tally(0)
    {
        for (std::size_t option = 0; option < matrix.options.size(); ++option)
            if (!matrix.out[option])
                m_options.push_back(option);
        m_totals.resize(m_options.size());
        m_tally = Tally(m_options.size());
    }

    void addBlock(const std::vector<Column>& weights, std::size_t count)
    {
        for (std::size_t i = 0; i < m_options.size(); ++i)
            m_totals[i] = totalsOf(m_options[i], weights);
        for (std::size_t i = 0; i < m_options.size(); ++i)
            place(i, count);
    }

    std::vector<RankShare> shares(std::uint32_t samples) const
    {
        std::vector<RankShare> result;
        for (std::size_t i = 0; i < m_options.size(); ++i)
            result.push_back({m_matrix.options[m_options[i]], m_tally.shares(i, samples)});
        return result;
    }

private:
    Column totalsOf(std::size_t option, const std::vector<Column>& weights) const
    {
        Column totals{};
        for (std::size_t lens = 0; lens < weights.size(); ++lens) {
            const std::uint32_t halves = m_matrix.lenses[lens].halves[option];
            if (halves == 0)
                continue;
            for (std::size_t sample = 0; sample < totals.size(); ++sample)
                totals[sample] += halves * weights[lens][sample];
        }
        return totals;
    }

    void place(std::size_t option, std::size_t count)
    {
        Column before{};
        Column level{};
        const Column& own = m_totals[option];
        for (std::size_t other = 0; other < m_options.size(); ++other) {
            if (other == option)
                continue;
            const Column& theirs = m_totals[other];
            for (std::size_t sample = 0; sample < own.size(); ++sample) {
                before[sample] += theirs[sample] > own[sample] ? 1U : 0U;
                level[sample] += theirs[sample] == own[sample] ? 1U : 0U;
            }
        }
        for (std::size_t sample = 0; sample < count; ++sample)
            m_tally.add(option, before[sample], level[sample]);
    }

    const ScoreMatrix& m_matrix;
    std::vector<std::size_t> m_options;
    std::vector<Column> m_totals;
    Tally m_tally;
};

} // namespace

std::vector<RankShare> rankShares(const ScoreMatrix& matrix, std::uint32_t samples)
{
    Ranking ranking(matrix);
    Weightings weightings(matrix.lenses.size());
    for (std::uint32_t done = 0; done < samples; done += Weightings::blockSize)
        ranking.addBlock(weightings.next(),
                         std::min<std::size_t>(Weightings::blockSize, samples - done));
    return ranking.shares(samples);
}

} // namespace whichmesh
