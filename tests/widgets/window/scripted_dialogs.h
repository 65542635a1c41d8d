// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/dialogs/dialogs.h"

#include <QStringList>

namespace whichmesh::test {

/// Answers every question as told beforehand, and keeps a list of what was asked.
class ScriptedDialogs : public ui::Dialogs
{
public:
    QString fileToOpen;
    QString overlayToAdd;
    QString fileToSave;
    QString typedText;
    std::optional<ui::ExportChoice> exportChoice;
    ui::UnsavedAnswer unsavedAnswer = ui::UnsavedAnswer::Cancel;
    ui::ChangedOnDiskAnswer changedAnswer = ui::ChangedOnDiskAnswer::Cancel;
    ui::RecoveryAnswer recoveryAnswer = ui::RecoveryAnswer::Later;
    QStringList asked;
    QString proposed; ///< the last path proposed

    QString openFile(const QString&) override { return note("open", fileToOpen); }
    QString openOverlay(const QString&, bool wholeFolder) override
    {
        return note(wholeFolder ? "overlay folder" : "overlay file", overlayToAdd);
    }
    QString saveFile(const QString& proposal) override
    {
        proposed = proposal;
        return note("save", fileToSave);
    }
    QString text(const QString&, const QString&, const QString&) override
    {
        return note("text", typedText);
    }
    std::optional<ui::ExportChoice> exportTo(const QString& proposal, const QString&,
                                             PaperSize) override
    {
        proposed = proposal;
        return note("export", exportChoice);
    }
    ui::UnsavedAnswer unsaved(const QString&) override { return note("unsaved", unsavedAnswer); }
    ui::ChangedOnDiskAnswer changedOnDisk(const QString&) override
    {
        return note("changed", changedAnswer);
    }
    ui::RecoveryAnswer recovery(const QString&, const QString&) override
    {
        return note("recovery", recoveryAnswer);
    }
    void problem(const QString& title, const QString& sentence) override
    {
        asked << QStringLiteral("problem: ") + title + QLatin1Char(' ') + sentence;
    }
    void information(const QString& title, const QString&) override
    {
        asked << QStringLiteral("information: ") + title;
    }
    void longText(const QString& title, const QString& text) override
    {
        asked << QStringLiteral("text: ") + title + QLatin1Char('\n') + text;
    }

private:
    template <typename Answer>
    Answer note(const char* what, const Answer& answer)
    {
        asked << QLatin1String(what);
        return answer;
    }
};

} // namespace whichmesh::test
