// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/inputs.h"
#include "app/command_line/output/knowledge/diff_output.h"
#include "app/knowledge/reader.h"

#include <fmt/format.h>

#include <filesystem>
#include <ostream>

namespace whichmesh {

namespace {

/// A folder as it is read by itself; an edition of the stack; or why it is neither.
tl::expected<KnowledgePtr, int> sideOf(const std::string& word, const KnowledgeInput& input,
                                       const Verb& verb, const VerbContext& context)
{
    if (KnowledgePtr edition = input.stack->find(EditionId(word)))
        return edition;
    std::error_code ignored;
    if (!std::filesystem::is_directory(word, ignored)) {
        std::vector<std::string> ids;
        for (const KnowledgePtr& knowledge : input.stack->editions)
            ids.push_back(knowledge->edition.id.str());
        return tl::unexpected(
            fail(context, verb.name,
                 fmt::format("\"{}\" is neither a folder nor an edition; there is {}", word,
                             fmt::join(ids, ", "))));
    }
    auto stack = readKnowledgeStack({word});
    if (stack)
        return (*stack)->usualOne();
    print(stack.error(), context);
    return tl::unexpected(int{exitCodeFor(stack.error())});
}

} // namespace

int runDiff(const Verb& verb, const Arguments& arguments, const VerbContext& context)
{
    const Result<std::string> format = formatOf(arguments, verb);
    if (!format)
        return usageError(context, verb.name, format.error().message);
    const auto input = readKnowledge(verb, arguments, context);
    if (!input)
        return input.error();
    const auto before = sideOf(arguments.positionals[0], *input, verb, context);
    if (!before)
        return before.error();
    const auto after = sideOf(arguments.positionals[1], *input, verb, context);
    if (!after)
        return after.error();
    const KnowledgeDifference difference = differenceOf(**before, **after);
    context.out << (*format == "json" ? diffJson(**before, **after, difference)
                                      : diffText(**before, **after, difference));
    return Success;
}

} // namespace whichmesh
