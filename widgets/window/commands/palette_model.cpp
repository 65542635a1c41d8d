// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/commands/palette_model.h"

#include <algorithm>

namespace whichmesh::ui {

namespace {

/// 0 is best; negative does not match.
int rank(const QString& text, const QStringList& words)
{
    int worst = 0;
    for (const QString& word : words) {
        const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        const bool wordStart = at == 0 || !text.at(at - 1).isLetterOrNumber();
        worst = std::max(worst, at == 0 ? 0 : wordStart ? 1 : 2);
    }
    return worst;
}

} // namespace

void PaletteModel::setItems(std::vector<PaletteItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    m_shown.clear();
    endResetModel();
    setFilter({});
}

void PaletteModel::setFilter(const QString& typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, std::size_t>> ranked;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (const int value = rank(m_items[i].text, words); value >= 0)
            ranked.emplace_back(value, i);
    std::ranges::stable_sort(ranked, {}, &std::pair<int, std::size_t>::first);
    beginResetModel();
    m_shown.clear();
    for (const auto& [value, index] : ranked)
        m_shown.push_back(index);
    endResetModel();
}

const PaletteItem& PaletteModel::item(int row) const
{
    return m_items[m_shown[static_cast<std::size_t>(row)]];
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item(index.row()).text;
    case HintRole:
        return item(index.row()).hint;
    case Qt::AccessibleTextRole:
        return QString(item(index.row()).text + QStringLiteral(", ") + item(index.row()).hint);
    default:
        return {};
    }
}

} // namespace whichmesh::ui
