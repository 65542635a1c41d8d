// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/inputs.h"
#include "app/command_line/knowledge_location.h"
#include "app/command_line/output/check_output.h"
#include "app/knowledge/reader.h"

#include <fmt/format.h>

#include <filesystem>
#include <ostream>

namespace whichmesh {

namespace {

/// The folders to check: one with --edition, otherwise all there are.
Result<std::vector<std::string>> foldersToCheck(const Arguments& arguments,
                                                const VerbContext& context)
{
    const std::string elsewhere = arguments.value("knowledge").value_or(context.dataFolder);
    const std::string& folder =
        arguments.positionals.empty() ? elsewhere : arguments.positionals.front();
    const std::optional<std::string> edition = arguments.value("edition");
    const Result<std::string> found = findEdition(folder, edition);
    if (!found)
        return tl::unexpected(found.error());
    return edition ? std::vector{*found} : editionFolders(folder);
}

/// The counts that show that what was meant to be read was read.
std::string summaryOf(const KnowledgeBase& knowledge)
{
    std::size_t features = 0;
    for (const Section& section : knowledge.sections)
        features += section.features.size();
    return fmt::format("{}: {} sections, {} features, 0 faults\n", knowledge.edition.id.str(),
                       knowledge.sections.size(), features);
}

} // namespace

int runCheck(const Verb& verb, const Arguments& arguments, const VerbContext& context)
{
    const Result<std::string> format = formatOf(arguments, verb);
    if (!format)
        return usageError(context, verb.name, format.error().message);
    if (!arguments.positionals.empty() && arguments.has("knowledge"))
        return usageError(context, verb.name, "give DIR or --knowledge, not both");
    const auto folders = foldersToCheck(arguments, context);
    if (!folders)
        return fail(context, verb.name, folders.error().message);

    Diagnostics faults;
    std::string summary;
    for (const std::string& folder : *folders) {
        const auto knowledge = readKnowledgeBase(folder);
        if (knowledge) {
            summary += summaryOf(**knowledge);
            continue;
        }
        const Diagnostics& found = knowledge.error();
        faults.insert(faults.end(), found.begin(), found.end());
        summary += fmt::format("{}: {} {}\n", std::filesystem::path(folder).filename().string(),
                               found.size(), found.size() == 1 ? "fault" : "faults");
    }
    if (*format == "json") {
        context.out << diagnosticsJson(faults);
    } else {
        print(faults, context);
        context.out << summary;
    }
    return exitCodeFor(faults);
}

} // namespace whichmesh
