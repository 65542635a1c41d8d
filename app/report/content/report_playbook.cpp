// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/evaluate.h"
#include "app/report/content/report_parts.h"

namespace whichmesh::report {

namespace {

QStringList texts(const std::vector<std::string>& values)
{
    QStringList result;
    for (const std::string& value : values)
        result += text(value);
    return result;
}

/// Turns a block of the playbook into one of the report.
struct Converter
{
    const KnowledgeBase& knowledge;

    ReportBlock operator()(const Paragraph& paragraph) const { return text(paragraph.text); }

    ReportBlock operator()(const Points& points) const
    {
        return ReportPoints{text(points.title), texts(points.items)};
    }

    ReportBlock operator()(const Steps& steps) const
    {
        ReportInstructions result;
        for (const Step& step : steps.items)
            result.push_back({text(step.text), QString::fromStdString(step.command)});
        return result;
    }

    ReportBlock operator()(const TextTable& table) const
    {
        TextGrid grid{texts(table.columns), {}};
        for (const std::vector<std::string>& row : table.rows)
            grid.rows += texts(row);
        return grid;
    }

    // The comparison tables are in the report already.
    ReportBlock operator()(const SectionReference& reference) const
    {
        const Section* section = knowledge.section(reference.section);
        return QStringLiteral("See the table \u201C%1\u201D of the feature comparison.")
            .arg(text(section ? section->title : reference.section.str()));
    }
};

} // namespace

std::vector<ReportEntry> playbookPart(const Results& results)
{
    const KnowledgeBase& knowledge = *results.knowledge;
    const auto& candidates = results.verdict.recommendation;
    std::vector<ReportEntry> entries;
    for (const PlaybookChapter& chapter : knowledge.playbook) {
        for (const PlaybookEntry& entry : chapter.entries) {
            if (evaluate(entry.applies, results.profile, candidates) != Truth::True)
                continue;
            ReportEntry made{text(chapter.title), text(entry.title), text(entry.heading), {}, {}};
            for (const OptionId& option : entry.options)
                made.options.push_back(named(knowledge, option));
            if (auto dangers = entryDangers(entry, knowledge))
                made.blocks.emplace_back(*std::move(dangers));
            for (const Block& block : entry.blocks)
                made.blocks.push_back(std::visit(Converter{knowledge}, block));
            if (auto claims = entryClaims(entry, knowledge))
                made.blocks.emplace_back(*std::move(claims));
            entries.push_back(std::move(made));
        }
    }
    return entries;
}

} // namespace whichmesh::report
