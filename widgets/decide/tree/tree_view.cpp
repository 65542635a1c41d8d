// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/tree/tree_view.h"

#include "app/base/quantity.h"
#include "app/decision/evaluate.h"
#include "app/report/paint/glyphs.h"
#include "widgets/kit/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace whichmesh::ui {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

bool startsWith(const std::vector<PathStep>& path, const std::vector<PathStep>& prefix)
{
    return prefix.size() <= path.size() && std::equal(prefix.begin(), prefix.end(), path.begin());
}

constexpr int preferredWidth = 400;

} // namespace

TreeView::TreeView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("treeView"));
    setAccessibleName(tr("Decision tree"));
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TreeView::showResults(const ResultsPtr& results)
{
    const bool sameTree = m_results && results->knowledge == m_results->knowledge;
    m_results = results;
    if (!sameTree)
        relayout();
    setAccessibleDescription(describe());
    update();
}

QSize TreeView::sizeHint() const
{
    return {preferredWidth, heightForWidth(preferredWidth)};
}

QSize TreeView::minimumSizeHint() const
{
    if (!m_results)
        return {};
    const double least = leastTreeWidth(m_results->knowledge->tree, *m_results->knowledge);
    return {static_cast<int>(least), heightForWidth(static_cast<int>(least))};
}

int TreeView::heightForWidth(int width) const
{
    return m_results ? static_cast<int>(layoutTree(*m_results->knowledge, width).size.height()) : 0;
}

void TreeView::relayout()
{
    if (m_results)
        m_layout = layoutTree(*m_results->knowledge, width());
    updateGeometry();
}

void TreeView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relayout();
}

const TreeBox* TreeView::boxAt(const QPointF& point) const
{
    const auto found = std::ranges::find_if(
        m_layout.boxes, [&point](const TreeBox& box) { return box.rect.contains(point); });
    return found == m_layout.boxes.end() ? nullptr : &*found;
}

void TreeView::mouseReleaseEvent(QMouseEvent* event)
{
    const TreeBox* box = boxAt(event->position());
    if (event->button() == Qt::LeftButton && box && box->node)
        Q_EMIT questionClicked(box->node->question);
}

