// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"

#include <utility>

namespace whichmesh::test {

namespace {

const OptionId istio("istio");
const OptionId linkerd("linkerd");
const OptionId cilium("cilium");

Option mesh(const OptionId& id, std::string name, GlyphShape glyph, OptionColours colours)
{
    Option option;
    option.id = id;
    option.name = std::move(name);
    option.glyph = glyph;
    option.colours = std::move(colours);
    option.heading = option.name + " in detail";
    return option;
}

std::vector<Option> options()
{
    Option none = mesh(OptionId("none"), "No mesh", GlyphShape::OpenSquare,
                       {"#3A4049", "#E6E7E9", "#7A838F", "#2A2E35"});
    none.kind = OptionKind::None;
    return {
        mesh(istio, "Istio", GlyphShape::Triangle, {"#2A52BE", "#E4EAF8", "#6F96FF", "#232C45"}),
        mesh(linkerd, "Linkerd", GlyphShape::Diamond, {"#008072", "#DDF0ED", "#35C6B1", "#1B3435"}),
        mesh(cilium, "Cilium", GlyphShape::Hexagon, {"#D07117", "#FBEBDA", "#FFC46E", "#3A3123"}),
        std::move(none)};
}

Cell cell(Support support, std::string text = {})
{
    return Cell{{Claim{EditionId("guide-2024"), support, std::move(text)}}};
}

Feature feature(const char* id, std::string title, Cell ofIstio, Cell ofLinkerd, Cell ofCilium)
{
    return {FeatureId(id),
            std::move(title),
            {{istio, std::move(ofIstio)},
             {linkerd, std::move(ofLinkerd)},
             {cilium, std::move(ofCilium)}}};
}

Section mtls()
{
    Section section;
    section.id = SectionId("mtls");
    section.title = "mTLS";
    section.heading = "mTLS";
    section.verdict = {{istio, linkerd, cilium}, "All three; mTLS is solved."};
    section.features = {
        feature("auto-mtls", "Auto mTLS", cell(Support::Full), cell(Support::Full),
                cell(Support::Full)),
        feature("configurable", "Configurable", cell(Support::Full, "PeerAuth"),
                cell(Support::Full, "Server CRD"), cell(Support::Full, "CiliumNetworkPolicy")),
        feature("identity", "Identity", cell(Support::Value, "ServiceAccount"),
                cell(Support::Value, "ServiceAccount"), cell(Support::Value, "SPIFFE (Cilium)")),
        feature("permissive-mode", "PERMISSIVE mode", cell(Support::Full), cell(Support::Full),
                cell(Support::NotApplicable)),
    };
    return section;
}

Section trafficManagement()
{
    Section section;
    section.id = SectionId("traffic-management");
    section.title = "Traffic management";
    section.heading = "Traffic management";
    section.scope = "HTTP only";
    section.verdict = {{istio}, "Istio, by a wide margin."};
    section.notes = {"Only one mesh has the routing primitives."};
    section.workarounds = {{linkerd, {"Route in the ingress", "Feature flags in app code"}}};
    section.features = {
        feature("l7-routing", "L7 routing", cell(Support::Full, "full (VirtualService)"),
                cell(Support::Partial, "basic (ServiceProfile)"),
                cell(Support::Partial, "basic (CiliumNetworkPolicy L7)")),
        feature("header-routing", "Header-based routing", cell(Support::Full, "match"),
                cell(Support::None), cell(Support::Partial, "partial")),
        feature("fault-injection", "Fault injection", cell(Support::Full, "VS fault"),
                cell(Support::Partial, "retry budgets only"), cell(Support::None)),
        feature("traffic-mirroring", "Traffic mirroring", cell(Support::Full, "VS mirror"),
                cell(Support::Partial, "tap only"), Cell{}),
    };
    return section;
}

} // namespace

KnowledgeBase sampleKnowledge()
{
    KnowledgeBase knowledge;
    knowledge.edition = {EditionId("guide-2024"), "Service mesh guide, edition 2024", "Guide 2024",
                         "2024", "A few rows of the guide."};
    knowledge.editions = {knowledge.edition};
    knowledge.options = options();
    knowledge.sections = {mtls(), trafficManagement()};
    return knowledge;
}

KnowledgeBase sampleKnowledgeOfFour()
{
    KnowledgeBase knowledge = sampleKnowledge();
    const OptionId kuma("kuma");
    knowledge.options.insert(
        knowledge.options.begin() + 3,
        mesh(kuma, "Kuma", GlyphShape::Circle, {"#8A3FA0", "#F3E6F6", "#D58CEB", "#38263D"}));
    for (Section& section : knowledge.sections) {
        for (Feature& row : section.features)
            row.cells[kuma] = cell(Support::Partial);
    }
    return knowledge;
}

KnowledgePtr shared(KnowledgeBase knowledge)
{
    return std::make_shared<const KnowledgeBase>(std::move(knowledge));
}

} // namespace whichmesh::test
