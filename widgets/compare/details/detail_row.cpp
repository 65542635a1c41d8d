// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/details/detail_row.h"

#include "widgets/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <utility>

namespace whichmesh::ui {

namespace {

constexpr int labelWidth = 96;
constexpr int lineHeight = 20;
constexpr int baseLine = 15; ///< of the first line, from the top
constexpr int markSize = 16;
constexpr int glyphSize = 12;
constexpr int glyphGap = 4;

/// A label whose first line stands on the same base line whatever its size.
QLabel* makeLabel(const QFont& font)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setAlignment(Qt::AlignTop);
    const int ascent = QFontMetrics(font).ascent();
    label->setContentsMargins(0, baseLine - ascent, 0, 0);
    label->setMinimumHeight(lineHeight);
    return label;
}

} // namespace

void SignStrip::setMark(std::optional<MarkShape> mark)
{
    m_mark = mark;
    refresh();
}

void SignStrip::setGlyphs(std::vector<const Option*> glyphs)
{
    m_glyphs = std::move(glyphs);
    refresh();
}

void SignStrip::refresh()
{
    setVisible(m_mark.has_value() || !m_glyphs.empty());
    updateGeometry();
    update();
}

QSize SignStrip::sizeHint() const
{
    if (m_mark)
        return {markSize, lineHeight};
    const int glyphs = static_cast<int>(m_glyphs.size());
    return {glyphs * (glyphSize + glyphGap) - (glyphs > 0 ? glyphGap : 0), lineHeight};
}

void SignStrip::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    if (m_mark) {
        drawMark(painter, *m_mark, QRectF(0, (height() - markSize) / 2.0, markSize, markSize),
                 colours);
        return;
    }
    qreal x = 0;
    for (const Option* option : m_glyphs) {
        const QRectF box(x, (height() - glyphSize) / 2.0, glyphSize, glyphSize);
        drawGlyph(painter, *option, box, colours.theme);
        x += glyphSize + glyphGap;
    }
}

DetailRow::DetailRow(QWidget* parent)
    : QWidget(parent)
    , m_label(makeLabel(fontOf(metric::small)))
    , m_signs(new SignStrip)
    , m_text(makeLabel(fontOf(metric::body)))
{
    m_label->setFixedWidth(labelWidth);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::grid);
    layout->addWidget(m_label, 0, Qt::AlignTop);
    layout->addWidget(m_signs, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
}

void DetailRow::setLine(const DetailLine& line)
{
    m_label->setText(line.label);
    m_signs->setGlyphs(line.glyphs);
    m_signs->setMark(line.mark);
    m_text->setText(line.text);
}

} // namespace whichmesh::ui
