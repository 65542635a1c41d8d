// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"

#include <QAbstractTableModel>

namespace whichmesh::ui {

/// Faults of a knowledge base, one a row: place, problem.
class FaultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, ProblemColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFaults(const Diagnostics& faults);
    const Diagnostic& fault(int row) const { return m_faults[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Diagnostics m_faults;
};

} // namespace whichmesh::ui
