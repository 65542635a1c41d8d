// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"
#include "widgets/kit/frames/card.h"

#include <vector>

class QVBoxLayout;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class WeightRow;
class ZoneLegend;

/// What each lens weighs, and how far that can change before another option comes first.
class WeightsCard : public Card
{
    Q_OBJECT

public:
    explicit WeightsCard(Session& session, QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results);

private:
    void keepRows(const std::vector<Opinion>& opinions);
    void setWeight(const LensId& lens, double weight);

    Session& m_session;
    ResultsPtr m_results;
    QVBoxLayout* m_layout;
    ZoneLegend* m_legend;
    std::vector<WeightRow*> m_rows;
};

} // namespace whichmesh::ui
