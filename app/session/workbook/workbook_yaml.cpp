// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workbook/workbook_yaml.h"

#include "app/base/yaml/yaml_reader.h"
#include "app/decision/profile/profile_yaml.h"
#include "app/decision/reading/kept_answers.h"
#include "app/session/workbook/decided_on_yaml.h"
#include "app/session/workbook/yaml_scalar.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace whichmesh {

namespace {

/// The oldest version that has all that is written.
int versionOf(const Workbook& workbook)
{
    const bool hasRecord =
        workbook.decidedOn || !workbook.overlays.empty()
        || std::ranges::any_of(workbook.scenarios, [](const NamedProfile& scenario) {
               return !scenario.recommended.empty();
           });
    return hasRecord ? workbookVersion : 1;
}

std::string flowList(const std::vector<OptionId>& ids)
{
    std::vector<std::string> texts;
    for (const OptionId& id : ids)
        texts.push_back(yamlScalar(id.str()));
    return fmt::format("[{}]", fmt::join(texts, ", "));
}

/// Reads one workbook. Faults bar it, notices do not.
class WorkbookReader
{
public:
    WorkbookReader(const YamlNode& node, const std::string& file, const KnowledgeBase& knowledge,
                   const std::string& keyPath)
        : m_file(file)
        , m_keyPath(keyPath)
        , m_knowledge(knowledge)
        , m_root(node)
        , m_faults(file, node, keyPath)
        , m_notices(file, node, keyPath)
    {
    }

    tl::expected<WorkbookReading, Diagnostics> read();

private:
    /// False where the rest is not worth reading.
    bool readVersion(MappingReader& map);
    void readEdition(NodeReader node);
    void readScenario(NodeReader node, std::size_t index);
    Profile readKnownProfile(const YamlNode& node, std::size_t index);
    Diagnostics warnings() const;

    const std::string& m_file;
    const std::string& m_keyPath;
    const KnowledgeBase& m_knowledge;
    const YamlNode& m_root;
    YamlFaults m_faults;
    YamlFaults m_notices;
    Diagnostics m_profileFaults;
    std::set<std::string> m_names;
    Workbook m_workbook;
};

tl::expected<WorkbookReading, Diagnostics> WorkbookReader::read()
{
    MappingReader map(NodeReader(m_root, m_faults));
    if (readVersion(map)) {
        m_workbook.title = map.need("title").line();
        if (const NodeReader overlays = map.find("overlays"))
            m_workbook.overlays = overlays.texts();
        readEdition(map.need("edition"));
        if (const NodeReader record = map.find("decided_on"))
            m_workbook.decidedOn = readKnowledgeRecord(record);
        std::size_t index = 0;
        for (const NodeReader scenario : map.need("scenarios").someItems())
            readScenario(scenario, index++);
        map.refuseOthers();
    }
    Diagnostics faults = m_faults.diagnostics();
    std::ranges::move(m_profileFaults, std::back_inserter(faults));
    if (!faults.empty()) {
        sortByPlace(faults);
        return tl::unexpected(std::move(faults));
    }
    return WorkbookReading{std::move(m_workbook), warnings()};
}

bool WorkbookReader::readVersion(MappingReader& map)
{
    const NodeReader node = map.find("workbook");
    if (!node) {
        m_faults = YamlFaults(m_file, m_root, m_keyPath);
        m_faults.add(m_root, fmt::format("this is not a WhichMesh workbook; one begins with "
                                         "\"workbook: {}\"",
                                         workbookVersion));
        return false;
    }
    constexpr double most = 1'000'000;
    const auto version = node.wholeNumberIn(1, most);
    if (!version || *version <= workbookVersion)
        return version.has_value();
    node.fault(fmt::format("This workbook was written by a newer WhichMesh (version {}); this one "
                           "reads version {}.",
                           *version, workbookVersion));
    return false;
}

void WorkbookReader::readEdition(NodeReader node)
{
    m_workbook.edition = EditionId(node.id());
    const EditionId& here = m_knowledge.edition.id;
    const bool isThere = m_workbook.edition == here || m_knowledge.layer(m_workbook.edition);
    // What comes with its overlays is not here yet.
    if (node && !isThere && m_workbook.overlays.empty())
        m_notices.add(node.node(),
                      fmt::format("this workbook was written with the edition {}; it "
                                  "is shown with {}",
                                  inQuotes(m_workbook.edition.str()), inQuotes(here.str())));
}

void WorkbookReader::readScenario(NodeReader node, std::size_t index)
{
    MappingReader map(node);
    NamedProfile scenario;
    const NodeReader name = map.need("name");
    scenario.name = name.line();
    if (!scenario.name.empty() && !m_names.insert(scenario.name).second)
        name.fault(fmt::format("another scenario is named {} already", inQuotes(scenario.name)));
    if (const NodeReader recommended = map.find("recommended")) {
        for (const NodeReader& option : recommended.items())
            scenario.recommended.emplace_back(option.id());
    }
    if (const NodeReader profile = map.need("profile"))
        scenario.profile = readKnownProfile(profile.node(), index);
    map.refuseOthers();
    m_workbook.scenarios.push_back(std::move(scenario));
}

Profile WorkbookReader::readKnownProfile(const YamlNode& node, std::size_t index)
{
    const std::string path =
        fmt::format("{}{}scenarios[{}].profile", m_keyPath, m_keyPath.empty() ? "" : ".", index);
    const KeptAnswers kept = takeUnknownAnswers(node, m_knowledge, m_notices);
    auto profile = readProfile(kept.known, m_file, m_knowledge, path);
    if (profile)
        return withAnswers(*std::move(profile), kept.unknown);
    std::ranges::move(profile.error(), std::back_inserter(m_profileFaults));
    return {};
}

Diagnostics WorkbookReader::warnings() const
{
    Diagnostics list = m_notices.diagnostics();
    for (Diagnostic& diagnostic : list)
        diagnostic.severity = Severity::Warning;
    return list;
}

} // namespace

