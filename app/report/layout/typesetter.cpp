// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/typesetter.h"

#include "app/report/paint/tokens.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

namespace whichmesh::layout {

namespace {

TypeStyle style(int size, int lineHeight, QFont::Weight weight = QFont::Normal)
{
    return {size, lineHeight, weight, tokensOf(Theme::Light).text, false};
}

/// Breaks one paragraph. Stops after `most` lines, the last of which then holds all that is left.
QStringList broken(const QString& paragraph, const QFont& font, QPaintDevice& device, qreal width,
                   int most)
{
    QTextLayout layout(paragraph, font, &device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (most > 0 && lines.size() + 1 == most) {
            lines += paragraph.mid(line.textStart());
            break;
        }
        QString text = paragraph.mid(line.textStart(), line.textLength());
        while (text.endsWith(u' '))
            text.chop(1);
        lines += text;
    }
    layout.endLayout();
    if (lines.isEmpty())
        lines += QString();
    return lines;
}

} // namespace

TypeStyle TypeStyle::bold() const
{
    TypeStyle other = *this;
    other.weight = QFont::DemiBold;
    return other;
}

TypeStyle TypeStyle::muted() const
{
    TypeStyle other = *this;
    other.colour = tokensOf(Theme::Light).muted;
    return other;
}

TypeStyle titleStyle()
{
    return style(42, 50, QFont::DemiBold);
}

TypeStyle appendixStyle()
{
    return style(32, 40, QFont::DemiBold);
}

TypeStyle headingStyle()
{
    return style(21, 28, QFont::DemiBold);
}

TypeStyle bodyStyle()
{
    return style(19, 27);
}

TypeStyle smallStyle()
{
    return style(17, 22);
}

TypeStyle chipStyle()
{
    return style(16, 22).muted();
}

TypeStyle commandStyle()
{
    TypeStyle command = style(16, 22);
    command.fixedPitch = true;
    return command;
}

Typesetter::Typesetter(QPaintDevice& device)
    : m_device(device)
{
}

Typesetter::~Typesetter() = default;

QFont Typesetter::font(const TypeStyle& style) const
{
    QFont font = fontOf(style.size, style.weight);
    if (style.fixedPitch) {
        font.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
        // Shaping would make ligatures, which are not the characters of a command.
        font.setStyleStrategy(QFont::PreferNoShaping);
    }
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

const QFontMetricsF& Typesetter::metrics(const TypeStyle& style) const
{
    auto& entry = m_metrics[{style.size, style.weight, style.fixedPitch}];
    if (!entry)
        entry = std::make_unique<QFontMetricsF>(font(style), &m_device);
    return *entry;
}

qreal Typesetter::width(const QString& text, const TypeStyle& style) const
{
    return metrics(style).horizontalAdvance(text);
}

qreal Typesetter::baseline(const TypeStyle& style) const
{
    const QFontMetricsF& of = metrics(style);
    return (style.lineHeight - of.ascent() - of.descent()) / 2.0 + of.ascent();
}

QStringList Typesetter::lines(const QString& text, const TypeStyle& style, qreal width,
                              int most) const
{
    const QFont inFont = font(style);
    QStringList result;
    const QStringList paragraphs = text.split(u'\n');
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const int left = most > 0 ? most - static_cast<int>(result.size()) : 0;
        result += broken(paragraphs[i], inFont, m_device, width, left);
        if (most > 0 && result.size() >= most) {
            QString& last = result.last();
            if (i + 1 < paragraphs.size())
                last += QStringLiteral(" \u2026");
            last = elided(last, style, width);
            break;
        }
    }
    return result;
}

QString Typesetter::elided(const QString& text, const TypeStyle& style, qreal width) const
{
    return metrics(style).elidedText(text, Qt::ElideRight, width);
}

} // namespace whichmesh::layout
