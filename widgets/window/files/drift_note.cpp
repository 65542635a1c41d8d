// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/files/drift_note.h"

#include "app/session/document.h"
#include "app/session/session.h"
#include "widgets/window/dialogs/dialogs.h"
#include "widgets/window/files/drift_text.h"
#include "widgets/window/workbench.h"

namespace whichmesh::ui {

DriftNote::DriftNote(Workbench& workbench, Session& session, Document& document, Dialogs& dialogs)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_session(session)
    , m_document(document)
    , m_dialogs(dialogs)
{
    connect(&session, &Session::knowledgeChanged, this, &DriftNote::check);
}

void DriftNote::check()
{
    const auto drift = m_document.drift();
    m_workbench.showNote(drift ? driftSummary(*drift, m_session.knowledge()) : QString(),
                         tr("What has changed"), [this] { showDetails(); });
}

void DriftNote::showDetails()
{
    if (const auto drift = m_document.drift())
        m_dialogs.longText(tr("What has changed since this was decided"),
                           driftDetails(*drift, m_session.knowledge()));
}

} // namespace whichmesh::ui
