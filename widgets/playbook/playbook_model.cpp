// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/playbook_model.h"

#include "app/decision/applicability.h"
#include "widgets/kit/text.h"
#include "widgets/playbook/search/searchable_text.h"

#include <algorithm>

namespace whichmesh::ui {

namespace {

/// Chapters have this as their internal id; entries the row of their chapter.
constexpr quintptr chapterMark = ~quintptr{0};

/// Entries about an anti-pattern have its id.
bool warns(const Verdict& verdict, const EntryId& entry)
{
    return std::ranges::any_of(verdict.warnings, [&entry](const Warning& warning) {
        return warning.id.str() == entry.str();
    });
}

} // namespace

void PlaybookModel::showResults(const ResultsPtr& results)
{
    if (results->knowledge != m_knowledge) {
        beginResetModel();
        m_knowledge = results->knowledge;
        rebuild();
        endResetModel();
    }
    for (std::size_t c = 0; c < m_chapters.size(); ++c) {
        bool changed = false;
        for (Item& each : m_chapters[c].items) {
            const Bearing bearing = bearingOf(each, *results);
            changed = changed || bearing != each.bearing;
            each.bearing = bearing;
        }
        if (!changed)
            continue;
        const QModelIndex chapter = index(static_cast<int>(c), 0);
        Q_EMIT dataChanged(chapter, chapter, {AppliesCountRole, WarnsCountRole});
        Q_EMIT dataChanged(index(0, 0, chapter), index(rowCount(chapter) - 1, 0, chapter),
                           {BearingRole});
    }
}

Bearing PlaybookModel::bearingOf(const Item& item, const Results& results) const
{
    const Verdict& verdict = results.verdict;
    if (item.option)
        return verdict.clear && verdict.recommendation.front() == item.option->id ? Bearing::Applies
                                                                                  : Bearing::None;
    if (warns(verdict, item.entry->id))
        return Bearing::Warns;
    return applicability(*item.entry, results.profile, verdict) == Truth::True ? Bearing::Applies
                                                                               : Bearing::None;
}

void PlaybookModel::rebuild()
{
    m_chapters.clear();
    for (const PlaybookChapter& chapter : m_knowledge->playbook) {
        Chapter made{toQt(chapter.title), {}};
        for (const PlaybookEntry& entry : chapter.entries)
            made.items.push_back({toQt(entry.id.str()), toQt(entry.title),
                                  searchableText(entry, *m_knowledge), &entry, nullptr,
                                  Bearing::None,
                                  !dangersOn(*m_knowledge, EntryPart{entry.id, 0}).empty()});
        m_chapters.push_back(std::move(made));
    }
    Chapter options{tr("The options"), {}};
    for (const Option& option : m_knowledge->options)
        options.items.push_back({QStringLiteral("option-") + toQt(option.id.str()),
                                 toQt(option.name), searchableText(option), nullptr, &option,
                                 Bearing::None, !dangersOn(*m_knowledge, option.id).empty()});
    m_chapters.push_back(std::move(options));
}

const PlaybookModel::Item* PlaybookModel::item(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == chapterMark)
        return nullptr;
    return &m_chapters[index.internalId()].items[static_cast<std::size_t>(index.row())];
}

const PlaybookEntry* PlaybookModel::entry(const QModelIndex& index) const
{
    const Item* found = item(index);
    return found ? found->entry : nullptr;
}

const Option* PlaybookModel::option(const QModelIndex& index) const
{
    const Item* found = item(index);
    return found ? found->option : nullptr;
}

QString PlaybookModel::chapterOf(const QModelIndex& index) const
{
    return item(index) ? m_chapters[index.internalId()].title : QString();
}

QModelIndex PlaybookModel::find(const QString& id) const
{
    for (std::size_t c = 0; c < m_chapters.size(); ++c) {
        const auto& items = m_chapters[c].items;
        const auto found = std::ranges::find(items, id, &Item::id);
        if (found != items.end())
            return index(static_cast<int>(found - items.begin()), 0, index(static_cast<int>(c), 0));
    }
    return {};
}

int PlaybookModel::bearingCount() const
{
    int count = entryCount();
    for (const Chapter& chapter : m_chapters)
        count -= chapter.count(Bearing::None);
    return count;
}

int PlaybookModel::entryCount() const
{
    int count = 0;
    for (const Chapter& chapter : m_chapters)
        count += static_cast<int>(chapter.items.size());
    return count;
}

QModelIndex PlaybookModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) : chapterMark);
}

QModelIndex PlaybookModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == chapterMark)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, chapterMark);
}

int PlaybookModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_chapters.size());
    if (parent.internalId() != chapterMark || parent.column() != 0)
        return 0;
    return static_cast<int>(m_chapters[static_cast<std::size_t>(parent.row())].items.size());
}

int PlaybookModel::columnCount(const QModelIndex&) const
{
    return 1;
}

int PlaybookModel::Chapter::count(Bearing bearing) const
{
    return static_cast<int>(std::ranges::count(items, bearing, &Item::bearing));
}

QString PlaybookModel::spoken(const Item& item)
{
    QString text = item.title;
    if (item.bearing == Bearing::Applies)
        text = tr("%1, applies to you").arg(item.title);
    else if (item.bearing == Bearing::Warns)
        text = tr("%1, warns you").arg(item.title);
    return item.danger ? tr("%1, danger").arg(text) : text;
}

QVariant PlaybookModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Item* shown = item(index)) {
        switch (role) {
        case Qt::DisplayRole:
            return shown->title;
        case Qt::ToolTipRole:
            return plainToolTip(shown->title);
        case Qt::AccessibleTextRole:
            return spoken(*shown);
        case IdRole:
            return shown->id;
        case BearingRole:
            return QVariant::fromValue(shown->bearing);
        case SearchRole:
            return shown->search;
        case DangerRole:
            return shown->danger;
        default:
            return {};
        }
    }
    const Chapter& chapter = m_chapters[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return chapter.title;
    if (role == AppliesCountRole)
        return chapter.count(Bearing::Applies);
    if (role == WarnsCountRole)
        return chapter.count(Bearing::Warns);
    return {};
}

} // namespace whichmesh::ui
