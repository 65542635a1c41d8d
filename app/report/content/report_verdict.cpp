// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/evaluate.h"
#include "app/report/content/report_parts.h"
#include "app/report/content/verdict_words.h"

#include <algorithm>

namespace whichmesh::report {

namespace {

QString answerLabel(const Question& question, const AnswerId& id)
{
    const Answer* answer = question.find(id);
    return text(answer ? answer->label : id.str());
}

ReportStep stepOf(const KnowledgeBase& knowledge, const PathStep& step)
{
    const Question* question = knowledge.question(step.question);
    if (!question)
        return {text(step.question.str()), text(step.question.str()), text(step.answer.str()), {}};
    return {text(question->text), text(question->shortText), answerLabel(*question, step.answer),
            text(question->why)};
}

/// "Performance critical? Yes", "Cluster size: < 50 services"
QString asWords(const KnowledgeBase& knowledge, const PathStep& step)
{
    const Question* question = knowledge.question(step.question);
    QString words = text(question ? question->shortText : step.question.str());
    if (!words.endsWith(u'?'))
        words += u':';
    return words + u' '
           + (question ? answerLabel(*question, step.answer) : text(step.answer.str()));
}

/// Small, unless the first word is an acronym or a name such as "eBPF".
QString lowerFirst(const QString& words)
{
    const bool isWord =
        words.size() > 1 && words[0].isUpper() && (words[1].isLower() || words[1].isSpace());
    return isWord ? QString(words[0].toLower() + words.mid(1)) : words;
}

void describe(ReportVerdict& part, const KnowledgeBase& knowledge,
              const std::vector<OptionId>& options)
{
    QStringList names;
    for (const OptionId& id : options) {
        part.options.push_back(named(knowledge, id));
        names += part.options.back().name;
    }
    part.headline = names.isEmpty() ? QStringLiteral("No recommendation") : orJoined(names);
    const Option* only = options.size() == 1 ? knowledge.option(options.front()) : nullptr;
    if (!only || !part.decided)
        return;
    part.summary = text(only->summary);
    QStringList bestFor;
    for (const std::string& use : only->bestFor)
        bestFor += bestFor.isEmpty() ? text(use) : lowerFirst(text(use));
    if (!bestFor.isEmpty())
        part.bestFor = QStringLiteral("Best for: ") + bestFor.join(QStringLiteral(", ")) + u'.';
}

void addMeritsAndDrawbacks(ReportVerdict& part, const KnowledgeBase& knowledge)
{
    for (const NamedOption& named : part.options) {
        const Option* option = knowledge.option(named.id);
        if (!option)
            continue;
        const QString prefix =
            part.options.size() > 1 ? named.name + QStringLiteral(": ") : QString();
        for (const std::string& pro : option->pros)
            part.merits.push_back({prefix + text(pro), text(option->heading)});
        for (const std::string& con : option->cons)
            part.drawbacks.push_back({prefix + text(con), text(option->heading)});
    }
}

ReportAlternative outcomeOf(const KnowledgeBase& knowledge, const OpenOutcome& open,
                            const std::vector<PathStep>& known)
{
    ReportAlternative outcome{named(knowledge, open.outcome.option), text(open.outcome.reason), {}};
    for (const PathStep& step : open.path) {
        if (std::ranges::find(known, step) == known.end())
            outcome.answers += asWords(knowledge, step);
    }
    return outcome;
}

/// The open questions of the tree that can still be met, then the unanswered ones beside the tree.
std::vector<ReportQuestion> openQuestions(const Results& results)
{
    const KnowledgeBase& knowledge = *results.knowledge;
    std::vector<ReportQuestion> open;
    for (const QuestionState& state : results.questions) {
        const Question* question = knowledge.question(state.question);
        if (question && state.reached && !state.answer)
            open.push_back({text(question->text), text(question->why), true});
    }
    for (const Question& question : knowledge.questions) {
        const bool inTree =
            std::ranges::find(results.questions, question.id, &QuestionState::question)
            != results.questions.end();
        if (!inTree && givenAnswers(question, results.profile).empty()
            && !results.profile.answers.contains(question.id))
            open.push_back({text(question.text), text(question.why), false});
    }
    return open;
}

QString namesOf(const KnowledgeBase& knowledge, const std::vector<OptionId>& options)
{
    QStringList names;
    for (const OptionId& id : options)
        names += named(knowledge, id).name;
    return names.join(QStringLiteral(", "));
}

QString saysOf(const KnowledgeBase& knowledge, const Opinion& opinion)
{
    if (!opinion.spoke)
        return {};
    if ((opinion.blocks || opinion.favours.empty()) && !opinion.rejects.empty()
        && opinion.seconds.empty())
        return QStringLiteral("not ") + namesOf(knowledge, opinion.rejects);
    const QString first = namesOf(knowledge, opinion.favours);
    const QString second = namesOf(knowledge, opinion.seconds);
    if (second.isEmpty())
        return first;
    return first.isEmpty() ? QStringLiteral("(%1)").arg(second)
                           : QStringLiteral("%1 (or %2)").arg(first, second);
}

void addLenses(ReportVerdict& part, const KnowledgeBase& knowledge, const Verdict& verdict)
{
    part.agreement = agreementWords(verdict);
    for (const Opinion& opinion : verdict.opinions)
        part.lenses.push_back(
            {text(opinion.title), wordOf(stanceOf(opinion, verdict.recommendation)),
             saysOf(knowledge, opinion), text(opinion.reason), text(opinion.heading)});
    for (const Flip& flip : verdict.flips)
        part.flips += text(flip.text);
    for (const Conflict& conflict : verdict.conflicts)
        part.conflicts += text(conflict.text);
}

/// Who is against an option, and what puts it out.
ReportAlternative alternativeOf(const KnowledgeBase& knowledge, const Verdict& verdict,
                                const WhyNot& whyNot)
{
    QStringList lines = blockerWords(knowledge, whyNot);
    if (const QString against = againstWords(verdict, whyNot); !against.isEmpty())
        lines.prepend(against);
    return {named(knowledge, whyNot.option), lines.join(u' '), {}};
}

} // namespace

ReportVerdict verdictPart(const Results& results)
{
    const KnowledgeBase& knowledge = *results.knowledge;
    const Verdict& verdict = results.verdict;
    ReportVerdict part;
    part.decided = verdict.clear;
    part.reason = text(verdict.reason);
    describe(part, knowledge, verdict.recommendation);
    addLenses(part, knowledge, verdict);
    for (const PathStep& step : verdict.path)
        part.path.push_back(stepOf(knowledge, step));
    if (verdict.next) {
        const Question* next = knowledge.question(*verdict.next);
        part.nextQuestion = text(next ? next->text : verdict.next->str());
        part.nextShortQuestion = text(next ? next->shortText : verdict.next->str());
    }
    if (part.decided) {
        addMeritsAndDrawbacks(part, knowledge);
    } else {
        for (const OpenOutcome& outcome : verdict.outcomes)
            part.outcomes.push_back(outcomeOf(knowledge, outcome, verdict.path));
    }
    part.warnings = dangersPart(results);
    for (const Warning& warning : verdict.warnings)
        part.warnings.push_back({text(warning.text), text(warning.heading)});
    for (const QString& remark : remarksOnTheRecommended(knowledge, verdict))
        part.warnings.push_back({remark, {}});
    for (const WhyNot& whyNot : verdict.whyNot)
        part.alternatives.push_back(alternativeOf(knowledge, verdict, whyNot));
    part.openQuestions = openQuestions(results);
    return part;
}

} // namespace whichmesh::report
