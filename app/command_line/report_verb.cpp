// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/command_line/inputs.h"

#include <ostream>

namespace whichmesh {

int runReport(const Verb& verb, const Arguments& arguments, const VerbContext& context)
{
    const std::string paper = arguments.value("paper").value_or("a4");
    if (paper != "a4" && paper != "letter")
        return usageError(context, verb.name,
                          "unknown paper " + quoted(paper) + "; there is a4 and letter");
    auto inputs = readInputs(verb, arguments, context);
    if (!inputs)
        return inputs.error();
    const std::string& path = arguments.positionals.front();
    const Result<void> written =
        context.writeReport({path, std::move(inputs->knowledge), std::move(inputs->profile),
                             arguments.value("title").value_or("Service mesh decision"), paper,
                             arguments.value("date").value_or("")});
    if (!written)
        return fail(context, verb.name, written.error().message);
    context.out << path << '\n';
    return Success;
}

} // namespace whichmesh
