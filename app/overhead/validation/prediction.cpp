// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/prediction.h"

#include "app/overhead/derived.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace whichmesh {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double podsOfPair = 2.0;

using Failure = tl::unexpected<std::string>;

bool isLatency(Measure measure)
{
    return measure == Measure::LatencyP50Ms || measure == Measure::LatencyP99Ms;
}

class Predictor
{
public:
    Predictor(const Evaluation& evaluation, const Measurement& measurement)
        : m_evaluation(evaluation)
        , m_model(evaluation.model())
        , m_measurement(measurement)
        , m_workload(measurement.workload)
    {
    }

    tl::expected<Range, std::string> predict()
    {
        const auto mode = std::ranges::find(m_model.modes, m_measurement.mode, &Mode::id);
        if (mode == m_model.modes.end())
            return Failure("the mode is not modelled");
        m_mode = &*mode;
        m_index = static_cast<std::size_t>(mode - m_model.modes.begin());
        if (isLatency(m_measurement.measure))
            return latency();
        if (m_measurement.measure == Measure::StartupS)
            return startup();
        return containers();
    }

private:
    bool isPair() const
    {
        return m_workload.proxyRps && !m_workload.meshRps && !m_workload.pods && !m_workload.nodes
               && (m_measurement.of == MeasuredOf::Proxy || m_measurement.of == MeasuredOf::Node
                   || m_measurement.of == MeasuredOf::Request);
    }

    void set(TermKind kind, double value)
    {
        m_quantities.kinds[static_cast<std::size_t>(kind)] = value;
    }

    /// What is not stated is NaN, so that what rests on it can be told.
    void measure()
    {
        FullLoad load;
        load.services = m_workload.services.value_or(unknown);
        load.podsPerService = unknown;
        load.nodes = m_workload.nodes.value_or(isPair() ? podsOfPair : unknown);
        load.throughputRps = m_workload.meshRps.value_or(isPair() ? *m_workload.proxyRps : unknown);
        load.hops = 1.0;
        load.inputs = m_workload.inputs;
        m_evaluation.measure(load, m_quantities);

        const double pods = m_workload.pods.value_or(isPair() ? podsOfPair : unknown);
        const double requests = load.throughputRps;
        set(TermKind::PerPod, pods);
        set(TermKind::ProxyRate, isPair() ? *m_workload.proxyRps : 2.0 * requests / pods);
        const double visible = m_workload.inputs.contains(InputId("visible_services"))
                                   ? m_quantities.common.visibleServices
                                   : load.services;
        set(TermKind::VisibleService, visible);
        set(TermKind::VisibleEndpoint, visible * pods / load.services);
        if (m_quantities.common.connectionReuse == 1.0)
            set(TermKind::NewConnection, 0.0);
        if (std::isnan(load.nodes))
            set(TermKind::CrossNodeRequest, unknown);
        set(TermKind::PerHop, m_workload.hops.value_or(unknown));
        set(TermKind::RootHop, std::sqrt(m_workload.hops.value_or(unknown)));
    }

    bool isBeyondLimit() const
    {
        return std::ranges::any_of(m_mode->limits, [this](const Limit& limit) {
            return limit.quantity && limit.quantity->kind != TermKind::Input
                   && std::ranges::find(limit.measures, m_measurement.measure)
                          != limit.measures.end()
                   && m_quantities[limit.quantity->kind] > limit.most;
        });
    }

    tl::expected<Range, std::string> latency()
    {
        measure();
        if (!m_workload.hops)
            return Failure("hops in series are not stated");
        if (isBeyondLimit())
            return Failure("beyond the limits of the model");
        const auto value =
            m_evaluation.latency(m_index, m_quantities, deviationsOf(m_measurement.percentile));
        if (!value || value->high <= 0.0)
            return Failure("the mode has no figure for it");
        return *value;
    }

    tl::expected<Range, std::string> startup()
    {
        measure();
        const Figures figures = m_evaluation.figures(m_index, m_quantities);
        if (!figures.has(Measure::StartupS))
            return Failure("the mode has no figure for it");
        return figures[Measure::StartupS];
    }

    bool isOfControlPlane() const
    {
        const Component* component = m_model.component(m_measurement.component);
        return component ? component->part == Part::ControlPlane
                         : m_measurement.of == MeasuredOf::ControlPlane;
    }

    Measure measureInModel() const
    {
        const bool memory = m_measurement.measure == Measure::MemoryMb;
        if (isOfControlPlane())
            return memory ? Measure::MemoryControlPlaneMb : Measure::CpuControlPlaneMillicores;
        return memory ? Measure::MemoryMb : Measure::CpuMillicores;
    }

    std::vector<Term> termsOfPart(const std::vector<Term>& all, Part part) const
    {
        std::vector<Term> some;
        std::ranges::copy_if(all, std::back_inserter(some),
                             [part](const Term& term) { return term.part == part; });
        return some;
    }

