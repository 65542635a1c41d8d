// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

Points readPoints(const NodeReader& title, const NodeReader& list)
{
    Points points;
    points.title = title.line();
    for (const NodeReader& item : list.someItems())
        points.items.push_back(item.text());
    return points;
}

TextTable readTable(const NodeReader& value)
{
    MappingReader map(value);
    TextTable table;
    const NodeReader columns = map.need("columns");
    for (const NodeReader& column : columns.someItems())
        table.columns.push_back(column.line());
    for (const NodeReader& row : map.need("rows").someItems()) {
        const std::vector<NodeReader> cells = row.items();
        if (columns.is(YamlNode::Kind::Sequence) && row.is(YamlNode::Kind::Sequence)
            && cells.size() != table.columns.size())
            row.fault(fmt::format("expected {} cells, one a column; found {}", table.columns.size(),
                                  cells.size()));
        std::vector<std::string>& texts = table.rows.emplace_back();
        for (const NodeReader& cell : cells)
            texts.push_back(cell.scalar());
    }
    map.refuseOthers();
    return table;
}

Block readBlock(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    const NodeReader text = map.find("text");
    const NodeReader title = map.find("title");
    const NodeReader points = map.find("points");
    const NodeReader steps = map.find("steps");
    const NodeReader table = map.find("table");
    const NodeReader section = map.find("section");
    map.refuseOthers();
    int kinds = 0;
    for (const NodeReader& content : {text, points, steps, table, section})
        kinds += content ? 1 : 0;
    if (map.isMapping() && kinds != 1)
        item.fault("a block has exactly one of text, points, steps, table and section");
    if (title && !points)
        title.faultAtKey("only points have a title");
    if (points)
        return readPoints(title, points);
    if (steps)
        return Steps{readSteps(steps)};
    if (table)
        return readTable(table);
    if (section)
        return SectionReference{SectionId(draft.sections.resolve(section))};
    return Paragraph{text.text()};
}

PlaybookEntry readEntry(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    PlaybookEntry entry;
    entry.id = EntryId(map.need("id").id());
    entry.title = map.need("title").line();
    entry.heading = map.need("heading").line();
    entry.options = resolveAll<OptionId>(map.find("options"), draft.options, Emptiness::Allowed);
    if (const NodeReader applies = map.find("applies"))
        entry.applies = readCondition(applies, draft);
    for (const NodeReader& block : map.need("blocks").someItems())
        entry.blocks.push_back(readBlock(block, draft));
    map.refuseOthers();
    return entry;
}

PlaybookChapter readChapter(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    PlaybookChapter chapter;
    chapter.id = map.need("id").id();
    chapter.title = map.need("title").line();
    for (const NodeReader& entry : map.need("entries").someItems())
        chapter.entries.push_back(readEntry(entry, draft));
    map.refuseOthers();
    return chapter;
}

} // namespace

std::vector<Step> readSteps(const NodeReader& list)
{
    std::vector<Step> steps;
    for (const NodeReader& item : list.someItems()) {
        MappingReader map(item);
        Step step;
        step.text = map.need("text").text();
        step.command = map.find("command").text();
        map.refuseOthers();
        steps.push_back(std::move(step));
    }
    return steps;
}

void readChapters(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems())
        draft.knowledge.playbook.push_back(readChapter(item, draft));
}

} // namespace whichmesh
