// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/decide_page.h"

#include "app/session/session.h"
#include "widgets/decide/nearby_answers.h"
#include "widgets/decide/outcome_card.h"
#include "widgets/decide/question_card.h"
#include "widgets/decide/step_bar.h"
#include "widgets/decide/tree/path_legend.h"
#include "widgets/decide/tree/tree_view.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/frames/card.h"
#include "widgets/kit/frames/heading_row.h"
#include "widgets/kit/frames/side_panel.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/tab_order.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace whichmesh::ui {

namespace {

constexpr int headerHeight = metric::controlLarge;
constexpr int columnGap = 16;
constexpr int leastQuestions = 248, widestQuestions = 560, widestTree = 800;

bool sameAnswers(const Results& left, const Results& right)
{
    return left.knowledge == right.knowledge && left.questions == right.questions
           && left.verdict == right.verdict;
}

} // namespace

DecidePage::DecidePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("decidePage"));
    setFocusPolicy(Qt::ClickFocus);
    auto* content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(metric::gutter, 0, metric::gutter, metric::gutter);
    m_columns->setSpacing(columnGap);
    m_questionSide = buildQuestions();
    m_treeSide = buildTree();
    m_columns->addWidget(m_questionSide, 1);
    m_columns->addWidget(m_treeSide, 1);
    m_columns->addStretch();
    m_scroll = scrolled(content, this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

QWidget* DecidePage::buildQuestions()
{
    auto* side = new QWidget;
    side->setMaximumWidth(widestQuestions);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    auto* list = new Card(side);
    m_cardLayout = new QVBoxLayout(list);
    m_cardLayout->setContentsMargins(1, 1, 1, 1);
    m_cardLayout->setSpacing(0);
    m_outcome = new OutcomeCard(list);
    connect(m_outcome, &OutcomeCard::sourceClicked, this, [this](const QString& heading) {
        Q_EMIT linkActivated(QStringLiteral("heading/") + heading);
    });
    m_cardLayout->addWidget(m_outcome);
    layout->addWidget(list);
    layout->addStretch();
    return side;
}

QWidget* DecidePage::buildHeader()
{
    auto* header = new QWidget;
    header->setFixedHeight(headerHeight);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gutter);
    m_progressText = new ElidedLabel({}, header);
    m_progressText->setObjectName(QStringLiteral("answeredCount"));
    m_progressText->setFont(fontOf(metric::body, QFont::DemiBold));
    m_progress = new StepBar(header);
    auto* clear = new QPushButton(tr("Clear answers"), header);
    clear->setObjectName(QStringLiteral("clearAnswers"));
    makeSmall(clear);
    connect(clear, &QPushButton::clicked, this, &DecidePage::clearAnswers);
    m_clear = clear;
    row->addWidget(m_progressText);
    row->addWidget(m_progress);
    row->addStretch();
    row->addWidget(m_clear);
    return header;
}

QWidget* DecidePage::buildTree()
{
    auto* side = new QWidget;
    side->setMaximumWidth(widestTree);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* heading = new HeadingRow(tr("Decision tree"), side, headerHeight);
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
    connect(m_nearby, &NearbyAnswers::questionClicked, this, &DecidePage::openQuestion);
    layout->addWidget(m_nearby);
    layout->addStretch();
    return side;
}

void DecidePage::showResults(const ResultsPtr& results)
{
    const ResultsPtr before = std::exchange(m_results, results);
    const bool otherKnowledge = !before || before->knowledge != results->knowledge;
    if (otherKnowledge)
        rebuildCards();
    else if (!m_editing && before->profile.answers != results->profile.answers)
        m_leftOpen.clear(); // undone, or another profile
    m_tree->showResults(results);
    if (!otherKnowledge && sameAnswers(*before, *results))
        return;
    m_nearby->showResults(*results);
    m_outcome->showResults(*results);
    m_legend->setOpen(results->verdict.next.has_value());
    showCards();
    if (otherKnowledge)
        arrangeColumns();
}

void DecidePage::rebuildCards()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_shown.clear();
    m_chosen.reset();
    m_open.reset();
    m_leftOpen.clear();
    for (const QuestionState& each : m_results->questions) {
        auto* made = new QuestionCard(each.question, m_cardLayout->parentWidget());
        connect(made, &QuestionCard::openRequested, this,
                [this, id = each.question] { openQuestion(id); });
        connect(made, &QuestionCard::answered, this,
                [this, id = each.question](const auto& given) { answer(id, given); });
        connect(made, &QuestionCard::sourceClicked, this, [this](const QString& heading) {
            Q_EMIT linkActivated(QStringLiteral("heading/") + heading);
        });
        m_cards.push_back(made);
    }
}

