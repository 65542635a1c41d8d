// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace whichmesh::ui {

/// One thing the command palette offers.
struct PaletteItem
{
    QString text;
    QString hint; ///< shortcut or kind, shown at the right
    std::function<void()> run;
};

/// The items that match what was typed: every word somewhere in the text, those that begin with it
/// first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PaletteItem> items);
    void setFilter(const QString& typed);
    const PaletteItem& item(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteItem> m_items;
    std::vector<std::size_t> m_shown;
};

} // namespace whichmesh::ui
