// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/cost_table_model.h"

#include <algorithm>

namespace whichmesh::ui {

namespace {

Measure measureOf(int column)
{
    return mainMeasures[static_cast<std::size_t>(column - 1)];
}

/// What a measure is called where its cells carry the unit.
QString measureTitle(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
        return CostTableModel::tr("Memory");
    case Measure::CpuMillicores:
        return CostTableModel::tr("CPU");
    case Measure::LatencyP99Ms:
        return CostTableModel::tr("Added p99");
    default:
        return CostTableModel::tr("Capacity lost");
    }
}

/// The head of a column. Long units stand here, to keep the cells narrow.
QString columnTitle(Measure measure)
{
    switch (measure) {
    case Measure::CpuMillicores:
        return CostTableModel::tr("Cores");
    case Measure::ThroughputLossRps:
        return CostTableModel::tr("Req/s lost");
    default:
        return measureTitle(measure);
    }
}

bool hasUnitInHead(Measure measure)
{
    return measure == Measure::CpuMillicores || measure == Measure::ThroughputLossRps;
}

/// The largest value of a measure among all modes.
double largestOf(Measure measure, const Overhead& overhead)
{
    double largest = 0.0;
    for (const ModeEstimate& mode : overhead.modes) {
        if (const Estimate* estimate = mode.find(measure))
            largest = std::max(largest, estimate->value.high);
    }
    return largest;
}

/// The unit that reads best for the value; one a column where the head names it. Nothing is
/// written in the unit of the largest.
MeasureUnit cellUnit(Measure measure, double high, const Overhead& overhead)
{
    if (measure == Measure::CpuMillicores)
        return unitFor(measure, 0.0);
    return unitFor(measure, high > 0.0 ? high : largestOf(measure, overhead));
}

QString cellText(const Range& value, const MeasureUnit& unit, Measure measure)
{
    return hasUnitInHead(measure) ? bareTypicalText(value, unit) : typicalText(value, unit);
}

bool isRecommended(const OptionId& option, const Verdict& verdict)
{
    return verdict.clear && verdict.recommendation.front() == option;
}

std::vector<int> orAll(const std::vector<int>& given, int count)
{
    if (!given.empty())
        return given;
    std::vector<int> all;
    for (int i = 0; i < count; ++i)
        all.push_back(i);
    return all;
}

} // namespace

void CostTableModel::showResults(const ResultsPtr& results)
{
    std::vector<Row> rows = results ? rowsOf(*results) : std::vector<Row>();
    const bool sameShape = m_results && results && m_results->knowledge == results->knowledge
                           && m_rows.size() == rows.size();
    if (!sameShape)
        beginResetModel();
    m_results = results;
    m_rows = std::move(rows);
    if (!sameShape) {
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
    }
}

int CostTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CostTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(mainMeasures.size());
}

QVariant CostTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == OptionRole)
        return QVariant::fromValue(row.option);
    if (role == RecommendedRole)
        return row.recommended;
    if (index.column() == 0)
        return nameData(row, role);
    const Figure* figure = figureAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return figure ? cellText(figure->value, figure->unit, measureOf(index.column()))
                      : QString();
    case RangeRole:
        return figure ? bareRangeText(figure->value, figure->unit) : QString();
    case OriginRole:
        return figure ? figure->origin : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentenceAt(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant CostTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_results ? tr("At %1").arg(podsText(m_results->overhead.load.pods())) : QString();
    return columnTitle(measureOf(section));
}

TextGrid CostTableModel::toGrid(const std::vector<int>& rows, const std::vector<int>& columns) const
{
    const std::vector<int> shownColumns = orAll(columns, columnCount());
    TextGrid grid{{headerData(0, Qt::Horizontal).toString()}, {}};
    for (const int column : shownColumns) {
        if (column == 0)
            continue;
        const QString title = measureTitle(measureOf(column));
        grid.columns << title << tr("%1, low to high").arg(title) << tr("%1, from").arg(title);
    }
    for (const int row : orAll(rows, rowCount())) {
        QStringList cells{index(row, 0).data().toString()};
        for (const int column : shownColumns) {
            if (column == 0)
                continue;
            const Figure* figure = figureAt(index(row, column));
            cells << (figure ? typicalText(figure->value, figure->unit) : QString())
                  << (figure ? rangeText(figure->value, figure->unit) : QString())
                  << (figure ? figure->origin : QString());
        }
        grid.rows << cells;
    }
    return grid;
}

std::vector<CostTableModel::Row> CostTableModel::rowsOf(const Results& results)
{
    std::vector<Row> rows;
    if (!results.model)
        return rows;
    for (const ModeEstimate& mode : results.overhead.modes)
        rows.push_back(rowOf(mode, results));
    for (const Option& option : results.knowledge->options) {
        if (option.kind == OptionKind::None)
            rows.push_back(freeRow(option, results));
    }
    return rows;
}

CostTableModel::Row CostTableModel::rowOf(const ModeEstimate& mode, const Results& results)
{
    Row row{results.knowledge->option(mode.option),
            QString::fromStdString(mode.name),
            isRecommended(mode.option, results.verdict),
            {}};
    for (const Measure measure : mainMeasures) {
        const Estimate* estimate = mode.find(measure);
        row.figures.push_back(
            estimate ? std::optional(
                Figure{estimate->value, cellUnit(measure, estimate->value.high, results.overhead),
                       QString::fromStdString(estimate->origin)})
                     : std::nullopt);
    }
    return row;
}

CostTableModel::Row CostTableModel::freeRow(const Option& option, const Results& results)
{
    Row row{&option,
            QString::fromStdString(option.name),
            isRecommended(option.id, results.verdict),
            {}};
    for (const Measure measure : mainMeasures)
        row.figures.push_back(
            Figure{{0.0, 0.0, 0.0}, cellUnit(measure, 0.0, results.overhead), {}});
    return row;
}

const CostTableModel::Figure* CostTableModel::figureAt(const QModelIndex& index) const
{
    const auto& figure = m_rows[static_cast<std::size_t>(index.row())]
                             .figures[static_cast<std::size_t>(index.column() - 1)];
    return figure ? &*figure : nullptr;
}

QVariant CostTableModel::nameData(const Row& row, int role) const
{
    if (role == Qt::DisplayRole)
        return row.name;
    if (role == Qt::AccessibleTextRole)
        return row.recommended ? tr("%1, recommended").arg(row.name) : row.name;
    if (role == Qt::ToolTipRole && row.recommended)
        return tr("Recommended");
    return {};
}

QString CostTableModel::sentenceAt(const QModelIndex& index) const
{
    const QString name = m_rows[static_cast<std::size_t>(index.row())].name;
    const QString title = measureTitle(measureOf(index.column()));
    const Figure* figure = figureAt(index);
    if (!figure)
        return tr("%1, %2: the model has no figure").arg(name, title);
    QString text = tr("%1, %2: %3").arg(name, title, typicalText(figure->value, figure->unit));
    if (const QString range = rangeText(figure->value, figure->unit); !range.isEmpty())
        text = tr("%1, range %2").arg(text, range);
    return figure->origin.isEmpty() ? text : tr("%1; from %2").arg(text, figure->origin);
}

} // namespace whichmesh::ui
