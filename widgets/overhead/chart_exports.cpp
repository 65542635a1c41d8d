// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart_exports.h"

#include "app/report/chart_export.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/chart_values.h"
#include "widgets/overhead/overhead_chart.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSaveFile>

namespace whichmesh::ui {

namespace {

constexpr double pictureScale = 1.2;
constexpr double pixelRatio = 2.0;

ChartLook lookOf(const OverheadChart& chart)
{
    return {tokens(&chart).theme == Theme::Dark, chart.picture().x.logarithmic, pictureScale, true};
}

/// "memory-480-pods.svg".
QString proposedName(const OverheadChart& chart, const QString& ending)
{
    const std::string_view measure = toText(chart.picture().measure);
    const QString name =
        QString::fromUtf8(measure.data(), static_cast<qsizetype>(measure.find('_')));
    return QStringLiteral("%1-%2-%3.%4")
        .arg(name, QString::number(chart.now().at, 'f', 0),
             QString::fromStdString(chart.picture().swept.key).replace(u'_', u'-'), ending);
}

TextGrid valuesOf(const OverheadChart& chart)
{
    return valuesOf(chart.picture(), chart.now(), *chart.results());
}

} // namespace

ChartExports::ChartExports(QWidget* parent)
    : QObject(parent)
    , m_askForPath([parent](const QString& proposal, const QString& ending) {
        return QFileDialog::getSaveFileName(parent, tr("Save chart"), proposal,
                                            tr("%1 pictures (*.%2)").arg(ending.toUpper(), ending));
    })
    , m_report([parent](const QString& sentence) {
        QMessageBox::warning(parent, tr("The chart was not saved"), sentence);
    })
{
}

QMenu* ChartExports::menuFor(const OverheadChart& chart)
{
    auto* menu = new QMenu(qobject_cast<QWidget*>(parent()));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("chartActions"));
    addPictureActions(*menu, chart);
    menu->addSeparator();
    addValueActions(*menu, chart);
    return menu;
}

QByteArray ChartExports::svgOf(const OverheadChart& chart)
{
    m_painter.setChoice(chart.picture().choice);
    return chartSvg(m_painter, *chart.results(), chart.picture().measure, pictureSize,
                    lookOf(chart));
}

QImage ChartExports::imageOf(const OverheadChart& chart)
{
    m_painter.setChoice(chart.picture().choice);
    return chartImage(m_painter, *chart.results(), chart.picture().measure, pictureSize,
                      lookOf(chart), pixelRatio);
}

QByteArray ChartExports::pngOf(const OverheadChart& chart)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(chart).save(&buffer, "PNG");
    return buffer.data();
}

void ChartExports::copySvg(const OverheadChart& chart)
{
    const QByteArray svg = svgOf(chart);
    auto* data = new QMimeData;
    data->setData(QStringLiteral("image/svg+xml"), svg);
    // For editors that take the source.
    data->setText(QString::fromUtf8(svg));
    QGuiApplication::clipboard()->setMimeData(data);
}

void ChartExports::save(const OverheadChart& chart, const QString& ending, const QByteArray& bytes)
{
    const QString path = m_askForPath(proposedName(chart, ending), ending);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_report(tr("%1 could not be written: %2").arg(path, file.errorString()));
}

void ChartExports::addPictureActions(QMenu& menu, const OverheadChart& chart)
{
    const auto add = [&](const char* name, const QString& text, auto run) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
    };
    add("copyChartImage", tr("Copy as picture"),
        [this, &chart] { QGuiApplication::clipboard()->setImage(imageOf(chart)); });
    add("copyChartSvg", tr("Copy as SVG"), [this, &chart] { copySvg(chart); });
    add("saveChartSvg", tr("Save as SVG…"),
        [this, &chart] { save(chart, QStringLiteral("svg"), svgOf(chart)); });
    add("saveChartPng", tr("Save as PNG…"),
        [this, &chart] { save(chart, QStringLiteral("png"), pngOf(chart)); });
}

void ChartExports::addValueActions(QMenu& menu, const OverheadChart& chart)
{
    const auto add = [&](const char* name, const QString& text, auto toText) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [&chart, toText] {
            QGuiApplication::clipboard()->setText(toText(valuesOf(chart)));
        });
    };
    add("copyChartMarkdown", tr("Copy values as Markdown"), &toMarkdown);
    add("copyChartTsv", tr("Copy values as tab-separated text"), &toTsv);
}

} // namespace whichmesh::ui
