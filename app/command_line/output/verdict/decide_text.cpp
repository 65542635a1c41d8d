// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "app/command_line/output/text_layout.h"
#include "app/command_line/output/verdict/decide_output.h"
#include "app/command_line/output/verdict/verdict_text.h"
#include "app/decision/evaluate.h"
#include "app/decision/lenses/words.h"
#include "app/decision/verdict_dangers.h"
#include "app/decision/warnings.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string headline(const KnowledgeBase& knowledge, const Verdict& verdict)
{
    if (verdict.recommendation.empty())
        return "No recommendation";
    const std::string names = namesOf(knowledge, verdict.recommendation, "or");
    if (!verdict.clear)
        return (verdict.next ? "Undecided: " : "No clear winner: ") + names;
    const Outcome& outcome = verdict.outcomes.front().outcome;
    const bool isOutcome = !verdict.next && outcome.option == verdict.recommendation.front();
    return "Recommendation: " + names
           + (isOutcome && !outcome.note.empty() ? " (" + outcome.note + ")" : "");
}

std::string labelOf(const PathStep& step, const KnowledgeBase& knowledge)
{
    const Question* question = knowledge.question(step.question);
    const Answer* answer = question ? question->find(step.answer) : nullptr;
    return answer ? answer->label : step.answer.str();
}

std::string shortText(const QuestionId& id, const KnowledgeBase& knowledge)
{
    const Question* question = knowledge.question(id);
    return question ? question->shortText : id.str();
}

/// The answer's label, with the number it rests on where there is one.
std::string answerText(const PathStep& step, const KnowledgeBase& knowledge, const Profile& profile)
{
    const std::string label = labelOf(step, knowledge);
    const std::optional<double> number = knownValue(profile.load, step.question.str());
    return number ? fmt::format("{} (here {})", label, formatNumber(*number)) : label;
}

std::string pathText(const KnowledgeBase& knowledge, const Profile& profile,
                     const std::vector<PathStep>& path)
{
    Rows rows;
    for (const PathStep& step : path)
        rows.push_back({shortText(step.question, knowledge), answerText(step, knowledge, profile)});
    return rows.empty() ? "" : "\nDecided by\n" + columns(rows, 2);
}

/// "Cluster size: 50-500 services", "Performance critical? Yes".
std::string withAnswer(const PathStep& step, const KnowledgeBase& knowledge)
{
    const std::string question = shortText(step.question, knowledge);
    return fmt::format("{}{} {}", question, question.ends_with('?') ? "" : ":",
                       labelOf(step, knowledge));
}

/// The outcomes still open, each with the answers that are yet to be given for it.
std::string openText(const KnowledgeBase& knowledge, const Verdict& verdict)
{
    Rows rows;
    for (const OpenOutcome& outcome : verdict.outcomes) {
        std::string conditions;
        for (std::size_t i = verdict.path.size(); i < outcome.path.size(); ++i) {
            conditions += conditions.empty() ? "" : "; ";
            conditions += withAnswer(outcome.path[i], knowledge);
        }
        rows.push_back({nameOf(knowledge, outcome.outcome.option), conditions});
    }
    return "\nStill possible\n" + columns(rows, 2);
}

/// How to answer a question on the command line: a row per answer, one for all numbers.
Rows settingsFor(const Question& question)
{
    Rows rows;
    std::string labels;
    for (const Answer& answer : question.answers) {
        std::string_view value = answer.id.str();
        if (question.kind == QuestionKind::Boolean)
            value = value == "yes" ? "true" : "false";
        rows.push_back({fmt::format("--set {}={}", question.id.str(), value), answer.label});
        labels += (labels.empty() ? "" : "; ") + answer.label;
    }
    if (question.kind == QuestionKind::Number)
        rows = {{fmt::format("--set {}=NUMBER", question.id.str()), labels}};
    return rows;
}

std::string nextText(const KnowledgeBase& knowledge, const Verdict& verdict)
{
    const Question* question = verdict.next ? knowledge.question(*verdict.next) : nullptr;
    if (!question)
        return {};
    return "\nNext question\n" + wrapped(question->text, 2) + columns(settingsFor(*question), 4);
}

std::string warningsText(const std::vector<Warning>& warnings)
{
    Rows rows;
    for (const Warning& warning : warnings)
        rows.push_back({"!", warning.text});
    return rows.empty() ? "" : "\nWarnings\n" + columns(rows, 2);
}

std::string dangersText(const std::vector<const Danger*>& dangers)
{
    Rows rows;
    for (const Danger* danger : dangers)
        rows.push_back({"!!", danger->title + ". " + danger->text});
    return rows.empty() ? "" : "\nDanger\n" + columns(rows, 2);
}

} // namespace

std::string decideText(const KnowledgeBase& knowledge, const Profile& profile,
                       const Verdict& verdict)
{
    std::string text = wrapped(headline(knowledge, verdict), 0) + wrapped(verdict.reason, 2);
    text += pathText(knowledge, profile, verdict.path);
    if (verdict.next)
        text += openText(knowledge, verdict) + nextText(knowledge, verdict);
    text += dangersText(dangersOf(knowledge, profile, verdict)) + warningsText(verdict.warnings)
            + lensesText(knowledge, verdict) + conflictsText(verdict)
            + whyNotText(knowledge, verdict) + flipsText(verdict) + suggestionsText(verdict);
    const Edition& edition = knowledge.edition;
    text += "\n" + wrapped(fmt::format("By {} ({})", edition.title, edition.id.str()), 0);
    return text;
}

} // namespace whichmesh
