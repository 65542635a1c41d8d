// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/lint/finding.h"

namespace whichmesh {

namespace {

struct Key
{
    std::string operator()(const CellId& id) const { return "feature " + id.feature.str(); }
    std::string operator()(const EntryPart& part) const { return "entry " + part.entry.str(); }
    std::string operator()(const TreePath&) const { return "tree"; }
    std::string operator()(const SectionId& id) const { return "section " + id.str(); }
    std::string operator()(const OptionId& id) const { return "option " + id.str(); }
    std::string operator()(const QuestionId& id) const { return "question " + id.str(); }
    std::string operator()(const ScenarioId& id) const { return "scenario " + id.str(); }
    std::string operator()(const WarningId& id) const { return "anti-pattern " + id.str(); }
    std::string operator()(const LensId& id) const { return "lens " + id.str(); }
    std::string operator()(const HintId& id) const { return "hint " + id.str(); }
    std::string operator()(const ModelId& id) const { return "model " + id.str(); }
};

} // namespace

std::string_view toText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Contradiction:
        return "contradiction";
    case FindingKind::Overlap:
        return "overlap";
    case FindingKind::Gap:
        return "gap";
    case FindingKind::Unreachable:
        return "unreachable";
    case FindingKind::Shadowed:
        return "shadowed";
    }
    return "";
}

Diagnostic finding(const KnowledgeBase& knowledge, FindingKind kind, std::string message,
                   const std::vector<std::string>& places)
{
    Diagnostic diagnostic;
    diagnostic.severity = Severity::Warning;
    diagnostic.kind = toText(kind);
    diagnostic.message = std::move(message);
    for (const std::string& key : places) {
        const auto place = knowledge.places.find(key);
        if (place == knowledge.places.end())
            continue;
        if (diagnostic.file.empty()) {
            diagnostic.file = place->second.file;
            diagnostic.line = place->second.line;
            diagnostic.column = place->second.column;
        } else {
            diagnostic.also.push_back(place->second);
        }
    }
    return diagnostic;
}

std::string placeKey(const Subject& subject)
{
    return std::visit(Key(), subject);
}

} // namespace whichmesh
