// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/decide_page.h"

#include "app/session/session.h"
#include "widgets/decide/nearby_answers.h"
#include "widgets/decide/outcome_card.h"
#include "widgets/decide/question_card.h"
#include "widgets/decide/step_bar.h"
#include "widgets/decide/tree/tree_view.h"
#include "widgets/kit/frames/card.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int headerHeight = 48;
constexpr int twoColumnsFrom = 620;

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

DecidePage::DecidePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("decidePage"));
    setFocusPolicy(Qt::StrongFocus);
    auto* content = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(metric::gutter, 0, metric::gutter, metric::gutter);
    m_columns->setSpacing(16);
    m_questions = buildQuestions();
    m_treeSide = buildTree();
    m_columns->addWidget(m_questions, 1);
    m_columns->addWidget(m_treeSide, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content, this));
    connect(&m_session, &Session::knowledgeChanged, this, [this] {
        qDeleteAll(m_cards);
        m_cards.clear();
        m_chosen.reset();
    });
}

QWidget* DecidePage::buildQuestions()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* header = new QWidget(side);
    header->setFixedHeight(headerHeight);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_progressText = new QLabel(header);
    m_progressText->setObjectName(QStringLiteral("answeredCount"));
    m_progressText->setFont(fontOf(metric::body, QFont::DemiBold));
    m_progress = new StepBar(header);
    auto* clear = new QPushButton(tr("Clear answers"), header);
    clear->setObjectName(QStringLiteral("clearAnswers"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_session.change(tr("Clear answers"), [this](Profile& profile) {
            for (const QuestionState& each : m_results->questions)
                profile = withAnswer(*m_results->knowledge, profile, each.question, std::nullopt);
        });
    });
    row->addWidget(m_progressText);
    row->addWidget(m_progress);
    row->addStretch();
    row->addWidget(clear);
    layout->addWidget(header);
    auto* card = new Card(side);
    m_cardLayout = new QVBoxLayout(card);
    m_cardLayout->setContentsMargins(1, 1, 1, 1);
    m_cardLayout->setSpacing(0);
    m_outcome = new OutcomeCard(card);
    connect(m_outcome, &OutcomeCard::sourceClicked, this, [this](const QString& heading) {
        Q_EMIT linkActivated(QStringLiteral("heading/") + heading);
    });
    m_cardLayout->addWidget(m_outcome);
    layout->addWidget(card);
    layout->addStretch();
    return side;
}

QWidget* DecidePage::buildTree()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_treeTitle = new QLabel(tr("The guide's decision tree"), side);
    m_treeTitle->setFixedHeight(headerHeight);
    m_treeTitle->setFont(fontOf(metric::body, QFont::DemiBold));
    layout->addWidget(m_treeTitle);
    auto* card = new Card(side);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    m_tree = new TreeView(card);
    connect(m_tree, &TreeView::questionClicked, this, &DecidePage::openQuestion);
    cardLayout->addWidget(m_tree);
    layout->addWidget(card);
    m_nearby = new NearbyAnswers(side);
    connect(m_nearby, &NearbyAnswers::questionClicked, this, &DecidePage::openQuestion);
    layout->addWidget(m_nearby);
    layout->addStretch();
    return side;
}

void DecidePage::showResults(const ResultsPtr& results)
{
    m_results = results;
    if (m_cards.empty())
        rebuildCards();
    showCards();
    m_tree->showResults(results);
    m_nearby->showResults(*results);
    m_outcome->showResults(*results);
}

void DecidePage::rebuildCards()
{
    for (const QuestionState& each : m_results->questions) {
        const Question* question = m_results->knowledge->question(each.question);
        if (!question)
            continue;
        auto* card = new QuestionCard(*question, m_cardLayout->parentWidget());
        connect(card, &QuestionCard::openRequested, this,
                [this, id = each.question] { openQuestion(id); });
        connect(card, &QuestionCard::answered, this,
                [this, id = each.question](const auto& given) { answer(id, given); });
        connect(card, &QuestionCard::sourceClicked, this, [this](const QString& heading) {
            Q_EMIT linkActivated(QStringLiteral("heading/") + heading);
        });
        m_cards.push_back(card);
    }
}

void DecidePage::showCards()
{
    const auto open = openNow();
    int number = 0;
    int answered = 0;
    std::vector<QuestionCard*> asked;
    std::vector<QuestionCard*> notAsked;
    for (QuestionCard* card : m_cards) {
        const QuestionState* each = state(card->question());
        if (!each)
            continue;
        card->show(*m_results, *each, each->reached ? ++number : 0, open == each->question);
        answered += each->reached && each->answer ? 1 : 0;
        (each->reached ? asked : notAsked).push_back(card);
    }
    asked.insert(asked.end(), notAsked.begin(), notAsked.end());
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const int index = static_cast<int>(i);
        if (m_cardLayout->indexOf(asked[i]) != index)
            m_cardLayout->insertWidget(index, asked[i]);
        if (i > 0)
            setTabOrder(asked[i - 1], asked[i]);
    }
    m_progressText->setText(tr("%1 of %2 answered").arg(answered).arg(number));
    m_progress->setSteps(answered, number);
}

const QuestionState* DecidePage::state(const QuestionId& question) const
{
    const auto found = std::ranges::find(m_results->questions, question, &QuestionState::question);
    return found == m_results->questions.end() ? nullptr : &*found;
}

std::optional<QuestionId> DecidePage::openNow() const
{
    if (m_chosen) {
        const QuestionState* chosen = state(*m_chosen);
        if (chosen && chosen->reached)
            return m_chosen;
    }
    return m_results->verdict.next;
}

void DecidePage::openQuestion(const QuestionId& question)
{
    const QuestionState* wanted = state(question);
    if (!wanted || !wanted->reached)
        return;
    m_chosen = question;
    showCards();
    for (QuestionCard* card : m_cards)
        if (card->question() == question)
            card->focusFirst();
}

void DecidePage::answer(const QuestionId& question, const std::optional<AnswerId>& given)
{
    m_chosen.reset();
    const Question* asked = m_results->knowledge->question(question);
    const Profile next = withAnswer(*m_results->knowledge, m_results->profile, question, given);
    if (next == m_results->profile)
        showCards();
    else
        m_session.edit(next, asked ? toQt(asked->shortText) : tr("Answer"));
    const auto open = openNow();
    for (QuestionCard* card : m_cards)
        if (open == card->question())
            card->focusFirst();
    if (!open)
        setFocus();
}

void DecidePage::goBack()
{
    const auto& path = m_results->verdict.path;
    const auto open = openNow();
    auto here =
        std::ranges::find_if(path, [&open](const PathStep& step) { return open == step.question; });
    if (here != path.begin())
        openQuestion(std::prev(here)->question);
}

void DecidePage::keyPressEvent(QKeyEvent* event)
{
    if (!m_results
        || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        Page::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Backspace) {
        goBack();
        return;
    }
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        const auto open = openNow();
        for (QuestionCard* card : m_cards)
            if (open == card->question())
                if (auto* button = card->answerButton(event->key() - Qt::Key_0))
                    button->click();
        return;
    }
    Page::keyPressEvent(event);
}

void DecidePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void DecidePage::arrange()
{
    const auto direction =
        width() >= twoColumnsFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() != direction)
        m_columns->setDirection(direction);
}

} // namespace whichmesh::ui
