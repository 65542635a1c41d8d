// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/map/map_cell_painter.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr qreal glyph = 9;
constexpr qreal glyphGap = 4;
constexpr qreal padding = 6;
constexpr qreal stripe = 6;
constexpr qreal radius = 3;
constexpr qreal plateHeight = 17;
constexpr qreal stripeInk = 0.35; ///< of the option's colour in its stripe

/// The pieces of a label from left to right.
struct Piece
{
    const Option* option = nullptr; ///< its glyph, unless there is only text
    QString text;
};

std::vector<Piece> piecesOf(const std::vector<const Option*>& winners, bool names)
{
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < winners.size(); ++i) {
        QString text = names ? toQt(winners[i]->name) : QString();
        if (i + 1 < winners.size())
            text += text.isEmpty() ? QStringLiteral("=") : QStringLiteral(" =");
        pieces.push_back({winners[i], text});
    }
    return pieces;
}

QFont labelFont()
{
    return fontOf(metric::small, QFont::Medium);
}

qreal widthOf(const std::vector<Piece>& pieces)
{
    qreal width = 0.0;
    for (const Piece& piece : pieces)
        width += (piece.option ? glyph : 0.0)
                 + (piece.text.isEmpty() ? 0.0 : glyphGap + textWidth(labelFont(), piece.text));
    return width + glyphGap * static_cast<qreal>(std::max<std::size_t>(pieces.size(), 1) - 1);
}

/// Room for a label in a cell: beside what it must avoid if it fits there, else all of it.
QRectF roomFor(qreal width, const QRectF& cell, const std::optional<QRectF>& avoid)
{
    const QRectF inner = cell.adjusted(padding, 0, -padding, 0);
    QRectF centred(0, 0, width, cell.height());
    centred.moveCenter(cell.center());
    if (!avoid || !avoid->intersects(centred.adjusted(-padding, 0, padding, 0)))
        return inner;
    const QRectF left(inner.topLeft(), QPointF(avoid->left() - padding, inner.bottom()));
    const QRectF right(QPointF(avoid->right() + padding, inner.top()), inner.bottomRight());
    const QRectF& wider = left.width() >= right.width() ? left : right;
    return wider.width() >= width ? wider : inner;
}

void paintPieces(QPainter& painter, const std::vector<Piece>& pieces, const QRectF& label,
                 const Tokens& tokens)
{
    painter.setFont(labelFont());
    painter.setPen(tokens.text);
    qreal left = label.left();
    for (const Piece& piece : pieces) {
        if (piece.option) {
            drawGlyph(painter, *piece.option,
                      QRectF(left, label.center().y() - glyph / 2, glyph, glyph), tokens.theme);
            left += glyph;
        }
        if (!piece.text.isEmpty()) {
            left += glyphGap;
            const qreal wide = textWidth(labelFont(), piece.text);
            painter.drawText(QRectF(left, label.top(), wide + 1, label.height()),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, piece.text);
            left += wide;
        }
        left += glyphGap;
    }
}

} // namespace

void paintStripes(QPainter& painter, const QRectF& area, const std::vector<QColor>& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(area, radius, radius);
    painter.setClipPath(clip);
    std::size_t next = 0;
    // Aligned to the window, so that the stripes of neighbours run on.
    const qreal start = std::floor((area.left() - area.height()) / stripe) * stripe;
    for (qreal x = start; x < area.right(); x += stripe) {
        QPainterPath band;
        band.moveTo(x, area.bottom());
        band.lineTo(x + stripe, area.bottom());
        band.lineTo(x + stripe + area.height(), area.top());
        band.lineTo(x + area.height(), area.top());
        painter.fillPath(band, colours[next++ % colours.size()]);
    }
    painter.restore();
}

void paintCellGround(QPainter& painter, const QRectF& cell,
                     const std::vector<const Option*>& winners, const Tokens& tokens)
{
    if (winners.empty())
        return drawBox(painter, cell, {tokens.panel, tokens.hair, radius});
    if (winners.size() == 1)
        return drawBox(painter, cell,
                       {tintOf(*winners.front(), tokens.theme),
                        colourOf(*winners.front(), tokens.theme), radius});
    std::vector<QColor> colours;
    for (const Option* winner : winners)
        colours.push_back(
            mixed(tintOf(*winner, tokens.theme), colourOf(*winner, tokens.theme), stripeInk));
    paintStripes(painter, cell, colours);
    drawBox(painter, cell, {{}, tokens.ctl, radius});
}

void paintCellLabel(QPainter& painter, const QRectF& cell,
                    const std::vector<const Option*>& winners, const std::optional<QRectF>& avoid,
                    const Tokens& tokens)
{
    std::vector<Piece> pieces = piecesOf(winners, true);
    if (winners.empty())
        pieces = {{nullptr, QCoreApplication::translate("robustness", "nothing is left")}};
    const qreal room = cell.width() - 2 * padding;
    if (widthOf(pieces) > room)
        pieces = piecesOf(winners, false);
    const qreal wide = widthOf(pieces);
    if (pieces.empty() || wide > room)
        return;
    QRectF label(0, 0, wide, plateHeight);
    label.moveCenter(roomFor(wide, cell, avoid).center());
    label.moveTopLeft({std::round(label.left()), std::round(label.top())});
    if (winners.size() > 1)
        drawBox(painter, label.adjusted(-4, 0, 4, 0), {tokens.raised, {}, 3});
    paintPieces(painter, pieces, label, tokens);
}

} // namespace whichmesh::ui
