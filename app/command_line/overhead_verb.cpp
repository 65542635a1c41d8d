// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/inputs.h"
#include "app/command_line/output/overhead_output.h"

#include <ostream>

namespace whichmesh {

namespace {

std::string written(const std::string& format, const CostModel& model, const Load& load)
{
    const Overhead overhead = estimate(model, load);
    if (format == "json")
        return overheadJson(load, overhead);
    if (format == "csv")
        return overheadCsv(overhead);
    return overheadText(model, load, overhead);
}

} // namespace

int runOverhead(const Verb& verb, const Arguments& arguments, const VerbContext& context)
{
    const Result<std::string> format = formatOf(arguments, verb);
    if (!format)
        return usageError(context, verb.name, format.error().message);
    const auto inputs = readInputs(verb, arguments, context);
    if (!inputs)
        return inputs.error();
    if (inputs->knowledge->models.empty()) {
        fail(context, verb.name, "this knowledge base has no cost model");
        return Faults;
    }
    context.out << written(*format, inputs->knowledge->models.front(), inputs->profile.load);
    return Success;
}

} // namespace whichmesh
