// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/text_boxes.h"
#include "app/report/pdf/appendices.h"

namespace whichmesh::pdf {

using namespace layout;

namespace {

/// The first column of all tables of these appendices.
constexpr qreal firstWidth = 380.0;
constexpr qreal labelWidth = 220.0;

TableLook look(const QString& heading, std::vector<qreal> widths,
               const TypeStyle& first = smallStyle())
{
    return {heading, std::move(widths), first};
}

/// Labels and values, without a head.
void addFacts(PageFlow& flow, const QString& heading, const std::vector<ReportFact>& facts,
              qreal width)
{
    TextGrid grid{{QString(), QString()}, {}};
    for (const ReportFact& fact : facts)
        grid.rows += {fact.label, fact.value};
    addTextTable(flow, grid, look(heading, {width, 0.0}, smallStyle().muted()));
}

void addStatements(PageFlow& flow, const QString& heading,
                   const std::vector<ReportStatement>& statements)
{
    TextGrid grid{{QString(), QStringLiteral("Heading in the source")}, {}};
    for (const ReportStatement& statement : statements)
        grid.rows += {statement.text, statement.heading};
    addTextTable(flow, grid, look(heading, {2.0 * firstWidth, 0.0}));
}

void addLenses(PageFlow& flow, const ReportVerdict& verdict)
{
    TextGrid grid{{QStringLiteral("Lens"), QStringLiteral("Says"), QStringLiteral("Stance"),
                   QStringLiteral("Because")},
                  {}};
    for (const ReportLens& lens : verdict.lenses)
        grid.rows += {lens.title, lens.says, lens.stance, lens.reason};
    addTextTable(flow, grid,
                 look(QStringLiteral("Lenses: ") + verdict.agreement,
                      {labelWidth, 200.0, 120.0, 0.0}, smallStyle().bold()));
}

void addLines(PageFlow& flow, const QString& heading, const QStringList& lines)
{
    TextGrid grid{{QString()}, {}};
    for (const QString& line : lines)
        grid.rows += QStringList{line};
    addTextTable(flow, grid, look(heading, {0.0}));
}

void addPath(PageFlow& flow, const ReportVerdict& verdict)
{
    TextGrid grid{
        {QStringLiteral("Question"), QStringLiteral("Answer"), QStringLiteral("Why it matters")},
        {}};
    for (const ReportStep& step : verdict.path)
        grid.rows += {step.question, step.answer, step.why};
    if (!verdict.nextQuestion.isEmpty())
        grid.rows += {verdict.nextQuestion, QStringLiteral("not known"), QString()};
    addTextTable(flow, grid, look(QStringLiteral("Decision path"), {firstWidth, 180.0, 0.0}));
}

void addOutcomes(PageFlow& flow, const ReportVerdict& verdict)
{
    TextGrid grid{
        {QStringLiteral("Outcome"), QStringLiteral("With the answers"), QStringLiteral("Because")},
        {}};
    for (const ReportAlternative& outcome : verdict.outcomes)
        grid.rows += {outcome.option.name, outcome.answers.join(u'\n'), outcome.text};
    addTextTable(
        flow, grid,
        look(QStringLiteral("Still possible"), {labelWidth, 340.0, 0.0}, smallStyle().bold()));
}

void addAlternatives(PageFlow& flow, const ReportVerdict& verdict)
{
    TextGrid grid{{QStringLiteral("Option"), QStringLiteral("Why not")}, {}};
    for (const ReportAlternative& alternative : verdict.alternatives)
        grid.rows += {alternative.option.name, alternative.text};
    addTextTable(
        flow, grid,
        look(QStringLiteral("Why not the others"), {labelWidth, 0.0}, smallStyle().bold()));
}

void addQuestions(PageFlow& flow, const ReportVerdict& verdict)
{
    TextGrid grid{{QStringLiteral("Question"), QStringLiteral("Why it matters")}, {}};
    for (const ReportQuestion& question : verdict.openQuestions)
        grid.rows +=
            {question.decides ? question.text + QStringLiteral(" (decides)") : question.text,
             question.why};
    addTextTable(flow, grid, look(QStringLiteral("Open questions"), {firstWidth, 0.0}));
}

} // namespace

void addDecision(PageFlow& flow, const Report& report)
{
    const ReportVerdict& verdict = report.verdict;
    beginAppendix(flow, report, Appendix::Decision, 600.0);
    std::vector<ReportFact> profile = report.profile;
    if (!report.mustHaves.isEmpty())
        profile.push_back(
            {QStringLiteral("Must-haves"), report.mustHaves.join(QStringLiteral(", ")), true});
    addFacts(flow, QStringLiteral("Profile"), profile, labelWidth);
    addLenses(flow, verdict);
    addLines(flow, QStringLiteral("Where the advice disagrees"), verdict.conflicts);
    addLines(flow, QStringLiteral("What would change it"), verdict.flips);
    addPath(flow, verdict);
    addOutcomes(flow, verdict);
    addStatements(flow, QStringLiteral("What speaks for ") + verdict.headline, verdict.merits);
    std::vector<ReportStatement> against = verdict.warnings;
    against.insert(against.end(), verdict.drawbacks.begin(), verdict.drawbacks.end());
    addStatements(flow, QStringLiteral("Watch out"), against);
    addAlternatives(flow, verdict);
    addQuestions(flow, verdict);
}

void addSources(PageFlow& flow, const Report& report)
{
    beginAppendix(flow, report, Appendix::Sources, 600.0);
    addFacts(flow, QStringLiteral("Sources"), report.sources, labelWidth);
    if (!report.contested.rows.isEmpty())
        addTextTable(flow, report.contested, look(QStringLiteral("Where sources disagree"), {}));
    if (!report.cited.rows.isEmpty())
        addTextTable(flow, report.cited, look(QStringLiteral("Sources cited"), {}));
    addFacts(flow, QStringLiteral("How to read"), report.howToRead, labelWidth);
}

} // namespace whichmesh::pdf
