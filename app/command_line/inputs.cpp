// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/inputs.h"

#include "app/base/text.h"
#include "app/base/yaml/yaml_reader.h"
#include "app/command_line/knowledge_location.h"
#include "app/decision/profile/profile_setting.h"
#include "app/decision/profile/profile_yaml.h"
#include "app/decision/reading/kept_answers.h"
#include "app/knowledge/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <ostream>

namespace whichmesh {

namespace {

/// The profile in a document: the whole, or of a workbook that of the first scenario.
struct ProfilePart
{
    const YamlNode* node;
    std::string keyPath;
    bool inWorkbook = false;
};

struct ProfileReading
{
    Profile profile;
    Diagnostics warnings;
};

tl::expected<ProfilePart, Diagnostics> findProfile(const YamlNode& document,
                                                   const std::string& file)
{
    const YamlNode* scenarios = document.find("scenarios");
    if (!scenarios)
        return ProfilePart{&document, {}};
    const YamlNode* profile =
        scenarios->items.empty() ? nullptr : scenarios->items.front().find("profile");
    if (profile)
        return ProfilePart{profile, "scenarios[0].profile", true};
    YamlFaults faults(file, document);
    faults.add(*scenarios, "this workbook has no scenario with a profile");
    return tl::unexpected(faults.diagnostics());
}

/// A profile typed by hand must be right in every word; a workbook may come from a window with
/// another knowledge base, so that answers unknown to this one are told of and kept, as there.
tl::expected<ProfileReading, Diagnostics> readPart(const ProfilePart& part,
                                                   const YamlNode& document,
                                                   const std::string& file,
                                                   const KnowledgeBase& knowledge)
{
    YamlFaults notices(file, document);
    KeptAnswers kept{*part.node, {}};
    if (part.inWorkbook)
        kept = takeUnknownAnswers(*part.node, knowledge, notices);
    auto profile = readProfile(kept.known, file, knowledge, part.keyPath);
    if (!profile)
        return tl::unexpected(std::move(profile.error()));
    Diagnostics warnings = notices.diagnostics();
    for (Diagnostic& warning : warnings)
        warning.severity = Severity::Warning;
    return ProfileReading{withAnswers(*std::move(profile), kept.unknown), std::move(warnings)};
}

tl::expected<ProfileReading, Diagnostics> readProfileFile(const std::string& path,
                                                          const KnowledgeBase& knowledge)
{
    const auto document = parseYamlFile(path, path);
    if (!document)
        return tl::unexpected(document.error());
    const auto part = findProfile(*document, path);
    if (!part)
        return tl::unexpected(part.error());
    return readPart(*part, *document, path, knowledge);
}

/// What stands between a verb's arguments and its inputs, step by step.
class InputReader
{
public:
    InputReader(const Verb& verb, const Arguments& arguments, const VerbContext& context)
        : m_verb(verb)
        , m_arguments(arguments)
        , m_context(context)
    {
    }

    tl::expected<Inputs, int> read() const
    {
        auto input = readKnowledge(m_verb, m_arguments, m_context);
        if (!input)
            return tl::unexpected(input.error());
        auto profile = fromFile(*input->knowledge);
        if (profile)
            profile = withSettings(std::move(*profile), *input->knowledge);
        if (!profile)
            return tl::unexpected(profile.error());
        return Inputs{std::move(input->stack), std::move(input->knowledge), *std::move(profile)};
    }

private:
    tl::expected<Profile, int> fromFile(const KnowledgeBase& knowledge) const
    {
        const std::optional<std::string> path = m_arguments.value("profile");
        if (!path)
            return Profile{};
        if (!isReadable(*path))
            return tl::unexpected(
                fail(m_context, m_verb.name, fmt::format("the file \"{}\" cannot be read", *path)));
        auto reading = readProfileFile(*path, knowledge);
        print(reading ? reading->warnings : reading.error(), m_context);
        if (reading)
            return std::move(reading->profile);
        return tl::unexpected(int{Faults});
    }

    tl::expected<Profile, int> withSettings(Profile profile, const KnowledgeBase& knowledge) const
    {
        for (const std::string& setting : m_arguments.values("set")) {
            auto changed = withSetting(profile, setting, knowledge);
            if (!changed)
                return tl::unexpected(
                    usageError(m_context, m_verb.name, "--set: " + changed.error().message));
            profile = *std::move(changed);
        }
        return profile;
    }

    const Verb& m_verb;
    const Arguments& m_arguments;
    const VerbContext& m_context;
};

/// "a|b" as a and b.
std::vector<std::string_view> alternatives(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('|', begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

} // namespace

tl::expected<Inputs, int> readInputs(const Verb& verb, const Arguments& arguments,
                                     const VerbContext& context)
{
    return InputReader(verb, arguments, context).read();
}

tl::expected<KnowledgeInput, int> readKnowledge(const Verb& verb, const Arguments& arguments,
                                                const VerbContext& context)
{
    const auto location = locate(arguments.value("knowledge").value_or(context.dataFolder),
                                 arguments.values("overlay"), arguments.value("edition"));
    if (!location)
        return tl::unexpected(fail(context, verb.name, location.error().message));
    const auto stack = readKnowledgeStack(*location);
    if (!stack) {
        print(stack.error(), context);
        return tl::unexpected(int{exitCodeFor(stack.error())});
    }
    const Result<KnowledgePtr> knowledge = editionOf(**stack, *location);
    if (!knowledge)
        return tl::unexpected(fail(context, verb.name, knowledge.error().message));
    return KnowledgeInput{*stack, *knowledge};
}

Result<std::string> formatOf(const Arguments& arguments, const Verb& verb)
{
    const auto option = std::ranges::find(verb.options, "format", &OptionSpec::name);
    const std::vector<std::string_view> formats = alternatives(option->value);
    const std::string format = arguments.value("format").value_or("text");
    if (std::ranges::find(formats, format) == formats.end())
        return tl::unexpected(
            Error{fmt::format("--format is {}, not {}", listed(formats), inQuotes(format))});
    return format;
}

void print(const Diagnostics& diagnostics, const VerbContext& context)
{
    for (const Diagnostic& diagnostic : diagnostics)
        context.err << toText(diagnostic) << '\n';
}

ExitCode exitCodeFor(const Diagnostics& faults)
{
    const bool unreadable = std::ranges::any_of(faults, [](const Diagnostic& fault) {
        std::error_code ignored;
        return !std::filesystem::is_directory(fault.file, ignored) && !isReadable(fault.file);
    });
    if (unreadable)
        return Usage;
    return hasErrors(faults) ? Faults : Success;
}

bool isReadable(const std::string& path)
{
    std::error_code ignored;
    return !std::filesystem::is_directory(path, ignored) && std::ifstream(path).is_open();
}

} // namespace whichmesh
