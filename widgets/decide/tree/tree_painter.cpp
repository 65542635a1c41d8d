// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/tree/tree_painter.h"

#include "app/base/quantity.h"
#include "app/decision/verdict_dangers.h"
#include "app/knowledge/truth.h"
#include "app/report/paint/glyphs.h"
#include "widgets/decide/tree/tree_measures.h"
#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr double glyphSize = 10, glyphGap = 5;
constexpr double plateHeight = 20, pointer = 4;
constexpr double knob = 6;
constexpr double dangerSign = 12;

bool startsWith(const std::vector<PathStep>& path, const std::vector<PathStep>& prefix)
{
    return prefix.size() <= path.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

QFont faceOf(TreeLight light)
{
    return fontOf(metric::small, light == TreeLight::Live ? QFont::DemiBold : QFont::Normal);
}

} // namespace

TreeLight lightOf(const std::vector<PathStep>& path, const Verdict& verdict)
{
    const bool open = std::ranges::any_of(verdict.outcomes, [&path](const OpenOutcome& outcome) {
        return startsWith(outcome.path, path);
    });
    if (!open)
        return TreeLight::Off;
    return startsWith(verdict.path, path) ? TreeLight::Live : TreeLight::Possible;
}

QPen edgePen(TreeLight light, const Tokens& tokens)
{
    QPen pen(light == TreeLight::Off ? tokens.ctl : tokens.text, 1.2, Qt::SolidLine, Qt::FlatCap,
             Qt::MiterJoin);
    if (light == TreeLight::Live) {
        pen.setWidthF(3);
    } else if (light == TreeLight::Possible) {
        pen.setWidthF(2);
        pen.setDashPattern({3, 2});
    }
    return pen;
}

QString markerText(const TreeNode& ruler, const Profile& profile)
{
    const LoadKey* key = findLoadKey(ruler.question.str());
    if (!key)
        return {};
    const auto value = knownValue(profile.load, key->id);
    const QString title = toQt(key->title);
    return value ? toQt(formatNumber(*value)) + QLatin1Char(' ') + title.toLower()
                 : QCoreApplication::translate("TreeView", "%1 not set").arg(title);
}

TreePainter::TreePainter(QPainter& painter, const TreeLayout& layout, const Results& results,
                         const Tokens& tokens)
    : m_painter(painter)
    , m_layout(layout)
    , m_results(results)
    , m_tokens(tokens)
{
}

void TreePainter::paint() const
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const TreeLight light : {TreeLight::Off, TreeLight::Possible, TreeLight::Live})
        for (const TreeEdge& edge : m_layout.edges)
            if (lightOf(edge.path, m_results.verdict) == light)
                paintEdge(edge);
    for (const TreeEdge& edge : m_layout.edges)
        paintEdgeLabel(edge);
    for (const TreeBox& box : m_layout.boxes)
        box.outcome ? paintLeaf(box) : paintQuestion(box);
    for (const TreeZone& zone : m_layout.zones)
        paintZone(zone);
    for (std::size_t i = 0; i < m_layout.boxes.size(); ++i)
        if (m_layout.boxes[i].ruler)
            paintMarker(i);
}

void TreePainter::paintEdge(const TreeEdge& edge) const
{
    m_painter.setPen(edgePen(lightOf(edge.path, m_results.verdict), m_tokens));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(edge.line);
}

void TreePainter::paintEdgeLabel(const TreeEdge& edge) const
{
    if (edge.text.isEmpty())
        return;
    const TreeLight light = lightOf(edge.path, m_results.verdict);
    if (edge.onLine)
        m_painter.fillRect(edge.label, m_tokens.raised);
    m_painter.setPen(light == TreeLight::Off ? m_tokens.muted : m_tokens.text);
    const QFont face = faceOf(light);
    if (edge.onLine) {
        drawTextLines(m_painter, edge.label, edge.text, face, edge.align);
        return;
    }
    m_painter.setFont(face);
    m_painter.drawText(edge.label, static_cast<int>(edge.align | Qt::AlignVCenter),
                       elided(face, edge.text, static_cast<int>(edge.label.width())));
}

void TreePainter::paintQuestion(const TreeBox& box) const
{
    const bool on = lightOf(box.path, m_results.verdict) != TreeLight::Off;
    drawBox(m_painter, box.rect,
            {m_tokens.raised, on ? m_tokens.text : m_tokens.ctl, metric::radius, on ? 1.5 : 1.0});
    m_painter.setPen(on ? m_tokens.text : m_tokens.muted);
    drawTextLines(m_painter, box.textArea, box.text,
                  fontOf(metric::small, on ? QFont::DemiBold : QFont::Normal), Qt::AlignHCenter);
}

void TreePainter::paintZone(const TreeZone& zone) const
{
    const TreeBox& ruler = m_layout.boxes[zone.box];
    auto path = ruler.path;
    path.push_back({ruler.node->question, zone.answer});
    const TreeLight light = lightOf(path, m_results.verdict);
    const bool live = light == TreeLight::Live;
    drawBox(m_painter, zone.channel, {live ? m_tokens.accent : m_tokens.track, {}, 2});
    m_painter.setPen(light == TreeLight::Off ? m_tokens.muted : m_tokens.text);
    drawTextLines(m_painter, zone.label, zone.text, faceOf(light), Qt::AlignHCenter);
}

