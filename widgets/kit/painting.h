// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace whichmesh::ui {

/// A rounded ground with an edge inside its rectangle; an invalid colour leaves its part out.
struct Box
{
    QColor fill;
    QColor edge;
    qreal radius = 6.0;
    qreal edgeWidth = 1.0;
};

/// Paints a box; the edge keeps to whole device pixels, so that lines stay sharp at any scale.
void drawBox(QPainter& painter, const QRectF& rect, const Box& box);

/// The focus ring of a control: 2 px wide, 1 px outside `control`.
void drawFocusRing(QPainter& painter, const QRectF& control, qreal radius, const Tokens& tokens);

/// The focus ring inside a cell or row.
void drawInnerFocusRing(QPainter& painter, const QRectF& cell, const Tokens& tokens,
                        qreal radius = 0.0);

/// A key such as "1" or "Ctrl+K" in a small frame, centred in `rect`. `active` inverts it.
void drawKeyCap(QPainter& painter, const QRectF& rect, const QString& key, const Tokens& tokens,
                bool active = false);

/// Straight one-pixel lines, sharp at any scale.
void drawHorizontalLine(QPainter& painter, const QPointF& from, qreal length, const QColor& colour);
void drawVerticalLine(QPainter& painter, const QPointF& from, qreal length, const QColor& colour);

/// The room a line of text takes in px, rounded up: a text always fits into its own width.
int textWidth(const QFont& font, const QString& text);

/// The text, or as much of it as fits into `width` px with "…" behind it.
QString elided(const QFont& font, const QString& text, int width);

/// `share` (0 to 1) of `other` in `colour`.
QColor mixed(const QColor& colour, const QColor& other, qreal share);

} // namespace whichmesh::ui
