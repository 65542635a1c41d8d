// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/file_place.h"
#include "app/knowledge/advice.h"
#include "app/knowledge/cost/cost_model.h"
#include "app/knowledge/cross_check.h"
#include "app/knowledge/evidence/conformance.h"
#include "app/knowledge/evidence/evidence.h"
#include "app/knowledge/evidence/source.h"
#include "app/knowledge/feature.h"
#include "app/knowledge/lens.h"
#include "app/knowledge/option.h"
#include "app/knowledge/question.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace whichmesh {

/// Where a layer of claims comes from.
struct Edition
{
    EditionId id;
    std::string title;      ///< "Service mesh guide, edition 2024"
    std::string shortTitle; ///< "Guide 2024"
    std::string date;       ///< as exact as known: "2024"
    std::string about;
    EditionId over{}; ///< the edition it lies over; empty for a base

    bool operator==(const Edition&) const = default;
};

/// Everything a stack of layers says, with one of them in force: advice is as of that edition, and
/// what only those above it add is absent; claims, sources and danger notes are of all layers.
/// Immutable once read, and shared.
struct KnowledgeBase
{
    Edition edition;               ///< in force
    std::vector<Edition> editions; ///< all layers, the base first
    std::string fingerprint;       ///< of what is in force; 16 hexadecimal digits
    std::vector<Option> options;   ///< in the order of the tables' columns
    std::vector<Section> sections;
    std::vector<Question> questions;
    DecisionTree tree;
    std::vector<Lens> lenses; ///< empty: the decision tree speaks alone
    std::vector<Hint> hints;
    std::vector<AntiPattern> antiPatterns;
    std::vector<Scenario> scenarios;
    Preset example; ///< what a first start shows
    std::vector<CostModel> models;
    std::vector<CostModel> laterModels; ///< of layers that are not in force, to compare with
    std::vector<PlaybookChapter> playbook;
    std::vector<Source> sources;
    std::vector<AdviceClaim> claims; ///< on what is not a cell, in the order of the layers
    std::vector<Danger> dangers;
    std::map<Subject, EditionId> origins; ///< of what does not come from the base edition
    Conformance conformance;
    std::vector<CrossCheck> crossChecks;
    /// Where things are declared, by kind and id: "feature header-routing", "entry wrong-choice",
    /// "tree". Of what is contested, the place in force.
    std::map<std::string, FilePlace, std::less<>> places;

    const Option* option(const OptionId& id) const;
    const Section* section(const SectionId& id) const;
    const Feature* feature(const FeatureId& id) const;
    const Question* question(const QuestionId& id) const;
    const Scenario* scenario(const ScenarioId& id) const;
    /// Of any layer, in force or not.
    const CostModel* model(const ModelId& id) const;
    /// All of them, the base edition's first.
    std::vector<const CostModel*> everyModel() const;
    const Source* source(const SourceId& id) const;
    /// The layer of that id, in force or not.
    const Edition* layer(const EditionId& id) const;
    const PlaybookEntry* entry(const EntryId& id) const;

    /// The model that results are computed with: the last one, so that an edition that lies over
    /// another brings its own. Null where there is none.
    const CostModel* modelInForce() const;

    /// The compared products, in column order.
    std::vector<const Option*> meshes() const;

    bool operator==(const KnowledgeBase&) const = default;
};

/// Standard inputs, then those of all models, each once.
std::vector<LoadInput> loadInputs(const KnowledgeBase& knowledge);

using KnowledgePtr = std::shared_ptr<const KnowledgeBase>;

} // namespace whichmesh
