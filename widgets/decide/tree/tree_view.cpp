// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/tree/tree_view.h"

#include "app/decision/verdict_dangers.h"
#include "app/knowledge/truth.h"
#include "widgets/decide/tree/tree_measures.h"
#include "widgets/decide/tree/tree_painter.h"
#include "widgets/evidence/danger_block.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace whichmesh::ui {

namespace {

constexpr int preferredWidth = 400;

} // namespace

TreeView::TreeView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("treeView"));
    setAccessibleName(tr("Decision tree"));
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TreeView::showResults(const ResultsPtr& results)
{
    const ResultsPtr before = std::exchange(m_results, results);
    if (!before || before->knowledge != results->knowledge) {
        m_leastWidth =
            static_cast<int>(std::ceil(layoutTree(*results->knowledge, 0.0).size.width()));
        m_current = 0;
        relayout();
        updateGeometry();
    } else if (before->verdict.path == results->verdict.path
               && before->verdict.outcomes == results->verdict.outcomes) {
        updateRulers(before->profile);
        return;
    }
    setAccessibleDescription(describe());
    update();
}

void TreeView::updateRulers(const Profile& before)
{
    for (const TreeBox& box : m_layout.boxes) {
        if (box.ruler
            && knownValue(before.load, box.node->question.str())
                   != knownValue(m_results->profile.load, box.node->question.str()))
            update(box.rect.toAlignedRect());
    }
}

QSize TreeView::sizeHint() const
{
    const int width = std::max(preferredWidth, m_leastWidth);
    return {width, heightForWidth(width)};
}

QSize TreeView::minimumSizeHint() const
{
    return {m_leastWidth, 0};
}

int TreeView::heightForWidth(int width) const
{
    if (!m_results)
        return 0;
    const QSizeF size = std::abs(m_layout.size.width() - width) < 0.5
                            ? m_layout.size
                            : layoutTree(*m_results->knowledge, width).size;
    return static_cast<int>(std::ceil(size.height()));
}

void TreeView::relayout()
{
    if (m_results)
        m_layout = layoutTree(*m_results->knowledge, width());
}

void TreeView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        relayout();
}

std::optional<std::size_t> TreeView::boxAt(const QPointF& point) const
{
    for (std::size_t i = 0; i < m_layout.boxes.size(); ++i)
        if (m_layout.boxes[i].rect.contains(point))
            return i;
    return std::nullopt;
}

bool TreeView::isAsked(const TreeBox& box) const
{
    return box.node && lightOf(box.path, m_results->verdict) != TreeLight::Off;
}

void TreeView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto box = boxAt(event->position());
    if (event->button() == Qt::LeftButton && box && isAsked(m_layout.boxes[*box]))
        Q_EMIT questionClicked(m_layout.boxes[*box].node->question);
}

void TreeView::mouseMoveEvent(QMouseEvent* event)
{
    const auto box = boxAt(event->position());
    setCursor(box && isAsked(m_layout.boxes[*box]) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TreeView::setCurrent(std::size_t box)
{
    if (box >= m_layout.boxes.size())
        return;
    m_current = box;
    const TreeBox& current = m_layout.boxes[box];
    setAccessibleDescription(descriptionOf(current));
    QToolTip::showText(mapToGlobal(current.rect.bottomLeft().toPoint()),
                       current.outcome ? plainToolTip(descriptionOf(current)) : QString(), this);
    update();
}

void TreeView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(m_current - 1); // before the first is past the last
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(m_layout.boxes.size() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < m_layout.boxes.size() && isAsked(m_layout.boxes[m_current]))
            Q_EMIT questionClicked(m_layout.boxes[m_current].node->question);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TreeView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TreeView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (m_results)
        setAccessibleDescription(describe());
    update();
}

bool TreeView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto box = boxAt(help->pos()))
        QToolTip::showText(help->globalPos(), plainToolTip(descriptionOf(m_layout.boxes[*box])),
                           this, m_layout.boxes[*box].rect.toRect());
    else
        QToolTip::hideText();
    return true;
}

void TreeView::paintEvent(QPaintEvent*)
{
    if (!m_results)
        return;
    QPainter painter(this);
    const Tokens& colours = tokens(this);
    TreePainter(painter, m_layout, *m_results, colours).paint();
    if (showsFocus(this) && m_current < m_layout.boxes.size())
        drawFocusRing(painter, m_layout.boxes[m_current].rect, metric::radius, colours);
}

QString TreeView::descriptionOf(const TreeBox& box) const
{
    const KnowledgeBase& knowledge = *m_results->knowledge;
    if (!box.outcome) {
        const Question* question = knowledge.question(box.node->question);
        return question ? toQt(question->text) : box.text;
    }
    QStringList parts{box.text};
    if (!box.outcome->note.empty())
        parts << toQt(box.outcome->note);
    QStringList lines{parts.join(QStringLiteral(": ")), toQt(box.outcome->reason)};
    for (const Danger* danger : dangersOf(knowledge, OpenOutcome{*box.outcome, box.path}))
        lines << spokenDanger(*danger);
    return lines.join(QLatin1Char('\n'));
}

QString TreeView::describe() const
{
    const Verdict& verdict = m_results->verdict;
    QStringList sentences;
    for (const PathStep& step : verdict.path) {
        const Question* question = m_results->knowledge->question(step.question);
        if (question)
            sentences << toQt(question->text) + QLatin1Char(' ')
                             + answerText(step, *m_results->knowledge) + QLatin1Char('.');
    }
    QStringList names;
    for (const OpenOutcome& outcome : verdict.outcomes)
        names << optionText(outcome.outcome, *m_results->knowledge);
    names.removeDuplicates();
    if (!names.isEmpty())
        sentences << (verdict.next ? tr("Still possible: %1.") : tr("Outcome: %1."))
                         .arg(joinedWithAnd(names));
    return sentences.join(QLatin1Char(' '));
}

} // namespace whichmesh::ui
