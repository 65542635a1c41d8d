// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/weight_interval.h"

#include <algorithm>
#include <cmath>

namespace whichmesh {

namespace {

/// Weights have few decimals, so what is nearer than this is one point that rounding has split.
constexpr double levelWithin = 1e-9;

/// base + slope * weight
struct Line
{
    double base = 0.0;
    double slope = 0.0;

    friend Line operator-(const Line& left, const Line& right)
    {
        return {left.base - right.base, left.slope - right.slope};
    }
};

/// Each option's total as a line over the weight of one lens.
std::vector<Line> linesOver(const ScoreMatrix& matrix, std::size_t lens)
{
    std::vector<Line> lines(matrix.options.size());
    for (std::size_t row = 0; row < matrix.lenses.size(); ++row) {
        const LensScores& scores = matrix.lenses[row];
        for (std::size_t option = 0; option < lines.size(); ++option) {
            const double score = scores.halves[option] / 2.0;
            if (row == lens)
                lines[option].slope = score;
            else
                lines[option].base += scores.weight * score;
        }
    }
    return lines;
}

/// The weights from 0 where a line is not below zero; a line through nothing but zero always is.
std::optional<WeightRange> notNegative(const Line& line)
{
    if (std::abs(line.slope) < levelWithin)
        return line.base > -levelWithin ? std::optional(WeightRange{}) : std::nullopt;
    const double crossing = -line.base / line.slope;
    if (line.slope > 0.0)
        return WeightRange{std::max(0.0, crossing), {}};
    return crossing > -levelWithin ? std::optional(WeightRange{0.0, std::max(0.0, crossing)})
                                   : std::nullopt;
}

std::optional<WeightRange> intersection(const std::optional<WeightRange>& left,
                                        const std::optional<WeightRange>& right)
{
    if (!left || !right)
        return std::nullopt;
    WeightRange both{std::max(left->from, right->from), left->to};
    if (right->to && (!both.to || *right->to < *both.to))
        both.to = right->to;
    if (!both.to || both.from <= *both.to)
        return both;
    // Two crossings at one point, split by rounding.
    return both.from - *both.to < levelWithin ? std::optional(WeightRange{*both.to, both.to})
                                              : std::nullopt;
}

/// Judges one lens of a matrix.
class IntervalFinder
{
public:
    IntervalFinder(const ScoreMatrix& matrix, const Standing& standing, std::size_t lens)
        : m_matrix(matrix)
        , m_leaders(standing.leaders)
        , m_lines(linesOver(matrix, lens))
        , m_scores(matrix.lenses[lens])
        , m_others{standing.weight - m_scores.weight}
    {
    }

    WeightInterval find() const
    {
        WeightInterval result{m_scores.lens, m_scores.weight, firstRange(), {}, {}, {}};
        if (result.first.from > 0.0)
            result.below = takers(result.first.from, -1.0);
        if (result.first.to)
            result.above = takers(*result.first.to, 1.0);
        result.clear = clearRange(result.first);
        return result;
    }

private:
    WeightRange firstRange() const
    {
        std::optional<WeightRange> range = WeightRange{};
        for (const std::size_t leader : m_leaders)
            for (const std::size_t other : optionsIn())
                range = intersection(range, notNegative(m_lines[leader] - m_lines[other]));
        // The leaders are first at the present weight; only rounding can deny it.
        return range.value_or(WeightRange{m_scores.weight, m_scores.weight});
    }

    /// Who is first just beyond the end of the interval, where `side` is 1 for above.
    std::vector<OptionId> takers(double end, double side) const
    {
        const auto at = [&](std::size_t option) {
            return m_lines[option].base + m_lines[option].slope * end;
        };
        const double top = at(m_leaders.front());
        double steepest = -2.0;
        for (const std::size_t option : optionsIn())
            if (at(option) > top - levelWithin)
                steepest = std::max(steepest, side * m_lines[option].slope);
        std::vector<OptionId> result;
        for (const std::size_t option : optionsIn())
            if (at(option) > top - levelWithin
                && side * m_lines[option].slope > steepest - levelWithin)
                result.push_back(m_matrix.options[option]);
        return result;
    }

    std::optional<WeightRange> clearRange(const WeightRange& first) const
    {
        if (m_leaders.size() != 1)
            return std::nullopt;
        std::optional<WeightRange> range = first;
        for (const std::size_t other : optionsIn()) {
            if (other == m_leaders.front())
                continue;
            // Ten times the lead, less the weight that spoke.
            const Line lead = m_lines[m_leaders.front()] - m_lines[other];
            range = intersection(
                range, notNegative({10.0 * lead.base - m_others, 10.0 * lead.slope - 1.0}));
        }
        // Where no lens weighs anything, nobody leads.
        if (range && range->from == 0.0 && m_others < levelWithin && optionsIn().size() > 1)
            range->withFrom = false;
        if (range && range->to == 0.0 && !range->withFrom)
            return std::nullopt;
        return range;
    }

    std::vector<std::size_t> optionsIn() const
    {
        std::vector<std::size_t> result;
        for (std::size_t option = 0; option < m_matrix.options.size(); ++option)
            if (!m_matrix.out[option])
                result.push_back(option);
        return result;
    }

    const ScoreMatrix& m_matrix;
    const std::vector<std::size_t>& m_leaders;
    std::vector<Line> m_lines;
    const LensScores& m_scores;
    double m_others; ///< weight of the other lenses
};

} // namespace

bool WeightRange::contains(double weight) const
{
    const bool afterFrom = withFrom ? weight >= from : weight > from;
    return afterFrom && (!to || (withTo ? weight <= *to : weight < *to));
}

std::vector<WeightInterval> weightIntervals(const ScoreMatrix& matrix)
{
    const Standing standing = standingOf(matrix);
    std::vector<WeightInterval> intervals;
    if (standing.leaders.empty())
        return intervals;
    for (std::size_t lens = 0; lens < matrix.lenses.size(); ++lens)
        intervals.push_back(IntervalFinder(matrix, standing, lens).find());
    return intervals;
}

} // namespace whichmesh
