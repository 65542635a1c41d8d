// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/knowledge/condition.h"
#include "app/knowledge/cost/load.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace whichmesh {

/// A choice the source warns of. `when` is true of the profiles and candidates it fits; Never where
/// nothing a profile holds can tell.
struct AntiPattern
{
    WarningId id;
    std::string title;
    std::string advice;
    std::string heading;
    Condition when;

    bool operator==(const AntiPattern&) const = default;
};

/// Values to start a profile from.
struct Preset
{
    Load load;
    std::map<QuestionId, std::vector<AnswerId>> answers;
    std::vector<FeatureId> mustHaves;

    bool operator==(const Preset&) const = default;
};

/// One of the source's typical cases, with its recommendation and a profile to start from.
struct Scenario
{
    ScenarioId id;
    std::string title;
    std::string heading;
    std::vector<OptionId> favours; ///< first choices
    std::vector<OptionId> seconds;
    std::string reason;
    Preset preset;

    bool operator==(const Scenario&) const = default;
};

struct Paragraph
{
    std::string text;

    bool operator==(const Paragraph&) const = default;
};

struct Points
{
    std::string title; ///< may be empty
    std::vector<std::string> items;

    bool operator==(const Points&) const = default;
};

/// A numbered step; `command` may have several lines and is shown as written.
struct Step
{
    std::string text;
    std::string command;

    bool operator==(const Step&) const = default;
};

struct Steps
{
    std::vector<Step> items;

    bool operator==(const Steps&) const = default;
};

struct TextTable
{
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< each as long as `columns`

    bool operator==(const TextTable&) const = default;
};

/// Stands for a comparison section, shown in full.
struct SectionReference
{
    SectionId section;

    bool operator==(const SectionReference&) const = default;
};

using Block = std::variant<Paragraph, Points, Steps, TextTable, SectionReference>;

/// A piece of the source that is not a comparison table. `applies` tells the profiles it is for.
struct PlaybookEntry
{
    EntryId id;
    std::string title;
    std::string heading;
    std::vector<OptionId> options; ///< what it is about; may be empty
    Condition applies{Condition::Kind::Never, {}, {}};
    std::vector<Block> blocks;

    bool operator==(const PlaybookEntry&) const = default;
};

/// A chapter of the playbook, in reading order.
struct PlaybookChapter
{
    std::string id;
    std::string title;
    std::vector<PlaybookEntry> entries;

    bool operator==(const PlaybookChapter&) const = default;
};

} // namespace whichmesh
