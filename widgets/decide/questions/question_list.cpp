// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/questions/question_list.h"

#include "app/session/session.h"
#include "widgets/decide/outcome/outcome_card.h"
#include "widgets/decide/questions/question_card.h"
#include "widgets/decide/questions/question_row.h"
#include "widgets/decide/step_bar.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/frames/card.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace whichmesh::ui {

namespace {

/// Whether nothing that the list shows is another; most steps of a slider change nothing.
bool looksTheSame(const Results& left, const Results& right)
{
    return left.knowledge == right.knowledge && left.outlooks == right.outlooks
           && left.verdict.recommendation == right.verdict.recommendation
           && left.verdict.outcomes == right.verdict.outcomes
           && left.profile.mustHaves == right.profile.mustHaves;
}

} // namespace

QuestionList::QuestionList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    auto* frame = new Card(this);
    m_cardLayout = new QVBoxLayout(frame);
    m_cardLayout->setContentsMargins(1, 1, 1, 1);
    m_cardLayout->setSpacing(0);
    m_mustHaves = new QuestionRow(frame);
    m_mustHaves->setObjectName(QStringLiteral("row_must_haves"));
    connect(m_mustHaves, &QAbstractButton::clicked, this,
            [this] { Q_EMIT linkActivated(QStringLiteral("compare")); });
    m_outcome = new OutcomeCard(frame);
    connect(m_outcome, &OutcomeCard::sourceClicked, this, [this](const QString& heading) {
        Q_EMIT linkActivated(QStringLiteral("heading/") + heading);
    });
    connect(m_outcome, &OutcomeCard::dangerClicked, this, [this](const OptionId& option) {
        Q_EMIT linkActivated(QStringLiteral("playbook/option-") + toQt(option.str()));
    });
    m_cardLayout->addWidget(m_mustHaves);
    m_cardLayout->addWidget(m_outcome);
    layout->addWidget(frame);
    layout->addStretch();
}

QWidget* QuestionList::buildHeader()
{
    auto* header = new QWidget;
    header->setFixedHeight(metric::controlLarge);
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
    connect(clear, &QPushButton::clicked, this, &QuestionList::clearAnswers);
    m_clear = clear;
    row->addWidget(m_progressText);
    row->addWidget(m_progress);
    row->addStretch();
    row->addWidget(m_clear);
    return header;
}

void QuestionList::showResults(const ResultsPtr& results)
{
    const ResultsPtr before = std::exchange(m_results, results);
    if (!before || before->knowledge != results->knowledge)
        rebuildCards();
    else if (!m_editing && before->profile.answers != results->profile.answers)
        m_leftOpen.clear(); // undone, or another profile
    if (before && looksTheSame(*before, *results))
        return;
    m_outcome->showResults(*results);
    showCards();
}

QuestionCard* QuestionList::makeCard(const QuestionId& question)
{
    auto* made = new QuestionCard(question, m_cardLayout->parentWidget());
    connect(made, &QuestionCard::openRequested, this, [this, question] { openQuestion(question); });
    connect(made, &QuestionCard::answered, this,
            [this, question](const auto& given) { answer(question, given); });
    connect(made, &QuestionCard::listed, this,
            [this, question](const auto& given, bool none) { list(question, given, none); });
    connect(made, &QuestionCard::nextRequested, this, [this, question] { goOn(question); });
    connect(made, &QuestionCard::sourceClicked, this, [this](const QString& heading) {
        Q_EMIT linkActivated(QStringLiteral("heading/") + heading);
    });
    return made;
}

void QuestionList::rebuildCards()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    m_shown.clear();
    m_chosen.reset();
    m_open.reset();
    m_leftOpen.clear();
    for (const QuestionOutlook& each : m_results->outlooks)
        m_cards.push_back(makeCard(each.question));
}

void QuestionList::showCards()
{
    std::erase_if(m_leftOpen, [this](const QuestionId& question) {
        const QuestionOutlook* known = outlook(question);
        return !known || known->answered;
    });
    const auto open = openNow();
    int asked = 0;
    int answered = 0;
    std::vector<QuestionCard*> order;
    std::vector<QuestionCard*> notAsked;
    for (QuestionCard* card : m_cards) {
        const QuestionOutlook* each = outlook(card->question());
        if (!each)
            continue;
        const bool isAsked = each->isAsked();
        asked += isAsked ? 1 : 0;
        answered += isAsked && each->answered ? 1 : 0;
        card->showState(
            *m_results, *each,
            {isAsked ? asked : 0, open == each->question, m_leftOpen.contains(each->question)});
        (isAsked ? order : notAsked).push_back(card);
    }
    order.insert(order.end(), notAsked.begin(), notAsked.end());
    showMustHaves();
    arrangeCards(order);
    showProgress(answered, asked);
    m_open = open;
}

