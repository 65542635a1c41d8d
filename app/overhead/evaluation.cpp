// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/evaluation.h"

#include "app/overhead/derived.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace whichmesh {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

double power(double base, double exponent)
{
    if (exponent == 1.0)
        return base;
    return exponent == 0.5 ? std::sqrt(base) : std::pow(base, exponent);
}

} // namespace

Evaluation::Evaluation(const CostModel& model)
    : m_model(model)
{
    for (const LoadInput& input : standardInputs())
        m_inputs.push_back(&input);
    for (const LoadInput& input : model.inputs)
        m_inputs.push_back(&input);
    for (const Mode& mode : model.modes) {
        ResolvedMode& into = m_modes.emplace_back(ResolvedMode{&mode, {}, {}});
        for (const MeasureTerms& given : mode.measures) {
            if (given.terms.empty())
                continue;
            ResolvedTerms& terms = into.measures.emplace_back(ResolvedTerms{given.measure, {}});
            for (const Term& term : given.terms)
                terms.terms.push_back(resolved(term));
        }
        for (const Term& term : mode.latencySpread)
            into.spread.push_back(resolved(term));
    }
}

std::size_t Evaluation::inputIndex(const InputId& id) const
{
    if (id.empty())
        return none;
    const auto found =
        std::ranges::find_if(m_inputs, [&](const LoadInput* input) { return input->id == id; });
    return found == m_inputs.end() ? none : static_cast<std::size_t>(found - m_inputs.begin());
}

Evaluation::ResolvedTerm Evaluation::resolved(const Term& term) const
{
    ResolvedTerm result{
        &term, {}, inputIndex(term.when), inputIndex(term.unless), inputIndex(term.given)};
    for (const Factor& factor : term.per) {
        const std::size_t index = factor.kind == TermKind::Input
                                      ? termKindCount + inputIndex(factor.input)
                                      : static_cast<std::size_t>(factor.kind);
        result.factors.push_back({index, factor.exponent});
    }
    return result;
}

void Evaluation::measure(const FullLoad& load, Quantities& into) const
{
    into.common = commonInputs(load);
    into.kinds = kindsAt(load, into.common);
    into.inputs.resize(m_inputs.size());
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        into.inputs[i] = whichmesh::valueOf(*m_inputs[i], load.inputs)
                             .value_or(std::numeric_limits<double>::quiet_NaN());
}

Quantities Evaluation::measure(const FullLoad& load) const
{
    Quantities quantities;
    measure(load, quantities);
    return quantities;
}

double Evaluation::valueOf(const ResolvedFactor& factor, const Quantities& quantities)
{
    const double base = factor.index < termKindCount
                            ? quantities.kinds[factor.index]
                            : quantities.inputs[factor.index - termKindCount];
    return power(base, factor.exponent);
}

bool Evaluation::counts(const ResolvedTerm& term, const Quantities& quantities)
{
    return (term.when == none || quantities.inputs[term.when] != 0.0)
           && (term.unless == none || quantities.inputs[term.unless] == 0.0);
}

Range Evaluation::share(const ResolvedTerm& term, const Quantities& quantities)
{
    double product = 1.0;
    for (const ResolvedFactor& factor : term.factors)
        product *= valueOf(factor, quantities);
    if (term.given != none && !std::isnan(quantities.inputs[term.given])) {
        const double given = quantities.inputs[term.given] * product;
        return {given, given, given};
    }
    return term.term->figure * product;
}

Range Evaluation::total(const std::vector<ResolvedTerm>& terms, const Quantities& quantities)
{
    // Not summed from an empty Range: that one has no typical value and would take the others'.
    Range sum{0.0, 0.0, 0.0};
    for (const ResolvedTerm& term : terms) {
        if (counts(term, quantities))
            sum = sum + share(term, quantities);
    }
    return sum;
}

std::vector<std::pair<const Term*, Range>> Evaluation::shares(std::span<const Term> terms,
                                                              const Quantities& quantities) const
{
    std::vector<std::pair<const Term*, Range>> result;
    for (const Term& term : terms) {
        const ResolvedTerm found = resolved(term);
        if (counts(found, quantities))
            result.emplace_back(&term, share(found, quantities));
    }
    return result;
}

