// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/inputs.h"

#include "app/base/text.h"
#include "app/base/yaml_reader.h"
#include "app/command_line/knowledge_location.h"
#include "app/decision/profile_setting.h"
#include "app/decision/profile_yaml.h"
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
        return ProfilePart{profile, "scenarios[0].profile"};
    YamlFaults faults(file, document);
    faults.add(*scenarios, "this workbook has no scenario with a profile");
    return tl::unexpected(faults.diagnostics());
}

tl::expected<Profile, Diagnostics> readProfileFile(const std::string& path,
                                                   const KnowledgeBase& knowledge)
{
    const auto document = parseYamlFile(path, path);
    if (!document)
        return tl::unexpected(document.error());
    const auto part = findProfile(*document, path);
    if (!part)
        return tl::unexpected(part.error());
    return readProfile(*part->node, path, knowledge, part->keyPath);
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
        auto knowledge = readKnowledge();
        if (!knowledge)
            return tl::unexpected(knowledge.error());
        auto profile = fromFile(**knowledge);
        if (profile)
            profile = withSettings(std::move(*profile), **knowledge);
        if (!profile)
            return tl::unexpected(profile.error());
        return Inputs{*std::move(knowledge), *std::move(profile)};
    }

private:
    tl::expected<KnowledgePtr, int> readKnowledge() const
    {
        const auto folder =
            findEdition(m_arguments.value("knowledge").value_or(m_context.dataFolder),
                        m_arguments.value("edition"));
        if (!folder)
            return tl::unexpected(fail(m_context, m_verb.name, folder.error().message));
        auto knowledge = readKnowledgeBase(*folder);
        if (knowledge)
            return *std::move(knowledge);
        print(knowledge.error(), m_context);
        return tl::unexpected(exitCodeFor(knowledge.error()));
    }

    tl::expected<Profile, int> fromFile(const KnowledgeBase& knowledge) const
    {
        const std::optional<std::string> path = m_arguments.value("profile");
        if (!path)
            return Profile{};
        if (!isReadable(*path))
            return tl::unexpected(
                fail(m_context, m_verb.name, fmt::format("the file \"{}\" cannot be read", *path)));
        auto profile = readProfileFile(*path, knowledge);
        if (profile)
            return *std::move(profile);
        print(profile.error(), m_context);
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

Result<std::string> formatOf(const Arguments& arguments, const Verb& verb)
{
    const auto option = std::ranges::find(verb.options, "format", &OptionSpec::name);
    const std::vector<std::string_view> formats = alternatives(option->value);
    const std::string format = arguments.value("format").value_or("text");
    if (std::ranges::find(formats, format) == formats.end())
        return tl::unexpected(Error{
            fmt::format("--format is {}, not {}", listed(formats), whichmesh::quoted(format))});
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
