// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "app/decision/evaluate.h"
#include "app/report/content/report_parts.h"

#include <algorithm>

namespace whichmesh::report {

namespace {

QString number(double value)
{
    return QString::fromStdString(formatNumber(value));
}

QString withUnit(double value, const LoadKey& key)
{
    QString words = number(value);
    if (!key.unit.empty())
        words += u' ' + QString::fromUtf8(key.unit.data(), static_cast<qsizetype>(key.unit.size()));
    return words;
}

QString assumed(const QString& value)
{
    return QStringLiteral("not known; %1 assumed").arg(value);
}

ReportFact podsFact(const Load& load, const FullLoad& full)
{
    const QString each = QStringLiteral(" (%1 per service)").arg(number(full.podsPerService));
    const bool known = load.services && load.podsPerService;
    return {QStringLiteral("Pods"),
            (known ? number(full.pods()) : assumed(number(full.pods()))) + each, known};
}

ReportFact nodesFact(const Load& load, const FullLoad& full, const QString& title)
{
    if (load.nodes)
        return {title, number(full.nodes), true};
    const bool known = load.services && load.podsPerService;
    const QString value = known ? number(full.nodes) : assumed(number(full.nodes));
    return {title, value + QStringLiteral(" (%1 pods each)").arg(number(podsPerAutomaticNode)),
            known};
}

std::vector<ReportFact> loadFacts(const Load& load)
{
    const FullLoad full = completed(load);
    std::vector<ReportFact> facts;
    for (const LoadKey& key : loadKeys()) {
        const QString title =
            QString::fromUtf8(key.title.data(), static_cast<qsizetype>(key.title.size()));
        const std::optional<double> value = load.*key.member;
        if (key.member == &Load::podsPerService)
            facts.push_back(podsFact(load, full));
        else if (key.member == &Load::nodes)
            facts.push_back(nodesFact(load, full, title));
        else if (value)
            facts.push_back({title, withUnit(*value, key), true});
        else
            facts.push_back({title, assumed(withUnit(key.assumed, key)), false});
    }
    return facts;
}

bool isOnPath(const Verdict& verdict, const QuestionId& question)
{
    return std::ranges::find(verdict.path, question, &PathStep::question) != verdict.path.end();
}

void addAnswers(std::vector<ReportFact>& facts, const Results& results)
{
    for (const Question& question : results.knowledge->questions) {
        if (question.kind == QuestionKind::Number || isOnPath(results.verdict, question.id))
            continue;
        QStringList labels;
        for (const AnswerId& id : givenAnswers(question, results.profile)) {
            const Answer* answer = question.find(id);
            labels += text(answer ? answer->label : id.str());
        }
        if (!labels.isEmpty())
            facts.push_back({text(question.shortText), labels.join(QStringLiteral(", ")), true});
    }
}

void addBudget(std::vector<ReportFact>& facts, const Budget& budget)
{
    const auto add = [&](const QString& label, Measure measure, std::optional<double> value) {
        if (value)
            facts.push_back(
                {label, QStringLiteral("at most ") + formatMeasure(measure, *value), true});
    };
    add(QStringLiteral("Memory budget"), Measure::MemoryMb, budget.memoryMb);
    add(QStringLiteral("CPU budget"), Measure::CpuMillicores, budget.cpuMillicores);
    add(QStringLiteral("Latency budget"), Measure::LatencyP99Ms, budget.latencyP99Ms);
}

} // namespace

std::vector<ReportFact> profilePart(const Results& results)
{
    std::vector<ReportFact> facts = loadFacts(results.profile.load);
    addAnswers(facts, results);
    addBudget(facts, results.profile.budget);
    return facts;
}

} // namespace whichmesh::report
