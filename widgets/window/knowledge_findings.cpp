// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/knowledge_findings.h"

#include "app/decision/lint/rule_lint.h"
#include "app/session/session.h"
#include "widgets/window/main_window.h"

namespace whichmesh::ui {

KnowledgeFindings::KnowledgeFindings(MainWindow& window, Session& session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
{
    connect(&window, &MainWindow::painted, this, &KnowledgeFindings::show, Qt::QueuedConnection);
    connect(&session, &Session::knowledgeChanged, this, &KnowledgeFindings::show,
            Qt::QueuedConnection);
}

void KnowledgeFindings::show()
{
    const ResultsPtr& results = m_session.results();
    Diagnostics findings = results->stack->warnings;
    for (Diagnostic& finding : lintKnowledge(*results->knowledge))
        findings.push_back(std::move(finding));
    // Rules that never hold bar nothing: what was read is in use.
    for (Diagnostic& finding : findings)
        finding.severity = Severity::Warning;
    m_window.showFaults(findings);
}

} // namespace whichmesh::ui
