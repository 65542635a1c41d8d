// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

class QPainter;

namespace whichmesh::ui {

/// The distance of lines of text, in px: 16 for 12 px type, 18 for 13, 20 for 15.
int lineHeightOf(const QFont& font);

/// Plain text broken into lines of `width` px. A line feed starts a new line; a word that is too
/// long for a line is broken.
class TextLines
{
public:
    TextLines(const QString& text, const QFont& font, qreal width,
              Qt::Alignment alignment = Qt::AlignLeft);

    int count() const { return m_layout.lineCount(); }
    int height() const;

    /// The width of the widest line.
    qreal naturalWidth() const { return m_layout.maximumWidth(); }

    /// Draws in the painter's pen, with `marked` stretches in their own formats.
    void draw(QPainter& painter, const QPointF& topLeft,
              const QList<QTextLayout::FormatRange>& marked = {}) const;

    /// The position in the text nearest to a point.
    int positionAt(const QPointF& point) const;

private:
    QTextLayout m_layout;
    int m_lineHeight;
};

/// The room in px that the widest word of a text takes, so that no line has to break one.
int widestWord(const QString& text, const QFont& font);

/// Draws text that wraps, centred in `area` from top to bottom.
void drawTextLines(QPainter& painter, const QRectF& area, const QString& text, const QFont& font,
                   Qt::Alignment alignment = Qt::AlignLeft);

} // namespace whichmesh::ui
