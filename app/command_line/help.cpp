// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/help.h"

#include "app/command_line/output/text_layout.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

std::string optionRows(std::span<const OptionSpec> options)
{
    std::vector<std::vector<std::string>> rows;
    for (const OptionSpec& option : options) {
        const std::string_view space = option.value.empty() ? "" : " ";
        rows.push_back(
            {fmt::format("--{}{}{}", option.name, space, option.value), std::string(option.help)});
    }
    return columns(rows, 2);
}

} // namespace

std::string programHelp(std::span<const OptionSpec> windowOptions)
{
    std::vector<std::vector<std::string>> rows;
    for (const Verb& verb : verbs())
        rows.push_back(
            {fmt::format("{} {}", verb.name, verb.positional), std::string(verb.summary)});
    return "Usage: whichmesh [WORKBOOK]            opens the window\n"
           "       whichmesh VERB [OPTION...]      works without a display\n"
           "\n"
           "Helps a team decide between service meshes, and defend the decision.\n"
           "\n"
           "Verbs\n"
           + columns(rows, 2)
           + "\n"
             "\"whichmesh VERB --help\" explains a verb and its options.\n"
             "\n"
             "Options of the window\n"
           + optionRows(windowOptions)
           + "\n"
             "Results go to standard output, everything else to standard error. Exit status: 0\n"
             "success; 1 the input was read and has faults; 2 wrong usage, or a file that\n"
             "cannot be read or written.\n";
}

std::string verbHelp(const Verb& verb)
{
    const std::string_view space = verb.positional.empty() ? "" : " ";
    std::string text = fmt::format("Usage: whichmesh {}{}{} [OPTION...]\n\n{}.\n\n", verb.name,
                                   space, verb.positional, verb.summary);
    text += "Options\n" + optionRows(verb.options) + "\n" + wrapped(verb.description, 0)
            + "\nExamples\n";
    for (const std::string_view example : verb.examples)
        text += fmt::format("  {}\n", example);
    return text;
}

} // namespace whichmesh
