// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"

#include <QObject>

#include <functional>

class QWidget;

namespace whichmesh::ui {

class Banner;
class Centre;
class FaultsDialog;

/// What the window says over its pages: faults of the knowledge base, with a list of them, and a
/// note on something worth knowing.
class WindowNotes : public QObject
{
    Q_OBJECT

public:
    WindowNotes(Centre& centre, QWidget* window);

    /// Empty when whole again; `errors` of them are errors.
    void setFaults(const Diagnostics& faults, int errors);
    void showFaultsDialog();

    /// Can be dismissed; `action` names its button, which calls `run`. None where the text is
    /// empty.
    void setNote(const QString& text, const QString& action, std::function<void()> run);

Q_SIGNALS:
    void reloadRequested();

private:
    void makeFaultsBanner();
    QString remark() const;

    Centre& m_centre;
    QWidget* m_window;
    Diagnostics m_faults;
    FaultsDialog* m_faultsDialog = nullptr;
    Banner* m_faultsBanner = nullptr;
    Banner* m_note = nullptr;
};

} // namespace whichmesh::ui
