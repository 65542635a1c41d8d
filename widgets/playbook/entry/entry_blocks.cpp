// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/entry/entry_blocks.h"

#include "widgets/evidence/claim_list.h"
#include "widgets/evidence/danger_block.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/playbook/entry/command_box.h"
#include "widgets/playbook/entry/reading_label.h"
#include "widgets/playbook/table/cell_grid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int blockGap = 14;
constexpr int bulletColumn = 20;

ReadingLabel* readingLabel(const QString& text, QFont::Weight weight = QFont::Normal)
{
    return new ReadingLabel(text, fontOf(metric::body, weight));
}

GridCell cellOf(const Claim* claim)
{
    if (!claim)
        return {};
    const auto mark = markOf(claim->support);
    return {mark, claim->text.empty() && mark ? wordOf(*mark) : toQt(claim->text)};
}

} // namespace

EntryBlocks::EntryBlocks(const KnowledgeBase& knowledge, QVBoxLayout* layout,
                         std::function<void(const QString&)> follow)
    : m_knowledge(knowledge)
    , m_layout(layout)
    , m_follow(std::move(follow))
{
}

void EntryBlocks::addText(const QString& text, int above) const
{
    m_layout->addSpacing(above);
    m_layout->addWidget(readingLabel(text));
}

void EntryBlocks::addTitle(const QString& title) const
{
    if (title.isEmpty())
        return;
    m_layout->addSpacing(blockGap);
    m_layout->addWidget(readingLabel(title, QFont::DemiBold));
}

void EntryBlocks::addPoint(const QString& bullet, const QString& text) const
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(0);
    auto* mark = new QLabel(bullet);
    mark->setFixedWidth(bulletColumn);
    mark->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(readingLabel(text), 1);
    m_layout->addLayout(row);
}

void EntryBlocks::warnOfSteps(const EntryId& entry, const Staleness& staleness)
{
    m_entry = entry;
    m_staleness = staleness;
}

void EntryBlocks::addDangers(const Subject& subject, const Staleness& staleness) const
{
    for (const Danger* danger : dangersOn(m_knowledge, subject)) {
        if (danger->on != subject)
            continue;
        m_layout->addSpacing(blockGap);
        m_layout->addWidget(new DangerBlock(m_knowledge, *danger, staleness));
    }
}

void EntryBlocks::addStepDangers(int indent) const
{
    if (m_entry.empty())
        return;
    for (const Danger* danger : dangersOn(m_knowledge, EntryPart{m_entry, m_step})) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(indent, 6, 0, 2);
        row->addWidget(new DangerBlock(m_knowledge, *danger, m_staleness));
        m_layout->addLayout(row);
    }
}

void EntryBlocks::addCorrections(const Subject& subject) const
{
    for (const AdviceClaim* advice : claimsOn(m_knowledge, subject)) {
        // With that edition in force these are the steps of the entry.
        if (advice->steps.empty() || editionOf(m_knowledge, subject) == advice->claim.edition)
            continue;
        addTitle(LinkButton::tr("Put right by %1")
                     .arg(shortTitleOf(m_knowledge, advice->claim.edition)));
        EntryBlocks plain(m_knowledge, m_layout, m_follow);
        plain(Steps{advice->steps});
    }
}

void EntryBlocks::addClaims(const Subject& subject, const Staleness& staleness) const
{
    addCorrections(subject);
    const std::vector<ClaimLine> lines = claimLines(m_knowledge, subject, staleness);
    if (lines.empty())
        return;
    addTitle(LinkButton::tr("What holds of this today"));
    m_layout->addSpacing(6);
    auto* list = new ClaimList;
    m_layout->addWidget(list); // before it shows itself
    list->setLines(lines);
}

void EntryBlocks::operator()(const Paragraph& paragraph) const
{
    addText(toQt(paragraph.text), blockGap);
}

void EntryBlocks::operator()(const Points& points) const
{
    if (points.title.empty())
        m_layout->addSpacing(blockGap - 4);
    addTitle(toQt(points.title));
    for (const std::string& item : points.items)
        addPoint(QStringLiteral("•"), toQt(item));
}

void EntryBlocks::operator()(const Steps& steps) const
{
    int number = 0;
    for (const Step& step : steps.items) {
        m_layout->addSpacing(number == 0 ? blockGap - 4 : 6);
        addPoint(QString::number(++number), toQt(step.text));
        ++m_step;
        if (!step.command.empty()) {
            auto* row = new QHBoxLayout;
            row->setContentsMargins(bulletColumn, 6, 0, 0);
            row->addWidget(new CommandBox(toQt(step.command)));
            m_layout->addLayout(row);
        }
        addStepDangers(bulletColumn);
    }
}

void EntryBlocks::operator()(const TextTable& table) const
{
    QStringList head;
    for (const std::string& column : table.columns)
        head << toQt(column);
    std::vector<GridRow> rows;
    for (const auto& row : table.rows) {
        GridRow cells;
        for (const std::string& cell : row)
            cells.push_back({std::nullopt, toQt(cell)});
        rows.push_back(std::move(cells));
    }
    m_layout->addSpacing(blockGap - 4);
    m_layout->addWidget(new CellGrid(head, std::move(rows)));
}

void EntryBlocks::operator()(const SectionReference& reference) const
{
    const Section* section = m_knowledge.section(reference.section);
    if (!section)
        return;
    QStringList head{toQt(section->title)};
    for (const Option* mesh : m_knowledge.meshes())
        head << toQt(mesh->name);
    std::vector<GridRow> rows;
    for (const Feature& feature : section->features) {
        GridRow cells{{std::nullopt, toQt(feature.title)}};
        for (const Option* mesh : m_knowledge.meshes())
            cells.push_back(cellOf(feature.claim(mesh->id)));
        rows.push_back(std::move(cells));
    }
    m_layout->addSpacing(blockGap - 4);
    m_layout->addWidget(new CellGrid(head, std::move(rows)));
    if (!section->verdict.text.empty())
        addText(toQt(section->verdict.text), 8);
    auto* link = new LinkButton(LinkButton::tr("Open in Compare"));
    link->setObjectName(QStringLiteral("openInCompare"));
    const QString target = QStringLiteral("compare/") + toQt(section->id.str());
    QObject::connect(link, &QAbstractButton::clicked, link,
                     [follow = m_follow, target] { follow(target); });
    m_layout->addSpacing(6);
    m_layout->addWidget(link, 0, Qt::AlignLeft);
    for (const Option* mesh : m_knowledge.meshes()) {
        const auto found = section->workarounds.find(mesh->id);
        if (found != section->workarounds.end())
            (*this)(Points{LinkButton::tr("Workarounds for %1").arg(toQt(mesh->name)).toStdString(),
                           found->second});
    }
}

} // namespace whichmesh::ui
