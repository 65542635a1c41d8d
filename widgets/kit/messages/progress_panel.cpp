// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/messages/progress_panel.h"

#include "widgets/kit/buttons.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/theme.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace whichmesh::ui {

namespace {
constexpr int delayMs = 300;
}

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent)
    , m_delay(new QTimer(this))
    , m_task(new ElidedLabel({}))
    , m_amount(new ElidedLabel({}, Tone::Muted, metric::body))
    , m_step(new ElidedLabel({}, Tone::Muted, metric::body))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(metric::grid);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    makeSmall(m_cancel);
    m_delay->setSingleShot(true);
    m_delay->setInterval(delayMs);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metric::grid);
    grid->addWidget(m_task, 0, 0);
    grid->addWidget(m_amount, 0, 1, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_step, 2, 0);
    grid->addWidget(m_cancel, 2, 1, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancel);
    hide();
}

void ProgressPanel::start(const QString& task)
{
    m_running = true;
    m_task->setText(task);
    m_bar->setAccessibleName(task);
    m_cancel->setEnabled(true);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(task));
    setProgress(0, 0);
    m_delay->start();
}

void ProgressPanel::setProgress(int done, int total, const QString& step)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_amount->setText(total > 0 ? tr("%1 of %2").arg(done).arg(total) : QString());
    m_step->setText(step);
}

void ProgressPanel::finish()
{
    m_running = false;
    m_delay->stop();
    hide();
}

void ProgressPanel::cancel()
{
    // Once is enough; the task ends by finish().
    m_cancel->setEnabled(false);
    m_step->setText(tr("Cancelling…"));
    Q_EMIT canceled();
}

} // namespace whichmesh::ui
