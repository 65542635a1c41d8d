// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/weights/take_over_label.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/option_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr qreal glyph = 10;
constexpr qreal glyphGap = 4;
constexpr qreal lineHeight = 16;

qreal glyphsWidth(std::size_t count)
{
    return static_cast<qreal>(count) * (glyph + glyphGap) + (count > 0 ? 2 : 0);
}

} // namespace

TakeOverLabel::TakeOverLabel(QWidget* parent)
    : QWidget(parent)
{
}

void TakeOverLabel::setTakeOvers(const std::vector<TakeOver>& takeOvers,
                                 const KnowledgeBase& knowledge)
{
    if (takeOvers.empty())
        return setSilent(tr("never flips"));
    std::vector<Line> lines;
    for (const TakeOver& takeOver : takeOvers) {
        lines.push_back({{}, takeOver.text});
        for (const Option* option : optionsOf(knowledge, takeOver.options))
            lines.back().options.push_back(*option);
    }
    setLines(std::move(lines), false);
}

void TakeOverLabel::setSilent(const QString& text)
{
    setLines({{{}, text}}, true);
}

void TakeOverLabel::setLines(std::vector<Line> lines, bool muted)
{
    m_lines = std::move(lines);
    m_muted = muted;
    setAccessibleName(text());
    update();
}

void TakeOverLabel::setMessage(FieldMessage::Kind, const QString& text)
{
    m_message = text;
    setAccessibleName(this->text());
    update();
}

QString TakeOverLabel::text() const
{
    if (!m_message.isEmpty())
        return m_message;
    QStringList texts;
    for (const Line& line : m_lines)
        texts << line.text;
    return texts.join(QStringLiteral(", "));
}

bool TakeOverLabel::isElided() const
{
    const QFont font = fontOf(metric::small);
    if (!m_message.isEmpty())
        return textWidth(font, m_message) > width();
    return std::ranges::any_of(m_lines, [&](const Line& line) {
        return glyphsWidth(line.options.size()) + textWidth(font, line.text) > width();
    });
}

bool TakeOverLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void TakeOverLabel::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    const QFont font = fontOf(metric::small);
    painter.setFont(font);
    const auto draw = [&](qreal left, qreal top, const QString& text, const QColor& colour) {
        const QRectF box(left, top, width() - left, lineHeight);
        painter.setPen(colour);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         elided(font, text, static_cast<int>(box.width())));
    };
    if (!m_message.isEmpty())
        return draw(0, (height() - lineHeight) / 2, m_message, t.partial);
    qreal top = (height() - lineHeight * static_cast<qreal>(m_lines.size())) / 2;
    for (const Line& line : m_lines) {
        qreal left = 0;
        for (const Option& option : line.options) {
            drawGlyph(painter, option, {left, top + (lineHeight - glyph) / 2, glyph, glyph},
                      t.theme);
            left += glyph + glyphGap;
        }
        draw(glyphsWidth(line.options.size()), top, line.text, m_muted ? t.muted : t.text);
        top += lineHeight;
    }
}

} // namespace whichmesh::ui
