// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/budget/budget_paint.h"

#include "app/report/paint/glyphs.h"
#include "widgets/overhead/chart/budget/budget_crossings.h"
#include "widgets/overhead/chart/chart_type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace whichmesh::ui {

namespace {

// In px at 12 px type.
constexpr double ringRadius = 3.6;
constexpr double gap = 6.0;
constexpr int plateAlpha = 225;

/// The words at the drop line, with the glyph of their mode in front.
struct DropLabel
{
    QString text;
    QRectF block;
    bool inPlot = false;
};

QPointF ringAt(const ChartPicture& picture, const BudgetCrossing& crossing,
               const ChartGeometry& geometry)
{
    return {geometry.x(picture.x, crossing.at), geometry.y(picture.y, *picture.budget)};
}

/// Beside the title, above the drop line; nothing where that does not fit.
std::optional<QRectF> besideTitle(const ChartPicture& picture, const QSizeF& size, double x,
                                  const ChartGeometry& geometry)
{
    const double k = geometry.k;
    const double least = titleRight(picture, geometry) + 2.0 * gap * k;
    const double most = geometry.area.right() - menuRoom * k - size.width();
    const double left = std::max(std::min(x - glyphSize * k / 2.0, most), least);
    if (left > most || x < left || x > left + size.width())
        return std::nullopt;
    const double baseline = geometry.plot.top() - titleAbovePlot * k;
    return QRectF(QPointF(left, baseline - toBaseline(k) - size.height() / 2.0), size);
}

/// At the top of the plot beside the drop line, or under the ring where that is at the top.
QRectF inPlot(const QPointF& ring, const QSizeF& size, const ChartGeometry& geometry)
{
    const double k = geometry.k;
    const QRectF& plot = geometry.plot;
    // Beside the line; where neither side has the room, its glyph stands on the line.
    const double most = plot.right() + gap * k - size.width();
    double left = ring.x() + gap * k;
    if (left > most)
        left = ring.x() - gap * k - size.width();
    if (left < plot.left())
        left = most;
    double top = plot.top() + 2.0 * k;
    if (ring.y() - top < size.height() + gap * k)
        top = ring.y() + gap * k;
    return {QPointF(left, top), size};
}

DropLabel labelOf(const ChartPicture& picture, const ChartGeometry& geometry)
{
    const double k = geometry.k;
    const QPointF ring = ringAt(picture, picture.crossings.front(), geometry);
    const BudgetCrossing& crossing = picture.crossings.front();
    const QFontMetricsF metrics(chartFont(k, QFont::Medium));
    const auto sizeOf = [&](const QString& text) {
        return QSizeF((glyphSize + gap) * k + metrics.horizontalAdvance(text), metrics.height());
    };
    DropLabel label{crossingText(picture, crossing), {}, false};
    if (const auto above = besideTitle(picture, sizeOf(label.text), ring.x(), geometry)) {
        label.block = *above;
        return label;
    }
    label.inPlot = true;
    const double room = std::max(geometry.plot.right() - ring.x(), ring.x() - geometry.plot.left());
    if (sizeOf(label.text).width() > room)
        label.text = shortCrossingText(picture, crossing);
    label.block = inPlot(ring, sizeOf(label.text), geometry);
    return label;
}

void paintWords(QPainter& painter, const DropLabel& label, const Option& option, double k,
                const Tokens& tokens)
{
    const QRectF& block = label.block;
    if (label.inPlot) {
        QColor plate = tokens.raised;
        plate.setAlpha(plateAlpha);
        painter.setPen(Qt::NoPen);
        painter.setBrush(plate);
        painter.drawRect(block.adjusted(-2.0 * k, 0.0, 2.0 * k, 0.0));
    }
    QRectF box(block.left(), 0.0, glyphSize * k, glyphSize * k);
    box.moveTop(block.center().y() - box.height() / 2.0);
    drawGlyph(painter, option, box, tokens.theme);
    painter.setFont(chartFont(k, QFont::Medium));
    painter.setPen(tokens.text);
    painter.drawText(
        QPointF(block.left() + (glyphSize + gap) * k, block.center().y() + toBaseline(k)),
        label.text);
}

QRectF paintDrop(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                 const Tokens& tokens)
{
    const DropLabel label = labelOf(picture, geometry);
    const BudgetCrossing& crossing = picture.crossings.front();
    const QPointF ring = ringAt(picture, crossing, geometry);
    const double k = geometry.k;
    const double x = crisp(ring.x(), k);
    const double top = label.inPlot ? geometry.plot.top() : label.block.bottom();
    painter.setPen(QPen(tokens.text, k, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(
        QPointF(x, top),
        QPointF(x, label.inPlot ? std::max(ring.y(), label.block.bottom()) : ring.y()));
    paintWords(painter, label, *picture.series[crossing.series].option, k, tokens);
    return label.inPlot ? label.block : QRectF();
}

} // namespace

bool hasBudgetLine(const ChartPicture& picture)
{
    return picture.budget && *picture.budget <= picture.y.maximum;
}

QPen budgetPen(double k, const Tokens& tokens)
{
    QPen pen(tokens.text, 1.2 * k, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.5, 2.5});
    return pen;
}

QString budgetText(const ChartPicture& picture)
{
    return QCoreApplication::translate("whichmesh::ui::OverheadChart", "Budget %1")
        .arg(quantityText(*picture.budget, picture.unit));
}

std::optional<double> dropLineX(const ChartPicture& picture, const ChartGeometry& geometry)
{
    if (picture.crossings.empty() || labelOf(picture, geometry).inPlot)
        return std::nullopt;
    return geometry.x(picture.x, picture.crossings.front().at);
}

QRectF paintBudget(QPainter& painter, const ChartPicture& picture, const ChartGeometry& geometry,
                   const Tokens& tokens)
{
    if (!hasBudgetLine(picture))
        return {};
    const double k = geometry.k;
    const double y = crisp(geometry.y(picture.y, *picture.budget), k);
    painter.setPen(budgetPen(k, tokens));
    painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
    const QRectF words =
        picture.crossings.empty() ? QRectF() : paintDrop(painter, picture, geometry, tokens);
    painter.setPen(QPen(tokens.text, 1.4 * k));
    painter.setBrush(tokens.raised);
    for (const BudgetCrossing& crossing : picture.crossings)
        painter.drawEllipse(ringAt(picture, crossing, geometry), ringRadius * k, ringRadius * k);
    painter.setBrush(Qt::NoBrush);
    return words;
}

} // namespace whichmesh::ui
