// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/validation.h"

#include "app/base/quantity.h"
#include "app/overhead/validation/interpretation.h"
#include "app/overhead/validation/prediction.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace whichmesh {

namespace {

constexpr std::array<std::string_view, 4> metricNames{"memory", "CPU", "latency", "start-up"};

std::size_t metricOf(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
        return 0;
    case Measure::CpuMillicores:
        return 1;
    case Measure::StartupS:
        return 3;
    default:
        return 2;
    }
}

struct Comparison
{
    std::size_t metric;
    ModeId mode;
    double factor; ///< off, 1 or more
    bool inBand;
};

Comparison compared(const Measurement& measurement, const Range& predicted)
{
    const double value = measurement.value;
    const double typical = predicted.typical.value_or(predicted.high);
    return {metricOf(measurement.measure), measurement.mode,
            std::max(typical / value, value / typical),
            predicted.low <= value && value <= predicted.high};
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

template <typename Chosen>
Score scoreOf(const std::vector<Comparison>& comparisons, const Chosen& isChosen)
{
    std::vector<double> factors;
    double two = 0.0;
    double band = 0.0;
    for (const Comparison& each : comparisons) {
        if (!isChosen(each))
            continue;
        factors.push_back(each.factor);
        two += each.factor <= 2.0 ? 1.0 : 0.0;
        band += each.inBand ? 1.0 : 0.0;
    }
    if (factors.empty())
        return {};
    const double count = static_cast<double>(factors.size());
    return {factors.size(), median(factors), two / count, band / count};
}

/// Collects comparisons and reasons, and sums them up.
class Tally
{
public:
    explicit Tally(const CostModel& model)
        : m_model(model)
        , m_evaluation(model)
    {
    }

    void add(const Measurement& measurement)
    {
        const auto predicted = predict(m_evaluation, measurement);
        if (predicted)
            m_comparisons.push_back(compared(measurement, *predicted));
        else
            addUnusable(predicted.error());
    }

    void addUnusable(const std::string& reason) { ++m_reasons[reason]; }

    Validation result(std::size_t given) const
    {
        Validation validation;
        validation.given = given;
        for (std::size_t metric = 0; metric < metricNames.size(); ++metric)
            addMetric(metric, validation);
        validation.all = scoreOf(m_comparisons, [](const Comparison&) { return true; });
        validation.unusable.assign(m_reasons.begin(), m_reasons.end());
        std::ranges::stable_sort(validation.unusable, std::ranges::greater{},
                                 &std::pair<std::string, std::size_t>::second);
        return validation;
    }

private:
    void addMetric(std::size_t metric, Validation& validation) const
    {
        const std::string name(metricNames[metric]);
        const Score all = scoreOf(
            m_comparisons, [metric](const Comparison& each) { return each.metric == metric; });
        if (all.rows == 0)
            return;
        for (const Mode& mode : m_model.modes) {
            const Score score = scoreOf(m_comparisons, [&](const Comparison& each) {
                return each.metric == metric && each.mode == mode.id;
            });
            if (score.rows > 0)
                validation.groups.push_back({name, mode.id, score});
        }
        validation.metrics.push_back({name, {}, all});
    }

    const CostModel& m_model;
    Evaluation m_evaluation;
    std::vector<Comparison> m_comparisons;
    std::map<std::string, std::size_t> m_reasons;
};

} // namespace

Validation validate(const CostModel& model, std::span<const Measurement> measurements)
{
    Tally tally(model);
    for (const Measurement& measurement : measurements)
        tally.add(measurement);
    return tally.result(measurements.size());
}

Validation validate(const CostModel& model, const MeasurementTable& table)
{
    Tally tally(model);
    const Interpretation read = interpret(table, model);
    for (const UsableRow& row : read.usable)
        tally.add(row.measurement);
    for (const UnusableRow& row : read.unusable)
        tally.addUnusable(row.reason);
    return tally.result(table.rows.size());
}

std::string scoreText(const Validation& validation)
{
    if (validation.all.rows == 0)
        return {};
    return fmt::format("median \u00d7{:.2f} over {} published numbers", validation.all.medianFactor,
                       formatNumber(static_cast<double>(validation.all.rows)));
}

} // namespace whichmesh
