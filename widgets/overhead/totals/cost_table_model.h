// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/table_text.h"
#include "app/session/results.h"
#include "widgets/overhead/chart/measure_text.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace whichmesh::ui {

/// The totals at the current load: a row per mode of the model and one per option of kind None,
/// which costs nothing; a column per measure. The display text is the typical value or the bound;
/// range and origin have roles of their own.
class CostTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RangeRole = Qt::UserRole + 1, ///< "24 to 48", or empty
        OriginRole,                   ///< what the source gives, or empty
        OptionRole,                   ///< const Option* of the row
        RecommendedRole,              ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    void showResults(const ResultsPtr& results);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// The cells as plain text, three columns a measure: value, range, origin. An empty list of
    /// rows or columns means all.
    TextGrid toGrid(const std::vector<int>& rows = {}, const std::vector<int>& columns = {}) const;

private:
    struct Figure
    {
        Range value;
        MeasureUnit unit;
        QString origin;
    };
    struct Row
    {
        const Option* option = nullptr;
        QString name;
        bool recommended = false;
        std::vector<std::optional<Figure>> figures; ///< in the order of mainMeasures
    };

    static std::vector<Row> rowsOf(const Results& results);
    static Row rowOf(const ModeEstimate& mode, const Results& results);
    static Row freeRow(const Option& option, const Results& results);
    const Figure* figureAt(const QModelIndex& index) const;
    QVariant nameData(const Row& row, int role) const;
    QString sentenceAt(const QModelIndex& index) const;

    ResultsPtr m_results; ///< keeps the options alive
    std::vector<Row> m_rows;
};

} // namespace whichmesh::ui
