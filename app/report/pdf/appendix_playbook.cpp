// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/text_boxes.h"
#include "app/report/pdf/appendices.h"

namespace whichmesh::pdf {

using namespace layout;

namespace {

constexpr qreal blockGap = 10.0;

/// Puts the blocks of an entry on the page. What was put last stays open until the next block, so
/// that a heading keeps to it.
struct BlockWriter
{
    PageFlow& flow;
    std::vector<Box> pending;

    void operator()(const QString& paragraph)
    {
        append(pending, paragraphBoxes(flow, paragraph, smallStyle(), {0.0, blockGap}));
    }

    void operator()(const ReportPoints& points)
    {
        qreal gap = blockGap;
        if (!points.title.isEmpty()) {
            append(pending,
                   paragraphBoxes(flow, points.title, smallStyle().bold(), {0.0, blockGap}));
            pending.back().keepWithNext = true;
            gap = 4.0;
        }
        for (qsizetype i = 0; i < points.items.size(); ++i) {
            append(pending, itemBoxes(flow, QStringLiteral("\u2013"), points.items[i], {0.0, gap}));
            pending.back().keepWithNext =
                points.items.size() > 1 && (i == 0 || i + 2 == points.items.size());
            gap = 4.0;
        }
    }

    void operator()(const ReportInstructions& steps)
    {
        int number = 0;
        for (const ReportInstruction& step : steps) {
            append(pending, itemBoxes(flow, QString::number(++number), step.text, {0.0, blockGap}));
            if (step.command.trimmed().isEmpty())
                continue;
            pending.back().keepWithNext = true;
            append(pending, commandBoxes(flow, step.command, {26.0, 4.0}));
        }
    }

    void operator()(const TextGrid& grid)
    {
        // A table follows its heading on the same page, so the boxes before it go out first.
        const qreal needed = tableStart + heightOfPending();
        if (!pending.empty() && pending.back().keepWithNext && needed > flow.left())
            flow.newPage();
        flush();
        addTextTable(flow, grid);
        pending.push_back(spaceBox(4.0));
    }

    void flush()
    {
        flow.add(pending);
        pending.clear();
    }

    qreal heightOfPending() const
    {
        qreal height = 0.0;
        for (const Box& box : pending)
            height += box.gap + box.height;
        return height;
    }

    /// The height of a table's head with two rows.
    static constexpr qreal tableStart = 130.0;
};

void addEntry(PageFlow& flow, const ReportEntry& entry)
{
    BlockWriter writer{flow, {headingBox(flow, entry.title, entry.heading, entry.title)}};
    for (const ReportBlock& block : entry.blocks)
        std::visit(writer, block);
    writer.flush();
}

} // namespace

void addPlaybook(PageFlow& flow, const Report& report)
{
    if (report.playbook.empty())
        return;
    beginAppendix(flow, report, Appendix::Playbook, 600.0);
    for (const ReportEntry& entry : report.playbook)
        addEntry(flow, entry);
}

} // namespace whichmesh::pdf
