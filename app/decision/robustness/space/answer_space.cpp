// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/space/answer_space.h"

#include "app/decision/compiled/load_segments.h"

#include <algorithm>
#include <cmath>

namespace whichmesh {

namespace {

const LoadKey& servicesKey()
{
    return *findLoadKey("services");
}

/// The first whole number of each stretch but the first.
std::vector<double> wholeCuts(const std::vector<double>& cuts, const LoadKey& key)
{
    std::vector<double> whole;
    for (const double cut : cuts) {
        const double first = std::ceil(cut);
        if (first > key.minimum && first <= key.maximum)
            whole.push_back(first);
    }
    const auto repeated = std::ranges::unique(whole);
    whole.erase(repeated.begin(), repeated.end());
    return whole;
}

std::vector<LoadStretch> stretchesOf(const std::vector<double>& wholeCuts, const LoadKey& key)
{
    std::vector<LoadStretch> stretches;
    double from = key.minimum;
    for (const double cut : wholeCuts) {
        stretches.push_back({from, cut - 1});
        from = cut;
    }
    stretches.push_back({from, key.maximum});
    return stretches;
}

std::size_t stretchWith(const std::vector<LoadStretch>& stretches, double value)
{
    const auto found = std::ranges::find_if(
        stretches, [value](const LoadStretch& stretch) { return value <= stretch.to; });
    return found == stretches.end() ? stretches.size() - 1
                                    : static_cast<std::size_t>(found - stretches.begin());
}

std::vector<std::uint64_t> settingsOf(const Question& question)
{
    std::vector<std::uint64_t> settings;
    if (question.kind == QuestionKind::Choices) {
        for (std::uint64_t set = 0; set < bit(question.answers.size()); ++set)
            settings.push_back(set);
        return settings;
    }
    settings.push_back(0);
    for (std::size_t i = 0; i < question.answers.size(); ++i)
        settings.push_back(bit(i));
    return settings;
}

} // namespace

AnswerSpace::AnswerSpace(const CompiledKnowledge& compiled, const Profile& profile)
    : m_compiled(&compiled)
    , m_budget(profile.budget)
    , m_load(profile.load)
    , m_base(compiled.compact(profile))
{
    addQuestions(compiled.knowledge());
    addLoad(profile);
    addServices(profile);
    addLoadPoints();
}

void AnswerSpace::addQuestions(const KnowledgeBase& knowledge)
{
    for (std::size_t i = 0; i < knowledge.questions.size(); ++i) {
        const Question& question = knowledge.questions[i];
        if (question.kind == QuestionKind::Number)
            continue;
        if (question.kind == QuestionKind::Choices && question.answers.size() > mostAnswers) {
            m_whole = false;
            continue;
        }
        m_variables.push_back({question.id.str(), false, i, settingsOf(question), {}});
        const auto& settings = m_variables.back().answers;
        const auto now = std::ranges::find(settings, m_base.answers[i]);
        m_settings.push_back(
            now == settings.end() ? 0 : static_cast<std::size_t>(now - settings.begin()));
    }
}

void AnswerSpace::addLoad(const Profile& profile)
{
    for (std::size_t i = 0; i < loadKeyCount; ++i) {
        const LoadKey& key = loadKeys()[i];
        // Automatic nodes follow the services, which come last.
        const bool follows = key.member == &Load::nodes && !(profile.load.*key.member);
        const std::vector<double> cuts = wholeCuts(m_compiled->indices().cuts.of(i), key);
        if (key.id == servicesKey().id || follows || cuts.empty())
            continue;
        m_variables.push_back({std::string(key.id), true, i, {}, stretchesOf(cuts, key)});
        m_settings.push_back(stretchWith(m_variables.back().stretches,
                                         (profile.load.*key.member).value_or(key.assumed)));
    }
}

void AnswerSpace::addServices(const Profile& profile)
{
    const LoadKey& key = servicesKey();
    const std::size_t index = loadKeyIndex(key.id);
    std::vector<double> cuts;
    std::vector<std::size_t> settings = m_settings;
    const auto addCuts = [&](const Load& load) {
        Profile moved = profile;
        moved.load = load;
        for (const LoadSegment& segment : loadSegments(*m_compiled, moved, index))
            if (segment.from > key.minimum)
                cuts.push_back(segment.from);
    };
    const auto addAtEach = [&](const auto& self, std::size_t variable) -> void {
        if (variable == m_variables.size())
            return addCuts(loadAt(settings));
        if (!m_variables[variable].isLoad)
            return self(self, variable + 1);
        for (std::size_t i = 0; i < m_variables[variable].size(); ++i) {
            settings[variable] = i;
            self(self, variable + 1);
        }
    };
    addAtEach(addAtEach, 0);
    // What is unknown of the load may decide at other numbers than what is assumed of it.
    addCuts(profile.load);
    std::ranges::sort(cuts);
    const auto repeated = std::ranges::unique(cuts);
    cuts.erase(repeated.begin(), repeated.end());
    m_variables.push_back({std::string(key.id), true, index, {}, stretchesOf(cuts, key)});
    m_settings.push_back(
        stretchWith(m_variables.back().stretches, profile.load.services.value_or(key.assumed)));
}

const SpaceVariable* AnswerSpace::find(std::string_view key) const
{
    const auto found = std::ranges::find(m_variables, key, &SpaceVariable::key);
    return found == m_variables.end() ? nullptr : &*found;
}

Load AnswerSpace::loadAt(const std::vector<std::size_t>& settings) const
{
    Load load = m_load;
    for (std::size_t i = 0; i < m_variables.size(); ++i) {
        if (!m_variables[i].isLoad)
            continue;
        const LoadKey& key = loadKeys()[m_variables[i].index];
        const LoadStretch& stretch = m_variables[i].stretches[settings[i]];
        // As near to what the profile says as the stretch allows.
        load.*key.member =
            std::clamp((load.*key.member).value_or(key.assumed), stretch.from, stretch.to);
    }
    return load;
}

std::optional<double> AnswerSpace::load(std::string_view key) const
{
    return m_load.*findLoadKey(key)->member;
}

void AnswerSpace::change(CompactProfile& profile, const SpaceVariable& variable,
                         std::size_t setting) const
{
    if (!variable.isLoad) {
        profile.answers[variable.index] = variable.answers[setting];
        return;
    }
    const LoadKey& key = loadKeys()[variable.index];
    const LoadStretch& stretch = variable.stretches[setting];
    Load load = m_load;
    load.*key.member =
        std::clamp((load.*key.member).value_or(key.assumed), stretch.from, stretch.to);
    const LoadPoint point = pointAt(load);
    profile.cells = point.cells;
    profile.budget = point.budget;
}

AnswerSpace::LoadPoint AnswerSpace::pointAt(const Load& load) const
{
    return {m_compiled->indices().cuts.cellsOf(load), m_compiled->budgetState(m_budget, load)};
}

void AnswerSpace::addLoadPoints()
{
    std::vector<std::size_t> settings = m_settings;
    const auto addFrom = [&](const auto& self, std::size_t variable) -> void {
        if (variable == m_variables.size()) {
            m_points.push_back(pointAt(loadAt(settings)));
            return;
        }
        if (!m_variables[variable].isLoad)
            return self(self, variable + 1);
        for (std::size_t i = 0; i < m_variables[variable].size(); ++i) {
            settings[variable] = i;
            self(self, variable + 1);
        }
    };
    addFrom(addFrom, 0);
}

void AnswerSpace::set(CompactProfile& profile, const std::vector<std::size_t>& settings) const
{
    std::size_t point = 0;
    for (std::size_t i = 0; i < m_variables.size(); ++i) {
        const SpaceVariable& variable = m_variables[i];
        if (variable.isLoad)
            point = point * variable.size() + settings[i];
        else
            profile.answers[variable.index] = variable.answers[settings[i]];
    }
    profile.cells = m_points[point].cells;
    profile.budget = m_points[point].budget;
}

} // namespace whichmesh
