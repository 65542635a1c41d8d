// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/stack/stack_assembly.h"

#include "app/knowledge/stack/layering.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace whichmesh {

namespace {

using ReadKind = void (*)(const NodeReader&, Draft&);

// In this order, since what comes later rests on what comes before.
constexpr std::array<std::pair<ContentKind, ReadKind>, contentKeys.size()> readers{{
    {ContentKind::Sources, readSources},
    {ContentKind::Options, readOptions},
    {ContentKind::Questions, readQuestions},
    {ContentKind::About, readAbout},
    {ContentKind::Sections, readSections},
    {ContentKind::Tree, readTree},
    {ContentKind::Lenses, readLenses},
    {ContentKind::Hints, readHints},
    {ContentKind::AntiPatterns, readAntiPatterns},
    {ContentKind::Scenarios, readScenarios},
    {ContentKind::Models, readModels},
    {ContentKind::Measurements, readMeasurements},
    {ContentKind::Chapters, readChapters},
    {ContentKind::Claims, readClaims},
    {ContentKind::Dangers, readDangers},
    {ContentKind::CrossChecks, readCrossChecks},
    {ContentKind::Conformance, readConformance},
}};

void declare(const NodeReader& list, const DeclaredIds& ids)
{
    if (!list.is(YamlNode::Kind::Sequence)) {
        ids.table->markIncomplete();
        return;
    }
    for (const YamlNode& item : list.node().items) {
        if (ids.key.empty())
            ids.table->declare(NodeReader(item, list.faults()));
        else if (const YamlNode* inner = item.find(ids.key))
            declare(NodeReader(*inner, list.faults()), {ids.table});
        else if (!ids.mayBeAbsent)
            ids.table->markIncomplete();
    }
}

// A file that cannot be parsed, several documents in one for the most part.
bool looksLikeKubernetes(const std::string& text)
{
    return ("\n" + text).find("\napiVersion:") != std::string::npos;
}

} // namespace

StackAssembly::StackAssembly(const std::vector<LayerFiles>& layers)
{
    parse(layers);
    for (Layer& layer : m_layers)
        layer.checkHeads();
    order();
    checkIds();
}

void StackAssembly::parse(const std::vector<LayerFiles>& layers)
{
    std::vector<KnowledgeFile> files;
    for (const LayerFiles& layer : layers)
        files.insert(files.end(), layer.files.begin(), layer.files.end());
    std::vector<ParsedFile> parsed = parseFiles(files);
    auto next = parsed.begin();
    for (const LayerFiles& layer : layers) {
        Layer& added = m_layers.emplace_back(layer);
        bool holdsOnlyReports = layer.named && !layer.files.empty() && layer.faults.empty();
        for (const KnowledgeFile& file : layer.files) {
            ParsedFile& read = *next++;
            if (layer.named && read && isKubernetesObject(*read)) {
                m_reports.push_back({file.name, std::move(*read)});
                continue;
            }
            if (layer.named && !read && looksLikeKubernetes(file.text)) {
                leaveOut(std::move(read.error()));
                continue;
            }
            holdsOnlyReports = false;
            added.add(file, std::move(read));
        }
        if (holdsOnlyReports)
            m_layers.pop_back();
    }
}

// Files of Kubernetes need not be reports, nor such as this program reads.
void StackAssembly::leaveOut(Diagnostics faults)
{
    for (Diagnostic& fault : faults) {
        fault.severity = Severity::Note;
        fault.message = "left out: " + fault.message;
        m_warnings.push_back(std::move(fault));
    }
}

void StackAssembly::order()
{
    std::vector<Layer*> waiting;
    for (Layer& layer : m_layers)
        waiting.push_back(&layer);
    for (std::size_t before = waiting.size() + 1; waiting.size() < before;) {
        before = waiting.size();
        std::erase_if(waiting, [this](Layer* layer) { return place(*layer); });
    }
    std::vector<std::string_view> known;
    for (const Layer* layer : m_order)
        known.emplace_back(layer->edition().str());
    for (Layer* layer : waiting) {
        const std::string& over = layer->over().str();
        const bool isThere = std::ranges::any_of(
            m_layers, [&over](const Layer& other) { return other.edition().str() == over; });
        if (isThere && !over.empty())
            layer->faultAtHead("over", fmt::format("{} lies, in the end, over itself",
                                                   inQuotes(layer->edition().str())));
        else if (layer->isWhole() && layer->holdsOnlyTables())
            layer->faultAtHead("edition", "a table of measurements is no overlay by itself; name "
                                          "it under \"include\" of an about.yaml");
        else if (layer->over().empty() && layer->isWhole())
            layer->faultAtHead("edition", "an overlay says what it lies over; add \"over\" with "
                                          "the id of an edition");
        else if (!layer->over().empty())
            layer->faultAtHead("over", fmt::format("there is no edition {} to lie over{}",
                                                   inQuotes(over), didYouMean(over, known)));
        m_order.push_back(layer);
    }
}

// True if what the layer lies over is in its place, so that it has one, too.
bool StackAssembly::place(Layer& layer)
{
    const bool isFirst = m_order.empty();
    const bool fits = layer.over().empty()
                          ? isFirst && !layer.isNamed()
                          : std::ranges::any_of(m_order, [&layer](const Layer* below) {
                                return below->edition() == layer.over();
                            });
    if (fits)
        m_order.push_back(&layer);
    return fits;
}

