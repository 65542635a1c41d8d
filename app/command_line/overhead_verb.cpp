// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "app/base/text.h"
#include "app/command_line/inputs.h"
#include "app/command_line/output/overhead/overhead_output.h"
#include "app/command_line/output/overhead/sweep_output.h"
#include "app/command_line/output/overhead/validation_output.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <ostream>

namespace whichmesh {

namespace {

constexpr std::size_t sweepSteps = 31;

Result<const CostModel*> modelOf(const Arguments& arguments, const KnowledgeBase& knowledge)
{
    const std::vector<const CostModel*> all = knowledge.everyModel();
    if (all.empty())
        return tl::unexpected(Error{"this knowledge base has no cost model"});
    const std::optional<std::string> id = arguments.value("model");
    if (!id && knowledge.modelInForce())
        return knowledge.modelInForce();
    if (!id)
        return tl::unexpected(Error{"no cost model is in force; choose one with --model"});
    if (const CostModel* model = knowledge.model(ModelId(*id)))
        return model;
    std::vector<std::string_view> known;
    for (const CostModel* model : all)
        known.emplace_back(model->id.str());
    return tl::unexpected(Error{
        fmt::format("there is no model {}; there is {}", inQuotes(*id), fmt::join(known, ", "))});
}

/// What --sweep asks for.
struct SweepRequest
{
    Axis axis;
    std::vector<double> at;
};

Result<double> sweepEnd(const Axis& axis, std::string_view text)
{
    const Result<double> number = parseNumber(text, {axis.unit});
    if (number && *number >= axis.minimum && *number <= axis.maximum)
        return number;
    return tl::unexpected(
        Error{fmt::format("{} goes from {} to {}, not {}", axis.key, formatNumber(axis.minimum, 4),
                          formatNumber(axis.maximum, 4), inQuotes(text))});
}

Result<SweepRequest> sweepRequest(const std::string& text, const CostModel& model)
{
    const std::size_t equals = text.find('=');
    const std::size_t dots = text.find("..");
    if (equals == std::string::npos || dots == std::string::npos || dots < equals)
        return tl::unexpected(
            Error{fmt::format("a sweep reads KEY=FROM..TO, not {}", inQuotes(text))});
    const Result<Axis> axis = axisOf(model, text.substr(0, equals));
    if (!axis)
        return tl::unexpected(axis.error());
    const Result<double> first = sweepEnd(*axis, text.substr(equals + 1, dots - equals - 1));
    if (!first)
        return tl::unexpected(first.error());
    const Result<double> last = sweepEnd(*axis, text.substr(dots + 2));
    if (!last)
        return tl::unexpected(last.error());
    if (*first > *last)
        return tl::unexpected(Error{"a sweep goes from the smaller to the larger value"});
    const bool whole = axis->key == "pods" || findLoadKey(axis->key);
    return SweepRequest{*axis, ratioSteps(*first, *last, sweepSteps, whole)};
}

std::string written(const std::string& format, const CostModel& model, const Load& load)
{
    const Overhead overhead = estimate(model, load);
    if (format == "json")
        return overheadJson(model, load, overhead);
    if (format == "csv")
        return overheadCsv(overhead);
    return overheadText(model, load, overhead);
}

std::string written(const std::string& format, const CostModel& model, const Sweep& sweep)
{
    if (format == "json")
        return sweepJson(model, sweep);
    return format == "csv" ? sweepCsv(model, sweep) : sweepText(model, sweep);
}

int runValidation(const std::string& path, const std::string& format, const CostModel& model,
                  const VerbContext& context)
{
    const auto table = readMeasurements(path);
    if (!table) {
        print(table.error(), context);
        return exitCodeFor(table.error());
    }
    const Validation validation = validate(model, *table);
    if (format == "json")
        context.out << validationJson(model, validation, table->unknownColumns);
    else if (format == "csv")
        context.out << validationCsv(model, validation);
    else
        context.out << validationText(model, validation, table->unknownColumns);
    return Success;
}

int runSweep(const Verb& verb, const std::string& text, const std::string& format,
             const CostModel& model, const Load& load, const VerbContext& context)
{
    const Result<SweepRequest> request = sweepRequest(text, model);
    if (!request)
        return usageError(context, verb.name, request.error().message);
    context.out << written(format, model, sweep(model, load, request->axis, request->at));
    return Success;
}

} // namespace

int runOverhead(const Verb& verb, const Arguments& arguments, const VerbContext& context)
{
    const Result<std::string> format = formatOf(arguments, verb);
    if (!format)
        return usageError(context, verb.name, format.error().message);
    if (arguments.has("sweep") && arguments.has("validate"))
        return usageError(context, verb.name, "--sweep and --validate do not go together");
    const auto inputs = readInputs(verb, arguments, context);
    if (!inputs)
        return inputs.error();
    const Result<const CostModel*> model = modelOf(arguments, *inputs->knowledge);
    if (!model) {
        fail(context, verb.name, model.error().message);
        return inputs->knowledge->everyModel().empty() ? Faults : Usage;
    }
    if (const auto path = arguments.value("validate"))
        return runValidation(*path, *format, **model, context);
    if (const auto range = arguments.value("sweep"))
        return runSweep(verb, *range, *format, **model, inputs->profile.load, context);
    context.out << written(*format, **model, inputs->profile.load);
    return Success;
}

} // namespace whichmesh
