// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/appendices.h"
#include "app/report/pdf/brief_panels.h"

#include <algorithm>

namespace whichmesh::pdf {

using namespace layout;

namespace {

constexpr qreal factHeight = 37.0;
constexpr qreal mostProfile = 8.0 * factHeight;
constexpr std::size_t pathRows = 5;
constexpr qreal stationHeight = 40.0;

const Tokens& tokens()
{
    return tokensOf(Theme::Light);
}

/// Label on the left, value on the right, a hairline above.
Panel factRow(const ReportFact& fact, const Typesetter& type, qreal width)
{
    const TypeStyle labelStyle = bodyStyle().muted();
    const TypeStyle valueStyle = fact.known ? bodyStyle() : labelStyle;
    const QString label = type.elided(fact.label, labelStyle, width / 2.0);
    const qreal room = width - type.width(label, labelStyle) - 16.0;
    const QStringList values = type.lines(fact.value, valueStyle, room, 2);
    const qreal height = factHeight + static_cast<qreal>(values.size() - 1) * valueStyle.lineHeight;
    return {height, [=](Canvas& canvas, qreal x, qreal y) {
                canvas.rule(x, y, width, tokens().hair);
                const qreal top = y + (factHeight - valueStyle.lineHeight) / 2.0;
                canvas.text(x, top, label, labelStyle);
                canvas.lines(x + width, top, values, valueStyle, Side::Right);
            }};
}

/// A station of the decision path; its line goes on downwards unless it is the last.
Panel stationRow(const ReportStep& step, bool isFirst, const Typesetter& type, qreal width)
{
    const TypeStyle bold = bodyStyle().bold();
    const QString answer = type.elided(step.answer, bold, width / 2.0);
    const qreal room = width - 48.0 - type.width(answer, bold);
    const QString question = type.elided(step.shortQuestion, bodyStyle().muted(), room);
    return {stationHeight, [=](Canvas& canvas, qreal x, qreal y) {
                const qreal middle = y + stationHeight / 2.0;
                canvas.add(LineItem{{x + 10.0, isFirst ? middle : y, x + 10.0, y + stationHeight},
                                    tokens().text,
                                    2.5});
                canvas.add(RingItem{{x + 10.0, middle}, 6.0, tokens().text});
                const qreal top = y + (stationHeight - bold.lineHeight) / 2.0;
                canvas.text(x + 32.0, top, question, bodyStyle().muted());
                canvas.text(x + width, top, answer, bold, Side::Right);
            }};
}

/// The end of the path: the recommendation, or the question that keeps it open.
Panel terminusRow(const ReportVerdict& verdict, bool isAlone, const Typesetter& type, qreal width)
{
    const TypeStyle style = verdict.decided ? bodyStyle().bold() : bodyStyle().muted();
    const QString words =
        type.elided(verdict.decided ? verdict.headline : verdict.nextShortQuestion, style,
                    width - 32.0 - (verdict.decided ? 0.0 : 120.0));
    return {stationHeight, [=, decided = verdict.decided,
                            options = verdict.options](Canvas& canvas, qreal x, qreal y) {
                if (!isAlone)
                    canvas.add(LineItem{{x + 10.0, y, x + 10.0, y + 12.0}, tokens().text, 2.5});
                const qreal top = y + (stationHeight - style.lineHeight) / 2.0;
                if (decided && options.size() == 1)
                    canvas.glyph(x + 1.0, y, stationHeight, options.front().id, 18.0);
                else
                    canvas.mark(x, y, stationHeight, MarkShape::Unknown, 20.0);
                canvas.text(x + 32.0, top, words, style);
                if (!decided)
                    canvas.text(x + width, top, QStringLiteral("not known"), bodyStyle().bold(),
                                Side::Right);
            }};
}

} // namespace

Panel profilePanel(const Report& report, const Typesetter& type, qreal width)
{
    std::vector<Panel> rows;
    qreal height = 0.0;
    for (const ReportFact& fact : report.profile) {
        rows.push_back(factRow(fact, type, width));
        height += rows.back().height;
    }
    const std::size_t all = rows.size();
    while (height > mostProfile || (rows.size() < all && height + factHeight > mostProfile)) {
        height -= rows.back().height;
        rows.pop_back();
    }
    if (rows.size() < all) {
        rows.push_back(
            factRow({QStringLiteral("and %1 more").arg(all - rows.size()),
                     QStringLiteral("appendix %1").arg(titleOf(Appendix::Decision).front()), false},
                    type, width));
    }
    return stacked({headingPanel(QStringLiteral("Profile")), stacked(std::move(rows))});
}

Panel pathPanel(const Report& report, const Typesetter& type, qreal width)
{
    const ReportVerdict& verdict = report.verdict;
    std::vector<Panel> rows{headingPanel(QStringLiteral("Decision path"))};
    // A long path shows its end, which decides.
    const std::size_t first = verdict.path.size() - std::min(verdict.path.size(), pathRows);
    for (std::size_t i = first; i < verdict.path.size(); ++i)
        rows.push_back(stationRow(verdict.path[i], i == 0, type, width));
    if (verdict.decided || !verdict.nextQuestion.isEmpty())
        rows.push_back(terminusRow(verdict, verdict.path.empty(), type, width));
    if (!report.mustHaves.isEmpty()) {
        const QString words =
            QStringLiteral("Must-haves: ") + report.mustHaves.join(QStringLiteral(", "));
        const Panel text = textPanel(type, words, bodyStyle().muted(), width - 32.0, 2);
        rows.push_back({text.height + 10.0, [=](Canvas& canvas, qreal x, qreal y) {
                            canvas.icon(x + 2.0, y + 10.0, bodyStyle().lineHeight, Icon::StarFilled,
                                        tokens().text, 16.0);
                            text.draw(canvas, x + 32.0, y + 10.0);
                        }});
    }
    return stacked(std::move(rows));
}

} // namespace whichmesh::pdf
