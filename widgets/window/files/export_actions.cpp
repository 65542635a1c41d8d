// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/files/export_actions.h"

#include "app/report/report.h"
#include "app/session/session.h"
#include "widgets/overhead/qt_chart_painter.h"
#include "widgets/window/dialogs/dialogs.h"
#include "widgets/window/files/file_name.h"
#include "widgets/window/workbench.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>

namespace whichmesh::ui {

namespace {

constexpr int quietMilliseconds = 500;

} // namespace

ExportActions::ExportActions(Workbench& workbench, Session& session, Settings& settings,
                             Dialogs& dialogs)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
{
    connect(workbench.commands()[Command::ExportPdf], &QAction::triggered, this,
            [this] { exportReport(QStringLiteral("pdf")); });
    connect(workbench.commands()[Command::ExportMarkdown], &QAction::triggered, this,
            [this] { exportReport(QStringLiteral("md")); });
}

QString ExportActions::proposal(const QString& ending) const
{
    QString folder = m_settings.value(setting::exportFolder);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    return QDir(folder).filePath(fileNameOf(m_session.title()) + QLatin1Char('.') + ending);
}

void ExportActions::exportReport(const QString& ending)
{
    const auto choice =
        m_dialogs.exportTo(proposal(ending), ending, m_settings.value(setting::paperSize));
    if (!choice)
        return;
    m_settings.setValue(setting::paperSize, choice->paper);
    m_settings.setValue(setting::exportFolder, QFileInfo(choice->path).absolutePath());

    ReportOptions options;
    options.title = m_session.title();
    options.date = QDate::currentDate();
    options.paper = choice->paper == PaperSize::Letter ? Paper::Letter : Paper::A4;
    const Report report = makeReport(m_session.results(), options);
    QtChartPainter charts;
    const QString name = QFileInfo(choice->path).fileName();
    QProgressDialog progress(tr("Writing %1").arg(name), tr("Cancel"), 0, 0, &m_workbench);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(quietMilliseconds);
    const auto written =
        writeReport(choice->path, report, &charts, [&progress](int done, int total) {
            progress.setMaximum(total);
            progress.setValue(done);
            return !progress.wasCanceled();
        });
    progress.reset();
    if (!written) {
        m_dialogs.problem(tr("%1 was not written.").arg(name),
                          QString::fromStdString(written.error().message));
        return;
    }
    if (*written == Export::Cancelled) {
        m_workbench.say(tr("Export cancelled; nothing was written."));
        return;
    }
    m_workbench.say(tr("Wrote %1").arg(QDir::toNativeSeparators(choice->path)));
    Q_EMIT exported(choice->path);
}

} // namespace whichmesh::ui