void DecidePage::showCards()
{
    std::erase_if(m_leftOpen, [this](const QuestionId& question) {
        const QuestionState* known = state(question);
        return !known || known->answer;
    });
    const auto open = openNow();
    int asked = 0;
    int answered = 0;
    std::vector<QuestionCard*> order;
    std::vector<QuestionCard*> notAsked;
    for (QuestionCard* card : m_cards) {
        const QuestionState* each = state(card->question());
        if (!each)
            continue;
        asked += each->reached ? 1 : 0;
        answered += each->reached && each->answer ? 1 : 0;
        card->showState(*m_results, *each,
                        {each->reached ? asked : 0, open == each->question,
                         m_leftOpen.contains(each->question)});
        (each->reached ? order : notAsked).push_back(card);
    }
    order.insert(order.end(), notAsked.begin(), notAsked.end());
    arrangeCards(order);
    showProgress(answered, asked);
    if (std::exchange(m_open, open) != open)
        updateTabOrder();
}

void DecidePage::arrangeCards(const std::vector<QuestionCard*>& cards)
{
    if (m_shown == cards)
        return;
    m_shown = cards;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const int index = static_cast<int>(i);
        if (m_cardLayout->indexOf(cards[i]) != index)
            m_cardLayout->insertWidget(index, cards[i]);
    }
    updateTabOrder();
}

void DecidePage::showProgress(int answered, int asked)
{
    m_progressText->setText(tr("%1 of %2 answered").arg(answered).arg(asked));
    m_progress->setSteps(answered, asked);
    m_clear->setEnabled(std::ranges::any_of(
        m_results->questions, [](const QuestionState& each) { return each.answer.has_value(); }));
}

void DecidePage::updateTabOrder()
{
    QWidget* last = m_clear;
    for (QuestionCard* card : m_shown)
        last = tabThrough(last, card);
    last = tabThrough(last, m_outcome);
    last = tabThrough(last, m_tree);
    tabThrough(last, m_nearby);
}

const QuestionState* DecidePage::state(const QuestionId& question) const
{
    const auto found = std::ranges::find(m_results->questions, question, &QuestionState::question);
    return found == m_results->questions.end() ? nullptr : &*found;
}

QuestionCard* DecidePage::card(const std::optional<QuestionId>& question) const
{
    const auto found = std::ranges::find_if(
        m_cards, [&question](const QuestionCard* each) { return question == each->question(); });
    return found == m_cards.end() ? nullptr : *found;
}

std::optional<QuestionId> DecidePage::openNow() const
{
    if (m_chosen) {
        const QuestionState* chosen = state(*m_chosen);
        if (chosen && chosen->reached)
            return m_chosen;
    }
    const auto next = std::ranges::find_if(m_results->questions, [this](const QuestionState& each) {
        return each.reached && !each.answer && !m_leftOpen.contains(each.question);
    });
    return next == m_results->questions.end() ? std::nullopt : std::optional(next->question);
}

void DecidePage::openQuestion(const QuestionId& question)
{
    const QuestionState* wanted = m_results ? state(question) : nullptr;
    if (!wanted || !wanted->reached)
        return;
    m_chosen = question;
    showCards();
    focusCard(question);
}

void DecidePage::edit(const Profile& profile, const QString& what)
{
    m_editing = true;
    m_session.edit(profile, what);
    m_editing = false;
}

void DecidePage::answer(const QuestionId& question, const std::optional<AnswerId>& given)
{
    m_chosen.reset();
    if (given)
        m_leftOpen.erase(question);
    else
        m_leftOpen.insert(question);
    const Question* asked = m_results->knowledge->question(question);
    const Profile next = withAnswer(*m_results->knowledge, m_results->profile, question, given);
    if (next != m_results->profile)
        edit(next, asked ? toQt(asked->shortText) : tr("Answer"));
    showCards();
    focusCard(m_open ? m_open : std::optional(question));
}

void DecidePage::clearAnswers()
{
    Profile next = m_results->profile;
    for (const QuestionState& each : m_results->questions)
        next = withAnswer(*m_results->knowledge, next, each.question, std::nullopt);
    m_chosen.reset();
    m_leftOpen.clear();
    edit(next, tr("Clear answers"));
    focusCard(m_open);
}

void DecidePage::goBack()
{
    std::optional<QuestionId> before;
    for (const QuestionCard* each : m_shown) {
        const QuestionState* shown = state(each->question());
        if (each->question() == m_open || !shown || !shown->reached)
            break;
        before = each->question();
    }
    if (before)
        openQuestion(*before);
}

void DecidePage::focusCard(const std::optional<QuestionId>& question)
{
    QuestionCard* wanted = card(question);
    if (!wanted)
        return;
    wanted->firstFocus()->setFocus();
    // The card has its new height only when the layout has run.
    QTimer::singleShot(
        0, wanted, [this, wanted] { m_scroll->ensureWidgetVisible(wanted, 0, metric::gutter); });
}

bool DecidePage::pressKey(int key)
{
    if (key == Qt::Key_Backspace) {
        goBack();
        return true;
    }
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return false;
    const QuestionCard* open = card(m_open);
    if (auto* button = open ? open->answerButton(key - Qt::Key_0) : nullptr)
        button->click();
    return true;
}

void DecidePage::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (!m_results || !plain || event->isAutoRepeat() || !pressKey(event->key()))
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
