// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/sweep.h"

#include "app/base/text.h"
#include "app/overhead/estimate.h"
#include "app/overhead/evaluation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace whichmesh {

namespace {

constexpr std::string_view podsKey = "pods";

Axis podsAxis()
{
    const LoadKey& services = *findLoadKey("services");
    const LoadKey& perService = *findLoadKey("pods_per_service");
    return {std::string(podsKey), "Pods", "", services.minimum * perService.minimum,
            services.maximum * perService.maximum};
}

} // namespace

std::vector<Axis> axesOf(const CostModel& model)
{
    std::vector<Axis> axes{podsAxis()};
    for (const LoadKey& key : loadKeys())
        axes.push_back({std::string(key.id), std::string(key.title), std::string(key.unit),
                        key.minimum, key.maximum});
    const auto add = [&axes](const LoadInput& input) {
        if (input.kind == LoadInput::Kind::Number)
            axes.push_back({input.id.str(), input.title, input.unit, input.minimum, input.maximum});
    };
    std::ranges::for_each(standardInputs(), add);
    std::ranges::for_each(model.inputs, add);
    return axes;
}

Result<Axis> axisOf(const CostModel& model, std::string_view key)
{
    const std::vector<Axis> axes = axesOf(model);
    const auto found = std::ranges::find(axes, key, &Axis::key);
    if (found != axes.end())
        return *found;
    std::vector<std::string_view> keys;
    for (const Axis& axis : axes)
        keys.emplace_back(axis.key);
    const std::string nearest = didYouMean(key, keys);
    return tl::unexpected(Error{fmt::format(
        "nothing called {} can be varied{}", inQuotes(key),
        nearest.empty() ? fmt::format("; there is {}", fmt::join(keys, ", ")) : nearest)});
}

FullLoad loadAt(const Load& load, const Axis& axis, double value)
{
    if (axis.key == podsKey)
        return scaledTo(completed(load), value);
    Load changed = load;
    if (const LoadKey* key = findLoadKey(axis.key))
        changed.*(key->member) = value;
    else
        changed.inputs[InputId(axis.key)] = value;
    return completed(changed);
}

double positionOf(const CostModel& model, const Load& load, const Axis& axis)
{
    const FullLoad full = completed(load);
    if (axis.key == podsKey)
        return full.pods();
    if (const LoadKey* key = findLoadKey(axis.key))
        return (load.*(key->member)).value_or(key->assumed > 0.0 ? key->assumed : full.nodes);
    const LoadInput* input = findInput(model, InputId(axis.key));
    return input ? valueOf(*input, load.inputs).value_or(input->maximum) : 0.0;
}

Sweep sweep(const CostModel& model, const Load& load, const Axis& axis, std::span<const double> at)
{
    const Evaluation evaluation(model);
    Sweep result{axis, {at.begin(), at.end()}, {}};
    for (const Mode& mode : model.modes) {
        result.modes.push_back({mode.id, mode.option, mode.name, {}});
        result.modes.back().points.reserve(at.size());
    }
    Quantities quantities;
    for (const double value : at) {
        evaluation.measure(loadAt(load, axis, value), quantities);
        for (std::size_t mode = 0; mode < result.modes.size(); ++mode)
            result.modes[mode].points.push_back(evaluation.figures(mode, quantities));
    }
    return result;
}

std::vector<double> ratioSteps(double first, double last, std::size_t count, bool whole)
{
    std::vector<double> steps;
    for (std::size_t i = 0; i < count; ++i) {
        const double part =
            count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0.0;
        // Where the range touches 0 there is no ratio to go by.
        double step =
            first > 0.0 ? first * std::pow(last / first, part) : first + (last - first) * part;
        if (i + 1 == count && count > 1)
            step = last;
        if (whole)
            step = std::round(step);
        if (steps.empty() || step > steps.back())
            steps.push_back(step);
    }
    return steps;
}

} // namespace whichmesh
