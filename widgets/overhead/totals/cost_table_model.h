// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/table_text.h"
#include "app/session/results.h"
#include "widgets/overhead/chart/measure_text.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace whichmesh::ui {

/// The totals at the current load: a row per mode of the models shown and one per option of kind
/// None, which costs nothing; a column per measure, the main ones and what else the models give.
/// The display text is the typical value or the bound; range and origin have roles of their own.
class CostTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RangeRole = Qt::UserRole + 1, ///< "24 to 48", or empty
        OriginRole,                   ///< what the source gives, or empty; short ones only
        ModelRole,                    ///< the row's model, where there are several
        OptionRole,                   ///< const Option* of the row
        RecommendedRole,              ///< bool
        ShownRole,                    ///< bool: there is a figure, and the model holds for it
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The model in force with all of its modes.
    void showResults(const ResultsPtr& results);
    /// What models say of the results' load, but for some modes.
    void showOverheads(const ResultsPtr& results, const std::vector<Overhead>& overheads,
                       const std::set<std::pair<ModelId, ModeId>>& hidden);

    /// Whether there is more than the main measures, which takes a table of another form.
    bool isWide() const { return m_measures.size() > mainMeasures.size(); }

    /// Whether ranges stand under their values, because there is nothing else to put there.
    bool isStacked(int column) const;

    /// What a column but the first measures.
    Measure measureOf(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// The cells as plain text, three columns a measure: value, range, origin. An empty list of
    /// rows or columns means all.
    TextGrid toGrid(const std::vector<int>& rows = {}, const std::vector<int>& columns = {}) const;
    /// The same with a row a measure and two columns a mode: value and range. Both are given by
    /// their places in this model, where 0 of the columns is the mode's name.
    TextGrid toTurnedGrid(const std::vector<int>& rows = {},
                          const std::vector<int>& columns = {}) const;

Q_SIGNALS:
    /// After the cells that look different now have said so; none may.
    void figuresChanged();

private:
    struct Figure
    {
        Range value;
        MeasureUnit unit;
        QString origin;
        QString beyond;  ///< why the model does not hold; empty where it does
        QString shown{}; ///< what its cell says, put in words once for all who ask
        QString range{};
    };
    struct Row
    {
        const Option* option = nullptr;
        QString name;
        QString model; ///< empty where there is one only
        bool recommended = false;
        std::vector<std::optional<Figure>> figures; ///< in the order of m_measures
    };
    struct Rows
    {
        std::vector<Measure> measures;
        std::vector<Row> rows;
    };

    static Rows rowsOf(const Results& results, const std::vector<Overhead>& overheads,
                       const std::set<std::pair<ModelId, ModeId>>& hidden);
    static Row rowOf(const ModeEstimate& mode, const Overhead& overhead, const Results& results,
                     const std::vector<Measure>& measures);
    static Row freeRow(const Option& option, const Overhead& overhead, const Results& results,
                       const std::vector<Measure>& measures);
    static bool looksAlike(const std::optional<Figure>& one, const std::optional<Figure>& other);
    /// Rows of the same shape, from before, lend the texts of what has not changed.
    static void addTexts(Rows& rows, std::span<const Row> before);
    static void addTexts(Figure& figure, bool bare, const Figure* before);
    std::vector<bool> stackedColumns() const;
    /// To the same shape as before, perhaps with other columns stacked.
    void tellChanges(const std::vector<Row>& before, bool otherStacks);
    void tellCells(const std::vector<Row>& before);
    QString titleOfRow(int row) const;
    const Figure* figureAt(const QModelIndex& index) const;
    QVariant nameData(const Row& row, int role) const;
    QString sentenceAt(const QModelIndex& index) const;

    ResultsPtr m_results; ///< keeps the options alive
    std::vector<Measure> m_measures{mainMeasures.begin(), mainMeasures.end()};
    std::vector<Row> m_rows;
    std::vector<bool> m_stacked = stackedColumns();
};

} // namespace whichmesh::ui
