// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/lens_row.h"

#include "app/report/content/verdict_words.h"
#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int rowHeight = 24;
constexpr int markSize = 16, titleLeft = 24, gap = 12;
constexpr int glyphSize = 10, glyphStep = 13;
constexpr std::size_t mostGlyphs = 3;

MarkShape shapeOf(Stance stance)
{
    switch (stance) {
    case Stance::For:
        return MarkShape::Yes;
    case Stance::Second:
        return MarkShape::Partial;
    case Stance::Against:
        return MarkShape::No;
    case Stance::Silent:
        break;
    }
    return MarkShape::NotApplicable;
}

std::vector<Option> optionsOf(const KnowledgeBase& knowledge, const std::vector<OptionId>& ids)
{
    std::vector<Option> options;
    for (const OptionId& id : ids)
        if (const Option* option = knowledge.option(id))
            options.push_back(*option);
    return options;
}

QString namesOf(const std::vector<Option>& options)
{
    QStringList names;
    for (const Option& option : options)
        names << toQt(option.name);
    return names.join(QStringLiteral(", "));
}

/// Few options by name, many by their number.
QString shortNames(const std::vector<Option>& options)
{
    return options.size() < mostGlyphs ? namesOf(options)
                                       : LensRow::tr("%1 options").arg(options.size());
}

bool isOneOfTheMeshes(const std::vector<Option>& options, const KnowledgeBase& knowledge)
{
    const auto meshes = knowledge.meshes();
    return options.size() == meshes.size()
           && std::ranges::equal(options, meshes, [](const Option& option, const Option* mesh) {
                  return option.id == mesh->id;
              });
}

void describe(LensRow::Content& content, const KnowledgeBase& knowledge, const Opinion& opinion)
{
    const std::vector<Option> favours = optionsOf(knowledge, opinion.favours);
    const std::vector<Option> seconds = optionsOf(knowledge, opinion.seconds);
    const std::vector<Option> rejects = optionsOf(knowledge, opinion.rejects);
    const bool excludes = opinion.blocks || favours.empty();
    if (!opinion.spoke) {
        content.said = LensRow::tr("nothing to say");
    } else if (excludes && !rejects.empty() && seconds.empty()) {
        content.said = LensRow::tr("not %1").arg(shortNames(rejects));
    } else if (favours.size() == knowledge.options.size()) {
        content.said = LensRow::tr("any option");
    } else if (favours.empty()) {
        content.picks = seconds;
        content.said = LensRow::tr("(%1)").arg(shortNames(seconds));
    } else {
        content.picks = favours;
        content.picks.insert(content.picks.end(), seconds.begin(), seconds.end());
        const QString first =
            isOneOfTheMeshes(favours, knowledge) ? LensRow::tr("any mesh") : shortNames(favours);
        content.said =
            seconds.empty() ? first : LensRow::tr("%1 (or %2)").arg(first, shortNames(seconds));
    }
    if (content.picks.size() > mostGlyphs)
        content.picks.clear();
}

/// Where the options of a lens are told apart, if it does not rest on the source's words.
QString targetOf(const KnowledgeBase& knowledge, const Opinion& opinion)
{
    const auto lens = std::ranges::find(knowledge.lenses, opinion.lens, &Lens::id);
    if (lens != knowledge.lenses.end() && lens->kind == LensKind::MustHaves)
        return QStringLiteral("compare");
    if (lens != knowledge.lenses.end() && lens->kind == LensKind::Budget)
        return QStringLiteral("overhead");
    return opinion.heading.empty() ? QString() : QStringLiteral("heading/") + toQt(opinion.heading);
}

} // namespace

LensRow::Content lensContent(const KnowledgeBase& knowledge, const Verdict& verdict,
                             const Opinion& opinion)
{
    LensRow::Content content;
    content.title = toQt(opinion.title);
    content.stance = stanceOf(opinion, verdict.recommendation);
    content.reason = toQt(opinion.reason);
    content.target = targetOf(knowledge, opinion);
    describe(content, knowledge, opinion);
    return content;
}

LensRow::LensRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LensRow::sizeHint() const
{
    return {288, rowHeight};
}

void LensRow::setContent(const Content& content)
{
    if (m_content == content)
        return;
    m_content = content;
    setAccessibleName(tr("%1: %2, %3").arg(content.title, content.said, wordOf(content.stance)));
    setAccessibleDescription(content.reason);
    setToolTip(plainToolTip(content.reason.isEmpty()
                                ? accessibleName()
                                : accessibleName() + QStringLiteral(". ") + content.reason));
    setCursor(content.target.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void LensRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !m_content.target.isEmpty())
        drawBox(painter, QRectF(rect()).adjusted(-1, 0, 0, 0), {t.hover, {}, metric::radiusSmall});
    if (showsFocus(this))
        drawInnerFocusRing(painter, rect(), t, metric::radiusSmall);
    drawMark(painter, shapeOf(m_content.stance),
             QRectF(0, (height() - markSize) / 2.0, markSize, markSize), t);
    const int right = paintSaid(painter) - gap;
    const QFont font = fontOf(metric::body);
    painter.setFont(font);
    painter.setPen(m_content.stance == Stance::Silent ? t.muted : t.text);
    painter.drawText(QRect(titleLeft, 0, right - titleLeft, height()), Qt::AlignVCenter,
                     elided(font, m_content.title, right - titleLeft));
}

/// At the right, with the glyphs in front; the title keeps its room. Returns where it begins.
int LensRow::paintSaid(QPainter& painter) const
{
    const Tokens& t = tokens(this);
    const QFont font = fontOf(metric::body);
    const int glyphs = static_cast<int>(m_content.picks.size()) * glyphStep + 4;
    const int title = textWidth(font, m_content.title);
    const int room = std::max(width() / 3, width() - titleLeft - title - gap - glyphs);
    const QString said = elided(font, m_content.said, room);
    int left = width() - textWidth(font, said);
    painter.setFont(font);
    painter.setPen(t.muted);
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter, said);
    if (m_content.picks.empty())
        return left;
    left -= glyphs;
    int at = left;
    for (const Option& option : m_content.picks) {
        drawGlyph(painter, option, QRectF(at, (height() - glyphSize) / 2.0, glyphSize, glyphSize),
                  t.theme);
        at += glyphStep;
    }
    return left;
}

} // namespace whichmesh::ui
