// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/advice.h"
#include "app/knowledge/cost_model.h"
#include "app/knowledge/feature.h"
#include "app/knowledge/option.h"
#include "app/knowledge/question.h"

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

    bool operator==(const Edition&) const = default;
};

/// Everything one source says. Immutable once read, and shared.
struct KnowledgeBase
{
    Edition edition;
    std::vector<Option> options; ///< in the order of the tables' columns
    std::vector<Section> sections;
    std::vector<Question> questions;
    DecisionTree tree;
    std::vector<AntiPattern> antiPatterns;
    std::vector<Scenario> scenarios;
    Preset example; ///< what a first start shows
    std::vector<CostModel> models;
    std::vector<PlaybookChapter> playbook;

    const Option* option(const OptionId& id) const;
    const Section* section(const SectionId& id) const;
    const Feature* feature(const FeatureId& id) const;
    const Question* question(const QuestionId& id) const;
    const Scenario* scenario(const ScenarioId& id) const;
    const CostModel* model(const ModelId& id) const;

    /// The compared products, in column order.
    std::vector<const Option*> meshes() const;

    bool operator==(const KnowledgeBase&) const = default;
};

using KnowledgePtr = std::shared_ptr<const KnowledgeBase>;

} // namespace whichmesh
