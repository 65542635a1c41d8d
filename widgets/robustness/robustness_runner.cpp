// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/robustness_runner.h"

#include "app/session/run_aside.h"

#include <utility>

namespace whichmesh::ui {

struct RobustnessRunner::Memory
{
    KnowledgePtr knowledge; ///< outlives the solver, which refers to it
    std::unique_ptr<RobustnessSolver> solver;

    RobustnessPtr solve(const Results& results)
    {
        if (knowledge != results.knowledge) {
            solver = std::make_unique<RobustnessSolver>(*results.knowledge);
            knowledge = results.knowledge;
        }
        return std::make_shared<const Robustness>(solver->solve(results.profile, results.verdict));
    }
};

RobustnessRunner::RobustnessRunner(QObject* parent)
    : QObject(parent)
    , m_memory(std::make_shared<Memory>())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RobustnessRunner::finish);
}

RobustnessRunner::~RobustnessRunner()
{
    // A run goes on with what it shares and reports to nobody.
    m_watcher.disconnect(this);
}

void RobustnessRunner::request(const ResultsPtr& results)
{
    if (m_running) {
        m_waiting = results == m_running ? nullptr : results;
        return;
    }
    m_waiting = results;
    start();
}

void RobustnessRunner::start()
{
    m_running = std::exchange(m_waiting, nullptr);
    m_watcher.setFuture(
        runAside([memory = m_memory, results = m_running] { return memory->solve(*results); }));
}

void RobustnessRunner::finish()
{
    const ResultsPtr done = std::exchange(m_running, nullptr);
    const RobustnessPtr robustness = m_watcher.result();
    if (m_waiting)
        start();
    Q_EMIT ready(done, robustness);
}

} // namespace whichmesh::ui
