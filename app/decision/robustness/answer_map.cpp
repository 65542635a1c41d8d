// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/robustness/answer_map.h"

#include <algorithm>

namespace whichmesh {

namespace {

/// A question of the map and the settings that have rows: each answer by itself, and how it is
/// answered now.
struct RowQuestion
{
    const SpaceVariable* variable;
    const Question* question;
    std::vector<std::size_t> settings;
};

RowQuestion rowQuestion(const AnswerSpace& space, const SpaceVariable& variable)
{
    const Question& question = space.compiled().knowledge().questions[variable.index];
    RowQuestion result{&variable, &question, {}};
    const auto place = static_cast<std::size_t>(&variable - space.variables().data());
    const std::size_t now = space.settings()[place];
    for (std::size_t answer = 0; answer < question.answers.size(); ++answer) {
        const auto found = std::ranges::find(variable.answers, bit(answer));
        result.settings.push_back(static_cast<std::size_t>(found - variable.answers.begin()));
    }
    if (std::ranges::count(result.settings, now) == 0)
        result.settings.push_back(now);
    return result;
}

std::vector<RowQuestion> rowQuestions(const AnswerSpace& space,
                                      const std::vector<Influence>& influences)
{
    std::vector<RowQuestion> chosen;
    std::size_t rows = 1;
    for (const Influence& influence : influences) {
        const SpaceVariable* variable = space.find(influence.key);
        if (!variable || variable->isLoad)
            continue;
        RowQuestion question = rowQuestion(space, *variable);
        if (rows * question.settings.size() > mostRows)
            continue;
        rows *= question.settings.size();
        chosen.push_back(std::move(question));
    }
    return chosen;
}

std::vector<AnswerId> answersOf(const RowQuestion& question, std::size_t setting)
{
    std::vector<AnswerId> answers;
    forEachBit(question.variable->answers[setting], [&](std::size_t answer) {
        answers.push_back(question.question->answers[answer].id);
    });
    return answers;
}

std::vector<MapCell> cellsOf(const AnswerSpace& space, const SpaceVariable& services,
                             CompactProfile profile)
{
    std::vector<MapCell> cells;
    for (std::size_t i = 0; i < services.size(); ++i) {
        space.change(profile, services, i);
        const Decision decision = space.compiled().decide(profile);
        MapCell cell{services.stretches[i].from, services.stretches[i].to,
                     space.compiled().optionsOf(decision.recommendation), decision.clear};
        if (!cells.empty() && cells.back().winners == cell.winners
            && cells.back().clear == cell.clear)
            cells.back().to = cell.to;
        else
            cells.push_back(std::move(cell));
    }
    return cells;
}

} // namespace

AnswerMap answerMap(const AnswerSpace& space, const std::vector<Influence>& influences)
{
    const SpaceVariable& services = *space.find("services");
    const std::vector<RowQuestion> questions = rowQuestions(space, influences);
    AnswerMap map;
    map.services = space.load(services.key);
    for (std::size_t i = 1; i < services.size(); ++i)
        map.cuts.push_back(services.stretches[i].from);
    for (const RowQuestion& question : questions)
        map.questions.push_back(question.question->id);
    std::size_t count = 1;
    for (const RowQuestion& question : questions)
        count *= question.settings.size();
    for (std::size_t row = 0; row < count; ++row) {
        CompactProfile profile = space.base();
        MapRow shown;
        std::size_t rest = row;
        std::size_t block = count;
        for (const RowQuestion& question : questions) {
            block /= question.settings.size();
            const std::size_t setting = question.settings[rest / block];
            rest %= block;
            space.change(profile, *question.variable, setting);
            shown.answers.push_back(answersOf(question, setting));
        }
        if (profile.answers == space.base().answers)
            map.here = row;
        shown.cells = cellsOf(space, services, profile);
        map.rows.push_back(std::move(shown));
    }
    return map;
}

} // namespace whichmesh
