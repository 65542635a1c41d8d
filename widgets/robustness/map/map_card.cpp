// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/map/map_card.h"

#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/map/answer_map_view.h"
#include "widgets/robustness/map/winner_legend.h"

#include <QBoxLayout>

namespace whichmesh::ui {

MapCard::MapCard(QWidget* parent)
    : Card(parent)
    , m_legend(new WinnerLegend)
    , m_view(new AnswerMapView)
{
    setObjectName(QStringLiteral("mapCard"));
    m_legend->setObjectName(QStringLiteral("winnerLegend"));
    // The legend gives way to the heading, not the other way round.
    auto* title = new ElidedLabel(tr("Winner for every answer"));
    title->setFont(fontOf(metric::body, QFont::DemiBold));
    title->setMinimumWidth(title->sizeHint().width());
    auto* heading = new QHBoxLayout;
    heading->setSpacing(metric::gutter);
    heading->addWidget(title);
    heading->addWidget(m_legend, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::gutter, 0, metric::gutter, metric::grid);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_view);
    connect(m_view, &AnswerMapView::placeChosen, this, &MapCard::placeChosen);
}

void MapCard::showRobustness(const Robustness& robustness, const KnowledgePtr& knowledge)
{
    m_legend->setWinners(robustness.space.winners, robustness.space.unclear, *knowledge);
    m_view->showMap(robustness.map, knowledge);
}

void MapCard::setCurrent(bool current)
{
    m_view->setCurrent(current);
}

} // namespace whichmesh::ui
