// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/robustness.h"
#include "app/knowledge/knowledge_base.h"
#include "widgets/kit/frames/card.h"

namespace whichmesh::ui {

class AnswerMapView;
class WinnerLegend;

/// The map of the answer space with its heading: who wins how often over all answers.
class MapCard : public Card
{
    Q_OBJECT

public:
    explicit MapCard(QWidget* parent = nullptr);

    void showRobustness(const Robustness& robustness, const KnowledgePtr& knowledge);
    void setCurrent(bool current);

Q_SIGNALS:
    void placeChosen(std::size_t row, double services);

private:
    WinnerLegend* m_legend;
    AnswerMapView* m_view;
};

} // namespace whichmesh::ui
