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
    // Not before the first picture, and after whatever else waits by then.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &KnowledgeFindings::show);
    connect(&window, &MainWindow::painted, &m_later, qOverload<>(&QTimer::start));
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
