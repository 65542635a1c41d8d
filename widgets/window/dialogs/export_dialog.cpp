// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/dialogs/export_dialog.h"

#include "widgets/kit/buttons.h"
#include "widgets/kit/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace whichmesh::ui {

ExportDialog::ExportDialog(const QString& proposal, const QString& ending, PaperSize paper,
                           QWidget* parent)
    : QDialog(parent)
    , m_ending(ending)
    , m_path(new QLineEdit(QDir::toNativeSeparators(proposal), this))
    , m_paper(new QComboBox(this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("Export"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    const bool pdf = ending == QLatin1String("pdf");
    setWindowTitle(pdf ? tr("Export PDF") : tr("Export Markdown"));
    setMinimumWidth(520);
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_path->setAccessibleName(tr("File"));
    m_paper->setObjectName(QStringLiteral("exportPaper"));
    m_paper->addItem(tr("A4"), static_cast<int>(PaperSize::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(PaperSize::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(paper)));
    m_paper->setAccessibleName(tr("Paper"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setFont(fontOf(metric::small));
    m_message->setForegroundRole(QPalette::PlaceholderText);
    auto* browseButton = new QPushButton(tr("Browse…"), this);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);

    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(m_path, 1);
    fileRow->addWidget(browseButton);
    auto* form = new QFormLayout;
    form->addRow(tr("&File"), fileRow);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(fileRow)))
        label->setBuddy(m_path);
    if (pdf)
        form->addRow(tr("&Paper"), m_paper);
    else
        m_paper->hide();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_export->setObjectName(QStringLiteral("exportConfirm"));
    makePrimary(m_export);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addLayout(buttons);
    check();
}

ExportChoice ExportDialog::choice() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (QFileInfo(path).suffix().compare(m_ending, Qt::CaseInsensitive) != 0)
        path += QLatin1Char('.') + m_ending;
    return {path, static_cast<PaperSize>(m_paper->currentData().toInt())};
}

void ExportDialog::browse()
{
    const QString filter =
        m_ending == QLatin1String("pdf") ? tr("PDF (*.pdf)") : tr("Markdown (*.md)");
    const QString chosen = QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(), filter,
                                                        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::check()
{
    const QString typed = m_path->text().trimmed();
    const QFileInfo file(choice().path);
    QString remark;
    bool possible = true;
    if (typed.isEmpty()) {
        remark = tr("Name the file to write.");
        possible = false;
    } else if (!file.absoluteDir().exists()) {
        remark = tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.absolutePath()));
        possible = false;
    } else if (file.exists()) {
        remark = tr("Replaces the file that is there.");
    }
    m_message->setText(remark);
    m_export->setEnabled(possible);
}

} // namespace whichmesh::ui
