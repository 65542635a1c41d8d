// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/markdown_writer.h"

#include "app/report/markdown_text.h"
#include "app/report/totals_grid.h"

namespace whichmesh {

namespace {

/// Builds a document block by block, one blank line between them.
class Writer
{
public:
    void heading(int level, const QString& text)
    {
        block(QString(level, u'#') + u' ' + markdownText(text) + u'\n');
    }

    void paragraph(const QString& text)
    {
        if (!text.isEmpty())
            block(markdownText(text) + u'\n');
    }

    void strong(const QString& text) { block(QStringLiteral("**%1**\n").arg(markdownText(text))); }

    void bullets(const QStringList& items)
    {
        QString list;
        for (const QString& item : items)
            list += QStringLiteral("- ") + markdownText(item) + u'\n';
        if (!list.isEmpty())
            block(list);
    }

    void table(const TextGrid& grid)
    {
        if (!grid.rows.isEmpty())
            block(toMarkdown(grid));
    }

    void block(const QString& text)
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
        m_text += text;
    }

    const QString& text() const { return m_text; }

private:
    QString m_text;
};

/// "Sentence. (Heading)"
QString withSource(const ReportStatement& statement)
{
    return statement.heading.isEmpty()
               ? statement.text
               : statement.text + QStringLiteral(" (") + statement.heading + u')';
}

QStringList withSources(const std::vector<ReportStatement>& statements)
{
    QStringList lines;
    for (const ReportStatement& statement : statements)
        lines += withSource(statement);
    return lines;
}

void writeSection(Writer& out, const QString& title, const QStringList& items)
{
    if (items.isEmpty())
        return;
    out.heading(2, title);
    out.bullets(items);
}

void writeHead(Writer& out, const Report& report)
{
    out.heading(1, report.title);
    QString about = QStringLiteral("Decision brief");
    if (!report.dateText.isEmpty())
        about += QStringLiteral(", ") + report.dateText;
    out.paragraph(about + QStringLiteral(". Knowledge base: ") + report.source + u'.');
}

void writeVerdict(Writer& out, const ReportVerdict& verdict)
{
    out.heading(2, verdict.decided ? QStringLiteral("Recommendation: ") + verdict.headline
                   : verdict.options.empty()
                       ? verdict.headline
                       : QStringLiteral("No clear winner: ") + verdict.headline);
    if (verdict.decided) {
        out.paragraph(verdict.reason);
        out.paragraph(verdict.bestFor);
    } else {
        out.paragraph(verdict.reason);
        if (!verdict.nextQuestion.isEmpty())
            out.paragraph(QStringLiteral("The first answer that is missing: ")
                          + verdict.nextQuestion
                          + QStringLiteral(" What is not known never counts as no."));
    }
}

void writeLenses(Writer& out, const ReportVerdict& verdict)
{
    TextGrid grid{{QStringLiteral("Lens"), QStringLiteral("Says"), QStringLiteral("Stance"),
                   QStringLiteral("Because"), QStringLiteral("Heading in the source")},
                  {}};
    for (const ReportLens& lens : verdict.lenses)
        grid.rows += {lens.title, lens.says, lens.stance, lens.reason, lens.heading};
    if (!grid.rows.isEmpty()) {
        out.heading(2, QStringLiteral("Lenses: ") + verdict.agreement);
        out.table(grid);
    }
    writeSection(out, QStringLiteral("Where the advice disagrees"), verdict.conflicts);
    writeSection(out, QStringLiteral("What would change it"), verdict.flips);
}

void writeProfile(Writer& out, const Report& report)
{
    TextGrid grid{{QStringLiteral("Profile"), QStringLiteral("Value")}, {}};
    for (const ReportFact& fact : report.profile)
        grid.rows += {fact.label, fact.value};
    if (!report.mustHaves.isEmpty())
        grid.rows += {QStringLiteral("Must-haves"), report.mustHaves.join(QStringLiteral(", "))};
    out.heading(2, QStringLiteral("Profile"));
    out.table(grid);
}

void writePath(Writer& out, const ReportVerdict& verdict)
{
    TextGrid grid{
        {QStringLiteral("Question"), QStringLiteral("Answer"), QStringLiteral("Why it matters")},
        {}};
    for (const ReportStep& step : verdict.path)
        grid.rows += {step.question, step.answer, step.why};
    if (!verdict.nextQuestion.isEmpty())
        grid.rows += {verdict.nextQuestion, QStringLiteral("not known"), QString()};
    if (grid.rows.isEmpty())
        return;
    out.heading(2, QStringLiteral("Decision path"));
    out.table(grid);
}

void writeGrounds(Writer& out, const ReportVerdict& verdict)
{
    TextGrid outcomes{
        {QStringLiteral("Outcome"), QStringLiteral("With the answers"), QStringLiteral("Because")},
        {}};
    for (const ReportAlternative& outcome : verdict.outcomes)
        outcomes.rows += {outcome.option.name, outcome.answers.join(u'\n'), outcome.text};
    if (!outcomes.rows.isEmpty()) {
        out.heading(2, QStringLiteral("Still possible"));
        out.table(outcomes);
    }
    writeSection(out, QStringLiteral("What speaks for ") + verdict.headline,
                 withSources(verdict.merits));
    writeSection(out, QStringLiteral("Watch out"),
                 withSources(verdict.warnings) + withSources(verdict.drawbacks));

    TextGrid others{{QStringLiteral("Option"), QStringLiteral("Why not")}, {}};
    for (const ReportAlternative& alternative : verdict.alternatives)
        others.rows += {alternative.option.name, alternative.text};
    if (!others.rows.isEmpty()) {
        out.heading(2, QStringLiteral("Why not the others"));
        out.table(others);
    }
    QStringList questions;
    for (const ReportQuestion& question : verdict.openQuestions)
        questions +=
            question.decides ? question.text + QStringLiteral(" (decides)") : question.text;
    writeSection(out, QStringLiteral("Open questions"), questions);
}

void writeGrid(Writer& out, const QString& heading, const TextGrid& grid)
{
    if (grid.rows.isEmpty())
        return;
    out.heading(3, heading);
    out.table(grid);
}

void writeList(Writer& out, const QString& heading, const QStringList& items)
{
    if (items.isEmpty())
        return;
    out.heading(3, heading);
    out.bullets(items);
}

void writeOverhead(Writer& out, const ReportOverhead& overhead)
{
    if (!overhead.available)
        return;
    QStringList caveats;
    for (const ReportStatement& caveat : overhead.caveats)
        caveats += caveat.heading + QStringLiteral(": ") + caveat.text;
    if (!overhead.costBasis.isEmpty())
        caveats += QStringLiteral("Cost: ") + overhead.costBasis;
    if (!overhead.assumptions.isEmpty())
        caveats += overhead.assumptions;
    out.heading(2, QStringLiteral("Overhead at ") + overhead.load);
    out.paragraph(
        QStringLiteral("Model: %1, from \u201C%2\u201D. Typical value, then low to high%3.")
            .arg(overhead.model, overhead.heading,
                 overhead.isWide() ? QString()
                                   : QStringLiteral(", and what it was computed from")));
    if (!overhead.score.isEmpty())
        out.paragraph(QStringLiteral("How well the model did: %1.").arg(overhead.score));
    out.table(totalsGrid(overhead));
    writeList(out, QStringLiteral("What the figures say"), overhead.readings);
    writeGrid(out, QStringLiteral("As the cluster grows"), overhead.growth);
    writeList(out, QStringLiteral("What to keep in mind"), caveats);
    writeList(out, QStringLiteral("What is left out"), overhead.leftOut);
    writeGrid(out, QStringLiteral("What the figures were computed from"), overhead.origins);
    writeGrid(out, QStringLiteral("Sources of the figures"), overhead.sources);
}

void writeTable(Writer& out, const ReportTable& table, const std::vector<NamedOption>& columns)
{
    TextGrid grid{{QStringLiteral("Feature")}, {}};
    for (const NamedOption& column : columns)
        grid.columns += column.name;
    for (const ReportRow& row : table.rows) {
        QStringList cells{row.mustHave ? QStringLiteral("\u2605 ") + row.title : row.title};
        for (const auto& claim : row.cells)
            cells += cellText(claim ? &*claim : nullptr);
        grid.rows += cells;
    }
    out.heading(3, table.title);
    out.paragraph(table.scope);
    out.table(grid);
    out.paragraph(table.verdict);
    out.bullets(table.remarks);
}

/// Writes the blocks of a playbook entry.
struct BlockWriter
{
    Writer& out;