const Evaluation::ResolvedTerms* Evaluation::find(std::size_t mode, Measure measure) const
{
    const auto& measures = m_modes[mode].measures;
    const auto found = std::ranges::find(measures, measure, &ResolvedTerms::measure);
    return found == measures.end() ? nullptr : &*found;
}

// What the kernel does is measured on the node already; the containers' own share is what grows.
Range Evaluation::cpuOnNodes(std::size_t mode, const Quantities& quantities) const
{
    Range containers{0.0, 0.0, 0.0};
    Range kernel{0.0, 0.0, 0.0};
    for (const Measure measure : {Measure::CpuMillicores, Measure::CpuControlPlaneMillicores}) {
        const ResolvedTerms* given = find(mode, measure);
        if (!given)
            continue;
        for (const ResolvedTerm& term : given->terms) {
            if (!counts(term, quantities))
                continue;
            Range& sum = term.term->part == Part::Kernel ? kernel : containers;
            sum = sum + share(term, quantities);
        }
    }
    return product(containers, *m_modes[mode].mode->nodeFactor) + kernel;
}

std::optional<Range> Evaluation::latency(std::size_t mode, const Quantities& quantities,
                                         double deviations) const
{
    const ResolvedTerms* mean = find(mode, Measure::LatencyP50Ms);
    if (!mean)
        return std::nullopt;
    return total(mean->terms, quantities) + total(m_modes[mode].spread, quantities) * deviations;
}

void Evaluation::derive(std::size_t mode, const Quantities& quantities, Figures& figures) const
{
    const ResolvedMode& resolvedMode = m_modes[mode];
    if (!figures.has(Measure::LatencyP99Ms)) {
        if (const auto p99 = cost(mode, Measure::LatencyP99Ms, quantities))
            figures.set(Measure::LatencyP99Ms, *p99);
    }
    if (!resolvedMode.mode->nodeFactor || !figures.has(Measure::CpuMillicores))
        return;
    figures.set(Measure::CpuNodeMillicores, cpuOnNodes(mode, quantities));
    if (!figures.has(Measure::ThroughputLossRps))
        figures.set(Measure::ThroughputLossRps,
                    capacityLost(figures[Measure::CpuNodeMillicores], quantities));
    deriveCost(quantities.common, figures);
}

std::optional<Range> Evaluation::cost(std::size_t mode, Measure measure,
                                      const Quantities& quantities) const
{
    if (const ResolvedTerms* given = find(mode, measure))
        return total(given->terms, quantities);
    if (measure == Measure::LatencyP99Ms && !m_modes[mode].spread.empty())
        return latency(mode, quantities, deviationsOf(99.0));
    return std::nullopt;
}

double Evaluation::reading(const Limit& limit, const Quantities& quantities,
                           const Figures& figures) const
{
    if (!limit.quantity)
        return figures.has(Measure::CpuNodeMillicores)
                   ? nodeCpuShare(figures[Measure::CpuNodeMillicores], quantities)
                   : 0.0;
    const std::size_t index = limit.quantity->kind == TermKind::Input
                                  ? termKindCount + inputIndex(limit.quantity->input)
                                  : static_cast<std::size_t>(limit.quantity->kind);
    return valueOf({index, limit.quantity->exponent}, quantities);
}

std::vector<const Limit*> Evaluation::exceeded(std::size_t mode, const Quantities& quantities,
                                               const Figures& figures) const
{
    std::vector<const Limit*> result;
    for (const Limit& limit : m_modes[mode].mode->limits) {
        if (reading(limit, quantities, figures) > limit.most)
            result.push_back(&limit);
    }
    return result;
}

Figures Evaluation::figures(std::size_t mode, const Quantities& quantities) const
{
    Figures figures;
    for (const ResolvedTerms& terms : m_modes[mode].measures)
        figures.set(terms.measure, total(terms.terms, quantities));
    derive(mode, quantities, figures);
    for (const Limit& limit : m_modes[mode].mode->limits) {
        if (reading(limit, quantities, figures) > limit.most) {
            for (const Measure measure : limit.measures)
                figures.markBeyond(measure);
        }
    }
    return figures;
}

double deviationsOf(double percentile)
{
    if (percentile >= 99.0)
        return 2.33;
    if (percentile >= 95.0)
        return 1.64;
    return percentile >= 90.0 ? 1.28 : 0.0;
}

} // namespace whichmesh
