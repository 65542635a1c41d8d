// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/questions/reach.h"

#include "app/decision/compiled/load_segments.h"

#include <algorithm>

namespace whichmesh {

namespace {

/// The verdicts tried for one question before it counts as undecided.
constexpr std::size_t mostTrials = 4'000;

/// Past this many answers the ways to choose among them are more than can be tried.
constexpr std::size_t mostChoices = 10;

/// One way a question can turn out: an answer, some answers, a stretch of a load key, or nothing.
struct Turn
{
    std::uint64_t answers = 0;
    std::int16_t cell = 0;
    BudgetState budget;
};

struct OpenQuestion
{
    std::size_t index = 0;
    std::size_t loadKey = loadKeyCount; ///< of a Number question
    std::vector<Turn> turns;            ///< the first leaves it open
    bool complete = true;               ///< nothing was left out of the turns
};

void addAnswers(OpenQuestion& open, const Question& question)
{
    const std::size_t count = question.answers.size();
    if (question.kind != QuestionKind::Choices) {
        for (std::size_t i = 0; i < count; ++i)
            open.turns.push_back({bit(i), 0, {}});
        return;
    }
    open.complete = count <= mostChoices;
    const std::uint64_t sets = bit(std::min(count, mostChoices));
    // Single answers first: they are the likeliest to decide.
    for (std::size_t i = 0; i < count; ++i)
        open.turns.push_back({bit(i), 0, {}});
    for (std::uint64_t set = 1; set < sets; ++set) {
        if ((set & (set - 1)) != 0)
            open.turns.push_back({set, 0, {}});
    }
}

OpenQuestion openQuestion(const CompiledKnowledge& compiled, const Profile& profile,
                          const CompactProfile& compact, std::size_t index)
{
    const Question& question = compiled.knowledge().questions[index];
    OpenQuestion open{index, loadKeyCount, {}, true};
    if (question.kind != QuestionKind::Number) {
        open.turns.push_back({});
        addAnswers(open, question);
        return open;
    }
    open.loadKey = loadKeyIndex(question.id.str());
    if (open.loadKey >= loadKeyCount)
        return open;
    open.turns.push_back({0, compact.cells[open.loadKey], compact.budget});
    for (const LoadSegment& segment : loadSegments(compiled, profile, open.loadKey))
        open.turns.push_back({0, segment.cells[open.loadKey], segment.budget});
    return open;
}

/// The search for one question: a turn of each of the others, and two turns of its own that differ.
class Search
{
public:
    Search(const CompiledKnowledge& compiled, const CompactProfile& compact,
           const std::vector<OpenQuestion>& questions, std::size_t asked)
        : m_compiled(compiled)
        , m_trial(compact)
        , m_questions(questions)
        , m_asked(asked)
    {
    }

    bool run()
    {
        if (!m_questions[m_asked].complete || differs())
            return true;
        for (std::size_t other = 0; other < m_questions.size(); ++other) {
            if (other != m_asked && differsAlong(other))
                return true;
        }
        return differsBelow(0);
    }

private:
    void take(const OpenQuestion& question, const Turn& turn)
    {
        if (question.loadKey < loadKeyCount) {
            m_trial.cells[question.loadKey] = turn.cell;
            m_trial.budget = turn.budget;
        } else {
            m_trial.answers[question.index] = turn.answers;
        }
    }

    /// Whether the asked question's answer decides as the others stand. Giving up counts as yes.
    bool differs()
    {
        const OpenQuestion& asked = m_questions[m_asked];
        bool found = false;
        OptionMask first = 0;
        for (std::size_t i = 0; i < asked.turns.size() && !found; ++i) {
            take(asked, asked.turns[i]);
            const OptionMask then = m_compiled.decide(m_trial).recommendation;
            first = i == 0 ? then : first;
            found = then != first || ++m_trials > mostTrials;
        }
        if (!asked.turns.empty())
            take(asked, asked.turns.front());
        return found;
    }

    bool differsAlong(std::size_t other)
    {
        const OpenQuestion& question = m_questions[other];
        bool found = false;
        for (std::size_t i = 1; i < question.turns.size() && !found; ++i) {
            take(question, question.turns[i]);
            found = differs();
        }
        if (!question.turns.empty())
            take(question, question.turns.front());
        return found;
    }

    bool differsBelow(std::size_t depth)
    {
        if (depth == m_questions.size())
            return differs();
        if (depth == m_asked || m_questions[depth].turns.empty())
            return differsBelow(depth + 1);
        const OpenQuestion& question = m_questions[depth];
        bool found = !question.complete;
        for (std::size_t i = 0; i < question.turns.size() && !found; ++i) {
            take(question, question.turns[i]);
            found = differsBelow(depth + 1);
        }
        take(question, question.turns.front());
        return found;
    }

    const CompiledKnowledge& m_compiled;
    CompactProfile m_trial;
    const std::vector<OpenQuestion>& m_questions;
    std::size_t m_asked;
    std::size_t m_trials = 0;
};

/// Whether the must-haves leave one option at most, which no answer brings back.
bool isSettled(const CompiledKnowledge& compiled, const CompactProfile& compact)
{
    std::vector<Vote> votes(compiled.lenses().size());
    compiled.vote(compact, votes);
    OptionMask left = compiled.options();
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (compiled.lenses()[i].kind == LensKind::MustHaves)
            left &= ~votes[i].out;
    }
    // A load may still push the last one over the budget.
    return (left & (left - 1)) == 0 && !compact.budget.set;
}

} // namespace

std::vector<bool> canChangeRecommendation(const CompiledKnowledge& compiled, const Profile& profile,
                                          const std::vector<std::size_t>& open)
{
    const CompactProfile compact = compiled.compact(profile);
    if (isSettled(compiled, compact))
        return std::vector<bool>(open.size(), false);
    std::vector<OpenQuestion> questions;
    for (const std::size_t index : open)
        questions.push_back(openQuestion(compiled, profile, compact, index));
    std::vector<bool> can;
    for (std::size_t i = 0; i < questions.size(); ++i)
        can.push_back(Search(compiled, compact, questions, i).run());
    return can;
}

} // namespace whichmesh
