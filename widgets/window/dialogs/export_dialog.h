// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/dialogs/dialogs.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace whichmesh::ui {

/// Where the report goes and, for a PDF, on what paper.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const QString& proposal, const QString& ending, PaperSize paper, QWidget* parent);

    ExportChoice choice() const;

private:
    void browse();
    void check();

    QString m_ending;
    QLineEdit* m_path;
    QComboBox* m_paper;
    QLabel* m_message;
    QPushButton* m_export;
};

} // namespace whichmesh::ui
