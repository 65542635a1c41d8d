// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/estimate.h"

#include "app/knowledge/truth.h"

#include <algorithm>

namespace whichmesh {

namespace {

double multiplier(TermKind kind, const FullLoad& load)
{
    switch (kind) {
    case TermKind::PerPod:
        return load.pods();
    case TermKind::PerHop:
        return load.hops;
    case TermKind::ShareOfRequests:
        return load.throughputRps;
    }
    return 0.0;
}

Range total(const std::vector<Term>& terms, const FullLoad& load)
{
    // Not summed from an empty Range: that one has no typical value and would take the others'.
    Range sum{0.0, 0.0, 0.0};
    for (const Term& term : terms)
        sum = sum + term.figure * multiplier(term.kind, load);
    return sum;
}

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

ModeEstimate estimateMode(const Mode& mode, const FullLoad& load)
{
    ModeEstimate estimate{mode.id, mode.option, mode.name, {}};
    for (const Measure measure : allMeasures) {
        const MeasureTerms* given = mode.find(measure);
        if (given && !given->terms.empty())
            estimate.measures.push_back(
                {measure, total(given->terms, load), originOf(given->terms)});
    }
    return estimate;
}

Load asLoad(const FullLoad& load)
{
    return {load.services, load.podsPerService, load.nodes, load.throughputRps, load.hops};
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

Overhead estimate(const CostModel& model, const Load& load)
{
    Overhead overhead{model.id, completed(load), {}, {}};
    for (const Mode& mode : model.modes)
        overhead.modes.push_back(estimateMode(mode, overhead.load));
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
    std::vector<FullLoad> loads;
    loads.reserve(pods.size());
    for (const double size : pods)
        loads.push_back(scaledTo(now, size));

    std::vector<Curve> result;
    for (const Mode& mode : model.modes) {
        for (const MeasureTerms& measure : mode.measures) {
            if (measure.terms.empty())
                continue;
            Curve curve{mode.id, mode.option, measure.measure, {pods.begin(), pods.end()}, {}};
            curve.values.reserve(loads.size());
            for (const FullLoad& scaled : loads)
                curve.values.push_back(total(measure.terms, scaled));
            result.push_back(std::move(curve));
        }
    }
    return result;
}

} // namespace whichmesh