void TreePainter::paintMarker(std::size_t box) const
{
    const TreeBox& ruler = m_layout.boxes[box];
    const auto zone = std::ranges::find(m_layout.zones, box, &TreeZone::box);
    const LoadKey* key = findLoadKey(ruler.node->question.str());
    if (!key || zone == m_layout.zones.end())
        return;
    const QString text = markerText(*ruler.node, m_results.profile);
    const QRectF row(ruler.rect.left(), ruler.textArea.bottom() + 3, ruler.rect.width(),
                     plateHeight);
    const auto value = knownValue(m_results.profile.load, key->id);
    if (!value) {
        m_painter.setPen(m_tokens.muted);
        drawTextLines(m_painter, row, text, fontOf(metric::small), Qt::AlignHCenter);
        return;
    }
    const double x = rulerPosition(m_layout, box, *value, key->minimum, key->maximum);
    paintPlate(row, x, text);
    m_painter.setPen(QPen(m_tokens.accent, 1.6));
    m_painter.setBrush(m_tokens.raised);
    m_painter.drawEllipse(QPointF(x, zone->channel.center().y()), knob, knob);
}

void TreePainter::paintPlate(const QRectF& row, double x, const QString& text) const
{
    const QFont face = fontOf(metric::small, QFont::DemiBold);
    const double width = textWidth(face, text) + 2 * metric::grid;
    QRectF plate(x - width / 2, row.top(), width, row.height());
    plate.moveLeft(std::clamp(plate.left(), row.left() + pointer,
                              std::max(row.left() + pointer, row.right() - pointer - width)));
    drawBox(m_painter, plate, {m_tokens.accent, {}, metric::radiusSmall});
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.accent);
    const double tip = std::clamp(x, plate.left() + 2 * pointer, plate.right() - 2 * pointer);
    m_painter.drawPolygon(QPolygonF{QPointF(tip - pointer, plate.bottom() - 0.5),
                                    QPointF(tip + pointer, plate.bottom() - 0.5),
                                    QPointF(tip, plate.bottom() + pointer)});
    m_painter.setPen(m_tokens.onAccent);
    m_painter.setFont(face);
    m_painter.drawText(plate, Qt::AlignCenter, text);
}

void TreePainter::paintLeaf(const TreeBox& box) const
{
    const TreeLight light = lightOf(box.path, m_results.verdict);
    const bool lit = light != TreeLight::Off;
    const Option* option = m_results.knowledge->option(box.outcome->option);
    const QColor colour = option ? colourOf(*option, m_tokens.theme) : m_tokens.text;
    const QColor tint = option ? tintOf(*option, m_tokens.theme) : m_tokens.select;
    drawBox(m_painter, box.rect,
            {lit ? tint : m_tokens.raised, lit ? colour : m_tokens.hair, metric::radius,
             light == TreeLight::Live ? 2.0 : 1.0});

    const QFont face =
        fontOf(metric::small, light == TreeLight::Live ? QFont::DemiBold : QFont::Medium);
    QRectF text = box.rect.adjusted(3, 4, -3, -4);
    QRectF glyph(0, 0, glyphSize, glyphSize);
    Qt::Alignment align = Qt::AlignLeft;
    QString name = box.text;
    if (box.stacked) {
        glyph.moveCenter({text.center().x(), text.top() + glyphSize / 2 + 1});
        text.setTop(glyph.bottom() + 2);
        align = Qt::AlignHCenter;
    } else {
        const int room = static_cast<int>(text.width() - glyphSize - glyphGap);
        name = elided(face, name, room);
        const double content = glyphSize + glyphGap + textWidth(face, name);
        glyph.moveCenter({0, text.center().y()});
        glyph.moveLeft(std::round(text.center().x() - content / 2));
        text.setLeft(glyph.right() + glyphGap);
    }
    if (option)
        drawGlyph(m_painter, *option, glyph, m_tokens.theme);
    m_painter.setPen(m_tokens.text);
    drawTextLines(m_painter, text, name, face, align);
    paintNote(box, lit);
    paintDanger(box);
}

void TreePainter::paintDanger(const TreeBox& box) const
{
    if (dangersOf(*m_results.knowledge, OpenOutcome{*box.outcome, box.path}).empty())
        return;
    // On the corner: inside, names have no room to give away.
    QRectF sign(0, 0, dangerSign, dangerSign);
    sign.moveCenter(box.rect.topRight() + QPointF(-4, 1));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.raised);
    m_painter.drawEllipse(sign.adjusted(-3, -3, 3, 3));
    drawIcon(m_painter, Icon::Warning, sign, m_tokens.bad, 1.8);
}

void TreePainter::paintNote(const TreeBox& box, bool lit) const
{
    if (box.note.isNull())
        return;
    m_painter.save();
    m_painter.setClipRect(box.note, Qt::IntersectClip);
    m_painter.setPen(lit ? m_tokens.text : m_tokens.muted);
    TextLines(toQt(box.outcome->note), fontOf(metric::small), box.note.width(), Qt::AlignHCenter)
        .draw(m_painter, box.note.topLeft());
    m_painter.restore();
}

} // namespace whichmesh::ui
