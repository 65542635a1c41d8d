// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/window_notes.h"

#include "widgets/kit/messages/banner.h"
#include "widgets/window/centre.h"
#include "widgets/window/dialogs/faults_dialog.h"

#include <QPushButton>

#include <utility>

namespace whichmesh::ui {

WindowNotes::WindowNotes(Centre& centre, QWidget* window)
    : QObject(window)
    , m_centre(centre)
    , m_window(window)
{
}

void WindowNotes::makeFaultsBanner()
{
    m_faultsBanner = new Banner(Banner::Kind::Problem, {}, &m_centre);
    m_faultsBanner->setObjectName(QStringLiteral("faultsBanner"));
    m_centre.setBanner(m_faultsBanner);
    connect(m_faultsBanner->addAction(tr("Show them")), &QPushButton::clicked, this,
            &WindowNotes::showFaultsDialog);
    connect(m_faultsBanner->addAction(tr("Reload")), &QPushButton::clicked, this,
            &WindowNotes::reloadRequested);
}

void WindowNotes::setFaults(const Diagnostics& faults, int errors)
{
    m_faults = faults;
    if (!m_faultsBanner && errors > 0)
        makeFaultsBanner();
    if (m_faultsBanner) {
        const QString count = errors == 1 ? tr("1 error") : tr("%1 errors").arg(errors);
        m_faultsBanner->setText(
            tr("Knowledge base: %1. The last good version stays loaded.").arg(count));
        m_faultsBanner->setVisible(errors > 0);
    }
    if (m_faultsDialog && m_faultsDialog->isVisible())
        showFaultsDialog();
}

void WindowNotes::showFaultsDialog()
{
    if (!m_faultsDialog) {
        m_faultsDialog = new FaultsDialog(m_window);
        connect(m_faultsDialog, &FaultsDialog::reloadRequested, this,
                &WindowNotes::reloadRequested);
    }
    m_faultsDialog->setFaults(m_faults, remark());
    m_faultsDialog->show();
    m_faultsDialog->raise();
    m_faultsDialog->activateWindow();
}

QString WindowNotes::remark() const
{
    if (hasErrors(m_faults))
        return tr("The last good version stays loaded. Save the file again to try anew.");
    if (m_faults.empty())
        return tr("The knowledge base has no faults.");
    return tr("The knowledge base has no faults. Judged by its own rules, this is where it "
              "contradicts itself, overlaps, or leaves something out.");
}

void WindowNotes::setNote(const QString& text, const QString& action, std::function<void()> run)
{
    // Its button may be what brought us here.
    if (m_note) {
        m_note->hide();
        m_note->deleteLater();
    }
    m_note = nullptr;
    if (text.isEmpty())
        return;
    m_note = new Banner(Banner::Kind::Note, text, &m_centre);
    m_note->setObjectName(QStringLiteral("noteBanner"));
    QPushButton* button = m_note->addAction(action);
    button->setObjectName(QStringLiteral("noteAction"));
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_note->makeDismissible();
    m_centre.setBanner(m_note);
}

} // namespace whichmesh::ui
