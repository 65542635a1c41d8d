// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace whichmesh {

/// The name of a thing in the knowledge base. The tag keeps ids of different things apart, so that
/// an option cannot be passed where a feature is meant.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(std::string value)
        : m_value(std::move(value))
    {
    }

    const std::string& str() const { return m_value; }
    bool empty() const { return m_value.empty(); }

    auto operator<=>(const Id&) const = default;

private:
    std::string m_value;
};

using AnswerId = Id<struct AnswerTag>;
using CheckId = Id<struct CheckTag>;
using ComponentId = Id<struct ComponentTag>;
using CostSourceId = Id<struct CostSourceTag>;
using DangerId = Id<struct DangerTag>;
using EditionId = Id<struct EditionTag>;
using EntryId = Id<struct EntryTag>;
using FeatureId = Id<struct FeatureTag>;
using HintId = Id<struct HintTag>;
using InputId = Id<struct InputTag>;
using LensId = Id<struct LensTag>;
using ModeId = Id<struct ModeTag>;
using ModelId = Id<struct ModelTag>;
using OptionId = Id<struct OptionTag>;
using QuestionId = Id<struct QuestionTag>;
using RuleId = Id<struct RuleTag>;
using ScenarioId = Id<struct ScenarioTag>;
using SectionId = Id<struct SectionTag>;
using SourceId = Id<struct SourceTag>;
using WarningId = Id<struct WarningTag>;

} // namespace whichmesh

template <typename Tag>
struct std::hash<whichmesh::Id<Tag>>
{
    std::size_t operator()(const whichmesh::Id<Tag>& id) const noexcept
    {
        return std::hash<std::string>()(id.str());
    }
};
