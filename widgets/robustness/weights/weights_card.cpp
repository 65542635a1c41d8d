// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/weights/weights_card.h"

#include "app/decision/robustness/weight_interval.h"
#include "app/session/session.h"
#include "widgets/kit/frames/heading_row.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/option_text.h"
#include "widgets/robustness/weights/weight_row.h"
#include "widgets/robustness/weights/weight_text.h"
#include "widgets/robustness/weights/zone_legend.h"

#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

/// A round end for the sliders that all weights fit under.
double sliderEnd(const std::vector<Opinion>& opinions)
{
    double largest = 0.0;
    for (const Opinion& opinion : opinions)
        largest = std::max(largest, opinion.weight);
    for (const double end : {5.0, 10.0, 20.0, 50.0})
        if (largest <= end)
            return end;
    return std::max(largest, WeightRow::largest);
}

std::vector<OptionId> leadersOf(const ScoreMatrix& scores)
{
    std::vector<OptionId> leaders;
    for (const std::size_t leader : standingOf(scores).leaders)
        leaders.push_back(scores.options[leader]);
    return leaders;
}

} // namespace

WeightsCard::WeightsCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
    , m_legend(new ZoneLegend)
{
    setObjectName(QStringLiteral("weightsCard"));
    auto* heading = new HeadingRow(tr("Weights"));
    heading->setContentsMargins(metric::gutter, 0, metric::gutter, 0);
    m_legend->setObjectName(QStringLiteral("zoneLegend"));
    heading->addTrailing(m_legend);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(heading);
    m_layout->addStretch(1);
}

void WeightsCard::showResults(const ResultsPtr& results)
{
    m_results = results;
    const Verdict& verdict = results->verdict;
    const KnowledgeBase& knowledge = *results->knowledge;
    keepRows(verdict.opinions);
    const std::vector<WeightInterval> intervals = weightIntervals(verdict.scores);
    const std::vector<OptionId> leaders = leadersOf(verdict.scores);
    const double end = sliderEnd(verdict.opinions);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Opinion& opinion = verdict.opinions[i];
        WeightState state{opinion.lens, toQt(opinion.title), opinion.weight, std::nullopt};
        const auto found = std::ranges::find(intervals, opinion.lens, &WeightInterval::lens);
        if (found != intervals.end())
            state.interval = *found;
        m_rows[i]->showWeight(state, leaders, end, knowledge);
    }
    const auto options = optionsOf(knowledge, leaders);
    if (options.empty())
        m_legend->setZone(std::nullopt, tr("No option is left"));
    else
        m_legend->setZone(*options.front(),
                          options.size() == 1
                              ? tr("%1 stays first").arg(namesOf(knowledge, leaders))
                              : tr("%1 stay level").arg(namesOf(knowledge, leaders)));
}

void WeightsCard::keepRows(const std::vector<Opinion>& opinions)
{
    const bool same = std::ranges::equal(m_rows, opinions, {}, &WeightRow::lens, &Opinion::lens);
    if (same)
        return;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const Opinion& opinion : opinions) {
        auto* row = new WeightRow(opinion.lens, this);
        connect(row, &WeightRow::edited, this, &WeightsCard::setWeight);
        connect(row, &WeightRow::editingFinished, this, [this] { m_session.endGesture(); });
        m_layout->insertWidget(m_layout->count() - 1, row);
        m_rows.push_back(row);
    }
}

void WeightsCard::setWeight(const LensId& lens, double weight)
{
    const Opinion* opinion = m_results->verdict.opinion(lens);
    const QString title = opinion ? toQt(opinion->title) : toQt(lens.str());
    m_session.change(
        tr("Weight of %1").arg(title),
        [&](Profile& profile) {
            if (weight == 1.0)
                profile.weights.erase(lens);
            else
                profile.weights[lens] = weight;
        },
        QStringLiteral("weights.") + toQt(lens.str()));
}

} // namespace whichmesh::ui
