// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/questions/same_outlooks.h"

#include "app/decision/compiled/load_segments.h"
#include "app/decision/evaluate.h"
#include "app/decision/question_state.h"

#include <algorithm>

namespace whichmesh {

namespace {

// What is tight makes a remark, never another decision.
bool decideAlike(const BudgetState& left, const BudgetState& right)
{
    return left.set == right.set && left.over == right.over && left.open == right.open;
}

bool decideAlike(CompactProfile left, const CompactProfile& right)
{
    if (!decideAlike(left.budget, right.budget))
        return false;
    left.budget = right.budget;
    return left == right;
}

/// Two profiles that the rules cannot tell apart, against the budget at other loads.
class Comparison
{
public:
    Comparison(const CompiledKnowledge& compiled, const Profile& left, const Profile& right)
        : m_compiled(compiled)
        , m_left(left)
        , m_right(right)
    {
    }

    bool staySameAtAnswersOf(const Question& question) const
    {
        return std::ranges::all_of(question.answers, [&](const Answer& answer) {
            const Load left = loadWith(m_left, question, answer);
            const Load right = loadWith(m_right, question, answer);
            const LoadCuts& cuts = m_compiled.indices().cuts;
            return cuts.cellsOf(left) == cuts.cellsOf(right)
                   && decideAlike(m_compiled.budgetState(m_left.budget, left),
                                  m_compiled.budgetState(m_right.budget, right));
        });
    }

    /// An open number may turn out anything.
    bool staySameAlong(const Question& question) const
    {
        const std::size_t key = loadKeyIndex(question.id.str());
        if (key >= loadKeyCount || !givenAnswers(question, m_right).empty())
            return true;
        return std::ranges::equal(loadSegments(m_compiled, m_left, key),
                                  loadSegments(m_compiled, m_right, key),
                                  [key](const LoadSegment& left, const LoadSegment& right) {
                                      return left.cells[key] == right.cells[key]
                                             && decideAlike(left.budget, right.budget);
                                  });
    }

private:
    Load loadWith(const Profile& profile, const Question& question, const Answer& answer) const
    {
        return withAnswer(m_compiled.knowledge(), profile, question.id, answer.id).load;
    }

    const CompiledKnowledge& m_compiled;
    const Profile& m_left;
    const Profile& m_right;
};

} // namespace

bool haveSameOutlooks(const CompiledKnowledge& compiled, const Profile& left, const Profile& right)
{
    const CompactProfile compact = compiled.compact(right);
    if (left.answers != right.answers || !decideAlike(compiled.compact(left), compact))
        return false;
    // Without a limit all that a load says is in its cells.
    if (!compact.budget.set)
        return true;
    const Comparison comparison(compiled, left, right);
    return std::ranges::all_of(compiled.knowledge().questions, [&](const Question& question) {
        return question.kind != QuestionKind::Number
               || (comparison.staySameAtAnswersOf(question) && comparison.staySameAlong(question));
    });
}

} // namespace whichmesh