void QuestionList::showMustHaves()
{
    const std::size_t count = m_results->profile.mustHaves.size();
    QuestionRow::Content content;
    content.isLink = true;
    content.question = tr("Must-haves");
    content.answer = count > 0 ? tr("%1 starred").arg(count) : QString();
    content.state = tr("none starred");
    content.action = tr("stars");
    m_mustHaves->setContent(content);
    m_mustHaves->setVisible(!m_results->knowledge->sections.empty());
}

void QuestionList::arrangeCards(const std::vector<QuestionCard*>& cards)
{
    if (m_shown == cards)
        return;
    m_shown = cards;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const int index = static_cast<int>(i);
        if (m_cardLayout->indexOf(cards[i]) != index)
            m_cardLayout->insertWidget(index, cards[i]);
    }
}

void QuestionList::showProgress(int answered, int asked)
{
    m_progressText->setText(tr("%1 of %2 answered").arg(answered).arg(asked));
    // The strokes beside it give way first.
    m_progressText->setMinimumWidth(m_progressText->sizeHint().width());
    m_progress->setSteps(answered, asked);
    m_clear->setEnabled(std::ranges::any_of(m_results->outlooks, &QuestionOutlook::answered));
}

const QuestionOutlook* QuestionList::outlook(const QuestionId& question) const
{
    const auto found = std::ranges::find(m_results->outlooks, question, &QuestionOutlook::question);
    return found == m_results->outlooks.end() ? nullptr : &*found;
}

QuestionCard* QuestionList::card(const std::optional<QuestionId>& question) const
{
    const auto found = std::ranges::find_if(
        m_cards, [&question](const QuestionCard* each) { return question == each->question(); });
    return found == m_cards.end() ? nullptr : *found;
}

std::optional<QuestionId> QuestionList::openNow() const
{
    const QuestionOutlook* chosen = m_chosen ? outlook(*m_chosen) : nullptr;
    return chosen && chosen->isAsked() ? m_chosen : nextQuestion(m_results->outlooks, m_leftOpen);
}

void QuestionList::openQuestion(const QuestionId& question)
{
    const QuestionOutlook* wanted = m_results ? outlook(question) : nullptr;
    if (!wanted || !wanted->isAsked())
        return;
    m_chosen = question;
    showCards();
    focusCard(question);
}

void QuestionList::edit(const Profile& profile, const QuestionId& question)
{
    if (profile == m_results->profile)
        return;
    const Question* asked = m_results->knowledge->question(question);
    m_editing = true;
    m_session.edit(profile, asked ? toQt(asked->shortText) : tr("Answer"));
    m_editing = false;
}

void QuestionList::answer(const QuestionId& question, const std::optional<AnswerId>& given)
{
    if (given)
        m_leftOpen.erase(question);
    else
        m_leftOpen.insert(question);
    m_chosen.reset();
    edit(withAnswer(*m_results->knowledge, m_results->profile, question, given), question);
    goOn(question);
}

void QuestionList::list(const QuestionId& question, const std::vector<AnswerId>& given, bool none)
{
    m_chosen = question;
    m_leftOpen.erase(question);
    const KnowledgeBase& knowledge = *m_results->knowledge;
    const bool known = none || !given.empty();
    edit(known ? withAnswers(knowledge, m_results->profile, question, given)
               : withAnswer(knowledge, m_results->profile, question, std::nullopt),
         question);
    showCards();
}

void QuestionList::goOn(const QuestionId& from)
{
    m_chosen.reset();
    // Passed over without an answer, it would be asked again at once.
    const QuestionOutlook* left = outlook(from);
    if (left && !left->answered)
        m_leftOpen.insert(from);
    showCards();
    focusCard(m_open ? m_open : std::optional(from));
}

void QuestionList::clearAnswers()
{
    Profile next = m_results->profile;
    for (const QuestionOutlook& each : m_results->outlooks)
        next = withAnswer(*m_results->knowledge, next, each.question, std::nullopt);
    m_chosen.reset();
    m_leftOpen.clear();
    m_editing = true;
    m_session.edit(next, tr("Clear answers"));
    m_editing = false;
    focusCard(m_open);
}

void QuestionList::goBack()
{
    std::optional<QuestionId> before;
    for (const QuestionCard* each : m_shown) {
        const QuestionOutlook* shown = outlook(each->question());
        if (each->question() == m_open || !shown || !shown->isAsked())
            break;
        before = each->question();
    }
    if (before)
        openQuestion(*before);
}

void QuestionList::focusCard(const std::optional<QuestionId>& question)
{
    if (QuestionCard* wanted = card(question)) {
        wanted->firstFocus()->setFocus();
        Q_EMIT focusMoved(wanted);
    }
}

bool QuestionList::pressKey(int key)
{
    const QuestionCard* open = m_results ? card(m_open) : nullptr;
    if (key == Qt::Key_Backspace) {
        if (m_results)
            goBack();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        QAbstractButton* next = open ? open->nextButton() : nullptr;
        if (next)
            next->click();
        return next != nullptr;
    }
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return false;
    if (auto* button = open ? open->answerButton(key - Qt::Key_0) : nullptr)
        button->click();
    return true;
}

} // namespace whichmesh::ui
