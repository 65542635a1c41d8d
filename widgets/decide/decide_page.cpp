// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/decide_page.h"

#include "widgets/decide/nearby_answers.h"
#include "widgets/decide/questions/question_list.h"
#include "widgets/decide/tree/path_legend.h"
#include "widgets/decide/tree/tree_view.h"
#include "widgets/kit/frames/card.h"
#include "widgets/kit/frames/heading_row.h"
#include "widgets/kit/frames/side_panel.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>

#include <utility>

namespace whichmesh::ui {

namespace {

constexpr int columnGap = 16;
constexpr int leastQuestions = 248, widestQuestions = 560, widestTree = 800;

/// Where the table with a feature is.
QString tableOf(const KnowledgeBase& knowledge, const FeatureId& feature)
{
    for (const Section& section : knowledge.sections)
        for (const Feature& row : section.features)
            if (row.id == feature)
                return QStringLiteral("compare/") + toQt(section.id.str());
    return QStringLiteral("compare");
}

} // namespace

DecidePage::DecidePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_questions(new QuestionList(session))
{
    setObjectName(QStringLiteral("decidePage"));
    setAccessibleName(tr("Decide"));
    setFocusPolicy(Qt::ClickFocus);
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(metric::gutter, 0, metric::gutter, metric::gutter);
    m_columns->setSpacing(columnGap);
    m_questions->setMaximumWidth(widestQuestions);
    m_treeSide = buildTree();
    m_columns->addWidget(m_questions, 1);
    m_columns->addWidget(m_treeSide, 1);
    m_columns->addStretch();
    m_scroll = scrolled(content, this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_questions, &QuestionList::linkActivated, this, &Page::linkActivated);
    connect(m_questions, &QuestionList::focusMoved, this, [this](QWidget* widget) {
        // It has its new height only when the layout has run.
        QTimer::singleShot(0, widget, [this, widget] {
            m_scroll->ensureWidgetVisible(widget, 0, metric::gutter);
        });
    });
}

QWidget* DecidePage::buildTree()
{
    auto* side = new QWidget;
    side->setMaximumWidth(widestTree);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* heading = new HeadingRow(tr("Decision tree"), side, metric::controlLarge);
    m_legend = new PathLegend;
    heading->addTrailing(m_legend);
    layout->addWidget(heading);
    auto* frame = new Card(side);
    auto* frameLayout = new QVBoxLayout(frame);
    frameLayout->setContentsMargins(1, 1, 1, 1);
    m_tree = new TreeView(frame);
    connect(m_tree, &TreeView::questionClicked, this, &DecidePage::openQuestion);
    frameLayout->addWidget(m_tree);
    layout->addWidget(frame);
    m_nearby = new NearbyAnswers(side);
    connect(m_nearby, &NearbyAnswers::changeClicked, this, &DecidePage::goTo);
    layout->addWidget(m_nearby);
    layout->addStretch();
    return side;
}

void DecidePage::showResults(const ResultsPtr& results)
{
    const ResultsPtr before = std::exchange(m_results, results);
    const bool otherKnowledge = !before || before->knowledge != results->knowledge;
    m_tree->showResults(results);
    m_nearby->showResults(*results);
    m_legend->setOpen(results->verdict.next.has_value());
    m_questions->showResults(results);
    if (otherKnowledge)
        arrangeColumns();
}

void DecidePage::openQuestion(const QuestionId& question)
{
    m_questions->openQuestion(question);
}

void DecidePage::goTo(const Change& change)
{
    if (const auto* answer = std::get_if<AnswerChange>(&change))
        openQuestion(answer->question);
    else if (const auto* load = std::get_if<LoadChange>(&change))
        openQuestion(QuestionId(load->key));
    else if (const auto* star = std::get_if<StarChange>(&change))
        Q_EMIT linkActivated(tableOf(*m_results->knowledge, star->feature));
    else
        Q_EMIT linkActivated(QStringLiteral("overhead"));
}

void DecidePage::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!plain || event->isAutoRepeat() || !m_questions->pressKey(event->key()))
        Page::keyPressEvent(event);
}

void DecidePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeColumns();
}

void DecidePage::arrangeColumns()
{
    const int needed =
        leastQuestions + columnGap + m_treeSide->minimumSizeHint().width() + 2 * metric::gutter;
    const auto direction = width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() != direction)
        m_columns->setDirection(direction);
}

} // namespace whichmesh::ui
