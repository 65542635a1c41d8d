// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/inputs.h"
#include "app/command_line/output/verdict/decide_output.h"

#include <ostream>

namespace whichmesh {

int runDecide(const Verb& verb, const Arguments& arguments, const VerbContext& context)
{
    const Result<std::string> format = formatOf(arguments, verb);
    if (!format)
        return usageError(context, verb.name, format.error().message);
    const auto inputs = readInputs(verb, arguments, context);
    if (!inputs)
        return inputs.error();
    const KnowledgeBase& knowledge = *inputs->knowledge;
    const Verdict verdict = decide(knowledge, inputs->profile);
    context.out << (*format == "json" ? decideJson(knowledge, inputs->profile, verdict)
                                      : decideText(knowledge, inputs->profile, verdict));
    return Success;
}

} // namespace whichmesh
