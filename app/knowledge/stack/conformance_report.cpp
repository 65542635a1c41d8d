// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/stack/conformance_report.h"

#include "app/base/text.h"
#include "app/base/yaml/yaml_faults.h"
#include "app/knowledge/evidence/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

namespace whichmesh {

namespace {

constexpr std::string_view group = "gateway.networking.k8s.io/";
constexpr std::string_view knownVersion = "gateway.networking.k8s.io/v1";
constexpr std::string_view reportKind = "ConformanceReport";
constexpr std::string_view meshPrefix = "MESH-";
constexpr std::string_view gatewayPrefix = "GATEWAY-";

std::string scalarAt(const YamlNode& node, std::string_view key)
{
    const YamlNode* value = node.find(key);
    return value && value->kind == YamlNode::Kind::Scalar ? value->scalar : std::string();
}

std::vector<std::string> scalarsAt(const YamlNode& node, std::string_view key)
{
    std::vector<std::string> texts;
    if (const YamlNode* list = node.find(key)) {
        for (const YamlNode& item : list->items)
            texts.push_back(item.scalar);
    }
    return texts;
}

bool holds(const std::vector<std::string>& list, const std::string& text)
{
    return std::ranges::find(list, text) != list.end();
}

// What one report says of one row.
struct Proven
{
    std::vector<std::string> passed;
    std::vector<std::string> failed;
};

/// One report, with whatever is odd about it.
class Report
{
public:
    Report(const ReportFile& file, const Conformance& conformance)
        : m_root(&file.root)
        , m_conformance(&conformance)
        , m_notices(file.name, file.root)
    {
    }

    /// False where it is to be left out.
    bool isUsable();
    void addTo(KnowledgeBase& knowledge, const SourceId& id);
    std::string date() const { return scalarAt(*m_root, "date"); }
    Diagnostics notices() const;

private:
    const YamlNode& at(std::string_view key) const;
    bool findMesh();
    std::map<FeatureId, Proven> proven();
    void judge(const YamlNode& profile, const Conformance::Proof& proof, Proven& row) const;
    Claim claimOf(const Proven& row, const EditionId& edition, const SourceId& source) const;
    std::string version() const;

