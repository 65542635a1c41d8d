// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table/feature_table_model.h"

#include "app/knowledge/evidence/cell_evidence.h"
#include "widgets/compare/query/cell_text.h"
#include "widgets/evidence/claim_line.h"
#include "widgets/kit/text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace whichmesh::ui {

namespace {

/// The internal id of sections; a feature carries its section's row plus one.
constexpr quintptr topLevel = 0;

} // namespace

void FeatureTableModel::setKnowledge(KnowledgePtr knowledge)
{
    beginResetModel();
    m_knowledge = std::move(knowledge);
    m_meshes = m_knowledge ? m_knowledge->meshes() : std::vector<const Option*>();
    m_dangerous.clear();
    for (const Danger& danger : m_knowledge ? m_knowledge->dangers : std::vector<Danger>()) {
        if (const auto* cell = std::get_if<CellId>(&danger.on))
            m_dangerous.insert(*cell);
    }
    endResetModel();
}

bool FeatureTableModel::setMustHaves(const std::set<FeatureId>& features)
{
    if (features == m_mustHaves)
        return false;
    std::vector<FeatureId> changed;
    std::ranges::set_symmetric_difference(features, m_mustHaves, std::back_inserter(changed));
    m_mustHaves = features;
    for (const FeatureId& id : changed) {
        const QModelIndex first = indexOf(id);
        if (first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(columnCount() - 1),
                               {MustHaveRole, Qt::AccessibleTextRole});
    }
    return true;
}

bool FeatureTableModel::isMustHave(const QModelIndex& index) const
{
    if (const Feature* row = feature(index))
        return m_mustHaves.contains(row->id);
    const Section* itsSection = section(index);
    return itsSection && std::ranges::any_of(itsSection->features, [this](const Feature& row) {
               return m_mustHaves.contains(row.id);
           });
}

const Section* FeatureTableModel::section(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = index.internalId() == topLevel ? static_cast<quintptr>(index.row())
                                                    : index.internalId() - 1;
    return &m_knowledge->sections[row];
}

const Feature* FeatureTableModel::feature(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return nullptr;
    return &section(index)->features[static_cast<std::size_t>(index.row())];
}

const Option* FeatureTableModel::option(const QModelIndex& index) const
{
    return feature(index) ? optionOfColumn(index.column()) : nullptr;
}

const Option* FeatureTableModel::optionOfColumn(int column) const
{
    if (column < 1 || column > static_cast<int>(m_meshes.size()))
        return nullptr;
    return m_meshes[static_cast<std::size_t>(column - 1)];
}

QModelIndex FeatureTableModel::indexOf(const SectionId& section) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_knowledge->sections[static_cast<std::size_t>(row)].id == section)
            return index(row, 0);
    }
    return {};
}

QModelIndex FeatureTableModel::indexOf(const FeatureId& feature, int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto& features = m_knowledge->sections[static_cast<std::size_t>(row)].features;
        const auto found = std::find_if(features.begin(), features.end(),
                                        [&](const Feature& f) { return f.id == feature; });
        if (found != features.end())
            return index(static_cast<int>(found - features.begin()), column, index(row, 0));
    }
    return {};
}

int FeatureTableModel::columnOf(const OptionId& option) const
{
    const auto found = std::find_if(m_meshes.begin(), m_meshes.end(),
                                    [&](const Option* mesh) { return mesh->id == option; });
    return found == m_meshes.end() ? -1 : 1 + static_cast<int>(found - m_meshes.begin());
}

QModelIndex FeatureTableModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : topLevel);
}

QModelIndex FeatureTableModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, topLevel);
}

