// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/commands/palette_model.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace whichmesh::ui {

/// Type a few letters, press Enter: commands, tables, questions and playbook entries in one list.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    /// Opens below `anchor` with these items and the field empty.
    void popup(QWidget* anchor, std::vector<PaletteItem> items);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void filter(const QString& typed);
    void move(int rows);
    void run(const QModelIndex& index);

    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
};

} // namespace whichmesh::ui
