// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/baselines.h"

#include "app/overhead/validation/workload_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace whichmesh {

std::optional<double> wholeNumber(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Baselines::Baselines(const MeasurementTable& table, const CostModel& model)
    : m_model(model)
{
    for (const MeasurementRow& row : table.rows) {
        const auto value = wholeNumber(row.value);
        if (value && isBaseline(row) && row.metric == "latency_ms")
            m_values[keyOf(row)].push_back(*value);
    }
}

bool Baselines::isBaseline(const MeasurementRow& row)
{
    return lowerCase(row.mesh) == "none";
}

std::optional<double> Baselines::of(const MeasurementRow& row) const
{
    const auto found = m_values.find(keyOf(row));
    if (found == m_values.end())
        return std::nullopt;
    std::vector<double> values = found->second;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

Baselines::Key Baselines::keyOf(const MeasurementRow& row) const
{
    return {row.sourceTitle, workloadWithoutWords(row.workload, m_model), row.percentile, row.unit};
}

} // namespace whichmesh
