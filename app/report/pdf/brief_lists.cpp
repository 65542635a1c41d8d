// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/appendices.h"
#include "app/report/pdf/brief_panels.h"

#include <algorithm>

namespace whichmesh::pdf {

using namespace layout;

namespace {

constexpr qreal listGap = 8.0;

const Tokens& tokens()
{
    return tokensOf(Theme::Light);
}

/// A sign or number, text that wraps, and the heading it rests on.
Panel statementRow(const QString& sign, const ReportStatement& statement, const Typesetter& type,
                   qreal width)
{
    const Chip chip = chipOf(type, statement.heading, width * 0.4);
    const qreal room = width - 26.0 - (chip.text.isEmpty() ? 0.0 : chip.width + 12.0);
    const Panel words = textPanel(type, statement.text, bodyStyle(), room, 2);
    return {words.height, [=](Canvas& canvas, qreal x, qreal y) {
                canvas.text(x, y, sign, bodyStyle().muted());
                words.draw(canvas, x + 26.0, y);
                drawChip(canvas, chip, x + width, y + (bodyStyle().lineHeight - chipHeight) / 2.0);
            }};
}

Panel warningRow(const ReportStatement& warning, const Typesetter& type, qreal width)
{
    const Panel words = textPanel(type, warning.text, bodyStyle(), width - 32.0, 3);
    return {words.height, [=](Canvas& canvas, qreal x, qreal y) {
                canvas.icon(x, y, bodyStyle().lineHeight, Icon::Warning, tokens().partial);
                words.draw(canvas, x + 32.0, y);
            }};
}

/// A heading is named once, beside the first of the statements that rest on it.
std::vector<ReportStatement> withHeadingsOnce(std::vector<ReportStatement> statements)
{
    QString last;
    for (ReportStatement& statement : statements) {
        if (statement.heading == last)
            statement.heading.clear();
        else
            last = statement.heading;
    }
    return statements;
}

Panel outcomeRow(const ReportAlternative& outcome, const Typesetter& type, qreal width)
{
    const TypeStyle bold = bodyStyle().bold();
    const QString name = type.elided(outcome.option.name, bold, width / 2.5);
    const qreal indent = std::max(120.0, 22.0 + type.width(name, bold) + 16.0);
    const Panel words =
        textPanel(type, outcome.answers.join(QStringLiteral("; ")), bodyStyle(), width - indent, 2);
    return {words.height, [=, id = outcome.option.id](Canvas& canvas, qreal x, qreal y) {
                canvas.glyph(x, y, bold.lineHeight, id);
                canvas.text(x + 22.0, y, name, bold);
                words.draw(canvas, x + indent, y);
            }};
}

Panel alternativeRow(const ReportAlternative& alternative, qreal nameWidth, const Typesetter& type,
                     qreal width, int lines)
{
    const TypeStyle bold = bodyStyle().bold();
    const Panel words = textPanel(type, alternative.text, bodyStyle(), width - nameWidth, lines);
    const QString name = type.elided(alternative.option.name, bold, nameWidth - 38.0);
    return {words.height, [=, id = alternative.option.id](Canvas& canvas, qreal x, qreal y) {
                canvas.glyph(x, y, bold.lineHeight, id);
                canvas.text(x + 26.0, y, name, bold);
                words.draw(canvas, x + nameWidth, y);
            }};
}

Panel questionRow(const ReportQuestion& question, const Typesetter& type, qreal width)
{
    const Chip chip = question.decides ? chipOf(type, QStringLiteral("decides"), width) : Chip{};
    const qreal room = width - 28.0 - (question.decides ? chip.width + 12.0 : 0.0);
    const Panel words = textPanel(type, question.text, bodyStyle(), room, 2);
    return {words.height, [=](Canvas& canvas, qreal x, qreal y) {
                canvas.add(RectItem{{x + 1.0, y + 7.0, 13.0, 13.0}, {}, tokens().ctl, 2.0});
                words.draw(canvas, x + 28.0, y);
                drawChip(canvas, chip, x + width, y + 2.5);
            }};
}

Panel listed(const QString& heading, std::vector<Panel> rows)
{
    return stacked({headingPanel(heading), stacked(cutAtThree(std::move(rows)), listGap)});
}

} // namespace

Panel meritsPanel(const Report& report, const Typesetter& type, qreal width)
{
    const ReportVerdict& verdict = report.verdict;
    std::vector<Panel> rows;
    if (!verdict.decided) {
        for (const ReportAlternative& outcome : verdict.outcomes)
            rows.push_back(outcomeRow(outcome, type, width));
        return rows.empty() ? Panel{0.0, [](Canvas&, qreal, qreal) {}}
                            : listed(QStringLiteral("Still possible"), std::move(rows));
    }
    for (const ReportStatement& merit : withHeadingsOnce(verdict.merits))
        rows.push_back(statementRow(QStringLiteral("+"), merit, type, width));
    if (rows.empty())
        return {0.0, [](Canvas&, qreal, qreal) {}};
    return listed(QStringLiteral("What speaks for ") + verdict.headline, std::move(rows));
}

Panel watchOutPanel(const Report& report, const Typesetter& type, qreal width)
{
    std::vector<Panel> rows;
    for (const ReportStatement& warning : report.verdict.warnings)
        rows.push_back(warningRow(warning, type, width));
    for (const ReportStatement& drawback : withHeadingsOnce(report.verdict.drawbacks))
        rows.push_back(statementRow(QStringLiteral("\u2212"), drawback, type, width));
    if (rows.empty())
        rows.push_back(textPanel(type,
                                 QStringLiteral("Nothing the source warns of fits this profile."),
                                 bodyStyle().muted(), width, 2));
    return listed(QStringLiteral("Watch out"), std::move(rows));
}

Panel alternativesPanel(const Report& report, const Typesetter& type, qreal width, int linesEach)
{
    qreal nameWidth = 0.0;
    for (const ReportAlternative& alternative : report.verdict.alternatives)
        nameWidth = std::max(nameWidth, type.width(alternative.option.name, bodyStyle().bold()));
    nameWidth = std::min(nameWidth + 42.0, width * 0.4);
    std::vector<Panel> rows;
    for (const ReportAlternative& alternative : report.verdict.alternatives)
        rows.push_back(alternativeRow(alternative, nameWidth, type, width, linesEach));
    if (rows.empty())
        return {0.0, [](Canvas&, qreal, qreal) {}};
    return listed(QStringLiteral("Why not the others"), std::move(rows));
}

Panel openQuestionsPanel(const Report& report, const Typesetter& type, qreal width)
{
    std::vector<Panel> rows;
    for (const ReportQuestion& question : report.verdict.openQuestions)
        rows.push_back(questionRow(question, type, width));
    if (rows.empty())
        rows.push_back(textPanel(type, QStringLiteral("Every question is answered."),
                                 bodyStyle().muted(), width));
    return listed(QStringLiteral("Open questions"), std::move(rows));
}

} // namespace whichmesh::pdf
