// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/ranks/ranks_card.h"

#include "app/base/quantity.h"
#include "widgets/kit/frames/heading_row.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/option_text.h"
#include "widgets/robustness/ranks/rank_bar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

RanksCard::RanksCard(QWidget* parent)
    : Card(parent)
    , m_layout(new QVBoxLayout(this))
    , m_out(new ElidedLabel({}, Tone::Muted, metric::small))
{
    setObjectName(QStringLiteral("ranksCard"));
    auto* heading = new HeadingRow(tr("Rank over all weightings"));
    heading->setContentsMargins(10, 0, 10, 0);
    heading->setToolTip(tr("%1 weightings drawn evenly from all there are. Parts of a bar: percent "
                           "at rank 1, 2, 3… from dark to open.")
                            .arg(toQt(formatNumber(rankSamples))));
    m_out->setObjectName(QStringLiteral("outOptions"));
    m_out->setContentsMargins(10, 0, 10, 0);
    m_out->setFixedHeight(24);
    m_out->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(heading);
    m_layout->addWidget(m_out);
}

void RanksCard::showRanks(const std::vector<RankShare>& ranks, const std::vector<OptionId>& out,
                          const KnowledgeBase& knowledge)
{
    std::vector<const RankShare*> order;
    for (const RankShare& rank : ranks)
        if (knowledge.option(rank.option))
            order.push_back(&rank);
    std::ranges::stable_sort(order, std::greater(),
                             [](const RankShare* rank) { return rank->shares.front(); });
    while (m_bars.size() > order.size()) {
        delete m_bars.back();
        m_bars.pop_back();
    }
    while (m_bars.size() < order.size()) {
        m_bars.push_back(new RankBar);
        m_layout->insertWidget(m_layout->count() - 1, m_bars.back(), 1);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        m_bars[i]->setRanks(*knowledge.option(order[i]->option), order[i]->shares);
        m_bars[i]->setObjectName(QStringLiteral("rank.") + toQt(order[i]->option.str()));
    }
    m_out->setText(tr("Out: %1").arg(namesOf(knowledge, out)));
    m_out->setVisible(!out.empty());
}

void RanksCard::setCurrent(bool current)
{
    for (RankBar* bar : m_bars)
        bar->setCurrent(current);
}

} // namespace whichmesh::ui
