// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/inputs.h"
#include "app/command_line/knowledge_location.h"
#include "app/command_line/output/knowledge/check_output.h"
#include "app/decision/lint/rule_lint.h"
#include "app/knowledge/stack/edition_folders.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace whichmesh {

namespace {

using Locations = std::vector<KnowledgeLocation>;

/// The stacks to check: one with --edition or --overlay, otherwise one for each base there is.
Result<Locations> stacksToCheck(const Arguments& arguments, const VerbContext& context)
{
    const std::string elsewhere = arguments.value("knowledge").value_or(context.dataFolder);
    const std::string& folder =
        arguments.positionals.empty() ? elsewhere : arguments.positionals.front();
    const auto found = locate(folder, arguments.values("overlay"), arguments.value("edition"));
    if (!found)
        return tl::unexpected(found.error());
    if (!found->edition.empty() || !found->overlays.empty())
        return Locations{*found};
    Locations locations;
    for (const EditionFolder& edition : editionFoldersIn(folder)) {
        if (edition.over.empty() && !edition.isBroken)
            locations.push_back({folder, {}, edition.id});
    }
    if (locations.empty())
        locations.push_back(*found);
    return locations;
}

std::size_t claimsOf(const KnowledgeBase& knowledge, const EditionId& edition)
{
    std::size_t count = 0;
    for (const Section& section : knowledge.sections)
        for (const Feature& feature : section.features)
            for (const auto& [mesh, cell] : feature.cells)
                count += static_cast<std::size_t>(
                    std::ranges::count(cell.claims, edition, &Claim::edition));
    for (const AdviceClaim& advice : knowledge.claims)
        count += std::size_t{advice.claim.edition == edition};
    return count;
}

std::string counted(std::size_t count, std::string_view what)
{
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

template <typename Thing>
std::size_t countOf(const std::vector<Thing>& things, const EditionId& edition,
                    EditionId Thing::*of)
{
    return static_cast<std::size_t>(std::ranges::count(things, edition, of));
}

/// The counts that show that what was meant to be read was read.
std::string summaryOf(const KnowledgeStack& stack)
{
    const KnowledgeBase& all = *stack.editions.back();
    std::string text;
    for (const Edition& edition : all.editions) {
        const std::string& id = edition.id.str();
        if (!edition.over.empty()) {
            text += fmt::format(
                "{}: over {}, {}, {}, {}, 0 faults\n", id, edition.over.str(),
                counted(claimsOf(all, edition.id), "claim"),
                counted(countOf(all.sources, edition.id, &Source::edition), "source"),
                counted(countOf(all.dangers, edition.id, &Danger::edition), "danger note"));
            continue;
        }
        const KnowledgeBase& base = *stack.find(edition.id);
        std::size_t features = 0;
        for (const Section& section : base.sections)
            features += section.features.size();
        text += fmt::format("{}: {} sections, {} features, 0 faults\n", id, base.sections.size(),
                            features);
    }
    return text;
}

/// How many faults each folder and file has.
std::string summaryOf(const Diagnostics& faults)
{
    std::vector<std::pair<std::string, std::size_t>> counts;
    for (const Diagnostic& fault : faults) {
        const std::filesystem::path file(fault.file);
        std::error_code ignored;
        const bool isFolder = std::filesystem::is_directory(file, ignored);
        const std::string name = (isFolder ? file : file.parent_path()).filename().string();
        if (counts.empty() || counts.back().first != name)
            counts.emplace_back(name, 0);
        ++counts.back().second;
    }
    std::string text;
    for (const auto& [name, count] : counts)
        text += fmt::format("{}: {}\n", name, counted(count, "fault"));
    return text;
}

} // namespace

int runCheck(const Verb& verb, const Arguments& arguments, const VerbContext& context)
{
    const Result<std::string> format = formatOf(arguments, verb);
    if (!format)
        return usageError(context, verb.name, format.error().message);
    if (!arguments.positionals.empty() && arguments.has("knowledge"))
        return usageError(context, verb.name, "give DIR or --knowledge, not both");
    const auto locations = stacksToCheck(arguments, context);
    if (!locations)
        return fail(context, verb.name, locations.error().message);

    Diagnostics faults;
    std::string summary;
    for (const KnowledgeLocation& location : *locations) {
        const auto stack = readKnowledgeStack(location);
        const Diagnostics& found = stack ? (*stack)->warnings : stack.error();
        faults.insert(faults.end(), found.begin(), found.end());
        const Diagnostics findings = stack ? lintStack(**stack) : Diagnostics();
        faults.insert(faults.end(), findings.begin(), findings.end());
        summary += stack ? summaryOf(**stack) : summaryOf(found);
        if (stack && !editionOf(**stack, location))
            return fail(context, verb.name, editionOf(**stack, location).error().message);
    }
    if (*format == "json") {
        context.out << diagnosticsJson(faults);
    } else {
        print(faults, context);
        context.out << summary;
    }
    const ExitCode code = exitCodeFor(faults);
    // Here oddities count, too; what was left out of reports does not, and findings only if asked.
    const bool isStrict = arguments.has("strict");
    const bool isOdd = std::ranges::any_of(faults, [isStrict](const Diagnostic& fault) {
        return fault.severity == Severity::Warning && (isStrict || fault.kind.empty());
    });
    return code == Success && isOdd ? Faults : code;
}

} // namespace whichmesh
