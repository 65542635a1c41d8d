// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/command_line.h"

#include "app/base/text.h"
#include "app/command_line/help.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>

namespace whichmesh {

namespace {

constexpr std::array windowOptions{
    OptionSpec{"knowledge", "DIR", "Reads the knowledge base from this folder."},
    OptionSpec{"edition", "ID", "Puts this edition of the knowledge base in force."},
    OptionSpec{"overlay", "PATH",
               "Lays a file or folder, or conformance reports, over the knowledge base; may be "
               "repeated.",
               true},
    OptionSpec{"theme", "light|dark|system", "How the window looks; as last time unless said."},
    OptionSpec{"exit-after-startup", "",
               "Says when the window opens and when it is filled, and closes it."},
    OptionSpec{"help", "", "Shows this help."},
    OptionSpec{"version", "", "Shows the version."},
};

constexpr std::array<std::string_view, 3> themes{"light", "dark", "system"};

bool asksForHelp(const std::string& word)
{
    return word == "--help" || word == "-h";
}

bool asksForVersion(const std::string& word)
{
    return word == "--version" || word == "-V";
}

bool looksLikeFile(const std::string& word)
{
    std::error_code ignored;
    return word.find_first_of("./\\") != std::string::npos
           || std::filesystem::exists(word, ignored);
}

int unknownVerb(const std::string& word, const VerbContext& context)
{
    std::vector<std::string_view> names;
    for (const Verb& verb : verbs())
        names.push_back(verb.name);
    return usageError(context, "",
                      fmt::format("unknown verb {}{}", inQuotes(word), didYouMean(word, names)));
}

/// "A [B]" as A and [B].
std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

int runVerb(const Verb& verb, std::span<const std::string> words, const VerbContext& context)
{
    const std::vector<std::string_view> positionals = wordsOf(verb.positional);
    if (std::ranges::any_of(words, asksForHelp)) {
        context.out << verbHelp(verb);
        return Success;
    }
    const auto arguments = parseArguments(words, verb.options, positionals.size());
    if (!arguments)
        return usageError(context, verb.name, arguments.error().message);
    for (std::size_t i = arguments->positionals.size(); i < positionals.size(); ++i) {
        if (!positionals[i].starts_with('['))
            return usageError(context, verb.name, fmt::format("{} is missing", positionals[i]));
    }
    return verb.run(verb, *arguments, context);
}

} // namespace

bool asksForWindow(std::span<const std::string> words)
{
    if (words.empty())
        return true;
    const std::string& first = words.front();
    if (findVerb(first) || std::ranges::any_of(words, asksForHelp)
        || std::ranges::any_of(words, asksForVersion))
        return false;
    return first.starts_with('-') || looksLikeFile(first);
}

Result<WindowRequest> readWindowRequest(std::span<const std::string> words)
{
    const auto arguments = parseArguments(words, windowOptions, 1);
    if (!arguments)
        return tl::unexpected(arguments.error());
    WindowRequest request;
    if (!arguments->positionals.empty())
        request.workbook = arguments->positionals.front();
    request.knowledge = arguments->value("knowledge");
    request.edition = arguments->value("edition");
    request.overlays = arguments->values("overlay");
    request.theme = arguments->value("theme");
    request.exitAfterStartup = arguments->has("exit-after-startup");
    if (request.theme && std::ranges::find(themes, *request.theme) == themes.end())
        return tl::unexpected(Error{
            fmt::format("--theme is light, dark or system, not {}", inQuotes(*request.theme))});
    return request;
}

int fail(const VerbContext& context, std::string_view verb, const std::string& message)
{
    context.err << fmt::format("whichmesh{}{}: {}\n", verb.empty() ? "" : " ", verb, message);
    return Usage;
}

int usageError(const VerbContext& context, std::string_view verb, const std::string& message)
{
    fail(context, verb, message);
    context.err << fmt::format("Try \"whichmesh{}{} --help\".\n", verb.empty() ? "" : " ", verb);
    return Usage;
}

int runCommandLine(std::span<const std::string> words, const VerbContext& context)
{
    const std::string first = words.empty() ? "--help" : words.front();
    int code = Success;
    if (const Verb* verb = findVerb(first))
        code = runVerb(*verb, words.subspan(1), context);
    else if (std::ranges::any_of(words, asksForHelp) || words.empty())
        context.out << programHelp(windowOptions);
    else if (std::ranges::any_of(words, asksForVersion))
        context.out << "whichmesh " WHICHMESH_VERSION "\n";
    else
        code = unknownVerb(first, context);

    if (!context.out.flush())
        return fail(context, "", "standard output cannot be written to");
    return code;
}

} // namespace whichmesh