    /// What a container of the measured kind costs; the kernel is in none.
    std::vector<Term> chosenTerms() const
    {
        const MeasureTerms* given = m_mode->find(measureInModel());
        if (!given)
            return {};
        std::vector<Term> all = given->terms;
        std::erase_if(all, [this](const Term& term) {
            return term.part == Part::Kernel
                   || (!m_measurement.component.empty()
                       && term.component != m_measurement.component);
        });
        if (!m_measurement.component.empty() || isOfControlPlane())
            return all;
        if (m_measurement.of == MeasuredOf::Node)
            return termsOfPart(all, Part::NodeAgent);
        if (m_measurement.of != MeasuredOf::Proxy)
            return all;
        std::vector<Term> proxies = termsOfPart(all, Part::Proxy);
        return proxies.empty() ? termsOfPart(all, Part::NodeAgent) : proxies;
    }

    /// What there is one of it for, where that is the same for all terms.
    std::optional<Factor> countOf(const std::vector<Term>& terms) const
    {
        std::optional<Factor> count;
        for (const Term& term : terms) {
            const Component* component = m_model.component(term.component);
            if (!component || !component->count || (count && *count != *component->count))
                return std::nullopt;
            count = component->count;
        }
        return count;
    }

    /// How many there are; 1 where one is all that a figure of one rests on.
    double divisor(const Factor& count)
    {
        if (count.kind == TermKind::Input) {
            const std::size_t index = indexOf(count.input);
            if (!m_workload.inputs.contains(count.input) && isPair())
                m_quantities.inputs[index] = 1.0;
            return m_quantities.inputs[index];
        }
        if (std::isnan(m_quantities[count.kind])) {
            set(count.kind, podsOfPair);
            return podsOfPair;
        }
        return m_quantities[count.kind];
    }

    std::size_t indexOf(const InputId& id) const
    {
        const auto standard = standardInputs();
        const auto common = std::ranges::find(standard, id, &LoadInput::id);
        if (common != standard.end())
            return static_cast<std::size_t>(common - standard.begin());
        const auto own = std::ranges::find(m_model.inputs, id, &LoadInput::id);
        return standard.size() + static_cast<std::size_t>(own - m_model.inputs.begin());
    }

    /// How many of a component there are is not for the model to guess.
    void forgetUnstatedCounts()
    {
        for (const Component& component : m_model.components) {
            if (component.count && component.count->kind == TermKind::Input
                && !m_workload.inputs.contains(component.count->input))
                m_quantities.inputs[indexOf(component.count->input)] = unknown;
        }
    }

    tl::expected<Range, std::string> containers()
    {
        measure();
        forgetUnstatedCounts();
        const std::vector<Term> terms = chosenTerms();
        if (terms.empty())
            return Failure("the mode has no figure for it");
        double count = 1.0;
        if (m_measurement.of == MeasuredOf::Proxy || m_measurement.of == MeasuredOf::Node) {
            const auto factor = countOf(terms);
            if (!factor)
                return Failure("it is not clear of how many it is one");
            count = divisor(*factor);
        }
        if (isBeyondLimit())
            return Failure("beyond the limits of the model");
        return total(terms, count);
    }

    tl::expected<Range, std::string> total(const std::vector<Term>& terms, double count) const
    {
        Range sum{0.0, 0.0, 0.0};
        std::set<std::string_view> missing;
        for (const auto& [term, value] : m_evaluation.shares(terms, m_quantities)) {
            if (std::isnan(value.high))
                addMissing(*term, missing);
            sum = sum + value;
        }
        if (std::isnan(count) && missing.empty())
            return Failure("it is not clear of how many it is one");
        if (!missing.empty())
            return Failure(fmt::format("not stated: {}", fmt::join(missing, ", ")));
        if (sum.high <= 0.0)
            return Failure("the mode has no figure for it");
        return sum * (1.0 / count);
    }

    void addMissing(const Term& term, std::set<std::string_view>& missing) const
    {
        for (const Factor& factor : term.per) {
            if (factor.kind == TermKind::Input) {
                if (std::isnan(m_quantities.inputs[indexOf(factor.input)]))
                    missing.insert(factor.input.str());
            } else if (std::isnan(m_quantities[factor.kind])) {
                missing.insert(toText(factor.kind));
            }
        }
    }

    const Evaluation& m_evaluation;
    const CostModel& m_model;
    const Measurement& m_measurement;
    const Workload& m_workload;
    const Mode* m_mode = nullptr;
    std::size_t m_index = 0;
    Quantities m_quantities;
};

} // namespace

tl::expected<Range, std::string> predict(const Evaluation& evaluation,
                                         const Measurement& measurement)
{
    return Predictor(evaluation, measurement).predict();
}

} // namespace whichmesh
