// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/reading/breakdown_bars.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/reading/readings.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int rowHeight = 40;
constexpr double nameWidth = 190.0;
constexpr double barHeight = 10.0;
constexpr double glyphSide = 11.0;
constexpr double lineHeight = 16.0;

double typicalOf(const Range& value)
{
    return value.typical.value_or(value.high);
}

/// Parts are told apart by their fill, and named in the words below the bar.
QBrush fillOf(Part part, const QColor& colour)
{
    QColor quiet = colour;
    switch (part) {
    case Part::Proxy:
        return colour;
    case Part::NodeAgent:
        quiet.setAlphaF(0.55F);
        return quiet;
    case Part::ControlPlane:
        quiet.setAlphaF(0.25F);
        return quiet;
    case Part::Kernel:
        return {colour, Qt::BDiagPattern};
    }
    return colour;
}

} // namespace

BreakdownBars::BreakdownBars(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BreakdownBars::show(std::vector<Bar> bars, Measure measure)
{
    m_measure = measure;
    const bool resized = bars.size() != m_bars.size();
    m_bars = std::move(bars);
    QStringList sentences;
    for (const Bar& bar : m_bars)
        sentences << QStringLiteral("%1: %2").arg(bar.name, wordsOf(bar));
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    if (resized)
        updateGeometry();
    update();
}

int BreakdownBars::heightForWidth(int) const
{
    return rowHeight * static_cast<int>(m_bars.size());
}

double BreakdownBars::totalOf(const Bar& bar) const
{
    double total = 0.0;
    for (const PartShare& share : bar.parts)
        total += typicalOf(share.value);
    return total;
}

QString BreakdownBars::wordsOf(const Bar& bar) const
{
    const MeasureUnit unit = unitFor(m_measure, totalOf(bar));
    QStringList parts;
    for (const PartShare& share : bar.parts)
        parts << QStringLiteral("%1 %2").arg(partName(share.part),
                                             quantityText(typicalOf(share.value), unit));
    return parts.isEmpty() ? quantityText(0.0, unit) : parts.join(QStringLiteral(", "));
}

void BreakdownBars::paintEvent(QPaintEvent*)
{
    double longest = 0.0;
    for (const Bar& bar : m_bars)
        longest = std::max(longest, totalOf(bar));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF row(0.0, 0.0, width(), rowHeight);
    for (const Bar& bar : m_bars) {
        paintBar(painter, bar, row, longest);
        row.translate(0.0, rowHeight);
    }
}

void BreakdownBars::paintBar(QPainter& painter, const Bar& bar, const QRectF& row,
                             double longest) const
{
    const Tokens& colours = tokens(this);
    const double name = std::min(nameWidth, row.width() / 3.0);
    const double top = row.top() + 4.0;
    drawGlyph(painter, bar.option,
              QRectF(row.left(), top + (lineHeight - glyphSide) / 2.0, glyphSide, glyphSide),
              colours.theme);
    painter.setFont(fontOf(metric::body));
    painter.setPen(colours.text);
    const QRectF nameRect(row.left() + 18.0, top, name - 24.0, lineHeight);
    painter.drawText(nameRect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(bar.name, Qt::ElideRight,
                                                      static_cast<int>(nameRect.width())));
    const double room = row.width() - name;
    double x = row.left() + name;
    const QColor colour = colourOf(bar.option, colours.theme);
    for (const PartShare& share : bar.parts) {
        const double length = longest > 0.0 ? room * typicalOf(share.value) / longest : 0.0;
        const QRectF part(x, top + (lineHeight - barHeight) / 2.0, length, barHeight);
        painter.setPen(QPen(colour, 1.0));
        painter.setBrush(fillOf(share.part, colour));
        painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
        x += length;
    }
    painter.setFont(fontOf(metric::small));
    painter.setPen(colours.muted);
    const QRectF words(row.left() + name, top + lineHeight, room, lineHeight);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(wordsOf(bar), Qt::ElideRight,
                                                      static_cast<int>(words.width())));
}

} // namespace whichmesh::ui
