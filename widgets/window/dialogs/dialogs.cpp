// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/dialogs/dialogs.h"

#include "widgets/window/dialogs/export_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

/// A question with named answers; returns the index of the one chosen, the last one for Escape.
int ask(QWidget* window, const QString& text, const QString& details, const QStringList& answers)
{
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("WhichMesh"), text, QMessageBox::NoButton,
                    window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(details);
    QList<QAbstractButton*> buttons;
    for (const QString& answer : answers)
        buttons << box.addButton(answer, buttons.isEmpty() ? QMessageBox::AcceptRole
                                         : buttons.size() + 1 == answers.size()
                                             ? QMessageBox::RejectRole
                                             : QMessageBox::DestructiveRole);
    box.setDefaultButton(qobject_cast<QPushButton*>(buttons.front()));
    box.setEscapeButton(buttons.back());
    box.exec();
    const auto chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? static_cast<int>(answers.size()) - 1 : static_cast<int>(chosen);
}

} // namespace

QString WindowDialogs::openFile(const QString& folder)
{
    return QFileDialog::getOpenFileName(m_window, QObject::tr("Open a decision"), folder,
                                        QObject::tr("Decisions (*.yaml *.yml);;All files (*)"));
}

QString WindowDialogs::openOverlay(const QString& folder, bool wholeFolder)
{
    if (wholeFolder)
        return QFileDialog::getExistingDirectory(m_window, QObject::tr("Add an overlay folder"),
                                                 folder);
    return QFileDialog::getOpenFileName(m_window, QObject::tr("Add an overlay file"), folder,
                                        QObject::tr("Overlays (*.yaml *.yml);;All files (*)"));
}

QString WindowDialogs::saveFile(const QString& proposal)
{
    QFileDialog dialog(m_window, QObject::tr("Save the decision"), proposal,
                       QObject::tr("Decisions (*.yaml *.yml);;All files (*)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("yaml"));
    dialog.selectFile(proposal);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString WindowDialogs::text(const QString& title, const QString& label, const QString& value)
{
    bool accepted = false;
    const QString typed =
        QInputDialog::getText(m_window, title, label, QLineEdit::Normal, value, &accepted);
    return accepted ? typed.trimmed() : QString();
}

std::optional<ExportChoice> WindowDialogs::exportTo(const QString& proposal, const QString& ending,
                                                    PaperSize paper)
{
    ExportDialog dialog(proposal, ending, paper, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.choice();
}

UnsavedAnswer WindowDialogs::unsaved(const QString& title)
{
    const int answer = ask(m_window, QObject::tr("Save the changes to “%1”?").arg(title),
                           QObject::tr("Without saving they are lost."),
                           {QObject::tr("Save"), QObject::tr("Don't save"), QObject::tr("Cancel")});
    return static_cast<UnsavedAnswer>(answer);
}

ChangedOnDiskAnswer WindowDialogs::changedOnDisk(const QString& path)
{
    const int answer =
        ask(m_window, QObject::tr("Another program has changed %1 since it was opened.").arg(path),
            QObject::tr("Saving now would replace what it wrote."),
            {QObject::tr("Save as another file…"), QObject::tr("Replace"), QObject::tr("Cancel")});
    if (answer == 0)
        return ChangedOnDiskAnswer::SaveElsewhere;
    return answer == 1 ? ChangedOnDiskAnswer::Replace : ChangedOnDiskAnswer::Cancel;
}

RecoveryAnswer WindowDialogs::recovery(const QString& title, const QString& when)
{
    const int answer =
        ask(m_window, QObject::tr("“%1” was not saved when WhichMesh ended.").arg(title),
            QObject::tr("The last change is from %1.").arg(when),
            {QObject::tr("Recover"), QObject::tr("Discard"), QObject::tr("Later")});
    return static_cast<RecoveryAnswer>(answer);
}

void WindowDialogs::problem(const QString& title, const QString& sentence)
{
    ask(m_window, title, sentence, {QObject::tr("Close")});
}

void WindowDialogs::information(const QString& title, const QString& text)
{
    ask(m_window, title, text, {QObject::tr("Close")});
}

void WindowDialogs::longText(const QString& title, const QString& text)
{
    QDialog dialog(m_window);
    dialog.setWindowTitle(title);
    auto* shown = new QPlainTextEdit(text, &dialog);
    shown->setReadOnly(true);
    shown->setAccessibleName(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(shown);
    layout->addWidget(buttons);
    dialog.resize(640, 420);
    dialog.exec();
}

} // namespace whichmesh::ui
