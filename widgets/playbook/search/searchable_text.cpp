// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/search/searchable_text.h"

#include "widgets/kit/text.h"

#include <QStringList>

namespace whichmesh::ui {

namespace {

void add(QStringList& all, const std::vector<std::string>& texts)
{
    for (const std::string& each : texts)
        all << toQt(each);
}

struct Collector
{
    QStringList& all;
    const KnowledgeBase& knowledge;

    void operator()(const Paragraph& paragraph) const { all << toQt(paragraph.text); }

    void operator()(const Points& points) const
    {
        all << toQt(points.title);
        add(all, points.items);
    }

    void operator()(const Steps& steps) const
    {
        for (const Step& step : steps.items)
            all << toQt(step.text) << toQt(step.command).split(QLatin1Char('\n'));
    }

    void operator()(const TextTable& table) const
    {
        add(all, table.columns);
        for (const auto& row : table.rows)
            add(all, row);
    }

    void operator()(const SectionReference& reference) const
    {
        const Section* section = knowledge.section(reference.section);
        if (!section)
            return;
        all << toQt(section->title) << toQt(section->verdict.text);
        for (const Feature& feature : section->features)
            all << toQt(feature.title);
        for (const auto& [mesh, lines] : section->workarounds)
            add(all, lines);
    }
};

} // namespace

QString searchableText(const PlaybookEntry& entry, const KnowledgeBase& knowledge)
{
    QStringList all{toQt(entry.title), toQt(entry.heading)};
    for (const Block& block : entry.blocks)
        std::visit(Collector{all, knowledge}, block);
    return all.join(QLatin1Char('\n'));
}

QString searchableText(const Option& option)
{
    QStringList all{toQt(option.name), toQt(option.summary), toQt(option.heading)};
    add(all, option.bestFor);
    add(all, option.pros);
    add(all, option.cons);
    return all.join(QLatin1Char('\n'));
}

} // namespace whichmesh::ui