void StackAssembly::checkIds()
{
    for (auto layer = m_order.begin(); layer != m_order.end(); ++layer) {
        const auto same = std::find_if(m_order.begin(), layer, [layer](const Layer* other) {
            return other->edition() == (*layer)->edition();
        });
        if (same != layer && !(*layer)->edition().empty())
            (*layer)->faultAtHead("edition", fmt::format("the edition {} is read from {} already",
                                                         inQuotes((*layer)->edition().str()),
                                                         inQuotes((*same)->place())));
    }
}

tl::expected<StackPtr, Diagnostics> StackAssembly::finish(const EditionId& usual)
{
    for (Layer* layer : m_order)
        read(*layer);
    Diagnostics all = faults();
    if (!all.empty())
        return tl::unexpected(std::move(all));
    layReportsOver();
    shareEvidence(m_editions);
    warnOfUnusedSources();
    auto stack = std::make_shared<KnowledgeStack>();
    for (KnowledgeBase& knowledge : m_editions)
        stack->editions.push_back(std::make_shared<const KnowledgeBase>(std::move(knowledge)));
    stack->usual = usual.empty() ? stack->editions.front()->edition.id : usual;
    stack->warnings = std::move(m_warnings);
    return stack;
}

void StackAssembly::read(Layer& layer)
{
    m_draft.isOverlay = &layer != m_order.front() || !layer.over().empty() || layer.isNamed();
    layer.checkKinds(m_draft.isOverlay);
    beginEdition(layer);
    declareIds(layer);
    for (const auto& [kind, reader] : readers)
        readKind(layer, kind);
    m_draft.knowledge.editions.push_back(m_draft.knowledge.edition);
    for (const SourceDocument& document : layer.documents())
        m_fingerprint.add(document.root());
    m_draft.knowledge.fingerprint = m_fingerprint.text();
    for (const IdTable* table : m_draft.tables())
        table->addPlaces(m_draft.knowledge.places);
    layer.forEach(ContentKind::Tree, [this](const NodeReader& tree) {
        const Mark mark = tree.keyMark();
        m_draft.knowledge.places["tree"] = {tree.faults().file(), mark.line, mark.column};
    });
    m_editions.push_back(m_draft.knowledge);
}

// Without an about the id has to do.
void StackAssembly::beginEdition(Layer& layer)
{
    const std::string& id = layer.edition().str();
    m_draft.knowledge.edition = Edition{layer.edition(), id, id, {}, {}, layer.over()};
    for (IdTable* table : m_draft.tables())
        table->beginLayer();
    for (const ContentKind kind : layer.unread()) {
        for (const DeclaredIds& ids : m_draft.tablesOf(kind))
            ids.table->markIncomplete();
    }
}

void StackAssembly::declareIds(Layer& layer)
{
    for (const auto& [name, kind] : contentKeys) {
        for (const DeclaredIds& ids : m_draft.tablesOf(kind))
            layer.forEach(kind, [&ids](const NodeReader& list) { declare(list, ids); });
    }
}

void StackAssembly::readKind(Layer& layer, ContentKind kind)
{
    const auto read = std::ranges::find(readers, kind, &std::pair<ContentKind, ReadKind>::first);
    const std::size_t before = countOf(m_draft.knowledge, kind);
    bool found = false;
    layer.forEach(kind, [this, read, &found](const NodeReader& content) {
        read->second(content, m_draft);
        found = true;
    });
    if (found && m_draft.isOverlay)
        settle(m_draft.knowledge, kind, before);
}

// The reports are an edition of their own over all others.
void StackAssembly::layReportsOver()
{
    if (m_reports.empty())
        return;
    const EditionId below = m_draft.knowledge.edition.id;
    m_draft.knowledge.edition = Edition{EditionId("conformance-reports"),
                                        "Gateway API conformance reports",
                                        "Conformance",
                                        {},
                                        "What conformance reports of the Gateway API prove.",
                                        below};
    Diagnostics notices = importReports(m_reports, m_draft.knowledge);
    std::ranges::move(notices, std::back_inserter(m_warnings));
    m_draft.knowledge.editions.push_back(m_draft.knowledge.edition);
    for (const ReportFile& report : m_reports)
        m_fingerprint.add(report.root);
    m_draft.knowledge.fingerprint = m_fingerprint.text();
    m_editions.push_back(m_draft.knowledge);
}

Diagnostics StackAssembly::faults() const
{
    Diagnostics all;
    for (const Layer& layer : m_layers)
        std::ranges::move(layer.faults(), std::back_inserter(all));
    // Those of one file are in order already.
    std::ranges::stable_sort(all, {}, &Diagnostic::file);
    return all;
}

void StackAssembly::warnOfUnusedSources()
{
    for (Layer* layer : m_order) {
        for (const SourceDocument& document : layer->documents()) {
            const YamlNode* sources = document.root().find(toKey(ContentKind::Sources));
            YamlFaults odd(document.file(), document.root());
            for (const YamlNode& source : sources ? sources->items : std::vector<YamlNode>()) {
                const std::string& id = source.find("id")->scalar;
                if (!m_draft.usedSources.contains(SourceId(id)))
                    odd.add(source, fmt::format("nothing rests on the source {}; use it or remove "
                                                "it",
                                                inQuotes(id)));
            }
            for (Diagnostic& warning : odd.diagnostics()) {
                warning.severity = Severity::Warning;
                m_warnings.push_back(std::move(warning));
            }
        }
    }
}

} // namespace whichmesh
