// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/knowledge_findings.h"

#include "app/decision/lint/rule_lint.h"
#include "app/session/run_aside.h"
#include "app/session/session.h"
#include "widgets/window/workbench.h"

#include <algorithm>
#include <iterator>

namespace whichmesh::ui {

namespace {

Diagnostics findingsOn(const Results& results)
{
    Diagnostics findings = results.stack->warnings;
    std::ranges::move(lintKnowledge(*results.knowledge), std::back_inserter(findings));
    // Rules that never hold bar nothing: what was read is in use.
    for (Diagnostic& finding : findings)
        finding.severity = Severity::Warning;
    return findings;
}

} // namespace

KnowledgeFindings::KnowledgeFindings(Workbench& workbench, Session& session)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_session(session)
{
    connect(&session, &Session::knowledgeChanged, this, &KnowledgeFindings::find,
            Qt::QueuedConnection);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &KnowledgeFindings::show);
}

KnowledgeFindings::~KnowledgeFindings()
{
    // A search goes on with what it shares and reports to nobody.
    m_watcher.disconnect(this);
}

// The watcher forgets a search that a newer one has overtaken.
void KnowledgeFindings::find()
{
    m_watcher.setFuture(runAside([results = m_session.results()] { return findingsOn(*results); }));
}

void KnowledgeFindings::show()
{
    m_workbench.showFaults(m_watcher.result());
}

} // namespace whichmesh::ui
