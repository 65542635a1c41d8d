// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace whichmesh {
class Document;
class Session;
} // namespace whichmesh

namespace whichmesh::ui {

class Dialogs;
class Workbench;

/// Says over the page that a workbook was decided on other knowledge than is in force, and lists
/// what has changed since on demand.
class DriftNote : public QObject
{
    Q_OBJECT

public:
    DriftNote(Workbench& workbench, Session& session, Document& document, Dialogs& dialogs);

    /// Compares anew: a workbook was opened or begun, or the knowledge is another.
    void check();

private:
    void showDetails();

    Workbench& m_workbench;
    Session& m_session;
    Document& m_document;
    Dialogs& m_dialogs;
};

} // namespace whichmesh::ui
