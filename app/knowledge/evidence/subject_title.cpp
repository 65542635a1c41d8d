// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/evidence/subject_title.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

struct Title
{
    const KnowledgeBase& knowledge;

    template <typename Thing, typename Tag>
    std::string of(const Thing* thing, std::string Thing::*title, const Id<Tag>& id) const
    {
        return thing ? thing->*title : id.str();
    }

    template <typename Thing, typename Tag>
    std::string of(const std::vector<Thing>& things, std::string Thing::*title,
                   const Id<Tag>& id) const
    {
        const auto found = std::ranges::find(things, id, &Thing::id);
        return found == things.end() ? id.str() : (*found).*title;
    }

    std::string operator()(const CellId& id) const
    {
        return fmt::format("{}, {}", of(knowledge.feature(id.feature), &Feature::title, id.feature),
                           of(knowledge.option(id.mesh), &Option::name, id.mesh));
    }
    std::string operator()(const SectionId& id) const
    {
        return of(knowledge.section(id), &Section::title, id);
    }
    std::string operator()(const EntryPart& part) const
    {
        return of(knowledge.entry(part.entry), &PlaybookEntry::title, part.entry);
    }
    std::string operator()(const OptionId& id) const
    {
        return of(knowledge.option(id), &Option::name, id);
    }
    std::string operator()(const QuestionId& id) const
    {
        return of(knowledge.question(id), &Question::text, id);
    }
    std::string operator()(const TreePath&) const { return knowledge.tree.heading; }
    std::string operator()(const ScenarioId& id) const
    {
        return of(knowledge.scenario(id), &Scenario::title, id);
    }
    std::string operator()(const WarningId& id) const
    {
        return of(knowledge.antiPatterns, &AntiPattern::title, id);
    }
    std::string operator()(const LensId& id) const
    {
        return of(knowledge.lenses, &Lens::title, id);
    }
    std::string operator()(const HintId& id) const { return of(knowledge.hints, &Hint::title, id); }
    std::string operator()(const ModelId& id) const
    {
        return of(knowledge.model(id), &CostModel::title, id);
    }
};

} // namespace

std::string titleOf(const KnowledgeBase& knowledge, const Subject& subject)
{
    return std::visit(Title{knowledge}, subject);
}

} // namespace whichmesh
