// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/robustness_page.h"

#include "app/session/session.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/frames/side_panel.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/headline.h"
#include "widgets/robustness/influence/influence_card.h"
#include "widgets/robustness/map/map_card.h"
#include "widgets/robustness/ranks/ranks_card.h"
#include "widgets/robustness/weights/weights_card.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QUndoStack>

#include <utility>

namespace whichmesh::ui {

namespace {

constexpr int headHeight = 48;
constexpr int leastWidthOfTwo = 620;
constexpr int roomyWidth = 760;
constexpr int ranksWidth = 276;
constexpr int narrowRanksWidth = 216;

std::vector<OptionId> outOf(const ScoreMatrix& scores)
{
    std::vector<OptionId> out;
    for (std::size_t option = 0; option < scores.options.size(); ++option)
        if (scores.out[option])
            out.push_back(scores.options[option]);
    return out;
}

QPushButton* smallButton(const QString& text, const char* name, const QString& toolTip)
{
    auto* button = new QPushButton(text);
    makeSmall(button);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(toolTip);
    return button;
}

} // namespace

RobustnessPage::RobustnessPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("robustnessPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeContent(), 1);
    connect(&m_runner, &RobustnessRunner::ready, this, &RobustnessPage::take);
    connect(m_map, &MapCard::placeChosen, this, &RobustnessPage::goTo);
    connect(m_influences, &InfluenceCard::questionChosen, this, [this](const QuestionId& question) {
        Q_EMIT linkActivated(QStringLiteral("question/") + toQt(question.str()));
    });
    connect(m_equal, &QPushButton::clicked, this, [this] { setWeights(tr("Equal weights"), {}); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { setWeights(tr("Reset weights"), m_before); });
}

QWidget* RobustnessPage::makeHead()
{
    auto* head = new QWidget;
    m_headline = new ElidedLabel({});
    m_headline->setFont(fontOf(metric::large, QFont::DemiBold));
    m_headline->setObjectName(QStringLiteral("robustnessHeadline"));
    m_computing = new ElidedLabel(tr("Updating…"), Tone::Muted, metric::small);
    m_computing->setObjectName(QStringLiteral("computing"));
    QSizePolicy kept = m_computing->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_computing->setSizePolicy(kept);
    m_equal = smallButton(tr("Equal weights"), "equalWeights", tr("Let every lens count the same"));
    m_reset = smallButton(tr("Reset weights"), "resetWeights",
                          tr("Back to the weights as they were when you came to this page"));
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(metric::gutter, 0, metric::gutter, 0);
    layout->setSpacing(metric::grid);
    layout->addWidget(m_headline, 1);
    layout->addWidget(m_computing);
    layout->addWidget(m_equal);
    layout->addWidget(m_reset);
    head->setFixedHeight(headHeight);
    return head;
}

QWidget* RobustnessPage::makeContent()
{
    m_weights = new WeightsCard(m_session);
    m_ranks = new RanksCard;
    m_map = new MapCard;
    m_influences = new InfluenceCard;
    m_note =
        new TextBlock(tr("Striped cells have no clear winner: the lead is less than a tenth of "
                         "the weight that spoke. Numbers in the rank bars are percent, first "
                         "to last from dark to open."),
                      Tone::Muted);
    m_note->setFont(fontOf(metric::small));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(metric::gutter, 0, metric::gutter, metric::gutter);
    layout->setSpacing(metric::grid);
    m_cards = new QGridLayout;
    m_cards->setSpacing(metric::grid);
    layout->addLayout(m_cards);
    layout->addWidget(m_map);
    layout->addWidget(m_influences);
    layout->addWidget(m_note);
    layout->addStretch(1);
    QScrollArea* area = scrolled(content);
    area->setObjectName(QStringLiteral("robustnessScroll"));
    placeCards();
    return area;
}

void RobustnessPage::placeCards()
{
    const bool two = width() >= leastWidthOfTwo;
    const int ranks = width() >= roomyWidth ? ranksWidth : narrowRanksWidth;
    m_ranks->setMinimumWidth(two ? ranks : 0);
    m_ranks->setMaximumWidth(two ? ranks : QWIDGETSIZE_MAX);
    if (m_two == two)
        return;
    m_two = two;
    m_cards->removeWidget(m_weights);
    m_cards->removeWidget(m_ranks);
    m_cards->addWidget(m_weights, 0, 0);
    m_cards->addWidget(m_ranks, two ? 0 : 1, two ? 1 : 0);
    m_cards->setColumnStretch(0, 1);
}

void RobustnessPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_before = m_session.profile().weights;
    m_reset->setEnabled(false);
}

void RobustnessPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeCards();
}

void RobustnessPage::showResults(const ResultsPtr& results)
{
    if (results == m_results)
        return;
    m_results = results;
    m_weights->showResults(results);
    // A decision that was just opened has no history yet, and its weights are those to go back to.
    if (m_session.undoStack().count() == 0)
        m_before = results->profile.weights;
    m_equal->setEnabled(!results->profile.weights.empty());
    m_reset->setEnabled(results->profile.weights != m_before);
    showCurrent();
    m_runner.request(results);
}

void RobustnessPage::take(const ResultsPtr& results, const RobustnessPtr& robustness)
{
    // While a slider moves, results a little older are still shown, as such.
    m_shown = results;
    m_robustness = robustness;
    m_headline->setText(robustnessHeadline(*results, *robustness));
    m_ranks->showRanks(robustness->ranks, outOf(results->verdict.scores), *results->knowledge);
    m_map->showRobustness(*robustness, results->knowledge);
    m_influences->showInfluences(robustness->influences, *results->knowledge);
    showCurrent();
}

void RobustnessPage::showCurrent()
{
    const bool current = isCurrent();
    m_computing->setVisible(!current);
    m_headline->setTone(current ? Tone::Normal : Tone::Muted);
    m_ranks->setCurrent(current);
    m_map->setCurrent(current);
    m_influences->setCurrent(current);
}

void RobustnessPage::goTo(std::size_t row, double services)
{
    const AnswerMap& map = m_robustness->map;
    m_session.change(tr("Place in the map"), [&](Profile& profile) {
        profile.load.services = services;
        for (std::size_t i = 0; i < map.questions.size(); ++i) {
            const std::vector<AnswerId>& answers = map.rows[row].answers[i];
            if (answers.empty())
                profile.answers.erase(map.questions[i]);
            else
                profile.answers[map.questions[i]] = answers;
        }
    });
}

void RobustnessPage::setWeights(const QString& what, const std::map<LensId, double>& weights)
{
    m_session.change(what, [&weights](Profile& profile) { profile.weights = weights; });
}

} // namespace whichmesh::ui
