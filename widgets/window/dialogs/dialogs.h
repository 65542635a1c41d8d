// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/settings.h"

#include <QString>

#include <optional>

class QWidget;

namespace whichmesh::ui {

enum class UnsavedAnswer { Save, Discard, Cancel };
enum class ChangedOnDiskAnswer { Replace, SaveElsewhere, Cancel };
enum class RecoveryAnswer { Recover, Discard, Later };

/// Where a report goes and on what paper.
struct ExportChoice
{
    QString path;
    PaperSize paper = PaperSize::A4;
};

/// Every question the window asks in a box of its own. Tests answer through a subclass.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// Empty when cancelled.
    virtual QString openFile(const QString& folder) = 0;
    virtual QString openOverlay(const QString& folder, bool wholeFolder) = 0;
    virtual QString saveFile(const QString& proposal) = 0;
    virtual QString text(const QString& title, const QString& label, const QString& value) = 0;

    /// Asks where to write a report; `ending` is "pdf" or "md".
    virtual std::optional<ExportChoice> exportTo(const QString& proposal, const QString& ending,
                                                 PaperSize paper) = 0;
    virtual UnsavedAnswer unsaved(const QString& title) = 0;
    virtual ChangedOnDiskAnswer changedOnDisk(const QString& path) = 0;
    virtual RecoveryAnswer recovery(const QString& title, const QString& when) = 0;
    virtual void problem(const QString& title, const QString& sentence) = 0;
    virtual void information(const QString& title, const QString& text) = 0;
    /// Shows a text of many lines, which can be scrolled and copied.
    virtual void longText(const QString& title, const QString& text) = 0;
};

/// The boxes a person sees.
class WindowDialogs : public Dialogs
{
public:
    explicit WindowDialogs(QWidget* window)
        : m_window(window)
    {
    }

    QString openFile(const QString& folder) override;
    QString openOverlay(const QString& folder, bool wholeFolder) override;
    QString saveFile(const QString& proposal) override;
    QString text(const QString& title, const QString& label, const QString& value) override;
    std::optional<ExportChoice> exportTo(const QString& proposal, const QString& ending,
                                         PaperSize paper) override;
    UnsavedAnswer unsaved(const QString& title) override;
    ChangedOnDiskAnswer changedOnDisk(const QString& path) override;
    RecoveryAnswer recovery(const QString& title, const QString& when) override;
    void problem(const QString& title, const QString& sentence) override;
    void information(const QString& title, const QString& text) override;
    void longText(const QString& title, const QString& text) override;

private:
    QWidget* m_window;
};

} // namespace whichmesh::ui
