// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/inputs.h"

#include <ostream>

namespace whichmesh {

int runReport(const Verb& verb, const Arguments& arguments, const VerbContext& context)
{
    auto inputs = readInputs(verb, arguments, context);
    if (!inputs)
        return inputs.error();
    const std::string& path = arguments.positionals.front();
    const Result<void> written =
        context.writeReport({path, std::move(inputs->knowledge), std::move(inputs->profile)});
    if (!written)
        return fail(context, verb.name, written.error().message);
    context.out << path << '\n';
    return Success;
}

} // namespace whichmesh
