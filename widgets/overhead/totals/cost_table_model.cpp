// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/cost_table_model.h"

#include "app/overhead/reading/told_measures.h"
#include "widgets/overhead/totals/cost_words.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace whichmesh::ui {

namespace {

constexpr qsizetype longestOrigin = 40;

bool isCpu(Measure measure)
{
    return measure == Measure::CpuMillicores || measure == Measure::CpuNodeMillicores
           || measure == Measure::CpuControlPlaneMillicores
           || measure == Measure::CpuReservedMillicores;
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
    if (isCpu(measure))
        return unitFor(measure, 0.0);
    if (measure == Measure::CostPerMonth)
        return {1.0, CostTableModel::tr("USD")};
    return unitFor(measure, high > 0.0 ? high : largestOf(measure, overhead));
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
    std::vector<Overhead> overheads;
    if (results && results->model)
        overheads.push_back(results->overhead);
    showOverheads(results, overheads, {});
}

void CostTableModel::showOverheads(const ResultsPtr& results,
                                   const std::vector<Overhead>& overheads,
                                   const std::set<std::pair<ModelId, ModeId>>& hidden)
{
    Rows rows = results ? rowsOf(*results, overheads, hidden) : Rows{toldMeasures({}), {}};
    const auto title = [](const Row& row) { return std::tie(row.name, row.model); };
    const bool sameShape = m_results && results && m_results->knowledge == results->knowledge
                           && m_measures == rows.measures
                           && std::ranges::equal(m_rows, rows.rows, {}, title, title);
    addTexts(rows, sameShape ? std::span<const Row>(m_rows) : std::span<const Row>());
    if (!sameShape)
        beginResetModel();
    m_results = results;
    m_measures = std::move(rows.measures);
    const std::vector<Row> before = std::exchange(m_rows, std::move(rows.rows));
    const std::vector<bool> wereStacked = std::exchange(m_stacked, stackedColumns());
    if (sameShape)
        tellChanges(before, m_stacked != wereStacked);
    else
        endResetModel();
}

void CostTableModel::tellChanges(const std::vector<Row>& before, bool otherStacks)
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, otherStacks ? columnCount() - 1 : 0);
    for (int row = 0; row < rowCount(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (before[at].recommended != m_rows[at].recommended)
            Q_EMIT headerDataChanged(Qt::Vertical, row, row);
    }
    if (otherStacks)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        tellCells(before);
    Q_EMIT figuresChanged();
}

// Cell by cell: a view paints all of itself where a change is said of more than one.
void CostTableModel::tellCells(const std::vector<Row>& before)
{
    for (int row = 0; row < rowCount(); ++row) {
        const Row& was = before[static_cast<std::size_t>(row)];
        const Row& is = m_rows[static_cast<std::size_t>(row)];
        if (was.recommended != is.recommended) {
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            continue;
        }
        for (int column = 1; column < columnCount(); ++column) {
            const auto at = static_cast<std::size_t>(column - 1);
            if (!looksAlike(was.figures[at], is.figures[at]))
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

bool CostTableModel::looksAlike(const std::optional<Figure>& one,
                                const std::optional<Figure>& other)
{
    const auto looks = [](const Figure& figure) {
        return std::tie(figure.shown, figure.range, figure.origin, figure.beyond);
    };
    return one && other ? looks(*one) == looks(*other) : !one && !other;
}

std::vector<bool> CostTableModel::stackedColumns() const
{
    std::vector<bool> stacked;
    for (std::size_t i = 0; i < m_measures.size(); ++i)
        stacked.push_back(std::ranges::none_of(m_rows, [i](const Row& row) {
            const std::optional<Figure>& figure = row.figures[i];
            return figure && !figure->origin.isEmpty() && figure->origin.size() <= longestOrigin
                   && row.model.isEmpty();
        }));
    return stacked;
}

bool CostTableModel::isStacked(int column) const
{
    return column > 0 && m_stacked[static_cast<std::size_t>(column - 1)];
}

Measure CostTableModel::measureOf(int column) const
{
    return m_measures[static_cast<std::size_t>(column - 1)];
}

int CostTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CostTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_measures.size());
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
    if (role == ModelRole)
        return row.model;
    if (index.column() == 0)
        return nameData(row, role);
    const Figure* figure = figureAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return figure ? figure->shown : QString();
    case RangeRole:
        return figure ? figure->range : QString();
    case ShownRole:
        return figure && figure->beyond.isEmpty();
    case OriginRole:
        return figure && !isStacked(index.column()) ? figure->origin : QString();
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
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && section >= 0
        && section < rowCount())
        return titleOfRow(section);
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_results ? tr("At %1").arg(podsText(m_results->overhead.load.pods())) : QString();
    return isWide() ? fullRowTitleOf(measureOf(section)) : columnTitleOf(measureOf(section));
}

TextGrid CostTableModel::toGrid(const std::vector<int>& rows, const std::vector<int>& columns) const
{
    const std::vector<int> shownColumns = orAll(columns, columnCount());
    TextGrid grid{{headerData(0, Qt::Horizontal).toString()}, {}};
    for (const int column : shownColumns) {
        if (column == 0)
            continue;
        const QString title = measureTitleOf(measureOf(column));
        grid.columns << title << tr("%1, low to high").arg(title) << tr("%1, from").arg(title);
    }
    for (const int row : orAll(rows, rowCount())) {
        QStringList cells{titleOfRow(row)};
        for (const int column : shownColumns) {
            if (column == 0)
                continue;
            const Figure* figure = figureAt(index(row, column));
            const bool shown = figure && figure->beyond.isEmpty();
            cells << (shown    ? typicalText(figure->value, figure->unit)
                      : figure ? notModelledText()
                               : QString())
                  << (shown ? rangeText(figure->value, figure->unit) : QString())
                  << (figure ? figure->origin : QString());
        }
        grid.rows << cells;
    }
    return grid;
}

