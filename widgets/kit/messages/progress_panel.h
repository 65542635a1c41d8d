// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTimer;

namespace whichmesh::ui {

class ElidedLabel;

/// Tells how far a longer task is, and cancels it. Shows itself only when the task has run for 300
/// ms, so that quick ones do not flicker.
class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    /// A task begins: what is done, such as "Writing report.pdf".
    void start(const QString& task);

    /// `done` of `total` steps, with a remark such as "3 of 5 steps: tables". A total of 0 means
    /// that nobody knows.
    void setProgress(int done, int total, const QString& step = {});

    /// The task is over: hides the panel.
    void finish();

    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void canceled();

private:
    void cancel();

    bool m_running = false;
    QTimer* m_delay;
    ElidedLabel* m_task;
    ElidedLabel* m_amount;
    ElidedLabel* m_step;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace whichmesh::ui