void TreeView::mouseMoveEvent(QMouseEvent* event)
{
    const TreeBox* box = boxAt(event->position());
    setCursor(box && box->node ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool TreeView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const TreeBox* box = boxAt(help->pos());
        if (box && box->outcome)
            QToolTip::showText(help->globalPos(), text(box->outcome->reason).toHtmlEscaped(), this,
                               box->rect.toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

TreeView::Light TreeView::lightOf(const std::vector<PathStep>& path) const
{
    const Verdict& verdict = m_results->verdict;
    const bool open = std::ranges::any_of(verdict.outcomes, [&path](const OpenOutcome& outcome) {
        return startsWith(outcome.path, path);
    });
    if (!open)
        return Light::Off;
    return startsWith(verdict.path, path) ? Light::Live : Light::Possible;
}

void TreeView::paintEvent(QPaintEvent*)
{
    if (!m_results)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(metric::small));
    const Tokens& colours = tokens(this);
    for (const Light light : {Light::Off, Light::Possible, Light::Live})
        for (const TreeEdge& edge : m_layout.edges)
            if (lightOf(edge.path) == light)
                paintEdge(painter, edge, colours);
    for (std::size_t i = 0; i < m_layout.boxes.size(); ++i) {
        const TreeBox& box = m_layout.boxes[i];
        if (box.outcome)
            paintLeaf(painter, box, colours);
        else
            paintQuestion(painter, box, colours);
        if (box.ruler)
            paintRuler(painter, i, colours);
    }
}

void TreeView::paintEdge(QPainter& painter, const TreeEdge& edge, const Tokens& colours) const
{
    const Light light = lightOf(edge.path);
    QPen pen(light == Light::Off ? colours.ctl : colours.text, light == Light::Live ? 3 : 1.2,
             Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (light == Light::Possible) {
        pen.setWidthF(2);
        pen.setDashPattern({3, 2});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(edge.line);
    if (!edge.labelled)
        return;
    const Question* question = m_results->knowledge->question(edge.path.back().question);
    const Answer* answer = question ? question->find(edge.path.back().answer) : nullptr;
    if (!answer)
        return;
    painter.setFont(fontOf(metric::small, light == Light::Live ? QFont::DemiBold : QFont::Normal));
    painter.setPen(light == Light::Off ? colours.muted : colours.text);
    QRectF area(edge.label.x() - 80, edge.label.y() - 9, 160, 18);
    if (edge.labelSide == Qt::AlignLeft)
        area.moveLeft(edge.label.x());
    else if (edge.labelSide == Qt::AlignRight)
        area.moveRight(edge.label.x());
    painter.drawText(area, static_cast<int>(edge.labelSide | Qt::AlignVCenter),
                     text(answer->label));
}

void TreeView::paintQuestion(QPainter& painter, const TreeBox& box, const Tokens& colours) const
{
    const bool on = lightOf(box.path) != Light::Off;
    painter.setPen(QPen(on ? colours.text : colours.ctl, on ? 1.5 : 1));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(box.rect, metric::radius, metric::radius);
    const Question* question = m_results->knowledge->question(box.node->question);
    if (!question)
        return;
    painter.setPen(on ? colours.text : colours.muted);
    painter.setFont(fontOf(metric::small, on ? QFont::DemiBold : QFont::Normal));
    const bool root = box.path.empty();
    QRectF area = box.rect.adjusted(8, 4, -8, -4);
    if (box.ruler)
        area.setHeight(20);
    painter.drawText(
        area, Qt::AlignCenter | Qt::TextWordWrap,
        text(root || question->shortText.empty() ? question->text : question->shortText));
}

void TreeView::paintRuler(QPainter& painter, std::size_t box, const Tokens& colours) const
{
    const TreeBox& ruler = m_layout.boxes[box];
    const Question* question = m_results->knowledge->question(ruler.node->question);
    for (const TreeZone& zone : m_layout.zones) {
        if (zone.box != box)
            continue;
        auto path = ruler.path;
        path.push_back({ruler.node->question, zone.answer});
        const bool live = lightOf(path) == Light::Live;
        painter.setPen(Qt::NoPen);
        painter.setBrush(live ? colours.accent : colours.track);
        painter.drawRoundedRect(zone.channel, 2, 2);
        const Answer* answer = question ? question->find(zone.answer) : nullptr;
        painter.setPen(live ? colours.text : colours.muted);
        painter.setFont(fontOf(metric::small, live ? QFont::DemiBold : QFont::Normal));
        const QRectF label = zone.channel.translated(0, 14).adjusted(-20, 0, 20, 8);
        if (answer)
            painter.drawText(label, Qt::AlignCenter, text(answer->label));
    }
    paintMarker(painter, box, colours);
}

void TreeView::paintMarker(QPainter& painter, std::size_t box, const Tokens& colours) const
{
    const TreeBox& ruler = m_layout.boxes[box];
    const LoadKey* key = findLoadKey(ruler.node->question.str());
    if (!key)
        return;
    const auto value = m_results->profile.load.*(key->member);
    const double y = ruler.rect.top() + 62;
    const QRectF plateRow(ruler.rect.left(), ruler.rect.top() + 26, ruler.rect.width(), 20);
    painter.setFont(fontOf(metric::small, QFont::DemiBold));
    if (!value) {
        painter.setPen(colours.muted);
        painter.drawText(plateRow, Qt::AlignCenter,
                         tr("%1 not set").arg(text(std::string(key->title))));
        return;
    }
    const double x = rulerPosition(m_layout, box, *value, key->minimum, key->maximum);
    const QString label =
        text(formatNumber(*value)) + QLatin1Char(' ') + text(std::string(key->title)).toLower();
    const double width = painter.fontMetrics().horizontalAdvance(label) + 20;
    QRectF plate(x - width / 2, plateRow.top(), width, 20);
    plate.moveLeft(std::clamp(plate.left(), ruler.rect.left() + 6, ruler.rect.right() - 6 - width));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(plate, metric::radiusSmall, metric::radiusSmall);
    painter.drawPolygon(QPolygonF{QPointF(x - 4, plate.bottom() - 0.5),
                                  QPointF(x + 4, plate.bottom() - 0.5),
                                  QPointF(x, plate.bottom() + 4)});
    painter.setPen(colours.onAccent);
    painter.drawText(plate, Qt::AlignCenter, label);
    painter.setPen(QPen(colours.accent, 1.6));
    painter.setBrush(colours.raised);
    painter.drawEllipse(QPointF(x, y), 6, 6);
}

void TreeView::paintLeaf(QPainter& painter, const TreeBox& box, const Tokens& colours) const
{
    const Option* option = m_results->knowledge->option(box.outcome->option);
    if (!option)
        return;
    const Light light = lightOf(box.path);
    const QColor colour = colourOf(*option, colours.theme);
    const bool lit = light != Light::Off;
    painter.setPen(QPen(lit ? colour : colours.hair, light == Light::Live ? 2.5 : lit ? 1.5 : 1));
    painter.setBrush(lit ? tintOf(*option, colours.theme) : colours.raised);
    painter.drawRoundedRect(box.rect, metric::radius, metric::radius);

    painter.setFont(fontOf(metric::small, light == Light::Live ? QFont::DemiBold : QFont::Medium));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString name = metrics.elidedText(text(option->name), Qt::ElideRight,
                                            static_cast<int>(box.rect.width()) - 22);
    const double content = 10 + 4 + metrics.horizontalAdvance(name);
    const double left = box.rect.center().x() - content / 2;
    drawGlyph(painter, *option, QRectF(left, box.rect.center().y() - 5, 10, 10), colours.theme);
    painter.setPen(colours.text);
    painter.drawText(QRectF(left + 14, box.rect.top(), box.rect.right() - left, box.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, name);
    if (box.beside || box.outcome->note.empty())
        return;
    painter.setFont(fontOf(metric::small));
    painter.setPen(lit ? colours.text : colours.muted);
    painter.drawText(box.rect.translated(0, box.rect.height() + 4).adjusted(-6, 0, 6, 4),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text(box.outcome->note));
}

QString TreeView::describe() const
{
    QStringList steps;
    for (const PathStep& step : m_results->verdict.path) {
        const Question* question = m_results->knowledge->question(step.question);
        const Answer* answer = question ? question->find(step.answer) : nullptr;
        if (answer)
            steps << text(question->text) + QLatin1Char(' ') + text(answer->label)
                         + QLatin1Char('.');
    }
    QStringList names;
    for (const OpenOutcome& outcome : m_results->verdict.outcomes)
        if (const Option* option = m_results->knowledge->option(outcome.outcome.option))
            names << text(option->name);
    names.removeDuplicates();
    steps << (names.size() == 1 ? tr("Outcome: %1.") : tr("Still possible: %1."))
                 .arg(names.join(QStringLiteral(", ")));
    return steps.join(QLatin1Char(' '));
}

} // namespace whichmesh::ui