tl::expected<WorkbookReading, Diagnostics>
readWorkbook(std::string_view text, const std::string& file, const KnowledgeBase& knowledge)
{
    const auto root = parseYaml(text, file);
    if (!root)
        return tl::unexpected(root.error());
    return readWorkbook(*root, file, knowledge, {});
}

tl::expected<WorkbookReading, Diagnostics>
readWorkbook(std::string_view text, const std::string& file, const KnowledgeStack& stack)
{
    const auto root = parseYaml(text, file);
    if (!root)
        return tl::unexpected(root.error());
    const YamlNode* edition = root->find("edition");
    const KnowledgePtr named = edition ? stack.find(EditionId(edition->scalar)) : nullptr;
    return readWorkbook(*root, file, named ? *named : *stack.usualOne(), {});
}

tl::expected<WorkbookReading, Diagnostics> readWorkbook(const YamlNode& node,
                                                        const std::string& file,
                                                        const KnowledgeBase& knowledge,
                                                        const std::string& keyPath)
{
    return WorkbookReader(node, file, knowledge, keyPath).read();
}

std::string toYaml(const Workbook& workbook, const KnowledgeBase& knowledge, int indent)
{
    const std::string margin(static_cast<std::size_t>(indent), ' ');
    std::string text;
    const auto line = [&](const std::string& content) { text += margin + content + '\n'; };
    line(fmt::format("workbook: {}", versionOf(workbook)));
    line("title: " + yamlScalar(workbook.title));
    line("edition: " + yamlScalar(workbook.edition.str()));
    if (!workbook.overlays.empty())
        line("overlays:");
    for (const std::string& overlay : workbook.overlays)
        line("  - " + yamlScalar(overlay));
    if (workbook.decidedOn)
        text += toYaml(*workbook.decidedOn, indent);
    line("scenarios:");
    constexpr int deeper = 6;
    for (const NamedProfile& scenario : workbook.scenarios) {
        line("  - name: " + yamlScalar(scenario.name));
        if (!scenario.recommended.empty())
            line("    recommended: " + flowList(scenario.recommended));
        if (scenario.profile == Profile{}) {
            line("    profile: {}");
            continue;
        }
        line("    profile:");
        text += toYaml(scenario.profile, knowledge, indent + deeper);
    }
    return text;
}

} // namespace whichmesh
