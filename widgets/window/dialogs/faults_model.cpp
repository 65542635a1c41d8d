// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/dialogs/faults_model.h"

#include "widgets/kit/text.h"

#include <QFileInfo>

namespace whichmesh::ui {

void FaultsModel::setFaults(const Diagnostics& faults)
{
    beginResetModel();
    m_faults = faults;
    endResetModel();
}

int FaultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_faults.size());
}

int FaultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Diagnostic& shown = fault(index.row());
    if (role == Qt::ToolTipRole)
        return plainToolTip(toQt(toText(shown)));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == ProblemColumn)
        return toQt(shown.keyPath.empty() ? shown.message
                                          : shown.message + " (" + shown.keyPath + ")");
    const QString name = QFileInfo(toQt(shown.file)).fileName();
    return shown.line > 0 ? QStringLiteral("%1:%2").arg(name).arg(shown.line) : name;
}

QVariant FaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == PlaceColumn ? tr("File and line") : tr("Problem");
}

} // namespace whichmesh::ui
