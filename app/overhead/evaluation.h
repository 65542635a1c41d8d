// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/cost_model.h"
#include "app/knowledge/cost/load.h"
#include "app/overhead/figures.h"

#include <array>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace whichmesh {

/// The value of each TermKind and each input at one load. Inputs without a value are NaN.
struct Quantities
{
    double operator[](TermKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }

    std::array<double, termKindCount> kinds{}; ///< that of TermKind::Input is 0
    CommonInputs common;
    std::vector<double> inputs;
};

/// A cost model with its ids resolved, so that many loads are quick to evaluate. The model must
/// outlive it.
class Evaluation
{
public:
    explicit Evaluation(const CostModel& model);

    std::size_t modeCount() const { return m_modes.size(); }
    const CostModel& model() const { return m_model; }

    /// Reuses `into`; its size fits after the first call.
    void measure(const FullLoad& load, Quantities& into) const;
    Quantities measure(const FullLoad& load) const;

    /// All measures of the mode, and which of them are beyond its limits.
    Figures figures(std::size_t mode, const Quantities& quantities) const;
    /// One of them that terms give, or that follows from the latency's spread; absent where the
    /// mode does not say. For what is asked again and again.
    std::optional<Range> cost(std::size_t mode, Measure measure,
                              const Quantities& quantities) const;
    /// The limits of the mode that `figures` is beyond.
    std::vector<const Limit*> exceeded(std::size_t mode, const Quantities& quantities,
                                       const Figures& figures) const;

    /// Each term that counts at this load, with its share; one that does not count is left out.
    std::vector<std::pair<const Term*, Range>> shares(std::span<const Term> terms,
                                                      const Quantities& quantities) const;
    /// Added latency of a request path at a number of standard deviations above the mean.
    std::optional<Range> latency(std::size_t mode, const Quantities& quantities,
                                 double deviations) const;

private:
    struct ResolvedFactor
    {
        std::size_t index; ///< of kinds, then of inputs
        double exponent;
    };
    struct ResolvedTerm
    {
        const Term* term;
        std::vector<ResolvedFactor> factors;
        std::size_t when;
        std::size_t unless;
        std::size_t given;
    };
    struct ResolvedTerms
    {
        Measure measure;
        std::vector<ResolvedTerm> terms;
    };
    struct ResolvedMode
    {
        const Mode* mode;
        std::vector<ResolvedTerms> measures;
        std::vector<ResolvedTerm> spread;
    };

    std::size_t inputIndex(const InputId& id) const;
    ResolvedTerm resolved(const Term& term) const;
    static double valueOf(const ResolvedFactor& factor, const Quantities& quantities);
    static bool counts(const ResolvedTerm& term, const Quantities& quantities);
    static Range share(const ResolvedTerm& term, const Quantities& quantities);
    static Range total(const std::vector<ResolvedTerm>& terms, const Quantities& quantities);
    const ResolvedTerms* find(std::size_t mode, Measure measure) const;
    Range cpuOnNodes(std::size_t mode, const Quantities& quantities) const;
    void derive(std::size_t mode, const Quantities& quantities, Figures& figures) const;
    double reading(const Limit& limit, const Quantities& quantities, const Figures& figures) const;

    const CostModel& m_model;
    std::vector<const LoadInput*> m_inputs;
    std::vector<ResolvedMode> m_modes;
};

/// Standard deviations above the mean of a percentile of the normal distribution: 50, 90, 95, 99.
double deviationsOf(double percentile);

} // namespace whichmesh
