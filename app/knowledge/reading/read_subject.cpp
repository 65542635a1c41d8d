// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

constexpr std::array<std::string_view, 11> subjectKeys{
    "feature",  "section",      "entry", "option", "question", "outcome",
    "scenario", "anti_pattern", "lens",  "hint",   "model"};

CellId readCellId(const NodeReader& feature, MappingReader& map, const Draft& draft)
{
    const NodeReader mesh = map.need("mesh");
    CellId id{FeatureId(draft.features.resolve(feature)), OptionId(draft.options.resolve(mesh))};
    const Option* option = draft.knowledge.option(id.mesh);
    if (option && option->kind != OptionKind::Mesh && !draft.doubtfulOptions.contains(id.mesh))
        mesh.fault(fmt::format("{} is no mesh, so that no table has a column for it",
                               inQuotes(id.mesh.str())));
    return id;
}

int stepsOf(const PlaybookEntry& entry)
{
    std::size_t count = 0;
    for (const Block& block : entry.blocks) {
        if (const auto* steps = std::get_if<Steps>(&block))
            count += steps->items.size();
    }
    return static_cast<int>(count);
}

EntryPart readEntryPart(const NodeReader& id, MappingReader& map, const Draft& draft)
{
    constexpr double most = 1000;
    EntryPart part{EntryId(draft.entries.resolve(id)), 0};
    const NodeReader step = map.find("step");
    part.step = static_cast<int>(step ? step.wholeNumberIn(1, most).value_or(0) : 0);
    const PlaybookEntry* entry = draft.knowledge.entry(part.entry);
    if (entry && part.step > stepsOf(*entry))
        step.fault(fmt::format("{} has {} steps; there is no step {}", inQuotes(part.entry.str()),
                               stepsOf(*entry), part.step));
    return part;
}

// The answers lead from node to node, and need not reach a leaf.
TreePath readTreePath(const NodeReader& list, const Draft& draft)
{
    TreePath path;
    const TreeNode* node = &draft.knowledge.tree.root;
    for (const NodeReader& item : list.someItems()) {
        const AnswerId answer(item.scalar());
        path.answers.push_back(answer);
        if (!node || node->branches.empty())
            continue;
        const auto branch = std::ranges::find(node->branches, answer, &TreeNode::Branch::answer);
        if (branch == node->branches.end()) {
            item.fault(fmt::format("the tree asks {} here, which has no answer {}",
                                   inQuotes(node->question.str()), inQuotes(answer.str())));
            node = nullptr;
        } else if (branch->node.empty()) {
            node = nullptr;
            if (path.answers.size() < list.node().items.size())
                item.fault("the tree ends here; remove the answers after this one");
        } else {
            node = &branch->node.front();
        }
    }
    return path;
}

Subject read(const NodeReader& value, MappingReader& map, const Draft& draft)
{
    const std::string_view key = value.key();
    if (key == "feature")
        return readCellId(value, map, draft);
    if (key == "section")
        return SectionId(draft.sections.resolve(value));
    if (key == "entry")
        return readEntryPart(value, map, draft);
    if (key == "option")
        return OptionId(draft.options.resolve(value));
    if (key == "question")
        return QuestionId(draft.questions.resolve(value));
    if (key == "outcome")
        return readTreePath(value, draft);
    if (key == "scenario")
        return ScenarioId(draft.scenarios.resolve(value));
    if (key == "anti_pattern")
        return WarningId(draft.antiPatterns.resolve(value));
    if (key == "lens")
        return LensId(draft.lenses.resolve(value));
    if (key == "hint")
        return HintId(draft.hints.resolve(value));
    return ModelId(draft.models.resolve(value));
}

} // namespace

std::optional<Subject> readSubject(MappingReader& map, const Draft& draft)
{
    const std::size_t faultsBefore = map.self().faults().size();
    std::optional<Subject> subject;
    int found = 0;
    for (const std::string_view key : subjectKeys) {
        const NodeReader value = map.find(key);
        if (!value)
            continue;
        ++found;
        if (!subject)
            subject = read(value, map, draft);
    }
    if (map.isMapping() && found != 1)
        map.self().fault(fmt::format("expected exactly one of {}, which tells what this is about",
                                     listed(subjectKeys)));
    return map.self().faults().size() == faultsBefore ? subject : std::nullopt;
}

} // namespace whichmesh
