// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/dialogs/faults_model.h"

#include "widgets/kit/text.h"

#include <QFileInfo>

namespace whichmesh::ui {

namespace {

/// "questions.yaml:16".
QString placeText(const FilePlace& place)
{
    const QString name = QFileInfo(toQt(place.file)).fileName();
    return place.line > 0 ? QStringLiteral("%1:%2").arg(name).arg(place.line) : name;
}

QString problemOf(const Diagnostic& fault)
{
    QString text = toQt(fault.message);
    if (!fault.kind.empty())
        text.prepend(toQt(fault.kind).replace(0, 1, toQt(fault.kind).at(0).toUpper()) + u": ");
    if (!fault.keyPath.empty())
        text += u" (" + toQt(fault.keyPath) + u')';
    QStringList others;
    for (const FilePlace& place : fault.also)
        others << placeText(place);
    if (!others.isEmpty())
        text += u' ' + FaultsModel::tr("See also %1.").arg(others.join(QStringLiteral(", ")));
    return text;
}

} // namespace

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
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignTop);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == ProblemColumn)
        return problemOf(shown);
    return placeText(FilePlace{shown.file, shown.line, shown.column});
}

QVariant FaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == PlaceColumn ? tr("File and line") : tr("Problem");
}

} // namespace whichmesh::ui
