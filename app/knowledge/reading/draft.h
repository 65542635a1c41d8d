// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/yaml/yaml_reader.h"
#include "app/knowledge/knowledge_base.h"
#include "app/knowledge/reading/ids.h"
#include "app/knowledge/stack/source_document.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace whichmesh {

/// A table and where a list has its ids: in its items or, with a key, in those of the list under
/// that key of each item.
struct DeclaredIds
{
    IdTable* table;
    std::string_view key{};
    bool mayBeAbsent = false; ///< the key
};

/// A stack of layers while it is read, the base first: what is in force so far, and all ids, known
/// before the first reference of a layer is read. What a layer reads is appended to the lists of
/// `knowledge`, and takes the place of what it contests afterwards (see layering.h).
struct Draft
{
    KnowledgeBase knowledge;
    bool isOverlay = false; ///< the layer that is being read lies over another

    IdTable options{"option"};
    IdTable sections{"section"};
    IdTable features{"feature"};
    IdTable questions{"question"};
    IdTable lenses{"lens"};
    IdTable rules{"rule"};
    IdTable hints{"hint"};
    IdTable antiPatterns{"anti-pattern"};
    IdTable scenarios{"scenario"};
    IdTable models{"model"};
    IdTable chapters{"chapter"};
    IdTable entries{"entry"};
    IdTable sources{"source", Contest::Refused};
    IdTable dangers{"danger note", Contest::Refused};
    IdTable crossChecks{"cross-check", Contest::Refused};

    /// Every table above.
    std::vector<IdTable*> tables();
    /// The tables that a list of that kind declares ids in.
    std::vector<DeclaredIds> tablesOf(ContentKind kind);

    /// The sources that something rests on.
    mutable std::set<SourceId> usedSources;

    /// Options and questions whose own kind or answers are at fault: what rests on those is not
    /// judged, so that one fault is not reported many times.
    std::set<OptionId> doubtfulOptions;
    std::set<QuestionId> doubtfulQuestions;

    /// The question of that id, or null; doubtful ones are null too.
    const Question* question(std::string_view id) const;
    /// True if a question of that id may be in what could not be read.
    bool mayBeQuestion(std::string_view id) const;
};

/// A knowledge base has no more options and a question no more answers, so that a set of them fits
/// a machine word.
inline constexpr std::size_t mostOptions = 64;
inline constexpr std::size_t mostAnswers = 60;

// One function a kind. Each reads the value under its key, appends to the draft and reports all
// faults. Options and questions come first, since the others rest on them.
void readOptions(const NodeReader& list, Draft& draft);
void readQuestions(const NodeReader& list, Draft& draft);
void readAbout(const NodeReader& about, Draft& draft);
void readSections(const NodeReader& list, Draft& draft);
void readTree(const NodeReader& tree, Draft& draft);
void readLenses(const NodeReader& list, Draft& draft);
void readHints(const NodeReader& list, Draft& draft);
void readAntiPatterns(const NodeReader& list, Draft& draft);
void readScenarios(const NodeReader& list, Draft& draft);
void readModels(const NodeReader& list, Draft& draft);
void readMeasurements(const NodeReader& table, Draft& draft);
void readChapters(const NodeReader& list, Draft& draft);
void readSources(const NodeReader& list, Draft& draft);
void readClaims(const NodeReader& list, Draft& draft);
void readDangers(const NodeReader& list, Draft& draft);
void readCrossChecks(const NodeReader& list, Draft& draft);
void readConformance(const NodeReader& conformance, Draft& draft);

/// What every claim says: support, text, reason, since, as_of, source and verdict. Refuses one that
/// asserts a value without a source, where the layer lies over another. `mustHaveSupport` is for
/// cells.
Claim readClaim(MappingReader& map, const Draft& draft, bool mustHaveSupport);

/// The text and its command of each step of a list.
std::vector<Step> readSteps(const NodeReader& list);

/// What a claim or a danger note is about, from the one key that names it; nothing where that is
/// at fault.
std::optional<Subject> readSubject(MappingReader& map, const Draft& draft);

/// A day such as 2026-11-22, which the calendar has.
std::string readDay(const NodeReader& value);

/// The id of a source, which is in use from now on.
SourceId readSourceId(const NodeReader& value, const Draft& draft);

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