TextGrid CostTableModel::toTurnedGrid(const std::vector<int>& rows,
                                      const std::vector<int>& columns) const
{
    const std::vector<int> modes = orAll(rows, rowCount());
    TextGrid grid{{headerData(0, Qt::Horizontal).toString()}, {}};
    for (const int row : modes)
        grid.columns << titleOfRow(row) << tr("%1, low to high").arg(titleOfRow(row));
    for (const int column : orAll(columns, columnCount())) {
        if (column == 0)
            continue;
        QStringList cells{fullRowTitleOf(measureOf(column))};
        for (const int row : modes) {
            const Figure* figure = figureAt(index(row, column));
            const bool shown = figure && figure->beyond.isEmpty();
            cells << (shown    ? typicalText(figure->value, figure->unit)
                      : figure ? notModelledText()
                               : QString())
                  << (shown ? rangeText(figure->value, figure->unit) : QString());
        }
        grid.rows << cells;
    }
    return grid;
}

CostTableModel::Rows CostTableModel::rowsOf(const Results& results,
                                            const std::vector<Overhead>& overheads,
                                            const std::set<std::pair<ModelId, ModeId>>& hidden)
{
    Rows rows{toldMeasures(overheads), {}};
    if (overheads.empty())
        return rows;
    for (const Overhead& overhead : overheads) {
        const CostModel* model = results.knowledge->model(overhead.model);
        for (const ModeEstimate& mode : overhead.modes) {
            if (hidden.contains({overhead.model, mode.mode}))
                continue;
            rows.rows.push_back(rowOf(mode, overhead, results, rows.measures));
            if (overheads.size() > 1 && model)
                rows.rows.back().model = QString::fromStdString(model->title);
        }
    }
    for (const Option& option : results.knowledge->options) {
        if (option.kind == OptionKind::None)
            rows.rows.push_back(freeRow(option, overheads.front(), results, rows.measures));
    }
    return rows;
}

CostTableModel::Row CostTableModel::rowOf(const ModeEstimate& mode, const Overhead& overhead,
                                          const Results& results,
                                          const std::vector<Measure>& measures)
{
    Row row{results.knowledge->option(mode.option),
            QString::fromStdString(mode.name),
            {},
            isRecommended(mode.option, results.verdict),
            {}};
    QStringList beyond;
    for (const std::string& reason : mode.notModelled)
        beyond << QString::fromStdString(reason);
    for (const Measure measure : measures) {
        const Estimate* estimate = mode.find(measure);
        row.figures.push_back(
            estimate ? std::optional(
                Figure{estimate->value, cellUnit(measure, estimate->value.high, overhead),
                       QString::fromStdString(estimate->origin),
                       estimate->modelled ? QString() : beyond.join(QStringLiteral(", "))})
                     : std::nullopt);
    }
    return row;
}

CostTableModel::Row CostTableModel::freeRow(const Option& option, const Overhead& overhead,
                                            const Results& results,
                                            const std::vector<Measure>& measures)
{
    Row row{&option,
            QString::fromStdString(option.name),
            {},
            isRecommended(option.id, results.verdict),
            {}};
    for (const Measure measure : measures)
        row.figures.push_back(Figure{{0.0, 0.0, 0.0}, cellUnit(measure, 0.0, overhead), {}, {}});
    return row;
}

void CostTableModel::addTexts(Rows& rows, std::span<const Row> before)
{
    const bool wide = rows.measures.size() > mainMeasures.size();
    for (std::size_t row = 0; row < rows.rows.size(); ++row) {
        std::vector<std::optional<Figure>>& figures = rows.rows[row].figures;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            if (!figures[i])
                continue;
            const bool known = !before.empty() && before[row].figures[i];
            const bool bare = !wide && hasUnitInHead(rows.measures[i]);
            addTexts(*figures[i], bare, known ? &*before[row].figures[i] : nullptr);
        }
    }
}

void CostTableModel::addTexts(Figure& figure, bool bare, const Figure* before)
{
    if (!figure.beyond.isEmpty()) {
        figure.shown = tr("not modelled");
    } else if (before && before->beyond.isEmpty() && before->value == figure.value
               && before->unit == figure.unit) {
        figure.shown = before->shown;
        figure.range = before->range;
    } else {
        figure.shown = bare ? bareTypicalText(figure.value, figure.unit)
                            : typicalText(figure.value, figure.unit);
        figure.range = bareRangeText(figure.value, figure.unit);
    }
}

QString CostTableModel::titleOfRow(int row) const
{
    const Row& each = m_rows[static_cast<std::size_t>(row)];
    return each.model.isEmpty() ? each.name : tr("%1 (%2)").arg(each.name, each.model);
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
    const QString title = measureTitleOf(measureOf(index.column()));
    const Figure* figure = figureAt(index);
    if (!figure)
        return tr("%1, %2: the model has no figure").arg(name, title);
    if (!figure->beyond.isEmpty())
        return tr("%1, %2: not modelled at %3").arg(name, title, figure->beyond);
    QString text = tr("%1, %2: %3").arg(name, title, typicalText(figure->value, figure->unit));
    if (const QString range = rangeText(figure->value, figure->unit); !range.isEmpty())
        text = tr("%1, range %2").arg(text, range);
    return figure->origin.isEmpty() ? text : tr("%1; from %2").arg(text, figure->origin);
}

} // namespace whichmesh::ui