    const YamlNode* m_root;
    const Conformance* m_conformance;
    YamlFaults m_notices;
    OptionId m_mesh;
};

const YamlNode& Report::at(std::string_view key) const
{
    const YamlNode* found = m_root->find(key);
    return found ? *found : *m_root;
}

bool Report::isUsable()
{
    const std::string kind = scalarAt(*m_root, "kind");
    const std::string version = scalarAt(*m_root, "apiVersion");
    if (kind != reportKind || !version.starts_with(group)) {
        m_notices.add(at("kind"), fmt::format("left out: {} of {} is no conformance report of the "
                                              "Gateway API",
                                              inQuotes(kind), inQuotes(version)));
        return false;
    }
    if (version != knownVersion) {
        m_notices.add(at("apiVersion"), fmt::format("left out: the report has version {}; only {} "
                                                    "can be read",
                                                    inQuotes(version), knownVersion));
        return false;
    }
    if (!m_root->find("profiles") || !isDay(date().substr(0, 10))) {
        m_notices.add(*m_root, "left out: the report has no profiles, or no date");
        return false;
    }
    return findMesh();
}

bool Report::findMesh()
{
    const YamlNode* implementation = m_root->find("implementation");
    const std::string organization =
        implementation ? scalarAt(*implementation, "organization") : std::string();
    const std::string project =
        implementation ? scalarAt(*implementation, "project") : std::string();
    for (const Conformance::Implementation& known : m_conformance->implementations) {
        if (known.organization == organization && known.project == project)
            m_mesh = known.mesh;
    }
    if (m_mesh.empty())
        m_notices.add(at("implementation"), fmt::format("left out: no mesh here is {} of {}",
                                                        inQuotes(project), inQuotes(organization)));
    return !m_mesh.empty();
}

std::string Report::version() const
{
    return scalarAt(at("implementation"), "version");
}

std::map<FeatureId, Proven> Report::proven()
{
    std::map<FeatureId, Proven> rows;
    for (const YamlNode& profile : at("profiles").items) {
        const std::string name = scalarAt(profile, "name");
        if (name.starts_with(gatewayPrefix))
            continue;
        if (!name.starts_with(meshPrefix)) {
            m_notices.add(profile, fmt::format("left out: unknown profile {}", inQuotes(name)));
            continue;
        }
        for (const Conformance::Proof& proof : m_conformance->proofs) {
            if (proof.profile == name)
                judge(profile, proof, rows[proof.row]);
        }
    }
    if (rows.empty())
        m_notices.add(at("profiles"), "left out: the report has no mesh profile that proves a row "
                                      "here; gateways are not meshes");
    return rows;
}

void Report::judge(const YamlNode& profile, const Conformance::Proof& proof, Proven& row) const
{
    if (proof.feature.empty()) {
        const YamlNode* core = profile.find("core");
        const bool passes = core && scalarAt(*core, "result") == "success";
        (passes ? row.passed : row.failed).push_back(proof.profile + " core");
        return;
    }
    const YamlNode* extended = profile.find("extended");
    if (!extended)
        return;
    if (holds(scalarsAt(*extended, "supportedFeatures"), proof.feature))
        row.passed.push_back(proof.feature);
    else if (holds(scalarsAt(*extended, "unsupportedFeatures"), proof.feature))
        row.failed.push_back(proof.feature);
}

Claim Report::claimOf(const Proven& row, const EditionId& edition, const SourceId& source) const
{
    Claim claim;
    claim.edition = edition;
    claim.support = row.failed.empty()   ? Support::Full
                    : row.passed.empty() ? Support::None
                                         : Support::Partial;
    if (!row.passed.empty())
        claim.text = fmt::format("passes {}", fmt::join(row.passed, ", "));
    if (!row.failed.empty())
        claim.text += fmt::format("{}does not pass {}", claim.text.empty() ? "" : "; ",
                                  fmt::join(row.failed, ", "));
    claim.reason = fmt::format("Gateway API {}, {} channel", scalarAt(*m_root, "gatewayAPIVersion"),
                               scalarAt(*m_root, "gatewayAPIChannel"));
    claim.since = version();
    claim.asOf = date().substr(0, 10);
    claim.source = source;
    return claim;
}

void Report::addTo(KnowledgeBase& knowledge, const SourceId& id)
{
    const EditionId& edition = knowledge.edition.id;
    bool used = false;
    for (const auto& [feature, row] : proven()) {
        for (Section& section : knowledge.sections) {
            const auto found = std::ranges::find(section.features, feature, &Feature::id);
            if (found == section.features.end() || (row.passed.empty() && row.failed.empty()))
                continue;
            found->cells[m_mesh].claims.push_back(claimOf(row, edition, id));
            used = true;
        }
    }
    if (used)
        knowledge.sources.push_back(
            {id,
             fmt::format("Gateway API {} conformance report: {} {}",
                         scalarAt(*m_root, "gatewayAPIVersion"),
                         scalarAt(at("implementation"), "project"), version()),
             {},
             Publisher::Standard,
             edition});
}

Diagnostics Report::notices() const
{
    Diagnostics notices = m_notices.diagnostics();
    for (Diagnostic& notice : notices)
        notice.severity = Severity::Note;
    return notices;
}

} // namespace

bool isKubernetesObject(const YamlNode& root)
{
    return root.find("apiVersion") && root.find("kind");
}

Diagnostics importReports(const std::vector<ReportFile>& files, KnowledgeBase& knowledge)
{
    std::vector<Report> reports;
    Diagnostics notices;
    const auto keep = [&notices](const Report& report) {
        const Diagnostics found = report.notices();
        notices.insert(notices.end(), found.begin(), found.end());
    };
    for (const ReportFile& file : files) {
        Report report(file, knowledge.conformance);
        if (report.isUsable())
            reports.push_back(std::move(report));
        else
            keep(report);
    }
    std::ranges::stable_sort(reports, {}, &Report::date);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        reports[i].addTo(knowledge, SourceId(fmt::format("conformance-report-{}", i + 1)));
        keep(reports[i]);
    }
    return notices;
}

} // namespace whichmesh
