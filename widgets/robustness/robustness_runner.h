// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/robustness_solver.h"
#include "app/session/results.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace whichmesh::ui {

using RobustnessPtr = std::shared_ptr<const Robustness>;

/// Computes the robustness of results beside the window's thread, one after the other. Results that
/// newer ones have overtaken are skipped.
class RobustnessRunner : public QObject
{
    Q_OBJECT

public:
    explicit RobustnessRunner(QObject* parent = nullptr);
    ~RobustnessRunner() override;

    /// Computes these results next, unless that is done or under way already.
    void request(const ResultsPtr& results);

Q_SIGNALS:
    /// `results` are those it belongs to; newer ones may have been requested since.
    void ready(const whichmesh::ResultsPtr& results,
               const whichmesh::ui::RobustnessPtr& robustness);

private:
    /// What a run needs of earlier runs; handed from one to the next, never used by two at once.
    struct Memory;

    void start();
    void finish();

    std::shared_ptr<Memory> m_memory;
    QFutureWatcher<RobustnessPtr> m_watcher;
    ResultsPtr m_running;
    ResultsPtr m_waiting;
};

} // namespace whichmesh::ui
