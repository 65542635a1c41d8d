// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace whichmesh::ui {

class FaultsModel;

/// Everything that is wrong with the knowledge base, with its place; the text can be copied, and a
/// double click opens the file.
class FaultsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FaultsDialog(QWidget* parent = nullptr);

    void setFaults(const Diagnostics& faults, const QString& remark);

Q_SIGNALS:
    void reloadRequested();

private:
    void copy() const;
    void openFile(int row) const;

    FaultsModel* m_model;
    QTableView* m_table;
    QLabel* m_remark;
};

} // namespace whichmesh::ui
