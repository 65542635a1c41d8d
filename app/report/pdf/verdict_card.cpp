// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/brief_panels.h"

#include <algorithm>

namespace whichmesh::pdf {

using namespace layout;

namespace {

constexpr qreal barWidth = 14.0;
constexpr qreal padding = 28.0;
constexpr qreal glyphSize = 44.0;
constexpr qreal gap = 20.0;
constexpr qreal radius = 10.0;
constexpr qreal lowestHeight = 138.0;

/// The largest style in which the words stand on one line, or the smallest.
TypeStyle fitted(const Typesetter& type, const QString& words, qreal width)
{
    TypeStyle style = titleStyle();
    for (const int size : {42, 36, 30, 26}) {
        style.size = size;
        style.lineHeight = size + 6;
        if (type.width(words, style) <= width)
            break;
    }
    return style;
}

/// Names with their glyphs, wrapped to a width.
Panel optionRow(const std::vector<NamedOption>& options, const Typesetter& type, qreal width)
{
    const TypeStyle style = bodyStyle().bold();
    struct Place
    {
        QPointF at;
        NamedOption option;
    };
    std::vector<Place> places;
    QPointF at(0.0, 0.0);
    for (NamedOption option : options) {
        option.name = type.elided(option.name, style, width - 22.0);
        const qreal taken = 22.0 + type.width(option.name, style);
        if (at.x() > 0.0 && at.x() + taken > width)
            at = {0.0, at.y() + style.lineHeight};
        places.push_back({at, option});
        at.rx() += taken + 18.0;
    }
    return {at.y() + style.lineHeight, [=](Canvas& canvas, qreal x, qreal y) {
                for (const Place& place : places) {
                    const QPointF corner = QPointF(x, y) + place.at;
                    canvas.glyph(corner.x(), corner.y(), style.lineHeight, place.option.id);
                    canvas.text(corner.x() + 22.0, corner.y(), place.option.name, style);
                }
            }};
}

/// What is recommended, with one glyph, or what is still possible, with all of them.
Panel namePanel(const ReportVerdict& verdict, const Typesetter& type, qreal width)
{
    const bool isOne = verdict.decided && verdict.options.size() == 1;
    const qreal indent = isOne ? glyphSize + gap : 0.0;
    const QString headline = verdict.decided || verdict.options.empty()
                                 ? verdict.headline
                                 : QStringLiteral("No clear winner");
    const TypeStyle style = fitted(type, headline, width - indent);
    std::vector<Panel> lines{textPanel(type, headline, style, width - indent, 2)};
    if (!isOne && !verdict.options.empty())
        lines.push_back(optionRow(verdict.options, type, width));
    else if (!verdict.summary.isEmpty())
        lines.push_back(textPanel(type, verdict.summary, bodyStyle().muted(), width - indent, 2));
    const Panel words = stacked(std::move(lines));
    if (!isOne)
        return words;
    const qreal height = std::max(words.height, glyphSize);
    return {height, [=, id = verdict.options.front().id](Canvas& canvas, qreal x, qreal y) {
                canvas.glyph(x, y, height, id, glyphSize);
                words.draw(canvas, x + indent, y + (height - words.height) / 2.0);
            }};
}

Panel reasonPanel(const ReportVerdict& verdict, const Typesetter& type, qreal width)
{
    std::vector<Panel> lines;
    if (verdict.decided) {
        lines.push_back(textPanel(type, verdict.reason, bodyStyle(), width, 3));
        if (!verdict.lenses.empty())
            lines.push_back(textPanel(type, verdict.agreement + u'.', bodyStyle().bold(), width));
        if (!verdict.flips.isEmpty())
            lines.push_back(textPanel(type,
                                      QStringLiteral("Would change it: ") + verdict.flips.front(),
                                      bodyStyle().muted(), width, 2));
        else if (!verdict.bestFor.isEmpty())
            lines.push_back(textPanel(type, verdict.bestFor, bodyStyle().muted(), width, 2));
    } else if (!verdict.options.empty()) {
        lines.push_back(textPanel(type, verdict.reason, bodyStyle(), width, 3));
        lines.push_back(textPanel(type, verdict.agreement + u'.', bodyStyle().bold(), width));
    } else if (!verdict.nextQuestion.isEmpty()) {
        lines.push_back(textPanel(type, QStringLiteral("The first answer that is missing:"),
                                  bodyStyle().muted(), width));
        lines.push_back(textPanel(type, verdict.nextQuestion, bodyStyle().bold(), width, 2));
        lines.push_back(textPanel(type, QStringLiteral("What is not known never counts as no."),
                                  bodyStyle().muted(), width));
    } else {
        lines.push_back(
            textPanel(type, QStringLiteral("The knowledge base has no advice for this profile."),
                      bodyStyle(), width, 2));
    }
    return stacked(std::move(lines), 4.0);
}

QColor barColour(const Report& report)
{
    const ReportVerdict& verdict = report.verdict;
    const Option* option = verdict.decided && verdict.options.size() == 1
                               ? report.results->knowledge->option(verdict.options.front().id)
                               : nullptr;
    return option ? colourOf(*option, Theme::Light) : tokensOf(Theme::Light).ctl;
}

/// Widens the left part for long names and lists, up to half of the card.
qreal leftWidth(const ReportVerdict& verdict, const Typesetter& type, qreal width)
{
    constexpr qreal usual = 346.0;
    qreal words = 0.0;
    if (verdict.decided && verdict.options.size() == 1) {
        words = glyphSize + gap + type.width(verdict.headline, titleStyle());
    } else {
        for (const NamedOption& option : verdict.options)
            words += 40.0 + type.width(option.name, bodyStyle().bold());
    }
    return std::clamp(words + 2.0 * padding, usual, width / 2.0);
}

} // namespace

Panel verdictCard(const Report& report, const Typesetter& type, qreal width)
{
    const Tokens& tokens = tokensOf(Theme::Light);
    const qreal left = leftWidth(report.verdict, type, width);
    const Panel name = namePanel(report.verdict, type, left - 2.0 * padding);
    const Panel reason = reasonPanel(report.verdict, type, width - barWidth - left - 2.0 * padding);
    const qreal height = std::max({lowestHeight, name.height + 40.0, reason.height + 40.0});
    const QColor colour = barColour(report);
    return {height, [=](Canvas& canvas, qreal x, qreal y) {
                const QRectF card(x, y, width, height);
                canvas.add(BarItem{card, barWidth, radius, colour});
                canvas.add(RectItem{card, {}, tokens.hair, radius});
                name.draw(canvas, x + barWidth + padding, y + (height - name.height) / 2.0);
                const qreal divider = x + barWidth + left;
                canvas.add(LineItem{{divider, y, divider, y + height}, tokens.hair, 1.0});
                reason.draw(canvas, divider + padding, y + (height - reason.height) / 2.0);
            }};
}

} // namespace whichmesh::pdf