int FeatureTableModel::rowCount(const QModelIndex& parent) const
{
    if (!m_knowledge)
        return 0;
    if (!parent.isValid())
        return static_cast<int>(m_knowledge->sections.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(section(parent)->features.size());
}

int FeatureTableModel::columnCount(const QModelIndex&) const
{
    return 1 + static_cast<int>(m_meshes.size());
}

Qt::ItemFlags FeatureTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (feature(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant FeatureTableModel::data(const QModelIndex& index, int role) const
{
    const Section* itsSection = section(index);
    if (!itsSection)
        return {};
    if (role == SectionRole)
        return toQt(itsSection->id.str());
    const Feature* row = feature(index);
    if (!row)
        return sectionData(*itsSection, index.column(), role);
    if (role == FeatureRole)
        return toQt(row->id.str());
    if (role == MustHaveRole)
        return isMustHave(index);
    const Option* mesh = option(index);
    return mesh ? cellData(*row, *mesh, role) : titleData(*row, role);
}

QVariant FeatureTableModel::sectionData(const Section& section, int column, int role) const
{
    if (column != 0)
        return {};
    if (role == Qt::DisplayRole)
        return toQt(section.title);
    if (role == Qt::AccessibleTextRole)
        return spokenSection(section);
    if (role == OriginRole)
        return originOf(section);
    return {};
}

QVariant FeatureTableModel::titleData(const Feature& feature, int role) const
{
    if (role == Qt::DisplayRole)
        return toQt(feature.title);
    if (role == Qt::AccessibleTextRole)
        return m_mustHaves.contains(feature.id) ? tr("%1, must-have").arg(toQt(feature.title))
                                                : toQt(feature.title);
    return {};
}

QVariant FeatureTableModel::cellData(const Feature& feature, const Option& mesh, int role) const
{
    const Claim* claim = feature.claim(mesh.id);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(claim);
    case Qt::AccessibleTextRole:
        return spokenCell(feature, mesh);
    case SupportRole:
        return claim ? QVariant(static_cast<int>(claim->support)) : QVariant();
    case OptionRole:
        return toQt(mesh.id.str());
    default:
        return evidenceData(feature, mesh, role);
    }
}

QVariant FeatureTableModel::evidenceData(const Feature& feature, const Option& mesh, int role) const
{
    if (role == DangerRole)
        return m_dangerous.contains(CellId{feature.id, mesh.id});
    if (role != ContestedRole && role != ContenderRole)
        return {};
    const auto cell = feature.cells.find(mesh.id);
    if (cell == feature.cells.end())
        return role == ContestedRole ? QVariant(false) : QVariant();
    if (role == ContestedRole)
        return cell->second.isContested();
    const Claim* inForce = cell->second.inForce();
    const Claim* other = contender(cell->second);
    return other && (!inForce || other->support != inForce->support)
               ? QVariant(static_cast<int>(other->support))
               : QVariant();
}

QString FeatureTableModel::spokenCell(const Feature& feature, const Option& mesh) const
{
    QString spoken =
        tr("%1, %2: %3")
            .arg(toQt(mesh.name), toQt(feature.title), spokenText(feature.claim(mesh.id)));
    const auto cell = feature.cells.find(mesh.id);
    if (cell != feature.cells.end() && cell->second.isContested()) {
        const Claim* other = contender(cell->second);
        spoken =
            other ? tr("%1; contested, %2 says %3")
                        .arg(spoken, shortTitleOf(*m_knowledge, other->edition), spokenText(other))
                  : tr("%1; contested").arg(spoken);
    }
    return m_dangerous.contains(CellId{feature.id, mesh.id}) ? tr("%1; danger").arg(spoken)
                                                             : spoken;
}

QString FeatureTableModel::originOf(const Section& section) const
{
    const EditionId& origin = editionOf(*m_knowledge, section.id);
    const EditionId base =
        m_knowledge->editions.empty() ? EditionId() : m_knowledge->editions.front().id;
    // A table whose words alone are said anew still has the rows of the base.
    const bool hasRowsOfBase = std::ranges::any_of(section.features, [&base](const Feature& row) {
        return std::ranges::any_of(row.cells, [&base](const auto& cell) {
            return std::ranges::find(cell.second.claims, base, &Claim::edition)
                   != cell.second.claims.end();
        });
    });
    const bool added = !base.empty() && origin != base && !hasRowsOfBase
                       && m_knowledge->origins.contains(Subject(section.id));
    return added ? shortTitleOf(*m_knowledge, origin) : QString();
}

QVariant FeatureTableModel::headerData(int column, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || column < 0 || column >= columnCount())
        return {};
    const Option* mesh = optionOfColumn(column);
    if (!mesh)
        return role == Qt::DisplayRole ? QVariant(tr("Feature")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return toQt(mesh->name);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const MarkCounts counts = countMarks(mesh->id);
        return tr("%1: %2 yes, %3 partial, %4 no")
            .arg(toQt(mesh->name), QString::number(counts.yes), QString::number(counts.partial),
                 QString::number(counts.no));
    }
    case OptionRole:
        return toQt(mesh->id.str());
    case CountsRole:
        return QVariant::fromValue(countMarks(mesh->id));
    default:
        return {};
    }
}

QString FeatureTableModel::spokenSection(const Section& section) const
{
    QString title = tr("%1, %2").arg(toQt(section.title), rowCountText(section.features.size()));
    if (const QString origin = originOf(section); !origin.isEmpty())
        title = tr("%1, added by %2").arg(title, origin);
    const QString verdict = verdictText(*m_knowledge, section.verdict);
    return verdict.isEmpty() ? title : tr("%1. %2").arg(title, verdict);
}

MarkCounts FeatureTableModel::countMarks(const OptionId& mesh) const
{
    MarkCounts counts;
    for (const Section& section : m_knowledge->sections) {
        for (const Feature& row : section.features) {
            const Claim* claim = row.claim(mesh);
            if (!claim)
                continue;
            counts.yes += claim->support == Support::Full ? 1 : 0;
            counts.partial += claim->support == Support::Partial ? 1 : 0;
            counts.no += claim->support == Support::None ? 1 : 0;
        }
    }
    return counts;
}

QString verdictText(const KnowledgeBase& knowledge, const SectionVerdict& verdict)
{
    if (verdict.winners.empty())
        return toQt(verdict.text);
    if (!verdict.text.empty())
        return FeatureTableModel::tr("Winner: %1").arg(toQt(verdict.text));
    QStringList names;
    for (const OptionId& winner : verdict.winners) {
        const Option* option = knowledge.option(winner);
        names << toQt(option ? option->name : winner.str());
    }
    return FeatureTableModel::tr("Winner: %1").arg(names.join(QStringLiteral(", ")));
}

QString rowCountText(std::size_t rows)
{
    return rows == 1 ? FeatureTableModel::tr("1 row") : FeatureTableModel::tr("%1 rows").arg(rows);
}

} // namespace whichmesh::ui
