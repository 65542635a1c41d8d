// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/knowledge_base.h"

#include <algorithm>

namespace whichmesh {

namespace {

template <typename Thing, typename Key>
const Thing* findById(const std::vector<Thing>& things, const Key& id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const Option* KnowledgeBase::option(const OptionId& id) const
{
    return findById(options, id);
}

const Section* KnowledgeBase::section(const SectionId& id) const
{
    return findById(sections, id);
}

const Feature* KnowledgeBase::feature(const FeatureId& id) const
{
    for (const Section& section : sections) {
        if (const Feature* feature = findById(section.features, id))
            return feature;
    }
    return nullptr;
}

const Question* KnowledgeBase::question(const QuestionId& id) const
{
    return findById(questions, id);
}

const Scenario* KnowledgeBase::scenario(const ScenarioId& id) const
{
    return findById(scenarios, id);
}

const CostModel* KnowledgeBase::model(const ModelId& id) const
{
    const CostModel* found = findById(models, id);
    return found ? found : findById(laterModels, id);
}

std::vector<const CostModel*> KnowledgeBase::everyModel() const
{
    std::vector<const CostModel*> all;
    for (const std::vector<CostModel>* some : {&models, &laterModels}) {
        for (const CostModel& model : *some)
            all.push_back(&model);
    }
    return all;
}

const Source* KnowledgeBase::source(const SourceId& id) const
{
    return findById(sources, id);
}

const Edition* KnowledgeBase::layer(const EditionId& id) const
{
    return findById(editions, id);
}

const PlaybookEntry* KnowledgeBase::entry(const EntryId& id) const
{
    for (const PlaybookChapter& chapter : playbook) {
        if (const PlaybookEntry* entry = findById(chapter.entries, id))
            return entry;
    }
    return nullptr;
}

const CostModel* KnowledgeBase::modelInForce() const
{
    return models.empty() ? nullptr : &models.back();
}

std::vector<const Option*> KnowledgeBase::meshes() const
{
    std::vector<const Option*> found;
    for (const Option& option : options) {
        if (option.kind == OptionKind::Mesh)
            found.push_back(&option);
    }
    return found;
}

std::vector<LoadInput> loadInputs(const KnowledgeBase& knowledge)
{
    std::vector<LoadInput> inputs(standardInputs().begin(), standardInputs().end());
    for (const CostModel* model : knowledge.everyModel()) {
        for (const LoadInput& input : model->inputs) {
            if (std::ranges::find(inputs, input.id, &LoadInput::id) == inputs.end())
                inputs.push_back(input);
        }
    }
    return inputs;
}

} // namespace whichmesh
