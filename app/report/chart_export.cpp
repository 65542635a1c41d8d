// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chart_export.h"

#include "app/base/quantity.h"
#include "app/report/content/report_content.h"
#include "app/report/paint/tokens.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace whichmesh {

namespace {

QColor groundOf(const ChartLook& look)
{
    return tokensOf(look.dark ? Theme::Dark : Theme::Light).raised;
}

QString titleFor(const Results& results, Measure measure)
{
    return titleOf(measure) + QStringLiteral(" at ")
           + QString::fromStdString(formatNumber(results.overhead.load.pods()))
           + QStringLiteral(" pods");
}

} // namespace

QByteArray chartSvg(ChartPainter& painter, const Results& results, Measure measure,
                    const QSize& size, const ChartLook& look)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    // One unit is one px: fonts are asked for in px and written in points of this resolution.
    generator.setResolution(72);
    generator.setTitle(titleFor(results, measure).toHtmlEscaped());
    generator.setDescription(chartDescription(results, measure).toHtmlEscaped());
    QPainter target(&generator);
    target.fillRect(QRect(QPoint(0, 0), size), groundOf(look));
    painter.paint(target, QRectF(QPointF(0.0, 0.0), QSizeF(size)), results, measure, look);
    target.end();
    return buffer.data();
}

QImage chartImage(ChartPainter& painter, const Results& results, Measure measure, const QSize& size,
                  const ChartLook& look, qreal devicePixelRatio)
{
    QImage image((QSizeF(size) * devicePixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(groundOf(look));
    image.setText(QStringLiteral("Title"), titleFor(results, measure));
    image.setText(QStringLiteral("Description"), chartDescription(results, measure));
    QPainter target(&image);
    target.setRenderHint(QPainter::Antialiasing);
    painter.paint(target, QRectF(QPointF(0.0, 0.0), QSizeF(size)), results, measure, look);
    return image;
}

QString chartDescription(const Results& results, Measure measure)
{
    QStringList sentences;
    for (const ModeEstimate& mode : results.overhead.modes) {
        const Estimate* estimate = mode.find(measure);
        if (!estimate)
            continue;
        const ReportFigure figure = figureOf(*estimate);
        QStringList parts;
        for (const QString& part : {figure.typical, figure.range}) {
            if (!part.isEmpty())
                parts += part;
        }
        sentences += QString::fromStdString(mode.name) + QStringLiteral(": ")
                     + parts.join(QStringLiteral(", ")) + u'.';
    }
    return sentences.join(u' ');
}

} // namespace whichmesh
