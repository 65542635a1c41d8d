// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/evidence/cell_evidence.h"

#include <algorithm>

namespace whichmesh {

namespace {

/// The layers up to `edition`, with it.
std::vector<EditionId> layersTo(const KnowledgeBase& knowledge, const EditionId& edition)
{
    std::vector<EditionId> layers;
    for (const Edition& layer : knowledge.editions) {
        layers.push_back(layer.id);
        if (layer.id == edition)
            break;
    }
    return layers;
}

bool hasVerdict(const Cell& cell, ClaimVerdict verdict)
{
    return std::ranges::any_of(cell.claims,
                               [verdict](const Claim& claim) { return claim.verdict == verdict; });
}

std::vector<const Source*> sourcesOf(const KnowledgeBase& knowledge, const Cell& cell)
{
    std::vector<const Source*> sources;
    for (const Claim& claim : cell.claims) {
        if (const Source* source = knowledge.source(claim.source))
            sources.push_back(source);
    }
    return sources;
}

bool saysTheSame(const Claim& a, const Claim& b)
{
    return a.support == b.support && a.text == b.text;
}

} // namespace

const Claim* inForceIn(const KnowledgeBase& knowledge, const Cell& cell, const EditionId& edition)
{
    const std::vector<EditionId> layers = layersTo(knowledge, edition);
    const Claim* found = nullptr;
    for (const Claim& claim : cell.claims) {
        if (claim.asserts() && std::ranges::find(layers, claim.edition) != layers.end())
            found = &claim;
    }
    return found;
}

std::vector<EditionId> editionsOf(const KnowledgeBase& knowledge, const Cell& cell,
                                  const Claim& claim)
{
    std::vector<EditionId> editions;
    for (const Edition& layer : knowledge.editions) {
        if (inForceIn(knowledge, cell, layer.id) == &claim)
            editions.push_back(layer.id);
    }
    return editions;
}

const Claim* contender(const Cell& cell)
{
    if (!cell.isContested())
        return nullptr;
    const Claim* inForce = cell.inForce();
    const Claim* newest = nullptr;
    for (const Claim& claim : cell.claims) {
        if (claim.asserts())
            newest = &claim;
    }
    if (newest != inForce)
        return newest;
    const Claim* other = nullptr;
    for (const Claim& claim : cell.claims) {
        if (claim.asserts() && &claim != inForce && !saysTheSame(claim, *inForce))
            other = &claim;
    }
    return other;
}

std::string_view toText(CellTrait trait)
{
    switch (trait) {
    case CellTrait::Contested:
        return "contested";
    case CellTrait::Wrong:
        return "wrong";
    case CellTrait::Dated:
        return "dated";
    case CellTrait::Unsourced:
        return "unsourced";
    case CellTrait::VendorOnly:
        return "vendor-only";
    }
    return {};
}

bool has(const KnowledgeBase& knowledge, const Cell& cell, CellTrait trait)
{
    switch (trait) {
    case CellTrait::Contested:
        return cell.isContested();
    case CellTrait::Wrong:
        return hasVerdict(cell, ClaimVerdict::Wrong);
    case CellTrait::Dated:
        return hasVerdict(cell, ClaimVerdict::Dated);
    case CellTrait::Unsourced:
        return cell.inForce() && sourcesOf(knowledge, cell).empty();
    case CellTrait::VendorOnly: {
        const std::vector<const Source*> sources = sourcesOf(knowledge, cell);
        return !sources.empty() && std::ranges::all_of(sources, [](const Source* source) {
            return source->publisher == Publisher::Vendor;
        });
    }
    }
    return false;
}

EvidenceCounts countEvidence(const KnowledgeBase& knowledge)
{
    EvidenceCounts counts;
    for (const Section& section : knowledge.sections) {
        for (const Feature& feature : section.features) {
            for (const auto& [mesh, cell] : feature.cells) {
                counts.claims += cell.claims.size();
                counts.contested += cell.isContested() ? 1U : 0U;
            }
        }
    }
    return counts;
}

} // namespace whichmesh
