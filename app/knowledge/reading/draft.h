// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/yaml_reader.h"
#include "app/knowledge/knowledge_base.h"
#include "app/knowledge/reading/ids.h"

#include <set>

namespace whichmesh {

/// A knowledge base while it is read: what is there so far, and all ids, known before the first
/// reference is read.
struct Draft
{
    KnowledgeBase knowledge;

    IdTable options{"option"};
    IdTable sections{"section"};
    IdTable features{"feature"};
    IdTable questions{"question"};
    IdTable antiPatterns{"anti-pattern"};
    IdTable scenarios{"scenario"};
    IdTable models{"model"};
    IdTable chapters{"chapter"};
    IdTable entries{"entry"};

    /// Options and questions whose own kind or answers are at fault: what rests on those is not
    /// judged, so that one fault is not reported many times.
    std::set<OptionId> doubtfulOptions;
    std::set<QuestionId> doubtfulQuestions;

    /// The question of that id, or null; doubtful ones are null too.
    const Question* question(std::string_view id) const;
    /// True if a question of that id may be in what could not be read.
    bool mayBeQuestion(std::string_view id) const;
};

// One function a kind. Each reads the value under its key, appends to the draft and reports all
// faults. Options and questions come first, since the others rest on them.
void readOptions(const NodeReader& list, Draft& draft);
void readQuestions(const NodeReader& list, Draft& draft);
void readAbout(const NodeReader& about, Draft& draft);
void readSections(const NodeReader& list, Draft& draft);
void readTree(const NodeReader& tree, Draft& draft);
void readAntiPatterns(const NodeReader& list, Draft& draft);
void readScenarios(const NodeReader& list, Draft& draft);
void readModels(const NodeReader& list, Draft& draft);
void readChapters(const NodeReader& list, Draft& draft);

/// A condition of the grammar in data/README.md. An absent node is Always.
Condition readCondition(const NodeReader& node, const Draft& draft);

/// A preset: load keys, answers by question, must-haves.
Preset readPreset(const NodeReader& node, const Draft& draft);

/// The answer of `question` that a scalar names; an unknown one is a fault.
AnswerId readAnswer(const NodeReader& value, const Question& question);

/// A key that every feature has, so that no mesh can be called so.
bool isFeatureKey(std::string_view id);

/// The ids of the load keys, for messages.
std::vector<std::string_view> loadKeyIds();

/// Both ends of a half-open interval of a load key, from the keys `from` and `below`.
struct Interval
{
    std::optional<double> from;
    std::optional<double> below;
};
Interval readInterval(MappingReader& map, const LoadKey& key);

} // namespace whichmesh