    void operator()(const QString& paragraph) const
    {
        for (const QString& part : paragraph.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            out.paragraph(part);
    }

    void operator()(const ReportPoints& points) const
    {
        if (!points.title.isEmpty())
            out.strong(points.title);
        out.bullets(points.items);
    }

    void operator()(const ReportInstructions& steps) const
    {
        QString list;
        int number = 0;
        for (const ReportInstruction& step : steps) {
            const QString sign = QString::number(++number) + QStringLiteral(". ");
            list += sign + markdownText(step.text) + u'\n';
            if (!step.command.trimmed().isEmpty())
                list += u'\n' + markdownCode(step.command, QString(sign.size(), u' ')) + u'\n';
        }
        while (list.endsWith(QStringLiteral("\n\n")))
            list.chop(1);
        if (!list.isEmpty())
            out.block(list);
    }

    void operator()(const TextGrid& grid) const { out.table(grid); }
};

void writePlaybook(Writer& out, const std::vector<ReportEntry>& entries)
{
    if (entries.empty())
        return;
    out.heading(2, QStringLiteral("Playbook entries that apply"));
    for (const ReportEntry& entry : entries) {
        out.heading(3, entry.title);
        if (entry.heading != entry.title && !entry.heading.isEmpty())
            out.paragraph(QStringLiteral("From \u201C%1\u201D.").arg(entry.heading));
        for (const ReportBlock& block : entry.blocks)
            std::visit(BlockWriter{out}, block);
    }
}

void writeFacts(Writer& out, const QString& title, const std::vector<ReportFact>& facts)
{
    QStringList lines;
    for (const ReportFact& fact : facts)
        lines += fact.label + QStringLiteral(": ") + fact.value;
    writeSection(out, title, lines);
}

} // namespace

QString toMarkdown(const Report& report)
{
    Writer out;
    writeHead(out, report);
    writeVerdict(out, report.verdict);
    writeLenses(out, report.verdict);
    writeProfile(out, report);
    writePath(out, report.verdict);
    writeGrounds(out, report.verdict);
    writeOverhead(out, report.overhead);
    if (!report.tables.empty())
        out.heading(2, QStringLiteral("Feature comparison"));
    for (const ReportTable& table : report.tables)
        writeTable(out, table, report.columns);
    if (!report.contested.rows.isEmpty()) {
        out.heading(2, QStringLiteral("Where sources disagree"));
        out.table(report.contested);
    }
    writePlaybook(out, report.playbook);
    writeFacts(out, QStringLiteral("Sources"), report.sources);
    out.table(report.cited);
    writeFacts(out, QStringLiteral("How to read"), report.howToRead);
    return out.text();
}

} // namespace whichmesh
