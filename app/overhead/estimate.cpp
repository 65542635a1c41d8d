// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/estimate.h"

#include "app/knowledge/truth.h"
#include "app/overhead/evaluation.h"

#include <algorithm>

namespace whichmesh {

namespace {

std::string originOf(const std::vector<Term>& terms)
{
    std::string text;
    for (const Term& term : terms) {
        if (!text.empty())
            text += " + ";
        text += term.origin;
    }
    return text;
}

/// How a measure without terms of its own came about.
std::string_view derivedOrigin(Measure measure)
{
    switch (measure) {
    case Measure::LatencyP99Ms:
        return "mean of the path + 2.33 standard deviations";
    case Measure::ThroughputLossRps:
        return "throughput x mesh CPU / (mesh CPU + application CPU)";
    case Measure::CpuNodeMillicores:
        return "container CPU x what nodes spend for it, + kernel";
    case Measure::NodesWorth:
        return "the larger of reserved and used / size of a node";
    case Measure::CostPerMonth:
        return "730 h x the larger of reserved and used x price";
    default:
        return "";
    }
}

Estimate estimateOf(const Mode& mode, Measure measure, const Figures& figures)
{
    const MeasureTerms* given = mode.find(measure);
    const bool hasTerms = given && !given->terms.empty();
    return {measure, figures[measure],
            hasTerms ? originOf(given->terms) : std::string(derivedOrigin(measure)),
            figures.isModelled(measure)};
}

void addShares(const Evaluation& evaluation, const MeasureTerms& given,
               const Quantities& quantities, std::vector<TermShare>& shares)
{
    for (const auto& [term, value] : evaluation.shares(given.terms, quantities))
        shares.push_back({given.measure, term->part, term->component, term->origin, value});
}

ModeEstimate estimateMode(const Evaluation& evaluation, std::size_t index,
                          const Quantities& quantities)
{
    const Mode& mode = evaluation.model().modes[index];
    const Figures figures = evaluation.figures(index, quantities);
    ModeEstimate estimate{mode.id, mode.option, mode.name, {}};
    for (const Measure measure : allMeasures) {
        if (figures.has(measure))
            estimate.measures.push_back(estimateOf(mode, measure, figures));
        if (const MeasureTerms* given = mode.find(measure))
            addShares(evaluation, *given, quantities, estimate.terms);
    }
    for (const Limit* limit : evaluation.exceeded(index, quantities, figures))
        estimate.notModelled.push_back(limit->reason);
    return estimate;
}

Load asLoad(const FullLoad& load)
{
    return {load.services,      load.podsPerService, load.nodes,
            load.throughputRps, load.hops,           load.inputs};
}

/// Judged at the load that was computed with, so that a remark fits the figures beside it. What
/// rests on more than the load is not known here, and shown.
std::vector<std::pair<Measure, std::string>> caveatsAt(const CostModel& model, const FullLoad& load)
{
    const Load known = asLoad(load);
    const auto test = [&](const Condition::Test& condition) {
        const auto* number = std::get_if<NumberTest>(&condition);
        return number ? holds(*number, known) : Truth::Unknown;
    };
    std::vector<std::pair<Measure, std::string>> caveats;
    for (const Caveat& caveat : model.caveats) {
        if (fold(caveat.when, test) != Truth::False)
            caveats.emplace_back(caveat.measure, caveat.text);
    }
    return caveats;
}

} // namespace

const Estimate* ModeEstimate::find(Measure measure) const
{
    const auto found =
        std::find_if(measures.begin(), measures.end(),
                     [=](const Estimate& estimate) { return estimate.measure == measure; });
    return found == measures.end() ? nullptr : &*found;
}

const Estimate* ModeEstimate::findModelled(Measure measure) const
{
    const Estimate* found = find(measure);
    return found && found->modelled ? found : nullptr;
}

const ModeEstimate* Overhead::find(const ModeId& mode) const
{
    const auto found = std::ranges::find(modes, mode, &ModeEstimate::mode);
    return found == modes.end() ? nullptr : &*found;
}

Overhead estimate(const CostModel& model, const Load& load)
{
    Overhead overhead{model.id, completed(load), {}, {}};
    const Evaluation evaluation(model);
    const Quantities quantities = evaluation.measure(overhead.load);
    for (std::size_t mode = 0; mode < model.modes.size(); ++mode)
        overhead.modes.push_back(estimateMode(evaluation, mode, quantities));
    overhead.caveats = caveatsAt(model, overhead.load);
    return overhead;
}

FullLoad scaledTo(const FullLoad& load, double pods)
{
    if (load.pods() <= 0.0)
        return load;
    const double factor = pods / load.pods();
    FullLoad scaled = load;
    scaled.services *= factor;
    scaled.nodes *= factor;
    scaled.throughputRps *= factor;
    return scaled;
}

std::vector<Curve> curves(const CostModel& model, const Load& load, std::span<const double> pods)
{
    const FullLoad now = completed(load);
    const Evaluation evaluation(model);
    std::vector<Quantities> sizes;
    sizes.reserve(pods.size());
    for (const double size : pods)
        sizes.push_back(evaluation.measure(scaledTo(now, size)));

    std::vector<Curve> result;
    const Quantities atNow = evaluation.measure(now);
    for (std::size_t mode = 0; mode < model.modes.size(); ++mode) {
        const Figures given = evaluation.figures(mode, atNow);
        std::vector<Figures> figures;
        figures.reserve(sizes.size());
        for (const Quantities& size : sizes)
            figures.push_back(evaluation.figures(mode, size));
        for (const Measure measure : allMeasures) {
            if (!given.has(measure))
                continue;
            Curve curve{model.modes[mode].id,
                        model.modes[mode].option,
                        measure,
                        {pods.begin(), pods.end()},
                        {}};
            for (const Figures& each : figures) {
                curve.values.push_back(each[measure]);
                curve.modelled.push_back(each.isModelled(measure));
            }
            result.push_back(std::move(curve));
        }
    }
    return result;
}

} // namespace whichmesh
